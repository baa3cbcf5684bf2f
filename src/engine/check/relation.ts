/**
 * How two values of one kind stand to each other, apart from their surroundings: the same, compatible (one may contain
 * or round to the other), different, or not comparable at all.
 */
import type { Claim, DateValue, NameValue, QuantityValue } from '../claims/model.ts';

export type Relation = 'same' | 'compatible' | 'different' | 'incomparable';

/** Compares the values of two claims. Slots and units must agree, or the values are not comparable. */
export function relate(a: Claim, b: Claim): Relation {
  if (a.value.type === 'date' && b.value.type === 'date') return relateDates(a.value, b.value);
  if (a.value.type === 'quantity' && b.value.type === 'quantity') {
    if (a.slot !== b.slot) return 'incomparable';
    return relateQuantities(a.value, b.value);
  }
  if (a.value.type === 'name' && b.value.type === 'name') return relateNames(a.value, b.value);
  return 'incomparable';
}

/** A day inside a month, year or range is compatible with it; disjoint intervals differ. */
export function relateDates(a: DateValue, b: DateValue): Relation {
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.from <= b.to && b.from <= a.to) return 'compatible';
  // A missing year must not make two dates differ: the same day and month is agreement.
  const implied = a.implied.includes('year') !== b.implied.includes('year');
  if (implied && a.from.slice(5) === b.from.slice(5) && a.to.slice(5) === b.to.slice(5)) return 'compatible';
  return 'different';
}

/** Figures agree when they overlap after rounding to the coarser of the two. */
export function relateQuantities(a: QuantityValue, b: QuantityValue): Relation {
  if (a.unit !== b.unit) return 'incomparable';
  if (a.exact === b.exact) return 'same';
  const step = Math.max(a.step, b.step);
  if (
    Math.abs(a.exact - b.exact) <= step * 0.5000001 &&
    a.unit !== 'ordinal' &&
    step < 0.2 * Math.abs(a.exact)
  )
    return 'same';
  if (a.low <= b.high && b.low <= a.high) return 'compatible';
  if (
    (a.rough || b.rough) &&
    Math.abs(a.exact - b.exact) <= 0.1 * Math.max(Math.abs(a.exact), Math.abs(b.exact))
  )
    return 'compatible';
  return 'different';
}

/** Names agree when one holds all words of the other, or both end in the same surname and no given name differs. */
export function relateNames(a: NameValue, b: NameValue): Relation {
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (short.length === long.length && short.every((p, i) => p === long[i])) return 'same';
  if (short.every((p) => long.includes(p))) return 'same';
  if (short.join('') === long.join('')) return 'same';
  return 'different';
}
