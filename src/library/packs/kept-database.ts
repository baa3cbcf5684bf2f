/**
 * How the library keeps things in IndexedDB: databases that are opened when they are first needed, and changes that are there
 * whole or not at all, whatever happens to the worker in between.
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

/**
 * @param upgrade makes the stores of a fresh database
 * @returns opens it, or gives the open one; after a failure or a close (another version of it, or the browser, wants it
 *   closed) the next call opens it again
 */
export function keptDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (fresh: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  return () => {
    opening ??= openDB<Schema>(name, version, {
      upgrade,
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
}

/** Whether a database error means that there is no room. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Does work in one transaction: it is all there afterwards, or none of it. Rejects with what went wrong. */
export async function inTransaction<Schema extends DBSchema, N extends StoreNames<Schema>, T>(
  database: IDBPDatabase<Schema>,
  stores: N[],
  work: (transaction: IDBPTransaction<Schema, N[], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite');
  const [made] = await Promise.all([work(transaction), transaction.done]);
  return made;
}

/**
 * The one way to change a record: read, made anew and written in one transaction, so that of two changes at once none is
 * lost. The function gets the record as it is now and gives the next, `undefined` to remove it, or the same to leave it.
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
