/**
 * Marks what differs between two short values set side by side: "January 14, 2026" and "January 13, 2026" share all but
 * the day. Order does not matter, because two texts may write one date in two orders.
 */

/** A run of a value; `differs` where the other value does not have it. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Values are short; what is longer is compared up to here and the rest is shown unmarked. */
const longest = 400;
const words = /\p{N}+(?:[.,]\p{N}+){0,12}|\p{L}[\p{L}\p{M}]*|[^\p{L}\p{N}]+/gu;
const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function counted(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const key = token.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function pieces(tokens: readonly string[], other: Map<string, number>, rest: string): Piece[] {
  const out: { text: string; differs: boolean }[] = [];
  for (const token of tokens) {
    const key = token.toLowerCase();
    const left = other.get(key) ?? 0;
    if (left > 0) other.set(key, left - 1);
    const differs = isWord(token) && left === 0;
    const last = out.at(-1);
    if (last && last.differs === differs) last.text += token;
    else out.push({ text: token, differs });
  }
  if (rest) out.push({ text: rest, differs: false });
  return out;
}

/**
 * Cuts two values into runs that both have and runs that only one has.
 * @returns the runs of each value, in its own order; joined they are the value again
 */
export function differenceOf(left: string, right: string): readonly [readonly Piece[], readonly Piece[]] {
  const leftTokens = left.slice(0, longest).match(words) ?? [];
  const rightTokens = right.slice(0, longest).match(words) ?? [];
  return [
    pieces(leftTokens, counted(rightTokens), left.slice(longest)),
    pieces(rightTokens, counted(leftTokens), right.slice(longest)),
  ];
}
