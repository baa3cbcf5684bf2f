/** Logistic regression with a ridge, by Newton's method: a few dozen features, a few thousand rows. */

/** Weights, one a column. The first column is the bias and hardly held back. */
function fit(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly number[],
  ridge: number,
): number[] {
  const size = rows[0]?.length ?? 0;
  let beta = zeros(size);
  for (let round = 0; round < 30; round++) {
    const gradient = zeros(size);
    const hessian = Array.from({ length: size }, () => zeros(size));
    rows.forEach((row, i) => {
      const p = sigmoid(dot(row, beta));
      const weight = weights[i] ?? 1;
      const slope = weight * (p - (labels[i] ?? 0));
      const bend = weight * p * (1 - p);
      for (let a = 0; a < size; a++) {
        const x = row[a] ?? 0;
        if (x === 0) continue;
        gradient[a] = (gradient[a] ?? 0) + slope * x;
        const line = hessian[a] ?? [];
        for (let b = 0; b < size; b++) line[b] = (line[b] ?? 0) + bend * x * (row[b] ?? 0);
      }
    });
    for (let a = 0; a < size; a++) {
      const hold = a === 0 ? 0.1 : ridge;
      gradient[a] = (gradient[a] ?? 0) + hold * (beta[a] ?? 0);
      const line = hessian[a] ?? [];
      line[a] = (line[a] ?? 0) + hold;
    }
    const step = solve(hessian, gradient);
    beta = beta.map((b, a) => b - (step[a] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return beta;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, x))));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let r = column + 1; r < size; r++)
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = r;
    const pivot = rows[best] ?? [];
    rows[best] = rows[column] ?? [];
    rows[column] = pivot;
    const head = pivot[column] ?? 1;
    for (let r = column + 1; r < size; r++) {
      const row = rows[r] ?? [];
      const factor = (row[column] ?? 0) / head;
      if (factor === 0) continue;
      for (let c = column; c <= size; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
  }
  const out = zeros(size);
  for (let r = size - 1; r >= 0; r--) {
    const row = rows[r] ?? [];
    let sum = row[size] ?? 0;
    for (let c = r + 1; c < size; c++) sum -= (row[c] ?? 0) * (out[c] ?? 0);
    out[r] = sum / (row[r] ?? 1);
  }
  return out;
}

function zeros(size: number): number[] {
  return Array.from({ length: size }, () => 0);
}

/** The same on columns brought to unit spread, so that the ridge holds all alike; weights are for the columns as given. */
export function fitScaled(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly number[],
  ridge: number,
): number[] {
  const size = rows[0]?.length ?? 0;
  const spread = Array.from({ length: size }, (_, a) => {
    const column = rows.map((row) => row[a] ?? 0);
    const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
    return Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / column.length);
  });
  // The bias stays as it is; a column that never changes tells nothing.
  const scale = spread.map((s, a) => (a === 0 ? 1 : s > 1e-9 ? 1 / s : 0));
  const beta = fit(
    rows.map((row) => row.map((x, a) => x * (scale[a] ?? 0))),
    labels,
    weights,
    ridge,
  );
  return beta.map((b, a) => b * (scale[a] ?? 0));
}
