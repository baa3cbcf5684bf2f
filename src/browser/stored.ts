/**
 * The one way to change values in a storage area: each is read and written in one step, one change after another, so that of
 * two simultaneous changes none is lost. Each value is one entry, so a worker that dies leaves the old one or the new one.
 */
import { createQueues } from './in-turn.ts';
import type { StoragePort } from './ports.ts';

/**
 * Values of one kind, each under the prefix and its key: a tab's number, most often.
 * @param read gets what was kept, by whatever version; undefined if it is of no use
 */
export function storedUnder<T>(
  area: StoragePort,
  prefix: string,
  read = (kept: unknown): T | undefined => kept as T,
) {
  const inTurn = createQueues();
  const load = async (name: string): Promise<T | undefined> => {
    const kept = (await area.get([name]))[name];
    return kept === undefined || kept === null ? undefined : read(kept);
  };
  return {
    get: (key: number | string): Promise<T | undefined> => inTurn(key, () => load(`${prefix}${key}`)),

    /** Every value, by number. */
    async all(): Promise<ReadonlyMap<number, T>> {
      const found = new Map<number, T>();
      for (const [name, kept] of Object.entries(await area.get())) {
        const value = name.startsWith(prefix) && kept !== null ? read(kept) : undefined;
        if (value !== undefined) found.set(Number(name.slice(prefix.length)), value);
      }
      return found;
    },

    /**
     * Moves a value to another key in one write, so that it is never under both keys or neither.
     * @param next what it becomes there, given what stands there already; undefined if it is of no use there
     * @returns the value that stands there now
     */
    move(
      from: number | string,
      to: number | string,
      next: (value: T, there: T | undefined) => T | undefined = (value) => value,
    ): Promise<T | undefined> {
      const [source, target] = [`${prefix}${from}`, `${prefix}${to}`];
      // In one order, whoever moves what: two that cross must not wait for each other.
      const [first, second] = source < target ? [from, to] : [to, from];
      return inTurn(first, () =>
        inTurn(second, async () => {
          const [value, there] = [await load(source), await load(target)];
          if (value === undefined) return there;
          const after = next(value, there);
          await area.set({ ...(after === undefined ? {} : { [target]: after }), [source]: null });
          // What is kept as nothing reads as nothing: this only tidies up.
          await area.remove([source]);
          return after;
        }),
      );
    },

    /** Removes a value, whatever it is. */
    forget: (key: number | string): Promise<void> => inTurn(key, () => area.remove([`${prefix}${key}`])),

    /**
     * Changes a value: the function gets the current one and returns the next, `undefined` to remove it, or the same to leave
     * it. Rejects if the storage is full; the value is then unchanged.
     * @returns the value as it is now
     */
    change: (key: number | string, next: (value: T | undefined) => T | undefined): Promise<T | undefined> =>
      inTurn(key, async () => {
        const name = `${prefix}${key}`;
        const before = await load(name);
        const after = next(before);
        if (after === before) return before;
        if (after === undefined) await area.remove([name]);
        else await area.set({ [name]: after });
        return after;
      }),
  };
}

/** A value by itself. */
export function stored<T>(area: StoragePort, name: string, read: (kept: unknown) => T | undefined) {
  const one = storedUnder(area, name, read);
  return {
    get: () => one.get(''),
    change: (next: (value: T | undefined) => T | undefined) => one.change('', next),
    forget: () => one.forget(''),
  };
}
