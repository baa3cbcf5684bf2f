/**
 * How likely an apparent contradiction is a real one: a logistic model over a few interpretable features. The weights
 * are data, fitted by tools/fit.mjs on labelled pages and cross-validated by event.
 */
import { WEIGHTS } from './data/weights.ts';
import { type Features, featuresOf, type Group, groupOf, type Situation } from './features.ts';
import { doubtsOf } from './gates/index.ts';

/** A finding is shown as contradicted from here on … */
export const HARD: Readonly<Record<Group, number>> = { date: 0.65, figure: 0.65, ordinal: 0.65, name: 0.65 };
/** … and as "check this" from here on. */
export const SOFT: Readonly<Record<Group, number>> = { date: 0.52, figure: 0.58, ordinal: 0.55, name: 0.52 };

/** What the score weighs: the features of a situation, and a one for each doubt. */
export function signsOf(situation: Situation): Features {
  const signs = featuresOf(situation);
  for (const name of doubtsOf(situation)) signs[`doubt ${name}`] = 1;
  return signs;
}

/** How likely what stands against a claim is right and the claim wrong, 0 to 1. */
export function likelihood(situation: Situation): number {
  return probability(groupOf(situation.claim), signsOf(situation));
}

/** Weights as lists, so that a score is one walk. */
const ENTRIES: Readonly<Record<Group, readonly (readonly [string, number])[]>> = {
  date: Object.entries(WEIGHTS.date),
  figure: Object.entries(WEIGHTS.figure),
  ordinal: Object.entries(WEIGHTS.ordinal),
  name: Object.entries(WEIGHTS.name),
};

/** Probability, 0 to 1. */
function probability(group: Group, features: Features): number {
  let sum = 0;
  for (const [name, weight] of ENTRIES[group]) sum += weight * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
