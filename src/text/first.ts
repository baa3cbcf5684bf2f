/** The first of `count` things in order of which `isBefore` no longer holds; `count` where it holds of all. */
export function firstNot(count: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
