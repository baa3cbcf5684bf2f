/** All English numbers of a stretch of text, in what its dates leave: amounts, ranks, fractions, multiples in one word. */
import type { Span } from '../../model.ts';
import * as words from '../lang/en.ts';
import type { ValueMention } from '../model.ts';
import { clean, quantity } from '../quantity.ts';
import { either } from '../table.ts';
import { amountAt, rangeAt } from './amounts.ts';
import { type NumberHit, bounded, countedNoun } from './counted.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';
import { unitBehind } from './units.ts';

/** Words at which an English number can begin. */
const starters = new Set<string>(
  [words.units, words.tens, words.ordinals, words.multiples]
    .flatMap(Object.keys)
    .concat('a an half quarter three no number'.split(' ')),
);

/** The longest of what an amount, a range or a rank makes of a place; of equals the first. */
function longest(l: Lexemes, index: number): NumberHit | undefined {
  const amount = amountAt(l, index);
  const best: NumberHit | undefined = amount && (rangeAt(l, amount) ?? amount);
  const rank = rankAt(l, index);
  return rank && rank.next > (best?.next ?? 0) ? rank : best;
}

/** What can begin at a place, the surest first. */
const READERS = [fractionAt, longest, multipleAt];

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
    const { first, next, type, value } = found;
    out.push({ start: l.at(Math.max(first, free)).start, end: l.at(next - 1).end, type, value });
    free = Math.max(next, index + 1);
  }
  return out;
}

const divided = phrase('(?:of|the|its|their|his|her|all)!');
const parts = phrase(
  `(?:(?:an?|(?<count>[1-9](?!\\d)|DIGIT))(?: (?<dash>-))? (?!half!)(?<part>${either(Object.keys(words.fractions))})!|(?<bare>half|quarter)!)`,
);
const outOf = phrase(
  '(?<count>[1-9](?!\\d)|DIGIT) (?:in|out of)! (?<whole>\\d{1,3}(?!\\d|[.,]\\d)|TEN|[LETTER]+)!(?! (?:year|month|day|week|hour|minute)s?!)',
);
const numberIn = (text = ''): number => words.units[text] ?? words.tens[text] ?? Number(text);

/**
 * "half of", "two-thirds", "a third of", "one in five", "nine out of ten": which part of a whole, and whether the words
 * divide by themselves: "a third of the votes", not "a third term".
 */
function shareAt(l: Lexemes, index: number) {
  const found = l.find(parts, index);
  const fell = l.word(index - 1) === 'by';
  if (found) {
    const { next } = found;
    const { count, dash, part = '', bare } = found.groups;
    if (bare) {
      const divides = bare === 'half' && (fell || l.find(divided, next) !== undefined);
      return { share: 1 / (words.fractions[bare] ?? 1), next, divides };
    }
    const many = count === undefined ? 1 : numberIn(count);
    const divides = l.word(next) === 'of' || (many > 1 && part !== 'quarters') || (count && dash);
    if (part.endsWith('s') === many > 1)
      return { share: many / (words.fractions[part] ?? 1), next, divides: fell || Boolean(divides) };
  }
  const one = l.find(outOf, index);
  const [count, whole] = [numberIn(one?.groups['count']), numberIn(one?.groups['whole'])];
  return one && whole > count && whole <= 100
    ? { share: count / whole, next: one.next, divides: true }
    : undefined;
}

const link = phrase('(?:of! an?! (?<scale>SCALE) |(?:of! )?(?:(?<one>(?:an?|one)!)|(?<dash>-))? )');

/**
 * A part of one unit: "a quarter of a century", "half an hour", "half a percent", "a quarter-point cut", "two-tenths of a
 * percentage point", "a quarter of a million people".
 */
function partOfUnit(l: Lexemes, first: number, share: number, end: number): NumberHit | undefined {
  const found = l.find(link, end);
  if (!found) return undefined;
  const { scale, one, dash } = found.groups;
  const by = words.scales[scale ?? ''] ?? 1;
  const value = share * by;
  const bare = { first, next: found.next, value, step: value, figures: false, scale: by };
  const { type, unit, next, factor } = unitBehind(l, found.next, bare) ?? noUnit(found.next);
  // "A third-year student" ranks.
  const linked = scale || one || (dash && (share === 1 / 2 || share === 1 / 4)) || type === 'percent';
  if (!linked || unit === 'second' || (unit === '' && !scale)) return undefined;
  const exact = clean(value * factor);
  const half = unit === 'hour' && share === 1 / 2;
  const step = type === 'percent' ? 0.01 : exact / 2;
  const from = dash && /^an?$/.test(l.word(first)) ? first + 1 : first;
  return bounded(l, from, next, type, half ? [30, 15, 'minute'] : [exact, step, unit]);
}
const noUnit = (next: number) => ({ type: 'number', unit: '', next, factor: 1 }) as const;

/** A part of a unit or of a whole. */
function fractionAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = shareAt(l, index);
  if (!found || found.share >= 1) return undefined;
  const { share, next, divides } = found;
  const part = partOfUnit(l, index, share, next);
  return part || !divides ? part : bounded(l, index, next, 'percent', [clean(share * 100), 1, '%'], 'about');
}

const rank = phrase(
  `(?:(?<figure>\\d+)(?:st|nd|rd|th)!|(?:no \\.|number) (?<number>\\d{1,4})(?!\\d|[.,]\\d)|(?:(?<ten>TEN)(?: -)? (?=DIGITRANK))?(?<word>${either(
    Object.keys(words.ordinals),
  )})!(?! \\d| of! all!| - (?:${either(words.ordinalCompounds)})!))`.replace(
    'DIGITRANK',
    `(?:${either(Object.keys(words.ordinals).filter((word) => (words.ordinals[word] ?? 10) < 10))})!`,
  ),
);

/** "fifth-largest", "2nd", "No. 5", "twenty-first". */
function rankAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = l.find(rank, index);
  if (!found) return undefined;
  const { next } = found;
  const { figure, number, ten, word = '' } = found.groups;
  const noun = countedNoun(l, next);
  const value = Number(figure ?? number ?? (words.tens[ten ?? ''] ?? 0) + (words.ordinals[word] ?? 0));
  const hit: NumberHit = { first: index, next, type: 'ordinal', value: quantity(value, 0, 'ordinal') };
  if (figure) return value > 0 && !l.at(index).glued ? hit : undefined;
  if (number) return value > 0 && l.capital(index) ? hit : undefined;
  if (ten) return hit;
  const [before, behind] = [l.word(index - 1), l.word(next)];
  if (before === 'at' || (word === 'second' && /^(?:per|split|each|every)$/.test(before))) return undefined;
  if (value <= 3 && words.titledOrdinals.has(behind) && l.capital(next)) return undefined;
  // "first noticed", "first spoke of": an adverb, unless an article or a possessive makes it a rank.
  const led =
    before === '' ||
    behind === '-' ||
    words.rankLeads.has(before) ||
    (before === 's' && l.word(index - 2) === "'");
  return led || (noun !== '' && !/^\S+ed\b/.test(noun)) ? hit : undefined;
}

/** "twice", "doubled", "threefold": multiples in one word. */
function multipleAt(l: Lexemes, index: number): NumberHit | undefined {
  const times = words.multiples[l.word(index)];
  if (times === undefined) return undefined;
  if (l.word(index) === 'twice' && !words.multipleTails.has(l.word(index + 1))) return undefined;
  return bounded(l, index, index + 1, 'number', [times, 0.1, 'x']);
}
