/** All English numbers of a stretch of text, in what its dates leave. */
import * as words from '../lang/en.ts';
import { amountAt, rangeAt } from './amounts.ts';
import type { NumberHit } from './bounds.ts';
import type { Lexemes } from './lexer.ts';
import { fractionAt, multipleAt, pointPartAt, oneUnitAt, rankAt, scoreAt } from './ranks.ts';

/** Words at which an English number can begin. */
const starters = new Set<string>([
  ...Object.keys(words.units),
  ...Object.keys(words.tens),
  ...Object.keys(words.ordinals),
  ...Object.keys(words.multiples),
  ...'a an half quarter three no number'.split(' '),
]);

/** Every number, sum, share, length and rank whose lexemes are not taken, in order, none overlapping another. */
export function englishNumbers(l: Lexemes, taken: (index: number) => number): NumberHit[] {
  const out: NumberHit[] = [];
  let floor = 0;
  for (let index = 0; index < l.length; ) {
    const skip = taken(index);
    if (skip > index) {
      index = skip;
      floor = skip;
      continue;
    }
    const here = l.at(index);
    if (here.kind !== 'figure' && !(here.kind === 'word' && starters.has(here.lower))) {
      index += 1;
      continue;
    }
    const found =
      scoreAt(l, index) ??
      pointPartAt(l, index) ??
      fractionAt(l, index) ??
      longest(l, index) ??
      multipleAt(l, index);
    if (!found) {
      // A figure that is part of something else takes what is glued to it along: 1.2.3, 24/7, 020-7946-0958.
      index += 1;
      continue;
    }
    const first = Math.max(found.first, floor);
    const meets = taken(found.next - 1) > found.next - 1 || reaches(taken, index, found.next);
    if (meets) {
      index += 1;
      continue;
    }
    out.push(first === found.first ? found : { ...found, first: Math.min(first, index) });
    index = Math.max(found.next, index + 1);
    // "7-6 (5)": the points of a tie-break belong to their set.
    if (found.noun === 'score' && l.word(index) === '(' && l.word(index + 2) === ')') index += 3;
    floor = index;
  }
  return out;
}

function reaches(taken: (index: number) => number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken(at) > at) return true;
  return false;
}

function longest(l: Lexemes, index: number): NumberHit | undefined {
  const rank = rankAt(l, index);
  const one = oneUnitAt(l, index);
  const amount = amountAt(l, index);
  const range = amount && rangeAt(l, amount);
  let best: NumberHit | undefined = range ?? amount;
  for (const other of [rank, one]) if (other && (!best || other.next > best.next)) best = other;
  return best;
}
