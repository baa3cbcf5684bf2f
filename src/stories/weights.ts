/**
 * What each piece of evidence is worth, in log-odds. docs/decisions/0011-stories.md says how these figures were fitted, and
 * how well they do on other stories.
 */

/** Evidence that an item reports the page's story (`evidence.ts`). */
export const itemWeights = {
  bias: -21.245,
  /** Weight of what it shares with the page, less where many candidates share it; weight of shared numbers. Logarithms. */
  shared: 5.354,
  numbers: 0.518,
  /** Share of the page's title that the item has, and of what the page is about. */
  ofTitle: 2.802,
  subject: 10.582,
  /** Weight of what the item has and the page lacks: in all, in its title, names in its title. Logarithms. */
  lacking: 0.959,
  lackingTitle: -0.827,
  lackingTitleNames: -0.255,
};
/** For each day apart. Not fitted: material in which a story's reports are weeks apart would reward distance. */
export const perDay = -0.05;

/** The log-odds that the best item needs for anything to be shown, and that each item needs. */
export const firstBar = 1.75;
export const itemBar = -1.7;
/** What it costs an item to be behind the best: if one fits well, one that hardly does is about another story. */
export const behind = 0.22;

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
