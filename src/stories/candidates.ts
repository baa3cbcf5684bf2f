/** The items that share most with a page: one pass over the terms of all items in its days. */
import { dayNumber, type SavedDay, wordsEnd } from './day.ts';
import type { PageTerms } from './page-terms.ts';

/** Days between page and item beyond which no item is looked at; how far apart they are counts against it before. */
const window = 45;
/** How many items are looked at closely. */
export const most = 200;

/** Slots of the table of a page's terms, of which it has a few hundred. */
const slots = 1 << 14;

export interface Candidate {
  readonly id: string;
  readonly origin: string;
  readonly terms: Uint32Array;
  /** How many of the terms are in its title: they come first. */
  readonly titleTerms: number;
  /** Days after the page (negative: before); 0 where one of them has no day. */
  readonly days: number;
  /** Weight of what it shares with the page. */
  readonly shared: number;
}

/** @param today the page's day as a number, NaN where it has none: then every day fits */
export function candidates(all: Iterable<SavedDay>, page: PageTerms, today: number): Candidate[] {
  const found: Candidate[] = [];
  let bar = 0;
  const cut = (): void => {
    found.sort((a, b) => b.shared - a.shared).length = Math.min(most, found.length);
    bar = found.length < most ? 0 : (found.at(-1)?.shared ?? 0);
  };
  // The page's terms in a table of plain numbers: this loop sees every term of every item. Of two that share a slot the
  // one that says more stays.
  const keys = new Uint32Array(slots);
  const weights = new Float32Array(slots);
  for (const [key, { weight }] of page.all) {
    const slot = (key >>> 2) & (slots - 1);
    if (weight <= (weights[slot] ?? 0)) continue;
    keys[slot] = key;
    weights[slot] = weight;
  }
  for (const part of all) {
    const { day, ids, origins, starts, titles, terms } = part;
    const days = dayNumber(day) - today || 0;
    if (Math.abs(days) > window) continue;
    for (let i = 0; i < ids.length; i += 1) {
      const [from, to] = [starts[i] ?? 0, wordsEnd(part, i)];
      let shared = 0;
      for (let at = from; at < to; at += 1) {
        const term = terms[at] ?? 0;
        const slot = (term >>> 2) & (slots - 1);
        if (keys[slot] === term - (term & 3)) shared += weights[slot] ?? 0;
      }
      if (shared <= bar) continue;
      found.push({
        id: ids[i] ?? '',
        origin: origins[i] ?? '',
        terms: terms.subarray(from, to),
        titleTerms: titles[i] ?? 0,
        days,
        shared,
      });
      if (found.length >= most * 4) cut();
    }
  }
  cut();
  return found;
}
