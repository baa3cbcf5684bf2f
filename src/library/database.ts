/**
 * What the reader keeps on this machine, in IndexedDB: pages used as sources, and fact sets subscribed to. A change is one
 * transaction: it is there whole or not at all, whatever happens to the worker in between.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Document, Source } from '../engine/model.ts';
import type { SetTrouble } from '../rpc/library-calls.ts';
import { keptOpen } from './packs/kept-open.ts';

/** A page that the reader chose as a source. */
export interface OwnRecord {
  readonly id: string;
  readonly source: Source;
  readonly document: Document;
  /** Checkable statements in it. */
  readonly claims: number;
  /** ISO date-time. */
  readonly added: string;
  /** The page as facts, read once; of the version of the extension that read it: another one may read otherwise. */
  readonly compiled?: { readonly by: string; readonly bytes: Uint8Array };
}

/** A fact set that the reader subscribed to or read from a file. */
export interface SetRecord {
  readonly id: string;
  /** Where it comes from; absent for a file. */
  readonly address?: string;
  readonly name: string;
  readonly version: string;
  readonly facts: number;
  readonly on: boolean;
  /** ISO date-time of the last change. */
  readonly updated: string;
  readonly expires?: string;
  readonly by?: string;
  readonly licence?: string;
  /** Looked for a new version once a day. */
  readonly daily?: boolean;
  /** Why the last update failed: the last good set stays. */
  readonly trouble?: SetTrouble;
  /** The set as it came, for export. */
  readonly text: string;
  /** The compiled facts. */
  readonly compiled: Uint8Array;
}

interface Schema extends DBSchema {
  own: { key: string; value: OwnRecord };
  sets: { key: string; value: SetRecord };
  /** Sources just deleted, for "undo"; emptied when the browser starts. */
  trash: { key: string; value: OwnRecord };
}

export type Library = IDBPDatabase<Schema>;

/** Opens the database; a newer version open elsewhere closes this one, and the next call opens it again. */
export const createLibrary = (name = 'second-source'): (() => Promise<Library>) =>
  keptOpen<Schema>(name, 1, (fresh) => {
    fresh.createObjectStore('own', { keyPath: 'id' });
    fresh.createObjectStore('sets', { keyPath: 'id' });
    fresh.createObjectStore('trash', { keyPath: 'id' });
  });

/** Whether a database error means that there is no room. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

type Writing<N extends Stores> = IDBPTransaction<Schema, N[], 'readwrite'>;
type Stores = 'own' | 'sets' | 'trash';

/** Does work in one transaction: it is all there afterwards, or none of it. Rejects with what went wrong. */
export async function inTransaction<N extends Stores, T>(
  library: Library,
  stores: N[],
  work: (transaction: Writing<N>) => Promise<T>,
): Promise<T> {
  const transaction = library.transaction(stores, 'readwrite');
  const [done] = await Promise.all([work(transaction), transaction.done]);
  return done;
}

/**
 * The one way to change a record: read, made anew and written in one transaction, so that of two changes at once none is
 * lost. The function gets the record as it is now and gives the next, `undefined` to remove it, or the same to leave it.
 * @returns the record as it is now
 */
export const changeRecord = <N extends 'own' | 'sets'>(
  library: Library,
  name: N,
  id: string,
  next: (record: Schema[N]['value'] | undefined) => Schema[N]['value'] | undefined,
): Promise<Schema[N]['value'] | undefined> =>
  inTransaction(library, [name], async (transaction) => {
    const store = transaction.objectStore(name);
    const before = await store.get(id);
    const after = next(before);
    if (after === undefined) await store.delete(id);
    else if (after !== before) await store.put(after);
    return after;
  });
