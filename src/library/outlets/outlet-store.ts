/**
 * The one place that changes the stored outlets, their items and the index of the items. Every change reads and writes in one
 * transaction. So a worker that dies, two windows, or a reading that ends after its outlet was turned off, never undo each
 * other's work, and the index always matches the items.
 */
import type { IDBPObjectStore } from 'idb';
import { createQueues, once } from '../../browser/in-turn.ts';
import type { OutletKind } from '../../rpc/outlet-calls.ts';
import { createStoryIndex, sliceOfItems, type StoryIndex } from '../../stories/index.ts';
import type { Item, StoryMatch, StoryPage } from '../../stories/model.ts';
import { known } from '../../text/known.ts';
import {
  changeRecord,
  inTransaction,
  isFull,
  type ItemRecord,
  type OutletDatabase,
  type OutletRecord,
  type OutletSchema,
} from '../database.ts';
import type { Choice } from './outlet.ts';
import type { Outlet } from './outlet.ts';

/** Days that an item is kept: news is looked for within a week, a follow-up within two. */
export const keptDays = 14;
/** Items kept of all outlets together; the oldest go first. */
const mostItems = 50_000;
/** Items taken from one reading: no feed of a day's news is longer. */
const mostOfOne = 1_000;
/** Hosts that an outlet may have moved to, one after another; the latest are kept. */
const mostMoves = 3;
/** Reports listed for a page: more of one story are more of the same. */
const mostFound = 12;
const day = 86_400_000;

/** What a reading of an outlet's feeds brought, and when the next one is due. */
export interface Reading extends Pick<OutletRecord, 'modified' | 'failures' | 'due' | 'trouble'> {
  readonly items: readonly Item[];
  /** Whether any of its feeds answered. */
  readonly answered: boolean;
}

/** A report of a page's story. */
export interface FoundReport {
  readonly item: Item;
  /** True if it is about another day of the same story. */
  readonly followUp: boolean;
  /** Further items that carry the same report. */
  readonly copies: number;
}

const foldOf = ({ outlet, title }: Item): string =>
  `${outlet} ${title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200)}`;

