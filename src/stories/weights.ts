/**
 * What each piece of evidence is worth in log-odds. Fitted by `tools/fit-stories/main.ts`, which says how, and prints these
 * figures anew; docs/decisions/0011-stories.md says on what, and how they do on stories that they were not fitted on.
 */

/** That an item tells the page's story (`evidence.ts`). */
export const itemWeights = {
  bias: -22.533,
  /** Weight of what it shares with the page, less where many candidates share it; weight of shared numbers. Logarithms. */
  shared: 4.276,
  numbers: 0.741,
  /** Share of the page's title that the item has, and of what the page is about. */
  ofTitle: 4.88,
  subject: 5.531,
  /** Share of what the item is about that the page has: a logarithm, for what has to be there together. */
  about: 1.148,
  /** Weight of what the page lacks of it: all, numbers, of its title, names of its title. Logarithms. */
  lacking: 2.496,
  lackingNumbers: -0.252,
  lackingTitle: -0.718,
  lackingTitleNames: -0.564,
};
/** For each day apart. Not fitted: in material where a story's reports are weeks apart it would count for them. */
export const perDay = -0.05;

/** That anybody tells the page's story: log-odds of the two best items. */
export const toldWeights = { bias: -0.713, best: 0.55, second: 0.311 };

/** Log-odds below which nothing is shown: that somebody tells the story, and that an item does. */
export const toldBar = 0.3;
export const itemBar = -1.5;
/** What it costs an item to be behind the best: where one tells the story well, another that hardly does tells another. */
export const behind = 0.2;

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

export function logOdds<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  evidence: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name of Object.keys(weights) as Name[]) sum += weights[name] * evidence[name];
  return sum;
}
