/**
 * Which items tell the page's story. First each item is weighed by itself; then the best of them decide whether anybody tells
 * the story at all; then items that agree with the best are taken in, and copies of one report are put together.
 */
import { candidates } from './candidates.ts';
import { dayNumber, type SavedDay } from './day.ts';
import { type Weighed, weigh } from './evidence.ts';
import type { StoryMatch, StoryPage } from './model.ts';
import { readPageTerms } from './page-terms.ts';
import type { Rarity } from './rarity.ts';

// Fitted with the weights of `evidence.ts`, on the same events.
const anchorWeights = { bias: -5.86, odds: 0.57, ownTitle: 2.79, ofTitle: 4.74, ofLead: 11.07 };
const agreementWeights = { bias: 1.79, odds: 0.8, support: 1.8, behind: -0.19 };
/** Log-odds that somebody tells the story, below which nothing is shown. */
const anchorBar = -0.75;
/** Probability below which an item is not shown. */
const bar = 0.4;
/** How many of the best decide for the page, and may support others. */
const [anchors, supporters, compared] = [3, 8, 30];
/** Days apart from which an item tells of another day of the story; reports of one event appear on two. */
const followUpDays = 2;

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Cosine of two sets of weighted names. */
function likeness(a: Weighed['names'], b: Weighed['names']): number {
  const length = (names: Weighed['names']): number => {
    let sum = 0;
    for (const weight of names.values()) sum += weight ** 2;
    return Math.sqrt(sum);
  };
  let both = 0;
  for (const [name, weight] of a) if (b.has(name)) both += weight ** 2;
  return both / (length(a) * length(b) || 1);
}

/** Whether two items carry the same report: nearly the same words, or one agency's with the same names. */
function isCopy({ item: a, names }: Weighed, { item: b, names: others }: Weighed): boolean {
  if (a.origin && a.origin === b.origin && likeness(names, others) >= 0.6) return true;
  const terms = new Set(a.terms);
  let both = 0;
  for (const term of b.terms) if (terms.has(term)) both += 1;
  return both >= 0.8 * Math.max(terms.size, b.terms.length);
}

/** Log-odds that one of the best items tells the page's story. */
function anchorOdds(best: readonly Weighed[]): number {
  const most = (of: (one: Weighed) => number): number => Math.max(...best.slice(0, anchors).map(of));
  return (
    anchorWeights.bias +
    anchorWeights.odds * most(({ odds }) => odds) +
    anchorWeights.ownTitle * most(({ ownTitle }) => ownTitle) +
    anchorWeights.ofTitle * most(({ ofTitle }) => ofTitle) +
    anchorWeights.ofLead * most(({ ofLead }) => ofLead)
  );
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
  const terms = readPageTerms(page, rarity);
  const best = candidates(days, terms, dayNumber(page.published))
    .map((item) => weigh(item, terms, rarity))
    .sort((a, b) => b.odds - a.odds)
    .slice(0, compared);
  const told = best.length ? anchorOdds(best) : Number.NEGATIVE_INFINITY;
  if (told < anchorBar) return [];
  const supportOf = (one: Weighed): number => {
    let support = 0;
    for (const other of best.slice(0, supporters))
      if (other !== one)
        support = Math.max(support, likeness(one.names, other.names) * probability(2 * (other.odds - 2)));
    return support;
  };
  const scored = best
    .map((one) => ({
      one,
      chance: probability(
        agreementWeights.bias +
          agreementWeights.odds * one.odds +
          agreementWeights.support * supportOf(one) +
          agreementWeights.behind * Math.min(20, (best[0]?.odds ?? 0) - one.odds),
      ),
    }))
    .sort((a, b) => b.chance - a.chance)
    .filter(({ chance }) => chance >= bar);
  const found: { readonly first: Weighed; readonly chance: number; readonly copies: string[] }[] = [];
  for (const { one, chance } of scored) {
    const same = found.find(({ first }) => isCopy(first, one));
    if (same) same.copies.push(one.item.id);
    else if (found.length < most) found.push({ first: one, chance, copies: [] });
  }
  return found.map(({ first: { item }, chance, copies }) => ({
    id: item.id,
    score: chance * probability(told),
    followUp: Math.abs(item.days) > followUpDays,
    copies,
  }));
}
