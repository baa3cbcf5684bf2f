/**
 * The items of one day as plain numbers: their terms one behind another. A page is matched by one pass over them, which for
 * 50,000 items costs less than an inverted index would cost to open.
 */
import type { Item } from './model.ts';
import { addTerms } from './terms.ts';

/** One day of the index as it is kept; opens without any work. */
export interface SavedDay {
  /** ISO date; empty for items without one. */
  readonly day: string;
  readonly ids: readonly string[];
  readonly origins: readonly string[];
  /** For each item where its terms begin; one more for the end of the last. */
  readonly starts: Uint32Array;
  /** For each item how many of its terms stand in its title. */
  readonly titles: Uint8Array;
  readonly terms: Uint32Array;
}

/** Days since 1970 of an ISO date or date-time; NaN for none. */
export const dayNumber = (iso: string | undefined): number =>
  iso ? Date.parse(iso.slice(0, 10)) / 86_400_000 : Number.NaN;

const emptyDay = (day: string): SavedDay => ({
  day,
  ids: [],
  origins: [],
  starts: new Uint32Array(1),
  titles: new Uint8Array(),
  terms: new Uint32Array(),
});

/** Terms of one item that are kept; a summary may be an article. */
const mostTerms = 120;

/** The day with further items. Costs about 20 µs an item. */
export function withItems(day: SavedDay | undefined, key: string, items: readonly Item[]): SavedDay {
  const { ids, origins, starts, titles, terms } = day ?? emptyDay(key);
  const read = items.map((item) => {
    const found = new Map<number, number>();
    addTerms(item.title, found);
    const title = Math.min(found.size, mostTerms);
    addTerms(item.summary, found);
    return { title, found: [...found.values()].slice(0, mostTerms) };
  });
  let end = terms.length;
  const ends = read.map(({ found }) => (end += found.length));
  const all = new Uint32Array(end);
  all.set(terms);
  read.forEach(({ found }, i) => all.set(found, (ends[i] ?? 0) - found.length));
  return {
    day: key,
    ids: [...ids, ...items.map(({ id }) => id)],
    origins: [...origins, ...items.map(({ origin }) => origin ?? '')],
    starts: Uint32Array.from([...starts, ...ends]),
    titles: Uint8Array.from([...titles, ...read.map(({ title }) => title)]),
    terms: all,
  };
}

/** The day without some items; the same object where it has none of them. */
export function withoutItems(day: SavedDay, gone: ReadonlySet<string>): SavedDay {
  const kept = day.ids.flatMap((id, i) => (gone.has(id) ? [] : [i]));
  if (kept.length === day.ids.length) return day;
  const pieces = kept.map((i) => day.terms.subarray(day.starts[i], day.starts[i + 1]));
  let end = 0;
  const starts = Uint32Array.from([0, ...pieces.map((piece) => (end += piece.length))]);
  const terms = new Uint32Array(end);
  pieces.forEach((piece, i) => terms.set(piece, starts[i]));
  return {
    day: day.day,
    ids: kept.map((i) => day.ids[i] ?? ''),
    origins: kept.map((i) => day.origins[i] ?? ''),
    starts,
    titles: Uint8Array.from(kept, (i) => day.titles[i] ?? 0),
    terms,
  };
}
