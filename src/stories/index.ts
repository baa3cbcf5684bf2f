/**
 * The index of items: which of them tell the same story as a page. It keeps the items' terms and days, not the items.
 * Pure: no clock, no storage; what it keeps is handed out and in as plain numbers.
 */
import { grouped } from '../text/groups.ts';
import { among as itemsAmong, joined, readItems, type SavedDay } from './day.ts';
import { matchDays } from './match.ts';
import type { Item, StoryMatch, StoryPage } from './model.ts';
import { Rarity } from './rarity.ts';

export type { SavedDay } from './day.ts';

/** Items that one call of `add` takes in less than 8 ms on a slow machine. */
export const sliceOfItems = 50;

/** Items of one part of a day: what one slice has to copy stays small. */
const partSize = 500;

/** What tells where an item stands. */
type Placed = Pick<Item, 'id' | 'published'>;

const dayOf = ({ published }: Placed): string => published?.slice(0, 10) ?? '';

const byDay = <T extends Placed>(items: Iterable<T>): ReadonlyMap<string, T[]> =>
  grouped(Array.from(items, (item) => [dayOf(item), item] as const));

/** Opens an index. @param saved the days written so far, in any order */
export function createStoryIndex(saved: readonly SavedDay[] = []) {
  const days = new Map(saved.map((day) => [day.day, day]));
  const rarity = new Rarity();
  for (const day of saved) rarity.count(day, 1);
  const changed = new Set<string>();
  /** Takes items of one day into its first part that has room. */
  const place = (date: string, items: readonly Item[]): void => {
    let key = date;
    for (let part = 1; (days.get(key)?.ids.length ?? 0) >= partSize; part += 1) key = `${date}.${part}`;
    const read = readItems(key, items);
    rarity.count(read, 1);
    const before = days.get(key);
    days.set(key, before ? joined(before, read) : read);
    changed.add(key);
  };

  return {
    /** Takes items in; one that is there has to be removed first. Call it with at most `sliceOfItems` between two tasks. */
    add(items: readonly Item[]): void {
      const last = new Map(items.map((item) => [item.id, item]));
      for (const [date, group] of byDay(last.values())) place(date, group);
    },

    /** @param items with the day on which they were taken in: they are looked for only there */
    remove(items: Iterable<Placed>): void {
      for (const [date, group] of byDay(items)) {
        const gone = new Set(group.map(({ id }) => id));
        for (const [key, day] of days) {
          if (key !== date && !key.startsWith(`${date}.`)) continue;
          if (!day.ids.some((id) => gone.has(id))) continue;
          rarity.count(itemsAmong(day, gone, true), -1);
          const kept = itemsAmong(day, gone, false);
          if (kept.ids.length) days.set(key, kept);
          else days.delete(key);
          changed.add(key);
        }
      }
    },

    /**
     * Items that tell the page's story, best first; copies of one report stand together as one.
     * @param most how many are wanted
     * @param among other items than those of the index, whose words are weighed by what the index knows of them
     */
    match: (page: StoryPage, most = 5, among?: readonly Item[]): readonly StoryMatch[] =>
      matchDays(
        among ? [...byDay(among)].map(([date, group]) => readItems(date, group)) : [...days.values()],
        page,
        most,
        rarity,
      ),

    /**
     * What has to be written so that `createStoryIndex` can open the index again: parts of days, each under its `day`, and
     * those that are empty now. Write it in the transaction that writes the items; where that fails, throw this index away
     * and open the written one.
     */
    save(): { readonly put: readonly SavedDay[]; readonly drop: readonly string[] } {
      const keys = [...changed];
      changed.clear();
      return {
        put: keys.flatMap((key) => days.get(key) ?? []),
        drop: keys.filter((key) => !days.has(key)),
      };
    },
  };
}

export type StoryIndex = ReturnType<typeof createStoryIndex>;
