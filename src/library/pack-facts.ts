/** The reader's packs as facts for a check: only the parts that hold the page's names are read. */
import { openFactFiles } from '../engine/facts/binary.ts';
import { engine } from '../engine/index.ts';
import { soundRecord } from './fact-sets/records.ts';
import type { Packs } from './packs/packs.ts';
import type { FactProvider } from './fact-provider.ts';

export const createPackFacts =
  (packs: Packs, now: () => Date): FactProvider =>
  async (document) => {
    const today = now().toISOString().slice(0, 10);
    const { parts, titles } = await packs.partsFor(() => engine.documentKeys(document), today);
    if (!parts.length && !titles.length) return undefined;
    const index = openFactFiles(parts, (record) => engine.fact(soundRecord(record)), { lenient: true });
    return { index, against: { sets: titles } };
  };
