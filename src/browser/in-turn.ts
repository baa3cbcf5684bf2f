/** Schedules work: one piece after another, a few at once, or only once. */

/**
 * @returns a function that does the work at the first call and returns the same result until `forget`; failures are not kept
 */
export function once<T>(work: () => Promise<T>): (() => Promise<T>) & { readonly forget: () => void } {
  let done: Promise<T> | undefined;
  const forget = (): void => {
    done = undefined;
  };
  const get = (): Promise<T> => {
    done ??= work().catch((error: unknown) => {
      forget();
      throw error;
    });
    return done;
  };
  return Object.assign(get, { forget });
}

/**
 * Keeps steps that read, change and write something from mixing.
 * @returns a function that runs work under a key (a tab, say) once all earlier work under that key is done
 */
export function createQueues(): <T>(key: number | string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<number | string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const now = before.then(work, work);
    const settled = now
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return now;
  };
}

/** Does the work for each item, so many at once; the work must handle its own failures. */
export async function sideBySide<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}
