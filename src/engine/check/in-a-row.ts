/**
 * What a page's sentence and a fact have word for word, whatever else either says: a row of words too rare to be chance, in
 * the same sense (affirmed, denied, planned), that begins and ends with a phrase.
 */
import { dense } from '../../text/dense.ts';
import { grouped } from '../../text/groups.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { beginningOf } from '../claims/words.ts';
import type { Fact } from '../facts/model.ts';
import type { Span } from '../model.ts';
import { MARK, type Order, orderOf } from './roles.ts';
import type { Rarity } from './side-by-side.ts';
import { type Backed, tellsAct, tellsOtherwise } from './statement-support.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** So many words of content, which without names and figures are as rare as so many that no fact has. */
const IN_A_ROW = 3;
const RARE = 3;

export interface Told extends Span {
  readonly backed: readonly Backed[];
}

/**
 * The rows of a sentence that facts also have, none within another.
 * @param names keys of the sentence's names
 * @param closed stretches of it that no row may reach into
 */
export function rowsTold(
  sentence: string,
  names: ReadonlySet<string>,
  closed: readonly Span[],
  facts: readonly Fact[],
  rarity: Rarity,
): readonly Told[] {
  // Without capitals and small words nothing shows where a row may end.
  if (dense.test(sentence)) return [];
  const { words, joined, goesOn } = lineOf(sentence);
  // Few sentences have a row that asks for these.
  let [mine, order]: [Stretch[]?, Order?] = [];
  const isAct = (key = ''): boolean => (order ??= orderOf(sentence, names)).acts.has(key);
  const keys = words.map(({ key, start, end }) =>
    closed.some((span) => span.start < end && start < span.end) ? undefined : key,
  );
  const worth = words.map(({ key, capital, digit }) =>
    capital || digit || names.has(key) ? 0 : rarity(key),
  );
  const least = RARE * rarity('');
  const found = new Map<string, Span & { backed: Backed[] }>();
  for (const fact of facts) {
    const { keys: theirs, at, joined: parts } = lineIn(fact);
    const isOne = (i: number, j: number): boolean => keys[i] !== undefined && keys[i] === theirs[j];
    const mayEnd = (i: number, j: number): boolean =>
      !joined[i] &&
      !parts[j] &&
      // What is done is not told without whom it is done to.
      !(goesOn[i] && isAct(keys[i - 1]));
    for (let i = 0; i < words.length; i++) {
      const places = keys[i] === undefined ? undefined : at.get(keys[i] ?? '');
      if (places === undefined) continue;
      for (const j of places) {
        if (isOne(i - 1, j - 1)) continue;
        let length = 1;
        while (isOne(i + length, j + length)) length++;
        while (length >= IN_A_ROW && !mayEnd(i + length, j + length)) length--;
        if (length < IN_A_ROW) continue;
        let mass = 0;
        for (let k = i; k < i + length; k++) mass += worth[k] ?? 0;
        if (mass < least) continue;
        // Nor is it told of whom something is done where that is another thing.
        const before = goesOn[i] ? (words[i - 1]?.key ?? '') : '';
        if (isAct(before) && !tellsAct(fact, before)) continue;
        mine ??= stretchesOf(sentence);
        if (tellsOtherwise(mine, fact, theirs.slice(j, j + length), isAct)) continue;
        const span = { start: words[i]?.start ?? 0, end: words[i + length - 1]?.end ?? 0 };
        const place = `${span.start} ${span.end}`;
        const row = found.get(place) ?? { ...span, backed: [] };
        found.set(place, row);
        row.backed.push({ fact, covered: 1 });
      }
    }
  }
  const rows = [...found.values()].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return rows.filter(
    (row, at) => !rows.slice(0, at).some((one) => one.start < row.end && row.start < one.end),
  );
}

/** A text's words of content, and where each key stands among them. */
function lineOf(statement: string) {
  const { text, words: all } = beginningOf(statement);
  const words = all.filter(({ key }) => key !== '');
  const keys = words.map(({ key }) => key);
  // Nothing stands before the first one that it could go on.
  const gaps = words.map(({ start }, i) => (i === 0 ? ',' : text.slice(words[i - 1]?.end, start)));
  return {
    words,
    keys,
    at: grouped(keys.map((key, i) => [key, i] as const)),
    /** Whether each is part of what the one before it names: no small word and no mark stands between them. */
    joined: gaps.map((gap) => JOINED.test(gap)),
    /** Whether each goes on what the one before it says. */
    goesOn: gaps.map((gap) => !MARK.test(gap)),
  };
}

const JOINED = /^[\s-]?$/;
const lineIn = rememberedOf(({ statement }: Fact) => lineOf(statement));
