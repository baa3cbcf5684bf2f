/** Work that a page must not feel: it is done in slices, and the page has a turn between two of them. */

/** The longest slice, ms. */
const slice = 6;

/** A message to itself: timers of a tab that is not in front are put off, by a second and later by a minute. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', end, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });

/**
 * Does all of a piece of work.
 * @param work yields where it may be interrupted
 */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (let end = performance.now() + slice; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + slice;
  }
}
