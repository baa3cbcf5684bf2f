/** Quantities: the effect of words such as "about" on a figure, unit conversion, and the notation of the command line. */
import type { Bound, QuantityValue, Value, ValueMention } from './model.ts';
import { mayMean } from './lang/en.ts';
import { table, valued } from './table.ts';

/** Rounds away the noise of binary fractions: 213.5 × 10⁹ is exact. */
export const clean = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));

/**
 * A figure with its unit, as precise as the word beside it makes it. "About" and "nearly" mean ±10 %, as a study of figures
 * in news found; a rank has no step.
 */
export function quantity(exact: number, step: number, unit: string, bound?: Bound): QuantityValue {
  const [low, high] = endsOf(exact, step, bound);
  return { type: 'quantity', exact, step, unit, range: false, rough: bound !== undefined, low, high };
}

function endsOf(exact: number, step: number, bound: Bound | undefined): readonly [number, number] {
  const tenth = Math.abs(exact) * 0.1;
  switch (bound) {
    case 'least':
    case 'over':
      return [exact, Number.POSITIVE_INFINITY];
    case 'most':
    case 'under':
      return [Number.NEGATIVE_INFINITY, exact];
    case 'about':
      return [exact - tenth, exact + tenth];
    case 'nearly':
      return [exact - tenth, exact];
    case 'some':
      return [exact, exact + Math.min(placeOf(exact), Math.max(10, exact / 4))];
    default:
      return [exact - step / 2, exact + step / 2];
  }
}

/** What the last digit but noughts counts: tens in 20, hundred thousands in 1300000. */
const placeOf = (exact: number): number => 10 ** (/0*$/.exec(String(exact))?.[0].length ?? 0);

/** What units measure, and the size of each in the first of its kind. */
const SIZES = valued(
  `
  time 1: second; time 60: minute; time 3600: hour; time 86400: day; time 604800: week;
  months 1: month; months 3: quarter; months 12: year; points 1: pp; points 0.01: bp;
  length 1: m; length 1000: km; length 0.01: cm; length 0.001: mm; length 1609.344: mi; length 0.3048: ft;
  length 0.0254: in; length 0.9144: yd; length 1852: nmi;
  mass 1: kg; mass 0.001: g; mass 1000: t; mass 0.45359237: lb; mass 0.02834952: oz;
  volume 1: l; volume 3.785412: gal; area 1: m²; area 1e6: km²; area 1e4: ha; area 4046.856: acre;
  area 0.09290304: ft²; area 2589988.11: mi²; speed 1: km/h; speed 1.609344: mph; speed 1.852: kn;
  power 1: W; power 1e3: kW; power 1e6: MW; power 1e9: GW;
  energy 1: kWh; energy 1e3: MWh; energy 1e6: GWh; energy 1e9: TWh; data 1: MB; data 1e3: GB; data 1e6: TB
`,
  (text) => {
    const [kind, size] = text.split(' ');
    return { kind, size: Number(size) };
  },
);

interface Pair {
  readonly a: QuantityValue;
  readonly b: QuantityValue;
  /** False if the units only may be one: then the figures can agree, and not differ. */
  readonly sure: boolean;
}

/** Both figures in one unit; undefined if their units measure different kinds of things. */
export function sameUnit(a: QuantityValue, b: QuantityValue): Pair | undefined {
  if (a.unit === b.unit) return { a, b, sure: true };
  if (mayMean(a.unit, b.unit) || mayMean(b.unit, a.unit)) return { a, b, sure: false };
  const [x, y] = [SIZES[a.unit], SIZES[b.unit]];
  if (x?.kind === undefined || x.kind !== y?.kind) {
    const units = [a.unit, b.unit].sort().join();
    // A difference of degrees is no temperature.
    if (units === '°C,°F') return { a: inCelsius(a), b: inCelsius(b), sure: false };
    if (units === 'day,month') return { a: inDays(a), b: inDays(b), sure: false };
    // "up 2 percent" is said of points too.
    return units === '%,pp' ? { a, b, sure: false } : undefined;
  }
  return { a: times(a, x.size), b: times(b, y.size), sure: true };
}

/** A month is exactly thirty days when 150 days are called five months. */
function inDays(value: QuantityValue): QuantityValue {
  const days = times(value, value.unit === 'month' ? 30 : 1);
  return value.rough ? days : { ...days, step: 0, low: days.exact, high: days.exact };
}

function inCelsius(value: QuantityValue): QuantityValue {
  if (value.unit === '°C') return value;
  const [exact, low, high] = [value.exact, value.low, value.high].map((degrees) => (degrees - 32) / 1.8);
  return { ...value, exact: clean(exact ?? 0), low: low ?? 0, high: high ?? 0, step: value.step / 1.8 };
}

function times(value: QuantityValue, by: number): QuantityValue {
  return {
    ...value,
    exact: clean(value.exact * by),
    low: value.low * by,
    high: value.high * by,
    step: value.step * by,
  };
}

/** How many of the second unit make one of the first. */
const PARTS = table<number>({
  'year month': 12,
  'week day': 7,
  'day hour': 24,
  'hour minute': 60,
  'minute second': 60,
});

/** One value from two units, "1 hour and 31 minutes", in the second; undefined if they do not add up. */
export function addedUp(first: ValueMention, second: ValueMention): ValueMention | undefined {
  const [a, b] = [first.value, second.value];
  if (a.type !== 'quantity' || b.type !== 'quantity' || a.range || b.range) return undefined;
  const many = PARTS[`${a.unit} ${b.unit}`];
  if (many === undefined || a.exact % 1 || b.exact >= many) return undefined;
  const exact = a.exact * many + b.exact;
  const [low, high] = a.rough
    ? [exact - (a.exact - a.low) * many, exact + (a.high - a.exact) * many]
    : [exact - (b.exact - b.low), exact + (b.high - b.exact)];
  return {
    ...second,
    start: first.start,
    value: { ...b, exact, low, high, rough: a.rough || b.rough },
  };
}

/** A number without exponent or binary noise. */
function decimal(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return Number(value.toPrecision(12)).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
}

/**
 * The value in the notation of the command line: `2026-01-13`, `2026-01`, `2026-01-13/2026-01-14`, decimals as strings;
 * a score as it is written most often, `2-6, 6-2`.
 * A range ends on its last day; a week is its Monday, a quarter its first month.
 */
export function formatValue(type: ValueMention['type'], value: Value): string {
  if (value.type === 'score') return value.pairs.map((pair) => pair.join('-')).join(', ');
  if (value.type === 'quantity')
    return value.range ? `${decimal(value.low)}/${decimal(value.high)}` : decimal(value.exact);
  const { from, to, precision, time } = value;
  const two = (part: number): string => String(part).padStart(2, '0');
  if (precision === 'year') return from.slice(0, 4);
  if (precision === 'month' || precision === 'quarter') return from.slice(0, 7);
  if (precision === 'range') return `${from}/${to}`;
  return time && type === 'datetime' ? `${from}T${two(time.hour % 24)}:${two(time.minute ?? 0)}` : from;
}
