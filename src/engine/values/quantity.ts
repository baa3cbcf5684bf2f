/** Builds quantities: what a bound word makes of a figure, ranks, and figures without binary noise. */
import type { Bound, QuantityValue } from './model.ts';

/** Rounds away the noise of binary fractions: 213.5 × 10⁹ is exact. */
export const clean = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));

/** Interval of a figure under the word beside it. About and nearly mean ±10 %, as the study of news figures found. */
export function interval(
  exact: number,
  step: number,
  bound: Bound | undefined,
): Pick<QuantityValue, 'low' | 'high' | 'rough'> {
  const tenth = Math.abs(exact) * 0.1;
  switch (bound) {
    case 'least':
    case 'over':
      return { low: exact, high: Number.POSITIVE_INFINITY, rough: true };
    case 'most':
    case 'under':
      return { low: Number.NEGATIVE_INFINITY, high: exact, rough: true };
    case 'about':
      return { low: exact - tenth, high: exact + tenth, rough: true };
    case 'nearly':
      return { low: exact - tenth, high: exact, rough: true };
    default:
      return { low: exact - step / 2, high: exact + step / 2, rough: false };
  }
}

/** A figure with its unit, as firm as the word beside it makes it. */
export const quantity = (exact: number, step: number, unit: string, bound?: Bound): QuantityValue => ({
  type: 'quantity',
  exact,
  step,
  unit,
  range: false,
  ...interval(exact, step, bound),
});

/** A place in an order: "second", 2위. */
export const rankValue = (rank: number): QuantityValue => ({
  ...quantity(rank, 1, 'ordinal'),
  low: rank,
  high: rank,
});
