/**
 * How two values of one kind stand to each other, apart from their surroundings: the same, compatible (one may contain
 * or round to the other), different, or not comparable at all.
 */
import { COUNTRY_OF } from '../claims/data/places.ts';
import { isoWeekday } from './calendar.ts';
import type { Claim, DateValue, NameValue, QuantityValue } from '../claims/model.ts';

export type Relation = 'same' | 'compatible' | 'different' | 'incomparable';

/** Compares the values of two claims. Slots and units must agree, or the values are not comparable. */
export function relate(a: Claim, b: Claim): Relation {
  if (a.value.type === 'date' && b.value.type === 'date') return relateDates(a.value, b.value);
  if (a.value.type === 'quantity' && b.value.type === 'quantity') {
    if (a.slot !== b.slot) return 'incomparable';
    const age = a.measure === '#age' && b.measure === '#age';
    return relateQuantities(
      age ? { ...a.value, unit: '' } : a.value,
      age ? { ...b.value, unit: '' } : b.value,
    );
  }
  if (a.value.type === 'name' && b.value.type === 'name') return relateNames(a.value, b.value);
  return 'incomparable';
}

/** A day inside a month, year or range is compatible with it; disjoint intervals differ. */
export function relateDates(a: DateValue, b: DateValue): Relation {
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.from <= b.to && b.from <= a.to) return 'compatible';
  // A missing year must not make two dates differ: the same day and month is agreement.
  const implied = a.implied.includes('year') || b.implied.includes('year');
  if (implied && a.from.slice(5) === b.from.slice(5) && a.to.slice(5) === b.to.slice(5)) return 'compatible';
  // Two bare weekdays of one name: which week is meant is our reading, not the texts'.
  if (sameWeekday(a, b) || sameWeekday(b, a)) return 'compatible';
  if (a.precision === 'week' && b.precision === 'week' && apart(a, b) <= 8) return 'compatible';
  if (a.alternative !== undefined && a.alternative >= b.from && a.alternative <= b.to) return 'compatible';
  if (b.alternative !== undefined && b.alternative >= a.from && b.alternative <= a.to) return 'compatible';
  return 'different';
}

/** A bare weekday against a day within eight days that falls on it. */
function sameWeekday(bare: DateValue, day: DateValue): boolean {
  if (!bare.implied.includes('day') || bare.weekday === undefined || day.from !== day.to) return false;
  return isoWeekday(day.from) === bare.weekday && apart(bare, day) <= 8;
}

/** Days between the beginnings of two dates. */
function apart(a: DateValue, b: DateValue): number {
  return Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 864e5;
}

/** Figures agree when they overlap after rounding to the coarser of the two. */
export function relateQuantities(a: QuantityValue, b: QuantityValue): Relation {
  if (a.unit !== b.unit) return 'incomparable';
  // "-3%" in a table is "down 3%" in a sentence: the sign alone tells nothing apart.
  if (a.exact < 0 !== b.exact < 0) return relateQuantities(unsigned(a), unsigned(b));
  if (a.exact === b.exact) return 'same';
  const step = Math.max(a.step, b.step);
  if (
    Math.abs(a.exact - b.exact) <= step * 0.5000001 &&
    a.unit !== 'ordinal' &&
    step < 0.2 * Math.abs(a.exact)
  )
    return 'same';
  if (meet(a, b)) return 'compatible';
  if (
    (a.rough || b.rough) &&
    Math.abs(a.exact - b.exact) <=
      (a.rough && b.rough ? BOTH_ROUGH : ROUGH) * Math.max(Math.abs(a.exact), Math.abs(b.exact))
  )
    return 'compatible';
  return 'different';
}

/** Share that a figure with "about" may be off; with the word on both sides the two may lie on both sides of the truth. */
const ROUGH = 0.1;
const BOTH_ROUGH = 0.2;
/** Who writes "more than 30" has a figure in mind that is not far above; another "more than" is nearer still. */
const OPEN_AGAINST_POINT = 2;
const OPEN_AGAINST_OPEN = 1.25;

/** Whether two figures may be one and the same, bounds and rounding considered. */
function meet(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [closed(a, b), closed(b, a)];
  // Two figures rounded to the same step touch where their roundings end: 3 and 4 are not both 3.5.
  return a.rough || b.rough ? x.low <= y.high && y.low <= x.high : x.low < y.high && y.low < x.high;
}

/** An open bound as far as it reaches against another figure. */
function closed(value: QuantityValue, other: QuantityValue): { low: number; high: number } {
  if (value.exact <= 0) return value;
  const open = (one: QuantityValue) => !Number.isFinite(one.high) || !Number.isFinite(one.low);
  const reach = open(other) ? OPEN_AGAINST_OPEN : OPEN_AGAINST_POINT;
  if (!Number.isFinite(value.high)) return { low: value.low, high: value.exact * reach };
  if (!Number.isFinite(value.low)) return { low: value.exact / reach, high: value.high };
  return value;
}

function unsigned(value: QuantityValue): QuantityValue {
  if (value.exact >= 0) return value;
  return { ...value, exact: -value.exact, low: -value.high, high: -value.low };
}

/** Names agree when one holds all words of the other, or both end in the same surname and no given name differs. */
export function relateNames(a: NameValue, b: NameValue): Relation {
  const country = countryOf(a.parts);
  if (country !== undefined && country === countryOf(b.parts)) return 'same';
  if (initials(a.parts, b.parts) || initials(b.parts, a.parts)) return 'same';
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (short.length === long.length && short.every((p, i) => p === long[i])) return 'same';
  if (short.every((p) => long.includes(p))) return 'same';
  if (short.join('') === long.join('')) return 'same';
  if (spelling(a.parts, b.parts)) return 'compatible';
  // "Marta Oyelaran", "Oyelaran Adeyemi": what one ends in the other begins with.
  if (short.length > 1 && (a.parts.at(-1) === b.parts[0] || b.parts.at(-1) === a.parts[0]))
    return 'compatible';
  return 'different';
}

/** Two spellings of one person's name: the surname equal, and some given name equal or a letter apart. */
function spelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const given = b.slice(0, -1);
  return a
    .slice(0, -1)
    .some((part) =>
      given.some((other) => part === other || oneLetter(part, other) || sameSound(part, other)),
    );
}

/** One name in two transliterations: the same consonants in the same order ("Dmitry", "Dimitri"). */
function sameSound(a: string, b: string): boolean {
  const bones = (name: string) => name.replace(/[aeiouyjh]/g, '').replace(/(.)\1/g, '$1');
  return a[0] === b[0] && bones(a).length >= 3 && bones(a) === bones(b);
}

/** True where one letter was changed, added or left out. */
export function oneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}

function countryOf(parts: readonly string[]): string | undefined {
  return COUNTRY_OF.get(parts.join('-')) ?? COUNTRY_OF.get(parts.join(''));
}

/** "NWS" for "National Weather Service". */
function initials(short: readonly string[], long: readonly string[]): boolean {
  const letters = short[0] ?? '';
  return (
    short.length === 1 &&
    long.length > 1 &&
    letters.length === long.length &&
    long.every((p, i) => p[0] === letters[i])
  );
}
