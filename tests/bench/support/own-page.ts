/** Runs in the page of own.bench.ts: the reader's own sources, kept in the browser's own database. */
import { engine } from '../../../src/engine/index.ts';
import { createLibrary } from '../../../src/library/database.ts';
import { createOwnSources } from '../../../src/library/own-sources.ts';

const words = (from: number): string =>
  Array.from(
    { length: 32 },
    (_, i) =>
      `Minister Elsa Brandt of Lindhaven ${from} opened berth ${i} on ${1 + ((from + i) % 28)} March 2025 for ${40 + i} guests, the council said in its report.`,
  ).join('\n');

/** A worker's first words: nothing of an earlier life is in memory. */
function life() {
  const own = createOwnSources({
    library: createLibrary('own-bench'),
    now: () => new Date('2026-03-05T10:00:00Z'),
    version: '1',
  });
  return { engine, own };
}

async function fill(many: number): Promise<void> {
  const { own } = life();
  for (let i = 0; i < many; i += 1) {
    const text = words(i);
    const url = `https://wire.example/${i}`;
    const blocks = [{ start: 0, end: text.length, zone: 'body' as const }];
    const document = { text, blocks, lang: 'en', url };
    await own.add({ url, document, disclosure: null, namedSources: [], asked: true });
  }
  await own.provider({ text: '', blocks: [] });
}

/** Milliseconds from nothing to the facts of a page among all sources. */
async function open(): Promise<{ milliseconds: number; found: number }> {
  const text = words(7);
  const { engine, own } = life();
  const keys = engine.documentKeys({
    text,
    blocks: [{ start: 0, end: text.length, zone: 'body' }],
    lang: 'en',
  });
  const began = performance.now();
  const { index } = (await own.provider({ text, blocks: [] })) ?? {};
  const found = index?.candidates(keys, 200) ?? [];
  return { milliseconds: performance.now() - began, found: found.length };
}

Object.assign(window, { fill, open });
