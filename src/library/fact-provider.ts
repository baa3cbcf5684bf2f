/** The one interface through which the library supplies facts to a check, and the providers of compiled facts. */
import { once } from '../browser/in-turn.ts';
import { openFactFiles } from '../engine/facts/binary.ts';
import type { FactIndex } from '../engine/facts/model.ts';
import { engine } from '../engine/index.ts';
import type { CheckedAgainst } from '../report/report.ts';
import type { Document } from '../text/document.ts';
import { soundRecord } from './fact-sets/records.ts';
import type { Packs } from './packs/packs.ts';

/** Facts for a page, and what the Report lists as searched. */
export interface Facts {
  readonly index: FactIndex;
  readonly against: Partial<CheckedAgainst>;
}

/**
 * Supplies facts for a check: the bundled ones, a subscribed set, the reader's own sources, or reports of the story. Rejects
 * if they cannot be read; undefined if there are none, or they are switched off.
 */
export type FactProvider = (document: Document) => Promise<Facts | undefined>;

export const factsFile = 'facts/bundled.bin';

/**
 * The facts that come with the extension, loaded when the first page asks and kept while the worker lives.
 * @param open fetches a file of the package
 * @returns rejects if the compiled facts are missing or damaged; they are read again the next time
 */
export const createBundledFacts = (open: (file: string) => Promise<Response>) =>
  once(async () => {
    const response = await open(factsFile);
    if (!response.ok) throw new Error(`The package has no file ${factsFile}.`);
    return openFactFiles([new Uint8Array(await response.arrayBuffer())], engine.fact);
  });

/** The reader's packs: only the parts that hold the page's names are read. */
export const createPackFacts =
  (packs: Packs, now: () => Date): FactProvider =>
  async (document) => {
    const today = now().toISOString().slice(0, 10);
    const { parts, titles } = await packs.partsFor(() => engine.documentKeys(document), today);
    if (!parts.length && !titles.length) return undefined;
    const index = openFactFiles(parts, (record) => engine.fact(soundRecord(record)), { lenient: true });
    return { index, against: { sets: titles } };
  };
