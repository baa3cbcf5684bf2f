/** Opens facts for a check: those that come with the program, and the user's files. */
import { openFactFiles as openParts } from '../../engine/facts/binary.ts';
import { indexFacts } from '../../engine/facts/memory.ts';
import type { FactIndex } from '../../engine/facts/model.ts';
import { openPackHead } from '../../engine/facts/pack.ts';
import { engine } from '../../engine/index.ts';
import type { Document } from '../../engine/model.ts';
import { recordsOf, soundRecord } from '../../library/fact-sets/records.ts';
import { type CliIo, InputError } from '../io.ts';
import { factFiles, lintFile } from './files.ts';

/** File of the compiled sets. */
export const bundledName = 'bundled.bin';

/** The sets that ship with the program, where they were built. */
export function bundledIndexes(io: CliIo): FactIndex[] {
  const bytes = io.readBytes(`${io.dataFolder}/facts/${bundledName}`);
  return bytes ? [openParts([bytes], engine.fact)] : [];
}

/** A pack, of which only the parts with a page's names are opened. */
function openPack(bytes: Uint8Array): (document: Document) => FactIndex {
  const head = openPackHead(bytes);
  if (head.offsets.at(-1) !== bytes.length) throw new InputError('The pack is cut off.');
  return (document) => {
    const parts = head
      .partsFor(engine.documentKeys(document))
      .map((part) => bytes.subarray(head.offsets[part], head.offsets[part + 1]));
    return openParts(parts, (record) => engine.fact(soundRecord(record)), { verify: true });
  };
}

/** Fact files given by the reader: written (YAML, JSON), compiled or a pack. Each is asked with the page. */
export function openFactFiles(paths: readonly string[], io: CliIo): ((document: Document) => FactIndex)[] {
  return factFiles(paths, io).map((file) => {
    const compiled = /\.(?:pack|bin)$/.test(file) ? io.readBytes(file) : undefined;
    if (compiled && file.endsWith('.pack')) return openPack(compiled);
    const index = compiled ? openParts([compiled], engine.fact, { verify: true }) : openWritten(file, io);
    return () => index;
  });
}

function openWritten(file: string, io: CliIo): FactIndex {
  const { set, problems } = lintFile(file, io);
  const [first] = problems;
  if (!set || first) throw new InputError(first?.trim() ?? `${file} holds no fact set.`);
  return indexFacts(recordsOf(set).map(engine.fact));
}
