/** Reads the pattern sources of the word lists as data: the words that a source stands for. */

/** Words of one alternative, and of a whole list: products beyond it are thinned out, each part kept at least once. */
const most = 400;

/** A sample of a set of characters; all of them where it only lists a few. */
function lettersOf(set: string): string[] {
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

/**
 * The words that a source of ./lang stands for. What must stand before or behind is read as if it were part of the word;
 * what must not is left out.
 */
export function wordsOf(source: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const out: string[] = [];
    let parts: (readonly string[])[] = [];
    for (; at < source.length && source[at] !== ')'; ) {
      if (source[at] === '|') {
        out.push(...product(parts));
        parts = [];
        at += 1;
      } else parts.push(next());
    }
    return [...out, ...product(parts)];
  };
  const next = (): readonly string[] => {
    const opening = /^\((?:\?(?::|<?[=!]))?/.exec(source.slice(at))?.[0];
    let words: readonly string[];
    if (opening === undefined) {
      const one = /^(?:\[(?:\\.|[^\]\\])+\]|\\.|.)/u.exec(source.slice(at))?.[0] ?? '';
      at += one.length;
      words = one === '*' ? [''] : lettersOf(one);
    } else {
      at += opening.length;
      words = alternatives();
      at += 1;
      if (opening.endsWith('!')) words = [''];
    }
    const times = /^(?:\?|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at));
    at += times?.[0].length ?? 0;
    if (!times) return words;
    const least = Number(times[1] ?? 0);
    return least ? words.map((word) => word.repeat(least)) : ['', ...words];
  };
  return [...new Set(alternatives())].filter((word) => word.trim());
}
