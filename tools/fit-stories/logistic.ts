/** Logistic regression by Newton's method, on standardised columns with a little of a penalty. */

export interface Sample<Name extends string> {
  readonly x: Readonly<Record<Name, number>>;
  readonly y: boolean;
  readonly weight: number;
}

/** Penalty on the squares of standardised weights: enough that no two like columns run apart. */
const penalty = 3.3;
const rounds = 12;

/** Solves a symmetric positive system by Gaussian elimination. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i < n; i += 1) {
    for (let k = i + 1; k < n; k += 1) {
      const factor = at(k, i) / at(i, i);
      rows[k] = (rows[k] ?? []).map((value, j) => value - factor * at(i, j));
    }
  }
  const out = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = at(i, n);
    for (let j = i + 1; j < n; j += 1) sum -= at(i, j) * (out[j] ?? 0);
    out[i] = sum / at(i, i);
  }
  return out;
}

/** @param names the columns; `bias` is one of them, and one in every sample */
export function fit<Name extends string>(
  samples: readonly Sample<Name>[],
  names: readonly Name[],
): Record<Name, number> {
  const rows = samples.map(({ x }) => names.map((name) => x[name]));
  const total = rows.length;
  const mean = names.map((_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / total);
  const spread = names.map(
    (_, j) =>
      Math.sqrt(rows.reduce((sum, row) => sum + ((row[j] ?? 0) - (mean[j] ?? 0)) ** 2, 0) / total) || 1,
  );
  const bias = names.indexOf('bias' as Name);
  const plain = rows.map((row) =>
    row.map((value, j) => (j === bias ? 1 : (value - (mean[j] ?? 0)) / (spread[j] ?? 1))),
  );
  let weights = names.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight, j) => (j === bias ? 0 : penalty * weight));
    const curve = names.map((_, i) =>
      names.map((__, j): number => (i === j ? (i === bias ? 1e-6 : penalty) : 0)),
    );
    plain.forEach((row, k) => {
      const { y, weight } = samples[k] ?? { y: false, weight: 0 };
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0)));
      const off = weight * (chance - Number(y));
      const bend = weight * chance * (1 - chance);
      row.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + off * value;
        const line = curve[i];
        if (line)
          for (let j = 0; j < row.length; j += 1) line[j] = (line[j] ?? 0) + bend * value * (row[j] ?? 0);
      });
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, j) => weight - (step[j] ?? 0));
  }
  const raw = weights.map((weight, j) => (j === bias ? weight : weight / (spread[j] ?? 1)));
  raw[bias] = raw.reduce(
    (sum, weight, j) => (j === bias ? sum : sum - weight * (mean[j] ?? 0)),
    raw[bias] ?? 0,
  );
  return Object.fromEntries(names.map((name, j) => [name, Number((raw[j] ?? 0).toFixed(3))])) as Record<
    Name,
    number
  >;
}
