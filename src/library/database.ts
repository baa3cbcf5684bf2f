/**
 * The IndexedDB databases on the reader's machine. They are opened when first needed, and every change is made whole or not
 * at all, whatever happens to the worker in between. (Packs have a database of their own: packs/packs.ts.)
 */
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreKey,
  type StoreNames,
  type StoreValue,
} from 'idb';
import { once } from '../browser/in-turn.ts';
import type { Document, Source } from '../engine/model.ts';
import type { FactSetSummary } from '../rpc/library-calls.ts';
import type { OutletKind, OutletTrouble } from '../rpc/outlet-calls.ts';
import type { SavedDay } from '../stories/index.ts';
import type { Item } from '../stories/model.ts';
import type { Outlet } from './outlets/outlet.ts';

/**
 * @param upgrade makes the stores of a fresh database, whose version is 0, or changes those of an earlier version
 * @param version of its stores
 * @returns opens it, or gives the open one; after a failure or a close (another version of it, or the browser, wants it
 *   closed) the next call opens it again
 */
export function keptDatabase<Schema extends DBSchema>(
  name: string,
  upgrade: (database: IDBPDatabase<Schema>, from: number) => void,
  version = 1,
): () => Promise<IDBPDatabase<Schema>> {
  const opened = once(() =>
    openDB<Schema>(name, version, {
      upgrade,
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        opened.forget();
      },
      terminated: () => opened.forget(),
    }),
  );
  return opened;
}

/** Whether a database error means that there is no room. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Does work in one transaction: afterwards all of it is there, or none. Rejects with what went wrong. */
export async function inTransaction<Schema extends DBSchema, N extends StoreNames<Schema>, T>(
  database: IDBPDatabase<Schema>,
  stores: N[],
  work: (transaction: IDBPTransaction<Schema, N[], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite');
  try {
    const [made] = await Promise.all([work(transaction), transaction.done]);
    return made;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended by itself.
    }
    throw error;
  }
}

/**
 * The one way to change a record: it is read and written in one transaction, so that of two simultaneous changes none is
 * lost. The function gets the current record and returns the next one, `undefined` to remove it, or the same to leave it.
 * @returns the record as it is now
 */
export const changeRecord = <Schema extends DBSchema, N extends StoreNames<Schema>>(
  database: IDBPDatabase<Schema>,
  name: N,
  id: StoreKey<Schema, N>,
  next: (record: StoreValue<Schema, N> | undefined) => StoreValue<Schema, N> | undefined,
): Promise<StoreValue<Schema, N> | undefined> =>
  inTransaction(database, [name], async (transaction) => {
    const store = transaction.objectStore(name);
    const before = await store.get(id);
    const after = next(before);
    if (after === undefined) await store.delete(id);
    else if (after !== before) await store.put(after);
    return after;
  });

/** A page that the reader chose as a source. */
export interface OwnRecord {
  readonly id: string;
  readonly source: Source;
  readonly document: Document;
  /** Checkable statements in it. */
  readonly claims: number;
  /** ISO date-time. */
  readonly added: string;
  /** The page as facts, read once, and the version of the extension that read it: another version may read it otherwise. */
  readonly compiled?: { readonly by: string; readonly bytes: Uint8Array };
}

/** A fact set that the reader subscribed to or read from a file. */
export interface SetRecord extends FactSetSummary {
  readonly expires?: string;
  /** The set as it was received, for export. */
  readonly text: string;
  /** The compiled facts. */
  readonly compiled: Uint8Array;
}

interface LibrarySchema extends DBSchema {
  own: { key: string; value: OwnRecord };
  sets: { key: string; value: SetRecord };
  /** Sources just deleted, for "undo"; emptied when the browser starts. */
  trash: { key: string; value: OwnRecord };
}

export type Library = IDBPDatabase<LibrarySchema>;

/** Pages used as sources, and fact sets subscribed to. */
export const createLibrary = (name = 'second-source'): (() => Promise<Library>) =>
  keptDatabase<LibrarySchema>(name, (fresh) => {
    fresh.createObjectStore('own', { keyPath: 'id' });
    fresh.createObjectStore('sets', { keyPath: 'id' });
    fresh.createObjectStore('trash', { keyPath: 'id' });
  });

/** What the reader chose for an outlet, and the results of the last readings of its feeds. */
export interface OutletRecord {
  readonly id: string;
  readonly on: boolean;
  /** The outlet itself where the reader added it by an address; otherwise it stands in the directory. */
  readonly outlet?: Outlet;
  /** The reader's correction of its kind. */
  readonly kind?: OutletKind;
  /** By feed: when it last changed, in its server's words. */
  readonly modified: Readonly<Record<string, string>>;
  /** How many readings in a row some feed failed. */
  readonly failures: number;
  /** When its feeds are to be read next; ISO date-time, as all that follow. */
  readonly due: string;
  /** Last reading that worked. */
  readonly read?: string;
  /** Last reading that brought something new, or the day it was turned on. */
  readonly changed: string;
  readonly trouble?: OutletTrouble;
  /** Hosts that its feeds had moved to when the reader turned it off: if turned on again, it may be fetched there too. */
  readonly also?: readonly string[];
}

/** An item as it is kept. */
export interface ItemRecord extends Item {
  /** The day that decides its age: its own, or if it has none, the day it arrived. ISO date-time. */
  readonly when: string;
  /** Outlet and title, normalised: nearly identical titles of one outlet are one item. */
  readonly fold: string;
}

export interface OutletSchema extends DBSchema {
  chosen: { key: string; value: OutletRecord };
  items: { key: string; value: ItemRecord; indexes: { when: string; fold: string; outlet: string } };
  /** The story index of the items, by day. */
  days: { key: string; value: SavedDay };
}

export type OutletDatabase = IDBPDatabase<OutletSchema>;

/** The outlets that the reader turned on, and the items of their feeds. */
export const createOutletDatabase = (name = 'second-source-outlets'): (() => Promise<OutletDatabase>) =>
  keptDatabase<OutletSchema>(
    name,
    (database, from) => {
      if (from) {
        // Texts of reports, which an earlier build kept for a day: nothing reads them, and nothing else would forget them.
        const before = database as unknown as IDBPDatabase;
        if (before.objectStoreNames.contains('texts')) before.deleteObjectStore('texts');
        return;
      }
      database.createObjectStore('chosen', { keyPath: 'id' });
      const items = database.createObjectStore('items', { keyPath: 'id' });
      for (const field of ['when', 'fold', 'outlet'] as const) items.createIndex(field, field);
      database.createObjectStore('days', { keyPath: 'day' });
    },
    2,
  );
