/**
 * What stands around a value, and how close. Closeness falls with distance and with every boundary between (comma,
 * clause word, another value of the same kind, quotation mark), so that the owner and the measured thing of a value
 * weigh more than those of its neighbour in the same sentence.
 */
import type { Span } from '../model.ts';
import type { Word } from './words.ts';

/** Closeness halves over this many steps. */
const HALF = 7;
/** No word of the same sentence counts for less than this. */
const FLOOR = 0.12;
const CLAUSE_WORDS = new Set(
  'which who while whereas although though but because whose when where after before'.split(' '),
);

export interface Context {
  readonly keys: readonly string[];
  readonly near: readonly number[];
}

/** Keys of the words of a sentence around `span`, nearest first. `rivals` are other values of the same kind. */
export function contextOf(
  text: string,
  words: readonly Word[],
  span: Span,
  rivals: readonly Span[],
  skip: (word: Word) => boolean,
): Context {
  const first = words.findIndex((w) => w.end > span.start);
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < span.end) last++;
  const weights = new Map<string, number>();
  if (first < 0) return { keys: [], near: [] };
  const fronted = first <= 2;
  walk(text, words, last, 1, fronted, rivals, skip, weights);
  walk(text, words, first, -1, false, rivals, skip, weights);
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { keys: sorted.map((x) => x[0]), near: sorted.map((x) => Math.round(x[1] * 1000) / 1000) };
}

function walk(
  text: string,
  words: readonly Word[],
  from: number,
  step: 1 | -1,
  fronted: boolean,
  rivals: readonly Span[],
  skip: (word: Word) => boolean,
  weights: Map<string, number>,
): void {
  let distance = 0;
  let commas = 0;
  for (let i = from + step; i >= 0 && i < words.length; i += step) {
    const word = words[i];
    const previous = words[i - step];
    if (word === undefined || previous === undefined) break;
    const gap = step === 1 ? text.slice(previous.end, word.start) : text.slice(word.end, previous.start);
    distance += 1 + boundary(gap, fronted && commas === 0);
    if (gap.includes(',')) commas++;
    if (CLAUSE_WORDS.has(word.lower)) distance += 3;
    if (word.lower === 'and') distance += 1;
    if (rivals.some((r) => r.start <= word.start && word.end <= r.end)) distance += 2;
    if (word.key === '' || skip(word)) continue;
    const weight = Math.max(FLOOR, 2 ** (-distance / HALF));
    if (weight > (weights.get(word.key) ?? 0)) weights.set(word.key, weight);
  }
}

function boundary(gap: string, fronted: boolean): number {
  let cost = 0;
  if (gap.includes(',') && !fronted) cost += 2;
  if (/[;:—–]/u.test(gap)) cost += 5;
  if (/["“”«»]/u.test(gap)) cost += 3;
  if (/[()]/u.test(gap)) cost += 2;
  return cost;
}
