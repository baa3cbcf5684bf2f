/** Ranks facts by how many and how rare keys they share with a page's statement; every kind of index uses this. */

/** Keys that more facts than this share distinguish nothing and are ignored. */
export const COMMON = 2_000;

/**
 * Makes a function that ranks an index's facts by shared keys: best first, equal ones in order.
 * @param size how many facts there are
 * @param listOf the numbers of the facts filed under a key
 */
export function ranking(size: number, listOf: (key: string) => readonly number[] | undefined) {
  /** All zeros before and after each question. */
  let scores = new Float64Array(0);
  return (keys: readonly string[], limit: number, accept?: (at: number) => boolean): number[] => {
    if (scores.length < size) scores = new Float64Array(size);
    const touched: number[] = [];
    for (const key of new Set(keys)) {
      const list = listOf(key);
      if (list === undefined || list.length > COMMON) continue;
      const weight = Math.log(1 + size / list.length);
      for (const at of list) {
        const before = scores[at] ?? 0;
        if (before === 0) touched.push(at);
        scores[at] = before + weight;
      }
    }
    const best: number[] = [];
    const behind = (a: number, b: number) =>
      (scores[a] ?? 0) < (scores[b] ?? 0) || (scores[a] === scores[b] && a > b);
    for (const at of touched) {
      if (accept?.(at) === false) continue;
      if (best.length === limit && behind(at, best[limit - 1] ?? at)) continue;
      let place = best.length < limit ? best.length : limit - 1;
      while (place > 0 && behind(best[place - 1] ?? at, at)) place--;
      best.splice(place, 0, at);
      if (best.length > limit) best.pop();
    }
    for (const at of touched) scores[at] = 0;
    return best;
  };
}
