/** Builds bounded patterns from word lists. Every pattern of this room is linear: no repetition inside another. */

/** Alternation of words, longest first, so that 다음 주 wins over 다음. */
export function either(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
}
