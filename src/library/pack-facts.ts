/** The reader's packs as facts for a check: only the parts that hold the page's names are read. */
import { openFactFiles } from '../engine/facts/binary.ts';
import { soundRecord } from './fact-sets/stored.ts';
import type { Engine } from '../engine/index.ts';
import type { Packs } from './packs/packs.ts';
import type { FactProvider } from './fact-provider.ts';

export interface PackFactsParts {
  readonly packs: Packs;
  readonly engine: () => Promise<Engine>;
  readonly now: () => Date;
}

export function createPackFacts({ packs, engine, now }: PackFactsParts): FactProvider {
  let titles: readonly string[] = [];
  return {
    async load(document) {
      const reader = await engine();
      const found = await packs.partsFor(
        () => reader.documentKeys(document),
        now().toISOString().slice(0, 10),
      );
      ({ titles } = found);
      return found.parts.length || titles.length
        ? openFactFiles(found.parts, (record) => reader.fact(soundRecord(record)), { lenient: true })
        : undefined;
    },
    describes: () => ({ sets: titles }),
  };
}
