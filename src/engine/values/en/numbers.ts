/** All English numbers of a stretch of text, in what its dates leave. */
import type { Span } from '../../model.ts';
import * as words from '../lang/en.ts';
import type { ValueMention } from '../model.ts';
import { matchAt } from '../patterns.ts';
import { amountAt, rangeAt } from './amounts.ts';
import type { NumberHit } from './bounds.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';
import { fractionAt, multipleAt, pointPartAt, oneUnitAt, rankAt } from './ranks.ts';

/** Words at which an English number can begin. */
const starters = new Set<string>(
  [words.units, words.tens, words.ordinals, words.multiples]
    .flatMap(Object.keys)
    .concat('a an half quarter three no number'.split(' ')),
);

/** The longest of what an amount, a range, a rank or one unit makes of a place; of equals the first. */
function longest(l: Lexemes, index: number): NumberHit | undefined {
  const amount = amountAt(l, index);
  let best: NumberHit | undefined = amount && (rangeAt(l, amount) ?? amount);
  for (const other of [rankAt(l, index), oneUnitAt(l, index)])
    if (other && (!best || other.next > best.next)) best = other;
  return best;
}

/** What can begin at a place, the surest first. */
const READERS = [pointPartAt, fractionAt, longest, multipleAt];

const behindWhole = phrase('(?:^ to|(?<![LETTER])of (?:whom|which|them)) $', '');
const ofWhole = phrase(' of! (?:whom|which|them)!');

const unitOf = ({ value }: ValueMention): string => (value.type === 'quantity' ? value.unit : '');

/** "90 guests, of whom 41", "61 votes to 30": what a number without a noun counts is what the one before it counts. */
function nounOf(l: Lexemes, { type, value }: NumberHit, { start, end }: Span, last?: ValueMention): string {
  const plain = type === 'number' && value.unit === '' && last?.type === 'number' && unitOf(last) === '';
  const led = plain && behindWhole.test(l.lower.slice(last.end, start).replace(last.noun, ''));
  return led || (plain && matchAt(ofWhole, l.lower, end)) ? last.noun : '';
}

/** Every number, sum, share, length and rank outside the spans of what is read already, none overlapping another. */
export function englishNumbers(l: Lexemes, others: readonly Span[]): ValueMention[] {
  const taken = new Uint8Array(l.length);
  for (const { start, end } of others) taken.fill(1, l.from(start), l.from(end));
  const out: ValueMention[] = [];
  // Where the last date or number ended.
  let free = 0;
  for (let index = 0; index < l.length; index += 1) {
    if (taken[index]) free = index + 1;
    if (index < free) continue;
    const { kind, lower } = l.at(index);
    if (kind === 'mark' || (kind === 'word' && !starters.has(lower))) continue;
    let found: NumberHit | undefined;
    for (const read of READERS) if ((found = read(l, index))) break;
    if (!found || taken.subarray(index, found.next).includes(1)) continue;
    const { first, next, type, value, noun } = found;
    const span = { start: l.at(Math.max(first, free)).start, end: l.at(next - 1).end };
    out.push({ ...span, type, value, noun: noun || nounOf(l, found, span, out.at(-1)) });
    free = Math.max(next, index + 1);
  }
  return out;
}
