/** All English numbers in a stretch of text, apart from its dates: amounts, ranks, fractions, multiples in one word. */
import type { Span } from '../../model.ts';
import * as words from '../lang/en.ts';
import type { ValueMention } from '../model.ts';
import { holds, joined } from '../patterns.ts';
import { addedUp, clean, quantity } from '../quantity.ts';
import { either } from '../table.ts';
import { amountAt, rangeAt } from './amounts.ts';
import { type NumberHit, bounded, thing } from './counted.ts';
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
    const found = fractionAt(l, index) ?? longest(l, index) ?? multipleAt(l, index);
    if (!found || taken.subarray(index, found.next).includes(1)) continue;
    const { first, next, type, value } = found;
    out.push({ start: l.at(Math.max(first, free)).start, end: l.at(next - 1).end, type, value });
    free = Math.max(next, index + 1);
  }
  return joined(inMoney(l, out), (last, next) => {
    const [a, between, b] = [
      l.lower.slice(last.start, last.end),
      l.lower.slice(last.end, next.start),
      l.lower.slice(next.start),
    ];
    const adds = last.type === 'duration' && /^\s*(?:and\b|,)?\s*$/.test(between) && !/ds?$/.test(a);
    return adds && (next.value.type !== 'quantity' || !next.value.rough || /^\d/.test(b))
      ? addedUp(last, next)
      : undefined;
  });
}

const scaled = phrase('(?<=(?<![LETTER])(?:[mb]illion|trillion|bn|tn))');
const counted = phrase(`(?:- |\\s+)(?!FUNCTION|(?:${either(words.pastWords)})!)[LETTER]`);
const inhabited = phrase('(?<=(?<![LETTER])(?:city|country|nation|region|population|market|audience) of )');

/**
 * "Short of the 455 million that was expected": where a sentence has sums of one currency and nothing that comes in millions
 * but money, a bare scaled figure with no noun behind it is one of them.
 */
function inMoney(l: Lexemes, found: readonly ValueMention[]): readonly ValueMention[] {
  const units = new Set(
    found.flatMap(({ type, value }) =>
      type === 'currency' && value.type === 'quantity' ? [value.unit] : [],
    ),
  );
  const [unit] = units;
  if (unit === undefined || units.size > 1 || l.all.some(({ lower }) => things.has(lower))) return found;
  return found.map((mention) => {
    const { start, end, type, value } = mention;
    const isBare =
      type === 'number' &&
      value.type === 'quantity' &&
      value.unit === '' &&
      holds(scaled, l.lower, end) &&
      !holds(counted, l.lower, end) &&
      !holds(inhabited, l.lower, start);
    return isBare ? { ...mention, type: 'currency', value: { ...value, unit } } : mention;
  });
}
const things = new Set([
  ...words.countedInMillions,
  ...words.countedAfterYearLike,
  ...'population inhabitants residents'.split(' '),
]);

const numberIn = (text = ''): number => words.units[text] ?? words.tens[text] ?? Number(text);
const many = '[1-9](?!\\d)|DIGIT';
/** "Half", "two-thirds", "one in five", "nine out of ten", each with what leads to the unit that it is a part of. */
const fraction = phrase(
  `(?<share>(?:an?|(?<count>${many}))(?: (?<dash>-))? (?!half!)(?<part>${either(Object.keys(words.fractions))})!|(?<bare>half|quarter)!|(?<some>${many}) (?:in|out of)! (?<whole>\\d{1,3}(?!\\d|[.,]\\d)|TEN|[LETTER]+)!(?! (?:year|month|day|week|hour|minute)s?!))(?: of! an?! (?<scale>SCALE) |(?: of!)?(?: (?:(?<one>an?|one)!|(?<joint>-)))? )`,
);
/** "Half the votes". */
const divided = phrase('(?:of|the|its|their|his|her|all)!');

