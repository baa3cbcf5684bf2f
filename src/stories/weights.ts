/**
 * What each piece of evidence is worth in log-odds. docs/decisions/0011-stories.md says how and on what these figures were
 * fitted, and how they do on stories that they were not fitted on.
 */

/** That an item tells the page's story (`evidence.ts`). */
export const itemWeights = {
  bias: -21.245,
  /** Weight of what it shares with the page, less where many candidates share it; weight of shared numbers. Logarithms. */
  shared: 5.354,
  numbers: 0.518,
  /** Share of the page's title that the item has, and of what the page is about. */
  ofTitle: 2.802,
  subject: 10.582,
  /** Weight of what the page lacks of it: all, of its title, names of its title. Logarithms. */
  lacking: 0.959,
  lackingTitle: -0.827,
  lackingTitleNames: -0.255,
};
/** For each day apart. Not fitted: in material where a story's reports are weeks apart it would count for them. */
export const perDay = -0.05;

/** Log-odds below which nothing is shown, since nobody tells the story, and below which an item is not. */
export const firstBar = 1.75;
export const itemBar = -1.6;
/** What it costs an item to be behind the best: where one tells the story well, another that hardly does tells another. */
export const behind = 0.2;

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
