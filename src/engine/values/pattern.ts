/** Small tools to build bounded patterns from word lists. Every pattern of this room is linear: no nested repetition. */

/** Alternation of words, longest first, so that "September" wins over "Sep". */
export function either(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
}

/** Not inside a word: the ASCII-only \b would split "café". */
export const left = '(?<![\\p{L}\\p{N}])';
export const right = '(?![\\p{L}\\p{N}])';

/** A global, case-insensitive, Unicode pattern. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}