/** A part of a whole or of one unit: "a quarter of a century", "half a percent", "a quarter-point cut", "a quarter of a million people". */
function fractionAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = l.find(fraction, index);
  if (!found) return undefined;
  const { share: text = '', count, dash, bare, part = bare ?? '', some, whole, ...link } = found.groups;
  const { scale, one, joint } = link;
  const times = count === undefined && !whole ? 1 : numberIn(count ?? some);
  const share = times / (whole ? numberIn(whole) : (words.fractions[part] ?? 1));
  if (!(whole ? numberIn(whole) <= 100 : bare || part.endsWith('s') === times > 1) || !(share < 1))
    return undefined;
  const by = words.scales[scale ?? ''] ?? 1;
  const value = share * by;
  const named = { first: index, next: found.next, value, step: value, figures: false, scale: by };
  const unit = unitBehind(l, found.next, named) ?? { type: 'number', unit: '', next: found.next, factor: 1 };
  // "A third-year student" ranks.
  const linked = scale || one || (joint && (share === 1 / 2 || share === 1 / 4)) || unit.type === 'percent';
  if (linked && unit.unit !== 'second' && (unit.unit !== '' || scale)) {
    const exact = clean(value * unit.factor);
    const half = unit.unit === 'hour' && share === 1 / 2;
    const step = unit.type === 'percent' ? 0.01 : exact / 2;
    const from = joint && /^an?$/.test(l.word(index)) ? index + 1 : index;
    return bounded(l, from, unit.next, unit.type, half ? [30, 15, 'minute'] : [exact, step, unit.unit]);
  }
  const next = l.from(l.at(index).start + text.length);
  // What words divide by themselves: "a third of the votes", not "a third term".
  const divides = bare
    ? bare === 'half' && (l.word(index - 1) === 'by' || l.find(divided, next))
    : whole ||
      (times > 1 && part !== 'quarters') ||
      (count && dash) ||
      l.word(next) === 'of' ||
      l.word(index - 1) === 'by';
  return divides ? bounded(l, index, next, 'percent', [clean(share * 100), 1, '%'], 'about') : undefined;
}

const rank = phrase(
  `(?:(?<figure>\\d+)RANK|(?:no \\.|number) (?<number>\\d{1,4})(?!\\d|[.,]\\d)|(?:(?<ten>TEN)(?: -)? (?=DIGITRANK)|(?<!(?<![LETTER])at )(?!second!(?<=(?<![LETTER])(?:per|split|each|every) second)))(?<word>${either(Object.keys(words.ordinals))})!(?! \\d| of! all!| to! none!| - (?:${either(words.ordinalCompounds)})!|(?: -)? (?:${either(words.ordinalNouns)})!))`,
);
const done = phrase('-?[LETTER]+ed!');
const led = phrase(`(?<=(?:^|'(?: s)?|(?<![LETTER])(?:${either(words.rankLeads)})) )`);
const stands = phrase(`(?<=(?<![LETTER])(?:${either(words.rankVerbs)}) )`);

/** "fifth-largest", "2nd", "No. 5", "twenty-first". */
function rankAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = l.find(rank, index);
  if (!found) return undefined;
  const { next } = found;
  const { figure, number, ten, word = '' } = found.groups;
  const value = Number(figure ?? number ?? (words.tens[ten ?? ''] ?? 0) + (words.ordinals[word] ?? 0));
  const isName = value <= 3 && words.titledOrdinals.has(l.word(next)) && l.capital(next);
  // "first noticed", "first spoke of": an adverb, unless an article or a possessive makes it a rank.
  const ranks =
    ten !== undefined ||
    (!isName &&
      (l.find(led, index) ||
        (value > 1 && l.find(stands, index)) ||
        l.word(next) === '-' ||
        (l.find(thing, next) && !l.find(done, next))));
  return (figure ? value > 0 && !l.at(index).glued : number ? value > 0 && l.capital(index) : ranks)
    ? { first: index, next, type: 'ordinal', value: quantity(value, 0, 'ordinal') }
    : undefined;
}

/** "twice", "doubled", "threefold": multiples in one word. */
function multipleAt(l: Lexemes, index: number): NumberHit | undefined {
  const times = words.multiples[l.word(index)];
  if (times === undefined) return undefined;
  if (l.word(index) === 'twice' && !words.multipleTails.has(l.word(index + 1))) return undefined;
  return bounded(l, index, index + 1, 'number', [times, 0.1, 'x']);
}
