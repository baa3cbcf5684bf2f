/**
 * A page against compiled fact sets of 1,000, 100,000 and 1,000,000 generated facts: time to open, time to check, size. A
 * page's cost must depend on what it names, not on the size of the set: at a million at most twice the time at a thousand,
 * and opening at most 50 ms.
 */
import process from 'node:process';
import { openFactFiles, writeFactFile } from '../../src/engine/facts/binary.ts';
import type { FactRecord } from '../../src/engine/facts/model.ts';
import { engine } from '../../src/engine/index.ts';
import { readText } from '../../src/reading/plain-text.ts';
import { harbour } from '../e2e/support/harbours.ts';

const sizes = [1_000, 100_000, 1_000_000];
const openBudget = 50;
const ratioBudget = 2;
/** Facts about one harbour: a set grows by more harbours, not by more facts about one. */
const perPlace = 20;

const source = { id: 'wire', kind: 'edited', publisher: 'Northern Wire', published: '2026-03-05' } as const;
function record(i: number): FactRecord {
  const name = harbour(Math.floor(i / perPlace));
  return {
    id: `f${i}`,
    statement: `The harbour of ${name} counted ${1_000 + (i % perPlace)} ferries in week ${i % perPlace} of 2025.`,
    evidence: [{ source }],
    published: '2026-03-05',
    reviewed: true,
    story: name,
  };
}
/** The keys that the engine gives such a statement, read once and filled in: reading a million would take minutes. */
const pattern = engine.keys(record(0));
const keysOf = (i: number): string[] => {
  const name = harbour(Math.floor(i / perPlace)).toLowerCase();
  const first = harbour(0).toLowerCase();
  return pattern.map((key) => (key === first ? name : key));
};
const page = readText(
  [
    'Ferries of the north',
    ...Array.from(
      { length: 40 },
      (_, i) =>
        `The harbour of ${harbour(i)} counted ${1_000 + (i % perPlace)} ferries in week ${i % perPlace} of 2025, the port said.`,
    ),
  ].join('\n'),
  { published: '2026-03-06' },
);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
let failed = 0;
let base = Number.NaN;
for (const size of sizes) {
  const records = Array.from({ length: size }, (_, i) => record(i));
  const places = new Map(records.map((one, i) => [one, i]));
  const began = performance.now();
  const bytes = writeFactFile(records, (one) => keysOf(places.get(one) ?? 0));
  const built = performance.now() - began;
  const opening = performance.now();
  const index = openFactFiles([bytes], (one) => engine.fact(one));
  const opened = performance.now() - opening;
  const memory = process.memoryUsage().rss / 1e6;
  const runs: number[] = [];
  let found = 0;
  for (let i = 0; i < 15; i += 1) {
    const start = performance.now();
    const { findings } = engine.check(page, [index]);
    runs.push(performance.now() - start);
    found = findings.filter(({ verdict }) => verdict === 'supported').length;
  }
  const time = median(runs.slice(5));
  if (Number.isNaN(base)) base = time;
  const good = opened <= openBudget && time <= ratioBudget * base && found > 0;
  if (!good) failed += 1;
  console.log(
    `${good ? '✓' : '✗'} ${size.toLocaleString('en').padStart(9)} facts: ${(bytes.length / 1e6).toFixed(1)} MB, compiled in ${(built / 1_000).toFixed(1)} s, opened in ${opened.toFixed(1)} ms of ${openBudget} (process ${memory.toFixed(0)} MB, facts that were compiled included), checked in ${time.toFixed(1)} ms (${(time / base).toFixed(2)} × the first, of ${ratioBudget}), ${found} statements supported`,
  );
}
process.exit(failed ? 1 : 0);
