/**
 * Decides which items report the page's story. Each is weighed separately, the best decides whether anybody reports the story
 * at all, and copies of one report are put together.
 */
import { across } from './across.ts';
import { type Candidate, candidates } from './candidates.ts';
import { dayNumber, type SavedDay } from './day.ts';
import { type Weighed, weigh } from './evidence.ts';
import type { StoryMatch, StoryPage } from './model.ts';
import { readPageTerms } from './page-terms.ts';
import type { Rarity } from './rarity.ts';
import { keyOf, kinds } from './terms.ts';
import { behind, firstBar, itemBar, probability } from './weights.ts';

/** From so many days apart on, an item is about another day of the story; reports of one event appear on two days. */
const followUpDays = 2;

/** Whether two items carry the same report: nearly the same words, or one agency's with the same names. */
function isCopy(a: Candidate, b: Candidate, rarity: Rarity): boolean {
  const isName = (term: number): boolean => rarity.kind(term) === kinds.name;
  const there = new Set([...b.terms].map(keyOf));
  const both = [...a.terms].filter((term) => there.has(keyOf(term)));
  if (both.length >= 0.8 * Math.max(a.terms.length, b.terms.length)) return true;
  if (a.origin === '' || a.origin !== b.origin) return false;
  const names = Math.max(1, a.terms.filter(isName).length, b.terms.filter(isName).length);
  return both.filter(isName).length >= 0.6 * names;
}

/**
 * The items of these days that report the page's story, best first.
 * @param most how many reports are wanted; copies of one count once
 */
export function matchDays(
  days: Iterable<SavedDay>,
  page: StoryPage,
  most: number,
  rarity: Rarity,
): readonly StoryMatch[] {
  const terms = readPageTerms(page, rarity);
  const items = candidates(days, terms, dayNumber(page.published));
  const best = [...weigh(items, terms, rarity)].sort((a, b) => b.odds - a.odds);
  const first = best[0]?.odds ?? -Infinity;
  const found: { readonly first: Weighed; readonly copies: string[] }[] = [];
  for (const one of first < firstBar ? [] : best) {
    if (one.odds - (first - one.odds) * behind < itemBar) break;
    const same = found.find(({ first }) => isCopy(first.item, one.item, rarity));
    if (same) same.copies.push(one.item.id);
    else if (found.length < most) found.push({ first: one, copies: [] });
  }
  const told = found.map(({ first: { item, odds }, copies }) => ({
    id: item.id,
    score: probability(odds),
    followUp: Math.abs(item.days) > followUpDays,
    copies,
  }));
  const known = new Set(told.flatMap(({ id, copies }) => [id, ...copies]));
  const others = across(days, page, rarity).filter(({ id }) => !known.has(id));
  return [...told, ...others.slice(0, most - told.length)];
}
