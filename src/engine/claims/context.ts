/**
 * The words around a value, and how close they are. Closeness falls with distance and with every boundary between (comma,
 * clause word, another value of the same kind, quotation mark), so that a value's own owner and measured thing weigh more
 * than those of its neighbour in the same sentence.
 */
import type { Slot, Span } from '../model.ts';
import type { Mention } from './mentions.ts';
import { type Word, wordBehind } from './words.ts';

/** Closeness halves over this many steps. */
const HALF = 7;
/** No word of the same sentence counts for less than this. */
const FLOOR = 0.12;
/** How close a word is after so many steps; the last stands for all that are farther. */
const CLOSENESS: readonly number[] = (() => {
  const out: number[] = [];
  for (let weight = 1; weight > FLOOR; weight = 2 ** (-out.length / HALF))
    out.push(Math.round(weight * 1000) / 1000);
  return [...out, FLOOR];
})();
const FARTHEST = CLOSENESS.length - 1;
/** Words farther away do not count at all. */
const FAR = 60;
const CLAUSE_WORDS = new Set(
  'which who while whereas although though but because whose when where after before'.split(' '),
);

export interface Context {
  readonly keys: readonly string[];
  readonly near: readonly number[];
}

/** A sentence's words with what lies between them, worked out once for all its values. */
export interface WordView {
  readonly words: readonly Word[];
  /** The slot of the value that a word is part of. */
  readonly slots: readonly (Slot | undefined)[];
  /** What the step from a word to the next costs, with a comma and without. */
  readonly steps: readonly { readonly cost: number; readonly comma: number }[];
}

export function viewOf(text: string, words: readonly Word[], mentions: readonly Mention[]): WordView {
  const slots: (Slot | undefined)[] = [];
  let at = 0;
  for (const word of words) {
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= word.start) at++;
    const mention = mentions[at];
    slots.push(mention !== undefined && mention.start < word.end ? mention.slot : undefined);
  }
  const steps = words.map((word, i) => between(text.slice(word.end, words[i + 1]?.start ?? word.end)));
  return { words, slots, steps };
}

/** Keys of the words around `span`, nearest first. Words inside values are not context. */
export function contextOf(view: WordView, span: Span, slot: Slot): Context {
  const { words } = view;
  const first = wordBehind(words, span.start);
  if (first === words.length) return { keys: [], near: [] };
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < span.end) last++;
  const steps = new Map<string, number>();
  walk(view, last, 1, first <= 2, slot, steps);
  walk(view, first, -1, false, slot, steps);
  const sorted = [...steps].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  return { keys: sorted.map(([key]) => key), near: sorted.map(([, far]) => CLOSENESS[far] ?? FLOOR) };
}

/** Records how many steps away the words on one side are, if that is nearer than recorded before. */
function walk(
  view: WordView,
  from: number,
  step: 1 | -1,
  fronted: boolean,
  slot: Slot,
  steps: Map<string, number>,
): void {
  let distance = 0;
  let commas = 0;
  const end = Math.max(-1, Math.min(view.words.length, from + step * FAR));
  for (let i = from + step; i !== end && i >= 0 && i < view.words.length; i += step) {
    const word = view.words[i];
    const gap = view.steps[step === 1 ? i - 1 : i];
    if (word === undefined || gap === undefined) break;
    // "On 13 January, the leaders met": the comma after a fronted value does not part it from what follows.
    distance += 1 + gap.cost + (fronted && commas === 0 ? 0 : gap.comma);
    if (gap.comma > 0) commas++;
    if (CLAUSE_WORDS.has(word.lower)) distance += 3;
    if (word.lower === 'and') distance += 1;
    const value = view.slots[i];
    if (value === slot) distance += 2;
    if (word.key === '' || value !== undefined) continue;
    const far = Math.min(distance, FARTHEST);
    if (far < (steps.get(word.key) ?? Infinity)) steps.set(word.key, far);
  }
}

const PLAIN = { cost: 0, comma: 0 };

function between(gap: string): { cost: number; comma: number } {
  if (gap === ' ') return PLAIN;
  let cost = 0;
  if (/[;:—–]/u.test(gap)) cost += 5;
  if (/["“”«»]/u.test(gap)) cost += 3;
  if (/[()]/u.test(gap)) cost += 2;
  return { cost, comma: gap.includes(',') ? 2 : 0 };
}
