/** One after another: what is read, changed and written as one step must not be mixed with another such step. */

/** @returns runs each piece of work once the ones before it are done, whatever came of them */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const now = last.then(work, work);
    last = now.catch(() => undefined);
    return now;
  };
}
