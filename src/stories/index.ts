/**
 * The index of items: finds those that report the same story as a page. It holds the items' terms and days, not the items.
 * Pure: no clock, no storage; its content goes in and out as plain numbers.
 */
import { grouped } from '../text/groups.ts';
import { among as itemsAmong, joined, readItems, type SavedDay } from './day.ts';
import { matchDays } from './match.ts';
import type { Item, StoryMatch, StoryPage } from './model.ts';
import { Rarity } from './rarity.ts';

export type { SavedDay } from './day.ts';

/** The number of items that one call of `add` handles in less than 8 ms on a slow machine. */
export const sliceOfItems = 50;

/** Items in one part of a day, so that a slice has little to copy. */
const partSize = 500;

/** What is needed to find an item. */
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
  /** Adds items of one day to its first part that has room. */
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
    /** Adds items; remove one first if it is already there. Call it with at most `sliceOfItems` in one task. */
    add(items: readonly Item[]): void {
      const last = new Map(items.map((item) => [item.id, item]));
      for (const [date, group] of byDay(last.values())) place(date, group);
    },

    /** @param items with the day on which they were added: they are looked for only there */
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
     * Items that report the page's story, best first; copies of one report count as one.
     * @param most how many are wanted
     * @param among search these items instead; the rarity of their words still comes from the index
     */
    match: (page: StoryPage, most = 5, among?: readonly Item[]): readonly StoryMatch[] =>
      matchDays(
        among ? [...byDay(among)].map(([date, group]) => readItems(date, group)) : [...days.values()],
        page,
        most,
        rarity,
      ),

    /**
     * What must be stored so that `createStoryIndex` can open the index again: changed parts, each under its `day`, and those
     * that are empty now. Store it in the transaction that stores the items; if that fails, discard this index and open the
     * stored one.
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
