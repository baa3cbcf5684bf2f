/** A logistic regression: few weights, many examples, a ridge that keeps them small. */

export interface Example {
  /** The first is one. */
  readonly signs: readonly number[];
  readonly is: boolean;
  readonly weight: number;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

export const chance = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-dot(weights, signs)));

const STEPS = 30;

/**
 * Newton's method. The first weight, the intercept, is not held small.
 * @param ridge what the square of a weight costs
 */
export function fit(examples: readonly Example[], ridge = 1): number[] {
  const size = examples[0]?.signs.length ?? 0;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w, i) => (i === 0 ? 0 : ridge * w));
    const bend = weights.map((_, i) => weights.map((__, j): number => (i === j && i > 0 ? ridge : 0)));
    for (const { signs, is, weight } of examples) {
      const p = chance(weights, signs);
      const off = weight * (p - (is ? 1 : 0));
      const spread = weight * p * (1 - p);
      signs.forEach((x, i) => {
        slope[i] = (slope[i] ?? 0) + off * x;
        const row = bend[i] ?? [];
        signs.forEach((y, j) => (row[j] = (row[j] ?? 0) + spread * x * y));
      });
    }
    const change = solve(bend, slope);
    weights = weights.map((w, i) => w - (change[i] ?? 0));
  }
  return weights;
}

/** Solves a symmetric system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((row, i) => {
    const pivot = row[i] || 1e-9;
    rows.forEach((other, j) => {
      if (j === i) return;
      const share = (other[i] ?? 0) / pivot;
      row.forEach((x, k) => (other[k] = (other[k] ?? 0) - share * x));
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] || 1e-9));
}
