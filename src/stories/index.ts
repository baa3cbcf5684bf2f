/**
 * The index of items: which of them tell the same story as a page. It keeps the items' terms and days, not the items.
 * Pure: no clock, no storage; what it keeps is handed out and in as plain numbers.
 */
import { joined, parted, readItems, type SavedDay } from './day.ts';
import { matchDays } from './match.ts';
import type { Item, StoryMatch, StoryPage } from './model.ts';
import { Rarity } from './rarity.ts';

export type { SavedDay } from './day.ts';

/** Items that one call of `add` takes in less than 8 ms on a slow machine. */
export const sliceOfItems = 50;

/** Items of one part of a day: what one slice has to copy stays small. */
const partSize = 500;

/** What has changed since the last call of `save`. */
export interface StoryChanges {
  /** Parts of days to write, each under its `day`. */
  readonly put: readonly SavedDay[];
  /** Those that are empty now. */
  readonly drop: readonly string[];
}

export interface StoryIndex {
  readonly size: number;
  /** Takes items in; one whose id is known replaces the old one. Call it with at most `sliceOfItems` between two tasks. */
  add(items: readonly Item[]): void;
  remove(ids: Iterable<string>): void;
  /**
   * Items that tell the page's story, best first; copies of one report stand together as one.
   * @param most how many are wanted
   */
  match(page: StoryPage, most?: number): readonly StoryMatch[];
  /**
   * What has to be written so that `createStoryIndex` can open the index again. Write it in the transaction that writes the
   * items; where that fails, throw this index away and open the written one.
   */
  save(): StoryChanges;
}

const dayOf = ({ published }: Item): string => published?.slice(0, 10) ?? '';

/** Opens an index. @param saved the days written so far, in any order */
export function createStoryIndex(saved: readonly SavedDay[] = []): StoryIndex {
  const days = new Map(saved.map((day) => [day.day, day]));
  const rarity = new Rarity();
  for (const day of saved) rarity.count(day, 1);
  const changed = new Set<string>();
  /** Id → day; read only when items come or go: a worker that only matches does without. */
  let places: Map<string, string> | undefined;
  const placed = (): Map<string, string> =>
    (places ??= new Map([...days.values()].flatMap(({ day, ids }) => ids.map((id) => [id, day] as const))));

  const remove = (ids: Iterable<string>): void => {
    const gone = new Map<string, Set<string>>();
    for (const id of ids) {
      const day = placed().get(id);
      if (day === undefined) continue;
      placed().delete(id);
      gone.set(day, (gone.get(day) ?? new Set()).add(id));
    }
    for (const [key, set] of gone) {
      const day = days.get(key);
      if (!day) continue;
      const { kept, left } = parted(day, set);
      rarity.count(left, -1);
      if (kept.ids.length) days.set(key, kept);
      else days.delete(key);
      changed.add(key);
    }
  };

  /** Takes items of one day into its first part that has room. */
  const place = (date: string, items: readonly Item[]): void => {
    let key = date;
    for (let part = 1; (days.get(key)?.ids.length ?? 0) >= partSize; part += 1) key = `${date}.${part}`;
    const read = readItems(key, items);
    rarity.count(read, 1);
    const before = days.get(key);
    days.set(key, before ? joined(before, read) : read);
    for (const id of read.ids) placed().set(id, key);
    changed.add(key);
  };

  return {
    get size() {
      return [...days.values()].reduce((sum, { ids }) => sum + ids.length, 0);
    },
    add(items) {
      const last = new Map(items.map((item) => [item.id, item]));
      remove(last.keys());
      const byDay = new Map<string, Item[]>();
      for (const item of last.values()) {
        const key = dayOf(item);
        const group = byDay.get(key);
        if (group) group.push(item);
        else byDay.set(key, [item]);
      }
      for (const [date, group] of byDay) place(date, group);
    },
    remove,
    match: (page, most = 5) => matchDays(days.values(), page, most, rarity),
    save() {
      const written: SavedDay[] = [];
      const drop: string[] = [];
      for (const key of changed) {
        const day = days.get(key);
        if (day) written.push(day);
        else drop.push(key);
      }
      changed.clear();
      return { put: written, drop };
    },
  };
}
