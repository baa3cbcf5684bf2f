/** One after another: what is read, changed and written as one step must not be mixed with another such step. */

/** A queue for each key. @returns runs each piece of work once the ones before it under the same key are done */
export function createQueues<Key>(): <T>(key: Key, work: () => Promise<T>) => Promise<T> {
  const last = new Map<Key, Promise<unknown>>();
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

/** @returns runs each piece of work once the ones before it are done, whatever came of them */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const now = last.then(work, work);
    last = now.catch(() => undefined);
    return now;
  };
}
