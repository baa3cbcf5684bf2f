/**
 * How likely an apparent contradiction is a real one: a logistic model over a few interpretable features. The weights
 * are data, fitted by tools/fit.mjs on labelled pages and cross-validated by event.
 */
import { WEIGHTS } from './data/weights.ts';
import type { Features, Group } from './features.ts';

/** A finding is shown as contradicted from here on … */
export const HARD = 0.7;
/** … and as "check this" from here on. */
export const SOFT = 0.6;

/** Probability, 0 to 1. */
export function probability(group: Group, features: Features): number {
  const weights = WEIGHTS[group];
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
