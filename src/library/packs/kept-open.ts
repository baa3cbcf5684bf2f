/** A database that is opened when it is first needed and stays open until another version of it, or the browser, wants it closed. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * @param upgrade makes the stores of a fresh database
 * @returns opens it, or gives the open one; after a failure or a close the next call opens it again
 */
export function keptOpen<Schema extends DBSchema>(
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

/** Does work in a transaction: all of it is there afterwards, or none. Rejects with what went wrong. */
export async function whole<T>(
  transaction: { readonly done: Promise<void> },
  work: () => Promise<T>,
): Promise<T> {
  const [made] = await Promise.all([work(), transaction.done]);
  return made;
}
