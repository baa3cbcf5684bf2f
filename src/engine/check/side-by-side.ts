/**
 * How two claims stand side by side, in a few parts that can each be explained: the words around both values, what is
 * counted or measured, the time, the other values of both sentences, and the order of the words right beside the values.
 * Nothing here looks at how the two values relate.
 */
import type { Claim } from '../claims/model.ts';
import { otherStretch } from '../claims/period.ts';
import { type Row, rowOf } from './rows.ts';

export type Rarity = (key: string) => number;

/** A claim made ready for many comparisons. */
export interface View {
  readonly claim: Claim;
  readonly near: ReadonlyMap<string, number>;
  /** Rarity of each of the claim's keys, in their order. */
  readonly rare: readonly number[];
  /** Keys of the surroundings beyond the sentence. */
  readonly context: ReadonlySet<string>;
  /** Sum of closeness × rarity over `near`. */
  readonly mass: number;
  /** The sentence as it stands. */
  readonly text: string;
}

export function viewOf(claim: Claim, text: string, context: ReadonlySet<string>, rarity: Rarity): View {
  const near = new Map<string, number>();
  const rare: number[] = [];
  let mass = 0;
  claim.keys.forEach((key, i) => {
    const weight = claim.near[i] ?? 0;
    const worth = rarity(key);
    near.set(key, weight);
    rare.push(worth);
    mass += weight * worth;
  });
  return { claim, near, rare, context, mass, text };
}

/** What a word from outside the sentence is worth. */
const CONTEXT = 0.3;

/** Share of the first claim's surroundings that the second has too, by closeness and rarity, 0 to 1. */
export function covered(a: View, b: View): number {
  const { keys, near } = a.claim;
  let sum = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? '';
    const weight = near[i] ?? 0;
    const theirs = b.near.get(key);
    if (theirs === undefined && !b.context.has(key)) continue;
    const hit = theirs === undefined ? CONTEXT : 0.5 + 0.5 * Math.min(1, theirs / Math.max(weight, 0.01));
    sum += weight * hit * (a.rare[i] ?? 0);
  }
  return a.mass > 0 ? sum / a.mass : 0;
}

/** Share of the four nearest words that the other side has close by too. */
function nearest(a: View, b: View): number {
  let sum = 0;
  let all = 0;
  for (let i = 0; i < 4 && i < a.rare.length; i++) {
    const weight = a.rare[i] ?? 0;
    all += weight;
    if ((b.near.get(a.claim.keys[i] ?? '') ?? 0) >= 0.35) sum += weight;
  }
  return all > 0 ? sum / all : 0;
}

/** Words on each side that belong to a value, and how many right beside it are compared one by one. */
const WINDOW = 7;
const RUN = 3;

function run(a: Row, b: Row, step: 1 | -1): number {
  let steps = 0;
  for (let i = step === 1 ? 0 : -1; steps < RUN; i += step, steps++) {
    const mine = a.keys[a.at + i];
    if (mine === undefined || mine !== b.keys[b.at + i]) break;
  }
  return steps / RUN;
}

const windows = new WeakMap<Row, readonly string[]>();
const windowOf = (row: Row): readonly string[] => {
  let keys = windows.get(row);
  if (keys === undefined)
    windows.set(row, (keys = row.keys.slice(Math.max(0, row.at - WINDOW), row.at + WINDOW)));
  return keys;
};
const line = new Uint8Array(2 * WINDOW);

/** Longest common row of words around both values, as a share of the shorter window. */
function inOrder(a: Row, b: Row): number {
  const [x, y] = [windowOf(a), windowOf(b)];
  const [n, m] = [x.length, y.length];
  if (n === 0 || m === 0) return 0;
  line.fill(0, 0, m);
  for (let i = 0; i < n; i++) {
    const key = x[i];
    let left = 0;
    let corner = 0;
    for (let j = 0; j < m; j++) {
      const up = line[j] ?? 0;
      left = key === y[j] ? corner + 1 : Math.max(up, left);
      corner = up;
      line[j] = left;
    }
  }
  return (line[m - 1] ?? 0) / Math.min(n, m);
}

function shareOf(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length);
  return least === 0 ? 0 : a.filter((key) => b.includes(key)).length / least;
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));

const differ = (a: string, b: string): boolean =>
  a !== '' && b !== '' && a !== 'none' && b !== 'none' && a !== b;

/**
 * The parts, each 0 to 1: one; the page's words that the source has, and the other way round; the four nearest words of both;
 * the words right before and right behind; the row of words around; the counted or measured thing the same, or another; the
 * stretch of time the same, or another; another base or kind of measure; another edge of a date; other values in common, or
 * all of them different; another firmness or polarity.
 */
export function partsOf(a: View, b: View): number[] {
  const [p, s] = [a.claim, b.claim];
  const [x, y] = [rowOf(a.claim, a.text), rowOf(b.claim, b.text)];
  const others = p.others.filter((value) => s.others.includes(value)).length;
  return [
    1,
    covered(a, b),
    covered(b, a),
    nearest(a, b),
    nearest(b, a),
    run(x, y, -1),
    run(x, y, 1),
    inOrder(x, y),
    shareOf(p.unitKeys, s.unitKeys),
    apart(p.unitKeys, s.unitKeys) ? 1 : 0,
    p.periods.some((period) => s.periods.includes(period)) ? 1 : 0,
    otherStretch(p.periods, s.periods) ? 1 : 0,
    differ(p.base, s.base) || differ(p.measureKind, s.measureKind) ? 1 : 0,
    p.edge === s.edge ? 0 : 1,
    Math.min(2, others) / 2,
    p.others.length > 0 && s.others.length > 0 && others === 0 ? 1 : 0,
    (p.modality === s.modality ? 0 : 0.5) + (p.negated === s.negated ? 0 : 0.5),
  ];
}
