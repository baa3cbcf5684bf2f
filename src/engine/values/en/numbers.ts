/** All English numbers of a stretch of text, in what its dates leave: amounts, ranks, fractions, multiples in one word, "an hour". */
import type { Span } from '../../model.ts';
import * as words from '../lang/en.ts';
import type { ValueMention } from '../model.ts';
import { clean, quantity, rankValue } from '../quantity.ts';
import { either, numbered } from '../table.ts';
import { amountAt, rangeAt } from './amounts.ts';
import { type NumberHit, boundBefore, countedNoun } from './counted.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';
import { LONG, unitBehind } from './units.ts';

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

const half = phrase('half! (?=(?:of|the|its|their|his|her|all)!)');
const parts = phrase(
  `(?:an?|(?<count>[1-9](?!\\d)|DIGIT))(?: (?<dash>-))? (?<part>${either(Object.keys(words.fractions).filter((part) => part !== 'half'))})!`,
);
const outOf = phrase(
  '(?<count>[1-9](?!\\d)|DIGIT) (?:in|out of)! (?<whole>\\d{1,3}(?!\\d|[.,]\\d)|TEN|[LETTER]+)!(?! (?:year|month|day|week|hour|minute)s?!)',
);
const numberIn = (text = ''): number => words.units[text] ?? words.tens[text] ?? Number(text);

/** "half of", "two-thirds", "a third of", "one in five", "nine out of ten": which part of a whole. */
function shareAt(l: Lexemes, index: number): { readonly share: number; readonly next: number } | undefined {
  const fell = l.word(index - 1) === 'by';
  if (l.word(index) === 'half')
    return fell || l.find(half, index) ? { share: 1 / 2, next: index + 1 } : undefined;
  const found = l.find(parts, index);
  if (found) {
    const { count, dash, part = '' } = found.groups;
    const many = count === undefined ? 1 : numberIn(count);
    // "a third term" ranks; "a third of" divides.
    const divides =
      l.word(found.next) === 'of' || (many > 1 && part !== 'quarters') || (count !== undefined && dash);
    if (part.endsWith('s') === many > 1)
      return fell || divides ? { share: many / (words.fractions[part] ?? 1), next: found.next } : undefined;
  }
  const one = l.find(outOf, index);
  const [count, whole] = [numberIn(one?.groups['count']), numberIn(one?.groups['whole'])];
  return one && whole > count && whole <= 100 ? { share: count / whole, next: one.next } : undefined;
}

/** "a quarter of a century", "two-tenths of a percentage point", "a quarter of a million people": a part of one unit. */
function partOfUnit(l: Lexemes, first: number, share: number, next: number): NumberHit | undefined {
  if (l.word(next) !== 'of' || !/^an?$/.test(l.word(next + 1))) return undefined;
  const scale = l.word(next + 2).length > 2 ? (words.scales[l.word(next + 2)] ?? 1) : 1;
  const at = scale === 1 ? next + 2 : next + 3;
  const value = share * scale;
  const unit = unitBehind(l, at, { first, next: at, value, step: value, figures: false, scale });
  if (scale === 1 && (!unit || unit.unit === 'second')) return undefined;
  const head = boundBefore(l, first);
  const exact = clean(value * (unit?.factor ?? 1));
  return {
    first: head?.first ?? first,
    next: unit?.next ?? at,
    type: unit?.type ?? 'number',
    value: quantity(exact, exact / 2, unit?.unit ?? '', head?.bound),
  };
}

export function fractionAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = shareAt(l, index);
  if (!found || found.share >= 1) return undefined;
  const { share, next } = found;
  const part = partOfUnit(l, index, share, next);
  if (part) return part;
  const head = boundBefore(l, index);
  return {
    first: head?.first ?? index,
    next,
    type: 'percent',
    value: { ...quantity(clean(share * 100), 1, '%', head?.bound ?? 'about'), rough: true },
  };
}

const pointParts = numbered('0.5: half; 0.25: quarter');
const pointPart = phrase(
  '(?:(?<three>three)!(?: -)? |(?<a>a)! )?(?<part>half|quarter)s?!(?: of!)?(?: (?:an?!|one!|(?<dash>-)))? (?:(?<named>percentage)!(?: -)? )?(?:(?<percent>percent!|per cent!)|points?!)',
);

/** "half a percent", "half a percentage point", "a quarter-point cut", "three-quarters of a percentage point". */
export function pointPartAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = l.find(pointPart, index);
  if (!found) return undefined;
  const { three, a, part = '', dash, named, percent } = found.groups;
  // A bare "half point" may be a market's or a game's; the hyphen is how rates are written.
  if (!percent && !named && !dash) return undefined;
  const many = clean((three ? 3 : 1) * (pointParts[part] ?? 0));
  const value = quantity(many, 0.01, percent ? '%' : 'pp', boundBefore(l, index)?.bound);
  return { first: a && !percent ? index + 1 : index, next: found.next, type: 'percent', value };
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
export function rankAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = l.find(rank, index);
  if (!found) return undefined;
  const { next } = found;
  const { figure, number, ten, word = '' } = found.groups;
  const noun = countedNoun(l, next);
  const value = Number(figure ?? number ?? (words.tens[ten ?? ''] ?? 0) + (words.ordinals[word] ?? 0));
  const hit: NumberHit = { first: index, next, type: 'ordinal', value: rankValue(value) };
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
export function multipleAt(l: Lexemes, index: number): NumberHit | undefined {
  const times = words.multiples[l.word(index)];
  if (times === undefined) return undefined;
  if (l.word(index) === 'twice' && !words.multipleTails.has(l.word(index + 1))) return undefined;
  const head = boundBefore(l, index);
  const value = quantity(times, 0.1, 'x', head?.bound);
  return { first: head?.first ?? index, next: index + 1, type: 'number', value };
}

const oneUnit = phrase(
  `(?:(?<half>half)! (?:an?!|-)|an?!) (?<unit>${either(Object.keys(words.durations).filter((name) => !/s$|^(?:quarter|sec|second)$/.test(name)))})!(?:(?<more>(?: -)? and!(?: -)? a!(?: -)? half!)|(?! (?:ago|earlier|later|before|after)!))`,
);

/** "just over an hour", "half an hour", "nearly a century": a length of one unit, where something shows that it is meant. */
export function oneUnitAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = l.find(oneUnit, index);
  if (!found) return undefined;
  const { half: halved, unit = '', more } = found.groups;
  const head = boundBefore(l, index);
  const led = words.lengthLeads.has(l.word(index - 1)) || (head && head.bound !== 'about');
  if (!halved && !more && !led) return undefined;
  const name = words.durations[unit] ?? '';
  const [factor, base] = LONG[name] ?? [1, name];
  const many = factor * (halved ? 0.5 : more ? 1.5 : 1);
  const value =
    halved && base === 'hour'
      ? quantity(30, 15, 'minute', head?.bound)
      : quantity(many, many / 2, base, head?.bound);
  return { first: head?.first ?? index, next: found.next, type: 'duration', value };
}
