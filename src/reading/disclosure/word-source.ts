/** Reads the pattern sources of the word lists as data: the words that a source stands for. */

import { type Item, parse } from '../word-list.ts';

/** Words of one alternative, and of a whole list: products beyond it are thinned out, each part kept at least once. */
const most = 400;

/** A sample of a set of characters; all of them where it only lists a few. */
function lettersOf(set: string): string[] {
  if (set === '$' || set === '^') return [''];
  if (/^\\[ds]|^\[0-9/.test(set)) return [set.startsWith('\\s') ? ' ' : '4'];
  const inside = set.replace(/^\[|\]$/g, '').replace(/^\\/, '');
  return set.startsWith('[') && !/[\^\\]|.-./.test(inside)
    ? Array.from(inside)
    : [set.startsWith('[') ? 'x' : inside];
}

/** All words of several parts in a row, thinned out where they are too many. */
function product(parts: readonly (readonly string[])[]): string[] {
  const total = parts.reduce((count, part) => count * part.length, 1);
  if (total <= most)
    return parts.reduce<string[]>(
      (all, part) => all.flatMap((head) => part.map((word) => head + word)),
      [''],
    );
  const longest = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: longest }, (_, i) => parts.map((part) => part[i % part.length] ?? '').join(''));
}

const wordsOfItem = ({ source, times, open, inner, run }: Item): readonly string[] => {
  const words = inner
    ? open?.endsWith('!')
      ? ['']
      : inner.flatMap((row) => product(row.map(wordsOfItem)))
    : run
      ? [source]
      : lettersOf(source);
  const often = /^(?:\?|\{(\d+)(?:,\d*)?\})/.exec(times);
  if (!often) return words;
  const least = Number(often[1] ?? 0);
  return least ? words.map((word) => word.repeat(least)) : ['', ...words];
};

/**
 * The words that a source of ./lang stands for. What must stand before or behind is read as if it were part of the word;
 * what must not is left out.
 */
export const wordsOf = (source: string): string[] =>
  [...new Set(parse(source).flatMap((row) => product(row.map(wordsOfItem))))].filter((word) => word.trim());
