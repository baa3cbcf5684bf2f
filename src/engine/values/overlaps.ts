/** Settles which of several readings of the same words stays. */

/** The longest readings that do not overlap, in text order; of equals the stronger, then the first. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  found: readonly T[],
  strength: (mention: T) => number,
): T[] {
  const order = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || strength(b) - strength(a) || a.start - b.start,
  );
  const taken: T[] = [];
  let end = 0;
  for (const mention of found) end = Math.max(end, mention.end);
  // Which code units are taken: pieces are short, so a plain array is the fastest way to ask.
  const used = new Uint8Array(end);
  for (const mention of order) {
    if (used.subarray(mention.start, mention.end).includes(1)) continue;
    used.fill(1, mention.start, mention.end);
    taken.push(mention);
  }
  return taken.sort((a, b) => a.start - b.start);
}
