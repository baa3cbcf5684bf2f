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
  let weights = (examples[0]?.signs ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    // The system's rows: the bend, and the slope behind it.
    const rows = weights.map((w, i) => [
      ...weights.map((_, j) => (i === j && i ? ridge : 0)),
      i ? ridge * w : 0,
    ]);
    for (const { signs, is, weight } of examples) {
      const p = chance(weights, signs);
      const ends = [...signs.map((x) => x * weight * p * (1 - p)), weight * (p - (is ? 1 : 0))];
      rows.forEach((row, i) => ends.forEach((y, j) => (row[j] = (row[j] ?? 0) + (signs[i] ?? 0) * y)));
    }
    const change = solve(rows);
    weights = weights.map((w, i) => w - (change[i] ?? 0));
  }
  return weights;
}

/** Fits signs of any size: the penalty treats them alike. */
export function fitAlike(examples: readonly Example[], ridge: number): number[] {
  const columns = (examples[0]?.signs ?? []).map((_, i) => {
    const values = examples.map(({ signs }) => signs[i] ?? 0);
    const mean = i ? values.reduce((sum, x) => sum + x, 0) / values.length : 0;
    const square = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
    return { mean, spread: (i && Math.sqrt(square)) || 1 };
  });
  const alike = ({ signs, ...rest }: Example): Example => ({
    ...rest,
    signs: columns.map(({ mean, spread }, i) => ((signs[i] ?? 0) - mean) / spread),
  });
  const weights = fit(examples.map(alike), ridge).map((w, i) => w / (columns[i]?.spread ?? 1));
  const [bias = 0] = weights;
  return [
    bias - columns.reduce((sum, { mean }, i) => sum + mean * (weights[i] ?? 0), 0),
    ...weights.slice(1),
  ];
}

/** Solves a symmetric system by elimination. @param rows with the right side behind each */
function solve(rows: readonly number[][]): number[] {
  rows.forEach((row, i) => {
    const pivot = row[i] || 1e-9;
    rows.forEach((other, j) => {
      const share = j === i ? 0 : (other[i] ?? 0) / pivot;
      if (share) row.forEach((x, k) => (other[k] = (other[k] ?? 0) - share * x));
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] || 1e-9));
}
