/** One after another: what is read, changed and written as one step must not be mixed with another such step. */

/** @returns runs each piece of work of a tab once the ones before it of the same tab are done */
export function createQueues(): <T>(tabId: number, work: () => Promise<T>) => Promise<T> {
  const last = new Map<number, Promise<unknown>>();
  return (tabId, work) => {
    const before = last.get(tabId) ?? Promise.resolve();
    const now = before.then(work, work);
    const settled = now
      .catch(() => undefined)
      .then(() => {
        if (last.get(tabId) === settled) last.delete(tabId);
      });
    last.set(tabId, settled);
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
