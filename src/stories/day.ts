/**
 * The items of one day as plain numbers: their terms, one item after another. A page is matched in one pass over them, which
 * for 50,000 items costs less than opening an inverted index.
 */
import { readAnchors } from './anchors.ts';
import type { Item } from './model.ts';
import { addTerms } from './terms.ts';

/** A part of the index as it is stored: items of one day. Opening it takes no work. */
export interface SavedDay {
  /** ISO date, followed by a number if the day has several parts; empty for items without a date. Unique. */
  readonly day: string;
  readonly ids: readonly string[];
  readonly origins: readonly string[];
  /** For each item, where its terms begin; one more for the end of the last. */
  readonly starts: Uint32Array;
  /** For each item, how many of its terms are in its title. */
  readonly titles: Uint8Array;
  readonly terms: Uint32Array;
  /** For each item, how many of its terms are words; anchors follow. Absent in a part written before there were any. */
  readonly words?: Uint8Array;
}

/** Where the words of an item end. */
export const wordsEnd = ({ words, starts }: SavedDay, i: number): number =>
  words ? (starts[i] ?? 0) + (words[i] ?? 0) : (starts[i + 1] ?? 0);

/** Days since 1970 of an ISO date or date-time; NaN for none. */
export const dayNumber = (iso: string | undefined): number =>
  iso ? Date.parse(iso.slice(0, 10)) / 86_400_000 : Number.NaN;

/** At most so many terms of an item are kept: a summary may be a whole article. */
const mostTerms = 120;

/** Reads items into a new part. Costs about 60 µs per item. */
export function readItems(day: string, items: readonly Item[]): SavedDay {
  const starts = new Uint32Array(items.length + 1);
  const titles = new Uint8Array(items.length);
  const words = new Uint8Array(items.length);
  const read = items.map((item, i) => {
    const found = new Map<number, number>();
    addTerms(item.title, found);
    titles[i] = Math.min(found.size, mostTerms);
    addTerms(item.summary, found);
    words[i] = Math.min(found.size, mostTerms);
    const terms = [...found.values()]
      .slice(0, mostTerms)
      .concat(readAnchors(`${item.title}\n${item.summary}`));
    starts[i + 1] = (starts[i] ?? 0) + terms.length;
    return terms;
  });
  return {
    day,
    ids: items.map(({ id }) => id),
    origins: items.map(({ origin }) => origin ?? ''),
    starts,
    titles,
    terms: Uint32Array.from(read.flat()),
    words,
  };
}

/** A part made of items from other parts. */
function made(name: string, places: readonly (readonly [SavedDay, number])[]): SavedDay {
  const pieces = places.map(([{ terms, starts }, i]) => terms.subarray(starts[i], starts[i + 1]));
  let end = 0;
  const starts = Uint32Array.from([0, ...pieces.map((piece) => (end += piece.length))]);
  const terms = new Uint32Array(end);
  pieces.forEach((piece, i) => terms.set(piece, starts[i]));
  return {
    day: name,
    ids: places.map(([{ ids }, i]) => ids[i] ?? ''),
    origins: places.map(([{ origins }, i]) => origins[i] ?? ''),
    starts,
    titles: Uint8Array.from(places, ([{ titles }, i]) => titles[i] ?? 0),
    terms,
    words: Uint8Array.from(places, ([day, i]) => wordsEnd(day, i) - (day.starts[i] ?? 0)),
  };
}

/** Two parts as one, under the name of the first. */
export const joined = (first: SavedDay, second: SavedDay): SavedDay =>
  made(
    first.day,
    [first, second].flatMap((day) => day.ids.map((_, i) => [day, i] as const)),
  );

/** The items of a part whose ids are in the set, or are not. */
export const among = (day: SavedDay, ids: ReadonlySet<string>, are: boolean): SavedDay =>
  made(
    day.day,
    day.ids.flatMap((id, i) => (ids.has(id) === are ? [[day, i] as const] : [])),
  );