function momentOf(published: string | undefined): string | undefined {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

type Changed = 'chosen' | 'items' | 'days';
type Store<Name extends Changed> = IDBPObjectStore<OutletSchema, Changed[], Name, 'readwrite'>;
/** What a change works on, in one transaction. */
interface Work {
  readonly chosen: Store<'chosen'>;
  readonly items: Store<'items'>;
  readonly index: StoryIndex;
}

/** @param limits smaller ones for tests */
export function createOutletStore(
  database: () => Promise<OutletDatabase>,
  now: () => Date,
  limits: { readonly items: number } = { items: mostItems },
) {
  /** The index of the items as they are written. */
  const opened = once(async () => createStoryIndex(await (await database()).getAll('days')));
  /** Grows with each change of the items; each worker begins at another number. */
  let stamp = Math.floor(Math.random() * 1e9);

  // One change after another: the index belongs to one transaction at a time.
  const inTurn = createQueues();
  /** Does the work in one transaction, then writes what it changed in the index. If anything fails, nothing is changed. */
  const change = (work: (on: Work) => Promise<void>): Promise<void> =>
    inTurn('index', async () => {
      const index = await opened();
      const stores: Changed[] = ['chosen', 'items', 'days'];
      await inTransaction(await database(), stores, async (transaction) => {
        const days = transaction.objectStore('days');
        const [chosen, items] = [transaction.objectStore('chosen'), transaction.objectStore('items')];
        await work({ chosen, items, index });
        const { put, drop } = index.save();
        if (put.length + drop.length) stamp += 1;
        await Promise.all([...put.map((one) => days.put(one)), ...drop.map((key) => days.delete(key))]);
      }).catch((error: unknown) => {
        opened.forget();
        throw error;
      });
    });

  const fresh = (id: string): OutletRecord => ({
    id,
    on: true,
    modified: {},
    failures: 0,
    due: now().toISOString(),
    changed: now().toISOString(),
  });

  const oldest = (): string => new Date(now().getTime() - keptDays * day).toISOString();

  async function dropItems({ items, index }: Work, gone: readonly ItemRecord[]): Promise<void> {
    await Promise.all(gone.map(({ id }) => items.delete(id)));
    index.remove(gone);
  }

  /** Removes what is too old, and the oldest if there are too many. */
  async function prune(on: Work): Promise<void> {
    const byAge = on.items.index('when');
    const gone = await byAge.getAll(IDBKeyRange.upperBound(oldest()));
    const over = (await on.items.count()) - limits.items;
    if (over > gone.length) gone.push(...(await byAge.getAll(null, over)).slice(gone.length));
    await dropItems(on, gone);
  }

  /** @returns whether anything is new */
  async function addItems(
    { items, index }: Work,
    outlet: string,
    arrived: readonly Item[],
  ): Promise<boolean> {
    const today = now().toISOString();
    let added: Item[] = [];
    let news = false;
    for (const item of arrived.slice(0, mostOfOne)) {
      const before = await items.get(item.id);
      const when = momentOf(item.published) ?? before?.when ?? today;
      const isKnown = before && (before.outlet !== outlet || before.title === item.title);
      if (isKnown || when < oldest()) continue;
      const fold = foldOf(item);
      const twin = await items.index('fold').getKey(fold);
      if (twin !== undefined && twin !== item.id) continue;
      await items.put({ ...item, when, fold });
      if (before) index.remove([before]);
      added.push(item);
      news ||= !before;
      if (added.length === sliceOfItems) {
        index.add(added);
        added = [];
      }
    }
    index.add(added);
    return news;
  }

  /** Changes what is kept of an outlet and none of its items; `undefined` leaves it. */
  const changeOne = async (id: string, next: (record?: OutletRecord) => OutletRecord | undefined) => {
    await changeRecord(await database(), 'chosen', id, (record) => next(record) ?? record);
  };

  return {
    chosen: async (): Promise<OutletRecord[]> => (await database()).getAll('chosen'),

    /** Items kept, by outlet. */
    async counts(): Promise<ReadonlyMap<string, number>> {
      const transaction = (await database()).transaction(['chosen', 'items']);
      const byOutlet = transaction.objectStore('items').index('outlet');
      const ids = await transaction.objectStore('chosen').getAllKeys();
      return new Map(await Promise.all(ids.map(async (id) => [id, await byOutlet.count(id)] as const)));
    },

    /** A stamp that differs whenever the items have changed. */
    stamp: (): number => stamp,

    /** Reports of the page's story, best first. */
    async find(page: StoryPage): Promise<readonly FoundReport[]> {
      const matches = (await opened()).match(page, mostFound);
      const { store } = (await database()).transaction('items');
      const found = await Promise.all(
        matches.map(async ({ id, followUp, copies }) => {
          const record = await store.get(id);
          if (!record) return [];
          const { when: _when, fold: _fold, ...item } = record;
          return [{ item, followUp, copies: copies.length }];
        }),
      );
      return found.flat();
    },

    /** Those of the given items that report the page's story; rarity of words is counted over the outlets' items. */
    among: async (items: readonly Item[], page: StoryPage, most: number): Promise<readonly StoryMatch[]> =>
      (await opened()).match(page, most, items),

    /** What a backup holds. */
    async choices(): Promise<readonly Choice[]> {
      return (await (await database()).getAll('chosen')).map(({ id, on, kind, outlet }) =>
        known({ id, on, kind, outlet }),
      );
    },

    /**
     * Restores the choices of a backup; an outlet that is on stays as it is.
     * @param rest stores the rest of the backup: if it fails, the choices are put back, except those that the reader changed
     *   meanwhile
     */
    async restore(choices: readonly Choice[], rest: () => Promise<unknown>): Promise<void> {
      const before = new Map<string, { readonly old: OutletRecord | undefined; readonly kept: string }>();
      await change(async ({ chosen }) => {
        for (const choice of choices) {
          const old = await chosen.get(choice.id);
          if (old?.on || before.has(choice.id)) continue;
          const record = { ...fresh(choice.id), ...choice };
          before.set(choice.id, { old, kept: JSON.stringify(record) });
          await chosen.put(record);
        }
      });
      await rest().catch(async (error: unknown) => {
        await change(async ({ chosen }) => {
          for (const [id, { old, kept }] of before)
            if (JSON.stringify(await chosen.get(id)) === kept)
              await (old ? chosen.put(old) : chosen.delete(id));
        });
        throw error;
      });
    },

    /**
     * Turns outlets on or off. For those turned off only the reader's correction of their kind and the hosts that their feeds
     * have moved to are kept.
     */
    setOn: (ids: readonly string[], on: boolean): Promise<void> =>
      change(async (work) => {
        for (const id of ids) {
          const before = await work.chosen.get(id);
          if (on && before?.on) continue;
          const { outlet, kind, also = [], trouble } = before ?? {};
          const moved =
            trouble?.code === 'redirected' && trouble.detail !== undefined ? [trouble.detail] : [];
          const hosts = [...also, ...moved].slice(-mostMoves);
          await work.chosen.put({
            ...fresh(id),
            on,
            ...known({ outlet, kind, also: hosts.length ? hosts : undefined }),
          });
          if (!on) await dropItems(work, await work.items.index('outlet').getAll(id));
        }
      }),

    /** Adds an outlet by its own description, turned on. */
    add: (outlet: Outlet): Promise<void> =>
      changeOne(outlet.id, (before) => ({ ...(before ?? fresh(outlet.id)), outlet, on: true })),

    setKind: (id: string, kind: OutletKind): Promise<void> =>
      changeOne(id, (before) => ({ ...(before ?? { ...fresh(id), on: false }), kind })),

    /** Removes an outlet that the reader added. */
    remove: (id: string): Promise<void> =>
      change(async (work) => {
        await work.chosen.delete(id);
        await dropItems(work, await work.items.index('outlet').getAll(id));
      }),

    /**
     * Stores the result of a reading and the outlet's new state as one change. A reading of an outlet that was turned off
     * meanwhile is dropped; if there is no room, only that is noted.
     */
    keep: (id: string, reading: Reading): Promise<void> =>
      change(async (on) => {
        const record = await on.chosen.get(id);
        if (!record?.on) return;
        const news = await addItems(on, id, reading.items);
        await prune(on);
        const { trouble: _old, ...rest } = record;
        const { trouble, answered, failures, due } = reading;
        await on.chosen.put({
          ...rest,
          modified: { ...record.modified, ...reading.modified },
          failures,
          due,
          ...known({ trouble }),
          ...(answered ? { read: now().toISOString() } : {}),
          ...(news ? { changed: now().toISOString() } : {}),
        });
      }).catch(async (error: unknown) => {
        if (!isFull(error)) throw error;
        await changeOne(id, (before) =>
          before?.on
            ? { ...before, failures: before.failures + 1, due: reading.due, trouble: { code: 'full' } }
            : before,
        );
      }),
  };
}

export type OutletStore = ReturnType<typeof createOutletStore>;
