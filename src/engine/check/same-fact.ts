/**
 * Three small logistic scores, fitted on labelled events (docs/decisions/0003-comparison.md): how likely two claims state the
 * same fact, how likely a claim of the page is wrong when the sources give another value, and how likely a passage that gives
 * the page's value states it for the same thing.
 */

/** In the order of `partsOf` in side-by-side.ts. */
const SAME_FACT: readonly number[] = [
  -2.03, 1.21, 0.75, 0.25, 0.85, 1.39, 1.22, 1.28, -0.87, 0.23, -0.22, -0.41, -0.86, 1.14, -0.51,
];

/** How likely two claims state the same fact, 0 to 1. */
export const sameFact = (parts: readonly number[]): number => logistic(SAME_FACT, parts);

/**
 * One; the best passage's score (odds); origins that agree with each other, up to three; the best support (logarithm); the
 * page's other claim that the passage fits best (odds); how near the values lie; a date; one stretch of time in common; how
 * many words the page's sentence has.
 */
const WRONG: readonly number[] = [-5.14, 0.75, 0.33, -0.65, -0.13, 0.97, 0.96, 0.37, 0.73];

/** How likely the claim is wrong, 0 to 1. */
export const wrong = (signs: readonly number[]): number => logistic(WRONG, signs);

/** In the order of `signsOf` in value-support.ts, where what each kind of claim adds stands too: figures and dates, and names. */
const TOLD: readonly number[] = [-0.37, -0.55, -0.73, 1.84];
const TOLD_NAME: readonly number[] = [0.93, 0.47, -0.81, -1.38, -0.75, -0.52, 0.86];

/** How likely a passage states its value for the same thing as the page, as log-odds. */
export const told = (isName: boolean, signs: readonly number[]): number =>
  sum(isName ? TOLD_NAME : TOLD, signs);

/** The logarithm of the odds, kept within what the fit has seen. */
export function odds(score: number): number {
  const kept = Math.min(0.995, Math.max(0.005, score));
  return Math.log(kept / (1 - kept));
}

const sum = (weights: readonly number[], figures: readonly number[]): number =>
  figures.reduce((all, figure, i) => all + (weights[i] ?? 0) * figure, 0);

const logistic = (weights: readonly number[], figures: readonly number[]): number =>
  1 / (1 + Math.exp(-sum(weights, figures)));
