/**
 * What each piece of evidence is worth in log-odds. Fitted by `tools/fit-stories/main.ts`, which says how, and prints these
 * figures anew; docs/decisions/0011-stories.md says on what, and how they do on stories that they were not fitted on.
 */

/** That an item tells the page's story, by itself (`evidence.ts`). */
export const itemWeights = {
  bias: -21.309,
  /** Logarithm of the weight of all shared terms. */
  shared: 6.262,
  /** Share of the item's names that the page has, of its plain words, and both together. */
  names: -5.058,
  words: -11.069,
  both: 33.056,
  /** Share of the page's title that is names which the item has; a tenth is enough. */
  titleNames: -9.315,
  /** Logarithm of the weight of shared numbers. */
  numbers: 0.152,
  /** Share of what the page is about that the item has. */
  subject: 6.779,
  /** Days by which the item is older than the page, and newer; a week and more is the same. */
  before: -0.415,
  after: -0.494,
  /** The shares as logarithms; of what the item is about; of the page's title and beginning; of the item's title. */
  logNames: -1.265,
  logWords: -0.974,
  logSubject: 0.678,
  logOwnSubject: 0.963,
  logOfTitle: 0.278,
  logOfLead: -1.448,
  logOwnTitle: 0.85,
};

/** That anybody tells the page's story (`agreement.ts`): the most that the three best items have of each. */
export const toldWeights = { bias: -4.863, odds: 0.594, ofTitle: 1.319, ofLead: 8.02, ownTitle: 3.577 };

/** That an item does, seen beside the others. */
export const agreementWeights = {
  bias: 11.47,
  odds: 0.795,
  /** Distance from the best. */
  behind: -0.172,
  /** How rare the rarest name is that it has in common with the page and one of the best. */
  rarest: -0.016,
  /** Shares of its names and words that the best have. */
  names: 0.804,
  words: -11.188,
  logNames: 0.467,
  logWords: 3.787,
  /** Log-odds of those it is most like; how like it is to one that tells the story, and to one that does not. */
  neighbours: 0.098,
  support: -5.474,
  against: -1.049,
};

export function logOdds<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  evidence: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name of Object.keys(weights) as Name[]) sum += weights[name] * evidence[name];
  return sum;
}
