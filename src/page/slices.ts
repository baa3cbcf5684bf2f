/** Work that a page must not feel: it is done in slices, and the page has a turn between two of them. */

/** The longest slice, ms. */
const slice = 6;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

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
