/**
 * Fits the weights of `wrong` (src/engine/check/same-fact.ts) on labelled jobs (docs/rules.md says what a line holds), on one
 * half of their events, and prints how it does on the other, both ways: how far its confidence can be believed.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { asSource, readPage } from '../src/cli/page.ts';
import { comparePage } from '../src/engine/check/compare.ts';
import { rivalsOf } from '../src/engine/check/leftovers.ts';
import { oppositionTo } from '../src/engine/check/opposition.ts';
import { indexSources } from '../src/engine/facts/memory.ts';
import type { Span } from '../src/engine/model.ts';
import { visible } from '../src/text/visible.ts';

/** A job of `batch` with what is known of its page. */
interface Labelled {
  /** The event, a slash, the page. */
  readonly id: string;
  readonly page: Parameters<typeof readPage>[0];
  readonly sources: readonly (Parameters<typeof readPage>[0] & { id: string; aiGenerated?: boolean })[];
  /** What the page has wrong, and what neither is right nor wrong. */
  readonly wrong: readonly Span[];
  readonly unsure?: readonly Span[];
  /** The page was right until one value of it was made wrong: only that value counts, and so much. */
  readonly made?: boolean;
}

interface Example {
  /** The first is one. */
  readonly signs: readonly number[];
  readonly is: boolean;
  readonly weight: number;
}

/** A made mistake is easier than a real one. */
const MADE = 0.1;
const STEPS = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1];

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function examplesOf({ page, sources, wrong, unsure = [], made = false }: Labelled): Example[] {
  const { document } = visible(readPage(page).document);
  const index = indexSources(
    sources.map(({ id, aiGenerated, ...source }) => {
      const read = asSource(id, readPage(source), aiGenerated);
      return { ...read, document: visible(read.document).document };
    }),
  );
  const { compared, witnesses } = comparePage(document, [index]);
  const rivals = rivalsOf(compared);
  return compared.flatMap((claim): Example[] => {
    const at = claim.view.claim;
    const isWrong = wrong.some((span) => touches(span, at));
    if (at.value.type === 'name' || (made ? !isWrong : !isWrong && unsure.some((span) => touches(span, at))))
      return [];
    const signs = oppositionTo(claim, rivals, witnesses)?.signs;
    return signs === undefined ? [] : [{ signs, is: isWrong, weight: made ? MADE : 1 }];
  });
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

const chance = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-dot(weights, signs)));

/** A logistic regression by Newton's method: the square of a weight costs one, but for the first, the intercept. */
function fit(examples: readonly Example[]): number[] {
  let weights = (examples[0]?.signs ?? []).map(() => 0);
  for (let step = 0; step < 30; step += 1) {
    // The system's rows: the bend, and the slope behind it.
    const rows = weights.map((w, i) => [...weights.map((_, j) => (i === j && i ? 1 : 0)), i ? w : 0]);
    for (const { signs, is, weight } of examples) {
      const p = chance(weights, signs);
      const ends = [...signs.map((x) => x * weight * p * (1 - p)), weight * (p - (is ? 1 : 0))];
      rows.forEach((row, i) => ends.forEach((y, j) => (row[j] = (row[j] ?? 0) + (signs[i] ?? 0) * y)));
    }
    const change = solve(rows);
    weights = weights.map((w, i) => w - (change[i] ?? 0));
  }
  return weights;
}

/** Solves a symmetric system by elimination. @param rows with the right side behind each */
function solve(rows: readonly number[][]): number[] {
  rows.forEach((row, i) => {
    const pivot = row[i] || 1e-9;
    rows.forEach((other, j) => {
      const share = j === i ? 0 : (other[i] ?? 0) / pivot;
      if (share) row.forEach((x, k) => (other[k] = (other[k] ?? 0) - share * x));
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] || 1e-9));
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node tools/run.mjs tools/fit.ts JOBS.jsonl');
  process.exit(2);
}
const jobs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Labelled);
const eventOf = ({ id }: Labelled): string => id.split('/')[0] ?? '';
const events = [...new Set(jobs.map(eventOf))].sort();
const halves: Example[][] = [[], []];
for (const job of jobs) halves[events.indexOf(eventOf(job)) % 2]?.push(...examplesOf(job));

const shown = (weights: readonly number[]): string => weights.map((w) => w.toFixed(2)).join(', ');
const fits = halves.map((half, i) => {
  const weights = fit(half);
  console.log(
    `\nfitted on half ${i + 1} (${half.length} claims): ${shown(weights)}\nlooked at on the other:`,
  );
  const other = (halves[1 - i] ?? []).map((one) => ({ ...one, sure: chance(weights, one.signs) }));
  STEPS.slice(1).forEach((to, at) => {
    const from = STEPS[at] ?? 0;
    const within = other.filter(({ sure }) => sure >= from && sure < to);
    const real = within.filter(({ weight }) => weight === 1);
    const right = real.filter(({ is }) => is).length;
    const mean = real.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, real.length);
    console.log(
      `  ${from}–${to}: says ${mean.toFixed(2)}, wrong ${right} of ${real.length}; made wrong ${within.length - real.length}`,
    );
  });
  return weights;
});
console.log(`\nmean: ${shown((fits[0] ?? []).map((w, i) => (w + (fits[1]?.[i] ?? w)) / 2))}`);
