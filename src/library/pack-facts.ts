/** The reader's packs as facts for a check: only the parts that hold the page's names are read. */
import { openFactFiles } from '../engine/facts/binary.ts';
import { soundRecord } from './fact-sets/records.ts';
import type { Engine } from '../engine/index.ts';
import type { Packs } from './packs/packs.ts';
import type { FactProvider } from './fact-provider.ts';

export interface PackFactsParts {
  readonly packs: Packs;
  readonly engine: () => Promise<Engine>;
  readonly now: () => Date;
}

export const createPackFacts =
  ({ packs, engine, now }: PackFactsParts): FactProvider =>
  async (document) => {
    const reader = await engine();
    const today = now().toISOString().slice(0, 10);
    const { parts, titles } = await packs.partsFor(() => reader.documentKeys(document), today);
    if (!parts.length && !titles.length) return undefined;
    const index = openFactFiles(parts, (record) => reader.fact(soundRecord(record)), { lenient: true });
    return { index, against: { sets: titles } };
  };
