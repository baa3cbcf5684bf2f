/** Logistic regression over named columns, standardised so that the penalty treats them alike. */
import { fit as fitRows } from '../logistic.ts';

export interface Sample<Name extends string> {
  readonly x: Readonly<Record<Name, number>>;
  readonly y: boolean;
  readonly weight: number;
}

/** Penalty on the squares of standardised weights: enough that no two like columns run apart. */
const penalty = 3.3;

/** @param names the columns; `bias` is one of them, and one in every sample */
export function fit<Name extends string>(
  samples: readonly Sample<Name>[],
  names: readonly Name[],
): Record<Name, number> {
  const columns = names
    .filter((name) => name !== 'bias')
    .map((name) => {
      const values = samples.map(({ x }) => x[name]);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread =
        Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
      return { name, mean, spread };
    });
  const [bias = 0, ...weights] = fitRows(
    samples.map(({ x, y, weight }) => ({
      signs: [1, ...columns.map(({ name, mean, spread }) => (x[name] - mean) / spread)],
      is: y,
      weight,
    })),
    penalty,
  );
  const raw = columns.map(({ name, spread }, i) => [name, (weights[i] ?? 0) / spread] as const);
  const shift = columns.reduce((sum, { mean }, i) => sum + (raw[i]?.[1] ?? 0) * mean, 0);
  return Object.fromEntries(
    [['bias', bias - shift] as const, ...raw].map(([name, weight]) => [name, Number(weight.toFixed(3))]),
  ) as Record<Name, number>;
}
