/**
 * How two values relate, apart from their surroundings. Known parts decide: what a text leaves out and a reader has to add
 * never makes two values differ.
 */
import { fromIso, iso, weekdayOf } from './days.ts';
import type { DateValue, QuantityValue, ScoreValue, Value } from './model.ts';
import { sameUnit } from './quantity.ts';
import { yearsOn } from './readings.ts';

/**
 * `equal`: one value. `compatible`: both can hold of one thing (one rounds to, bounds or contains the other).
 * `different`: they cannot. `incomparable`: another kind or unit, or only implied parts differ, so that nothing follows.
 */
export type Relation = 'equal' | 'compatible' | 'different' | 'incomparable';

/** Compares two values by what they state explicitly. Symmetric. */
export function compareValues(a: Value, b: Value): Relation {
  if (a.type === 'date') return b.type === 'date' ? compareDates(a, b) : 'incomparable';
  if (a.type === 'score') return b.type === 'score' ? compareScores(a, b) : 'incomparable';
  return b.type === 'quantity' ? compareQuantities(a, b) : 'incomparable';
}

/** Days within which two texts of one story can mean the same week. */
const SAME_WEEK = 8;

function compareDates(a: DateValue, b: DateValue): Relation {
  if (a.from === b.from && a.to === b.to) return 'equal';
  if (overlap(a, b)) return 'compatible';
  if ([a, b].some(({ alternative }, i) => alternative !== undefined && holds(i === 0 ? b : a, alternative)))
    return 'compatible';
  if (a.precision === 'week' && b.precision === 'week' && apart(a, b) <= SAME_WEEK) return 'compatible';
  return isRelative(a) || isRelative(b) ? comparePartly(a, b) : differentYears(a, b);
}

/** Counted from another day ("yesterday", "last month", "Monday to Friday", "over the next 18 months"): its own days are not said. */
function isRelative({ implied, precision, window }: DateValue): boolean {
  if (precision === 'day' || precision === 'week') return implied.includes('day');
  if (precision === 'month') return implied.includes('month');
  return precision === 'range' ? window === true : precision === 'year' && implied.includes('year');
}

/** Two dates with explicit days: if one leaves out the year, it is taken from the other. */
function differentYears(a: DateValue, b: DateValue): Relation {
  const [open, other] = a.implied.includes('year') ? [a, b] : [b, a];
  if (!open.implied.includes('year')) return 'different';
  if (open.implied.includes('month') || other.implied.includes('month')) {
    const days = [open, other].map(({ from }) => from.slice(8));
    return days[0] === days[1] || other.from !== other.to ? 'compatible' : 'different';
  }
  const year = Number(open.from.slice(0, 4));
  return [Number(other.from.slice(0, 4)), Number(other.to.slice(0, 4))].some((to) =>
    overlap(yearsOn(open, to - year), other),
  )
    ? 'compatible'
    : 'different';
}

/** One of the two has no day of its own: only a weekday that it names can tell them apart. */
function comparePartly(a: DateValue, b: DateValue): Relation {
  const days = [a, b].map((date) =>
    isRelative(date) ? date.weekday : date.from === date.to ? weekdayOf(fromIso(date.from) ?? 0) : undefined,
  );
  if (days[0] === undefined || days[1] === undefined) return 'incomparable';
  if (days[0] !== days[1]) return 'different';
  // Which of two Mondays is meant is our reading, not the texts'.
  return apart(a, b) <= SAME_WEEK ? 'compatible' : 'incomparable';
}

/** Whether two dates share a day; "early June" and its like reach a third of their length farther. */
function overlap(a: DateValue, b: DateValue): boolean {
  const x = reach(a);
  const y = reach(b);
  return x.from <= y.to && y.from <= x.to;
}

function reach(date: DateValue): Pick<DateValue, 'from' | 'to'> {
  if (date.rough !== true) return date;
  const [from, to] = [fromIso(date.from), fromIso(date.to)];
  if (from === undefined || to === undefined) return date;
  const slack = Math.max(1, Math.round((to - from) / 3));
  return { from: iso(from - slack), to: iso(to + slack) };
}

const holds = (date: DateValue, day: string): boolean => date.from <= day && day <= date.to;

/** Days between the beginnings of two dates. */
const apart = (a: DateValue, b: DateValue): number =>
  Math.abs((fromIso(a.from) ?? 0) - (fromIso(b.from) ?? 0));

