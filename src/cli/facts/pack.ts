/**
 * `facts build --pack`: compiles any number of written sets (files, folders, JSON Lines with one set a line) into one pack.
 * Memory holds one set, the names with their counts, and one part at a time: facts wait in a scratch folder. The same input
 * gives the same bytes.
 */
import { writeFactFile } from '../../engine/facts/binary.ts';
import type { FactRecord } from '../../engine/facts/model.ts';
import { anchorsOf, nameHash, partCount, partOf, writePackHead } from '../../engine/facts/pack.ts';
import { engine } from '../../engine/index.ts';
import { recordsOf } from '../../library/fact-sets/records.ts';
import { known } from '../../text/known.ts';
import { type CliIo, type ExitCode, exitCode, withProgress } from '../io.ts';
import { readSets } from './files.ts';

export interface PackOptions {
  readonly id: string;
  readonly title: string;
  readonly out: string;
}

/** Problems that are printed; a file of a million sets may have as many. */
const mostProblems = 50;

/** First pass: every set is read and checked; its facts go to the scratch folder, its names are counted. */
async function gather(
  paths: readonly string[],
  io: CliIo,
  put: (line: string) => void,
  step: (done: number) => void,
) {
  const counts = new Map<string, number>();
  let facts = 0;
  let expires: string | undefined;
  const sets = await readSets(
    paths,
    io,
    (set, tell) => {
      if (!set.reviewed)
        tell(`The set "${set.id}" is not reviewed.`, 'Add "reviewed" when a person has checked it.');
      if (set.expires !== undefined && (expires === undefined || set.expires < expires)) ({ expires } = set);
      for (const record of recordsOf(set)) {
        const { keys, names } = engine.filing(record);
        for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
        // JSON has no tab inside: they are escaped.
        put([names, keys, record].map((part) => JSON.stringify(part)).join('\t'));
      }
      facts += set.facts.length;
      step(facts);
    },
    mostProblems,
  );
  return { facts, sets, counts, expires };
}

/** Builds a pack from everything the paths name. */
export async function buildPack(
  paths: readonly string[],
  { id, title, out }: PackOptions,
  io: CliIo,
): Promise<ExitCode> {
  const scratch = io.scratch();
  try {
    const { facts, sets, counts, expires } = await withProgress(io, 'facts read', (step) =>
      gather(paths, io, (line) => scratch.append('facts', `${line}\n`), step),
    );
    if (!sets) return exitCode.unusable;

    // Second pass: each fact goes to the parts of its rarest names.
    const parts = partCount(facts);
    const hashes = new Set<number>();
    const laying = io.progress('facts laid');
    let laid = 0;
    for await (const line of scratch.lines('facts')) {
      const names = JSON.parse(line.slice(0, line.indexOf('\t'))) as string[];
      const anchors = anchorsOf(names, (name) => counts.get(name) ?? 0).map(nameHash);
      for (const hash of anchors) hashes.add(hash);
      for (const part of new Set(anchors.map((hash) => partOf(hash, parts))))
        scratch.append(`part-${part}`, `${line}\n`);
      laid += 1;
      if (laid % 1_000 === 0) laying.step(laid);
    }
    laying.end();

    // Third pass: each part is compiled by itself.
    const lengths: number[] = [];
    const compiling = io.progress('parts compiled');
    for (let part = 0; part < parts; part += 1) {
      const keys = new Map<FactRecord, readonly string[]>();
      for await (const line of scratch.lines(`part-${part}`)) {
        const [, own = '[]', record = '{}'] = line.split('\t');
        keys.set(JSON.parse(record) as FactRecord, JSON.parse(own) as string[]);
      }
      const bytes = writeFactFile([...keys.keys()], (record) => keys.get(record) ?? []);
      scratch.append('parts', bytes);
      lengths.push(bytes.length);
      compiling.step(part + 1);
    }
    compiling.end();
    const head = writePackHead(
      { id, title, version: io.today, facts, sets, ...known({ expires }) },
      lengths,
      hashes,
    );
    const size = await scratch.giveOut('parts', head, out);
    io.out(
      `${facts} facts of ${sets} sets in ${parts} parts, under ${hashes.size} names → ${out} (${size} bytes)\n`,
    );
    return exitCode.agrees;
  } finally {
    scratch.remove();
  }
}
