/** The words that a list of src/reading/disclosure/lang stands for, so that a test can make sentences of them. */

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

const open = /\(\?<?[:=!]/y;
const token = /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|./sy;
const times = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

/**
 * The words that a source of ./lang stands for. What must stand before or behind is read as if it were part of the word;
 * what must not is left out.
 */
export function wordsOf(source: string): string[] {
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };
  const alternatives = (): string[] => {
    const out: string[] = [];
    let row: string[][] = [];
    for (;;) {
      const sign = source[at];
      if (sign === undefined || sign === '|' || sign === ')') {
        at += 1;
        out.push(...product(row));
        if (sign !== '|') return out;
        row = [];
        continue;
      }
      const opened = next(open)?.[0];
      const inner = opened ? alternatives() : lettersOf(next(token)?.[0] ?? '');
      const words = opened?.endsWith('!') ? [''] : inner;
      const often = next(times);
      const least = Number(often?.[1] ?? (often?.[0].startsWith('?') ? 0 : 1));
      row.push(least ? words.map((word) => word.repeat(least)) : ['', ...words]);
    }
  };
  return [...new Set(alternatives())].filter((word) => word.trim());
}