/** "More than 30" means a figure not far above; against another "more than", nearer still. */
const OPEN_AGAINST_POINT = 2;
const OPEN_AGAINST_OPEN = 1.25;
/** Share that a figure with "about" may be off; with the word on both sides the two may lie on both sides of the truth. */
const ROUGH = 0.1;
const BOTH_ROUGH = 0.2;
/** If a figure's step is a larger share of it, it is too coarse to be a rounding: 3 is no rounding of 3.5. */
const COARSE = 0.2;
/** Where it has one or two noughts it stands for what lies so near: 100 percent is no rounding of 77. Millions are rounded. */
const TENS = 10;
const HUNDREDS = 100;
const ROUND = 0.1;

function compareQuantities(first: QuantityValue, second: QuantityValue): Relation {
  const units = sameUnit(first, second);
  if (units === undefined) return 'incomparable';
  const { a, b, sure } = units;
  if (a.unit === 'ordinal') return a.exact === b.exact ? 'equal' : 'different';
  // "-3 %" in a table is "down 3 %" in a sentence: signs are for the caller, who knows the verbs.
  const [x, y] = a.exact < 0 === b.exact < 0 ? [a, b] : [unsigned(a), unsigned(b)];
  const relation = compareFigures(x, y);
  return sure ? relation : relation === 'different' ? 'incomparable' : 'compatible';
}

function compareFigures(a: QuantityValue, b: QuantityValue): Relation {
  if (a.range || b.range) return compareRanges(a, b);
  if (a.exact === b.exact) return 'equal';
  const off = Math.abs(a.exact - b.exact);
  const size = Math.max(Math.abs(a.exact), Math.abs(b.exact));
  const step = Math.max(a.step, b.step);
  if (off <= step * 0.5000001 && step < COARSE * size) return 'compatible';
  const [x, y] = [closed(a, b), closed(b, a)];
  // Two figures rounded to the same step touch where their roundings end: 3 and 4 are not both 3.5.
  if (a.rough || b.rough ? x.low <= y.high && y.low <= x.high : x.low < y.high && y.low < x.high)
    return 'compatible';
  const about = [a, b].filter((one) => one.rough && isClosed(one) && one.low < one.exact).length;
  return off <= (about === 2 ? BOTH_ROUGH : about * ROUGH) * size ? 'compatible' : 'different';
}

/** A range contains every figure and narrower range within its ends; two that only overlap say different things. */
function compareRanges(a: QuantityValue, b: QuantityValue): Relation {
  if (a.range && b.range && a.low === b.low && a.high === b.high) return 'equal';
  const within = (x: QuantityValue, y: QuantityValue): boolean => {
    const slack = x.range ? 0 : x.step / 2;
    const [low, high] = x.range ? [x.low, x.high] : [x.exact, x.exact];
    return low + slack >= y.low && high - slack <= y.high;
  };
  if ((b.range && within(a, b)) || (a.range && within(b, a))) return 'compatible';
  return (a.rough || b.rough) && a.low <= b.high && b.low <= a.high ? 'compatible' : 'different';
}

/**
 * 2-1 and 1-2 are one score, seen from either side. Scores of different parts, or with different numbers of sets, cannot be
 * compared, nor can two of a moment or of a season still in progress.
 */
function compareScores(a: ScoreValue, b: ScoreValue): Relation {
  if (a.of !== b.of || a.pairs.length !== b.pairs.length) return 'incomparable';
  const same = (first: 0 | 1): boolean =>
    a.pairs.every(([x, y], i) => x === b.pairs[i]?.[first] && y === b.pairs[i]?.[1 - first]);
  if (same(0)) return 'equal';
  if (same(1)) return 'compatible';
  return a.of === 'part' || a.of === 'record' ? 'incomparable' : 'different';
}

const isClosed = ({ low, high }: QuantityValue): boolean => Number.isFinite(low) && Number.isFinite(high);

/** The ends of a figure against another: an open bound as far as it reaches, and what noughts at the end may stand for. */
function closed(value: QuantityValue, other: QuantityValue): { low: number; high: number } {
  if (value.exact <= 0) return value;
  const far = isClosed(other) ? OPEN_AGAINST_POINT : OPEN_AGAINST_OPEN;
  if (!Number.isFinite(value.high)) return { low: value.low, high: value.exact * far };
  if (!Number.isFinite(value.low)) return { low: value.exact / far, high: value.high };
  const isCoarse =
    !value.range &&
    !value.rough &&
    [TENS, HUNDREDS].includes(value.step) &&
    value.step >= COARSE * value.exact;
  return isCoarse ? { low: value.exact * (1 - ROUND), high: value.exact * (1 + ROUND) } : value;
}

function unsigned(value: QuantityValue): QuantityValue {
  if (value.exact >= 0) return value;
  return { ...value, exact: -value.exact, low: -value.high, high: -value.low };
}
