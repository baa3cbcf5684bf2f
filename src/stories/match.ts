/**
 * Which items tell the page's story. First each item is weighed by itself; then the best of them decide whether anybody tells
 * the story at all; then items that agree with the best are taken in, and copies of one report are put together.
 */
import { candidates } from './candidates.ts';
import { dayNumber, type SavedDay } from './day.ts';
import { agreement, probability, told } from './agreement.ts';
import { type Weighed, weigh } from './evidence.ts';
import type { StoryMatch, StoryPage } from './model.ts';
import { readPageTerms } from './page-terms.ts';
import type { Rarity } from './rarity.ts';
import { agreementWeights, logOdds, toldWeights } from './weights.ts';

/** Log-odds below which nothing is shown: that somebody tells the story, and that an item does. */
export const bars = { told: -1.1, item: 0.3 };
/** How many of the best are compared with each other. */
const compared = 40;
/** Days apart from which an item tells of another day of the story; reports of one event appear on two. */
const followUpDays = 2;

/** Whether two items carry the same report: nearly the same words, or one agency's with the same names. */
function isCopy(a: Weighed, b: Weighed): boolean {
  let [both, names, otherNames, bothNames] = [0, 0, 0, 0];
  for (const { isName } of b.terms.values()) if (isName) otherNames += 1;
  for (const [key, { isName }] of a.terms) {
    const there = b.terms.has(key);
    if (there) both += 1;
    if (isName) names += 1;
    if (isName && there) bothNames += 1;
  }
  if (both >= 0.8 * Math.max(a.terms.size, b.terms.size)) return true;
  return (
    a.item.origin !== '' &&
    a.item.origin === b.item.origin &&
    bothNames >= 0.6 * Math.max(names, otherNames, 1)
  );
}

/** The items that share most with the page, best first. */
export function weighed(days: Iterable<SavedDay>, page: StoryPage, rarity: Rarity): readonly Weighed[] {
  const terms = readPageTerms(page, rarity);
  return candidates(days, terms, dayNumber(page.published))
    .map((item) => weigh(item, terms, rarity))
    .sort((a, b) => b.odds - a.odds)
    .slice(0, compared);
}

/**
 * The items of these days that tell the page's story, best first.
 * @param most how many reports are wanted; copies of one count once
 */
export function matchDays(
  days: Iterable<SavedDay>,
  page: StoryPage,
  most: number,
  rarity: Rarity,
): readonly StoryMatch[] {
  const best = weighed(days, page, rarity);
  if (!best.length) return [];
  const anybody = logOdds(toldWeights, told(best));
  if (anybody < bars.told) return [];
  const scored = agreement(best)
    .flatMap((evidence, i) => {
      const [one, odds] = [best[i], logOdds(agreementWeights, evidence)];
      return one && odds >= bars.item ? [{ one, odds }] : [];
    })
    .sort((a, b) => b.odds - a.odds);
  const found: { readonly first: Weighed; readonly odds: number; readonly copies: string[] }[] = [];
  for (const { one, odds } of scored) {
    const same = found.find(({ first }) => isCopy(first, one));
    if (same) same.copies.push(one.item.id);
    else if (found.length < most) found.push({ first: one, odds, copies: [] });
  }
  return found.map(({ first: { item }, odds, copies }) => ({
    id: item.id,
    score: probability(odds) * probability(anybody),
    followUp: Math.abs(item.days) > followUpDays,
    copies,
  }));
}
