/**
 * The same story among 1,000, 10,000 and 50,000 items: matching a page, taking items in slice by slice, opening a saved index,
 * memory. Every item has names of its own; a dozen tell near stories of the page's subject. Holds the budgets of the design.
 */
import process from 'node:process';
import { createStoryIndex, type SavedDay, sliceOfItems, type StoryIndex } from '../../src/stories/index.ts';
import type { Item, StoryPage } from '../../src/stories/model.ts';
import { harbour } from '../e2e/support/harbours.ts';

const sizes = [1_000, 10_000, 50_000];
const [matchBudget, sliceBudget, openBudget] = [25, 8, 50];
const days = 14;

const words =
  'court minister strike vote budget rate storm rescue match final album film virus vaccine factory merger launch satellite protest border treaty summit housing railway airport harvest drought fraud verdict appeal museum auction record'.split(
    ' ',
  );
const word = (i: number): string => words[i % words.length] ?? '';
const dayOf = (i: number): string => `2026-03-${String(1 + (i % days)).padStart(2, '0')}`;
/** 45 words, as a feed's title and summary are. */
function item(i: number): Item {
  const [a, b, c] = [harbour(i), harbour(i * 7 + 3), harbour(i * 13 + 5)];
  const near = i % 4_000 === 1 ? `${harbour(0)} harbour council` : `${a} council`;
  return {
    id: `https://outlet-${i % 60}.example/news/2026/03/report-${i}`,
    outlet: `outlet-${i % 60}`,
    title: `${near} backs ${word(i)} plan after ${word(i + 7)} in ${b}`,
    summary: `The ${near} voted ${20 + (i % 30)} to ${i % 19} on ${word(i + 3)} and ${word(i + 11)} measures worth ${i % 900} million crowns, a spokesman for ${c} ${word(i + 5)} group said on Monday. Residents of ${b} had asked for a ${word(i + 2)} since the ${word(i + 9)} of last year, and the ${a} office will report again in May.`,
    published: `${dayOf(i)}T10:00:00Z`,
  };
}
const page: StoryPage = {
  title: `${harbour(0)} harbour opens its new ferry terminal`,
  text: Array.from(
    { length: 40 },
    (_, i) =>
      `The ${word(i)} of ${harbour(i)} counted ${1_000 + i} passengers at the ferry terminal of ${harbour(0)}, ${harbour(i + 50)} officials said of the ${word(i + 4)}.`,
  ).join('\n'),
  published: dayOf(6),
};
const told: Item = {
  ...item(0),
  id: 'told',
  title: `New ferry terminal of ${harbour(0)} harbour opens`,
  summary: `The ferry terminal of ${harbour(0)} harbour was opened; it counted 1,000 passengers on its first day, officials said.`,
  published: dayOf(6),
};

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number =>
  sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
/** What lives, once everything that nobody holds any more has gone: buffers are freed a task after their owners. */
async function memory(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await new Promise((done) => {
      setTimeout(done, 10);
    });
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Opens an index as a new worker does; nothing but the index stays. */
function open(kept: readonly SavedDay[]): [StoryIndex, { opened: number; cloned: number }] {
  const [copy, cloned] = timed(() => structuredClone(kept));
  const [index, opened] = timed(() => createStoryIndex(copy));
  return [index, { opened, cloned }];
}

let failed = 0;
for (const size of sizes) {
  const kept: SavedDay[] = [];
  const slices: number[] = [];
  {
    const index = createStoryIndex();
    // Items come feed by feed, each of several days: the slowest way to fill the days.
    for (let at = 0; at < size; at += sliceOfItems) {
      const slice = Array.from({ length: Math.min(sliceOfItems, size - at) }, (_, i) => item(at + i));
      slices.push(timed(() => index.add(at ? slice : [told, ...slice]))[1]);
    }
    kept.push(...structuredClone(index.save().put));
  }
  const before = await memory();
  const [index, { opened, cloned }] = open(kept);
  const held = (await memory()) - before;
  const [cold, first] = timed(() => index.match(page));
  const runs = Array.from({ length: 25 }, () => timed(() => index.match(page))[1]);
  const warm = median(runs.slice(5));
  const slowest = sorted(slices)[Math.floor(slices.length * 0.95)] ?? 0;
  const bytes = kept.reduce((sum, day) => sum + day.terms.byteLength + day.starts.byteLength, 0) / 1e6;
  // The first items that a worker takes in after opening.
  const late = Array.from({ length: sliceOfItems }, (_, i) => item(i * 31));
  const [, firstSlice] = timed(() => {
    index.remove(late.slice(0, 1));
    index.add(late);
  });
  const good =
    warm <= matchBudget && slowest <= sliceBudget && opened <= openBudget && cold[0]?.id === 'told';
  if (!good) failed += 1;
  console.log(
    `${good ? '✓' : '✗'} ${size.toLocaleString('en').padStart(6)} items: match ${warm.toFixed(1)} ms of ${matchBudget} (best ${Math.min(...runs).toFixed(1)}, first ${first.toFixed(1)}), index opened in ${opened.toFixed(1)} ms of ${openBudget} (copied as storage does in ${cloned.toFixed(1)}), slice of ${sliceOfItems} ${median(slices).toFixed(1)} ms (best ${Math.min(...slices).toFixed(1)}), 95th percentile ${slowest.toFixed(1)} of ${sliceBudget}, first after opening ${firstSlice.toFixed(1)}; ${bytes.toFixed(1)} MB of terms, ${held.toFixed(1)} MB held; the right one first: ${cold[0]?.id === 'told'}`,
  );
}
process.exit(failed ? 1 : 0);
