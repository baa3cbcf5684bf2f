/** When work is done: one piece after another, so many at once, or only once. */

/**
 * @returns does the work when it is first asked for, and gives the same again until that is forgotten; a failure is not kept
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
 * What is read, changed and written as one step must not be mixed with another such step.
 * @returns runs each piece of work under a key (a tab, say) once the ones before it under the same key are done
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

/** Does the work for each of the items, so many at once; what fails is for the work itself to meet. */
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
