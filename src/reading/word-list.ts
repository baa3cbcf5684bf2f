/**
 * Lists of words as regular expressions that cost little to make. A list holds hundreds of words and a sentence a few of
 * them: an expression is made of those only whose letters a text has held so far, and matches exactly what the whole list
 * would match in that text.
 */

/** A stretch of letters, a group, or anything else as it is written. */
export interface Item {
  readonly source: string;
  /** How often it stands, as written; empty for once. */
  readonly times: string;
  /** What opens a group. */
  readonly open?: string | undefined;
  readonly inner?: readonly (readonly Item[])[];
  /** Whether it is nothing but letters that must be there. */
  readonly run?: boolean;
}

/** Punctuation of patterns, and of texts: what is none of it is a letter. */
const isMark = (code: number): boolean =>
  code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 128);

/** Where a piece of a source ends that is no group: a set, an escape or one character. */
function endOf(source: string, at: number): number {
  if (source[at] === '\\') return source[at + 2] === '{' ? source.indexOf('}', at) + 1 : at + 2;
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Where the sign of repetition ends that stands at a place. */
function timesEnd(source: string, at: number): number {
  const sign = source[at];
  if (sign === undefined || !'?*+{'.includes(sign)) return at;
  const end = sign === '{' ? source.indexOf('}', at) + 1 : at + 1;
  return source[end] === '?' ? end + 1 : end;
}

/**
 * The alternatives that a source is made of. By hand: it is done for every list of a page's languages.
 * @param runs is given every stretch of letters that something may hang on
 */
export function parse(source: string, runs = new Set<string>()): Item[][] {
  let at = 0;
  let looks = 0;
  const alternatives = (): Item[][] => {
    const out: Item[][] = [[]];
    for (let row = out[0]; at < source.length && source[at] !== ')'; ) {
      const start = at;
      if (source[at] === '|') {
        out.push((row = []));
        at += 1;
        continue;
      }
      while (at < source.length && !isMark(source.charCodeAt(at))) at += 1;
      // A repeated letter is no part of what must be there.
      if (at > start && timesEnd(source, at) > at) at -= 1;
      if (at > start) {
        const run = source.slice(start, at);
        if (!looks) runs.add(run.toLowerCase());
        row?.push({ source: run, times: '', run: true });
        continue;
      }
      let inner: Item[][] | undefined;
      let open: string | undefined;
      if (source[at] === '(') {
        const mark = source[at + 1] !== '?' ? 1 : source[at + 2] === '<' ? 4 : 3;
        open = source.slice(at, at + mark);
        at += mark;
        if (open !== '(?:') looks += 1;
        inner = alternatives();
        if (open !== '(?:') looks -= 1;
        at += 1;
      } else at = endOf(source, at);
      const written = source.slice(start, at);
      const end = timesEnd(source, at);
      row?.push({ source: written, times: source.slice(at, end), ...(inner && { open, inner }) });
      at = end;
    }
    return out;
  };
  return alternatives();
}

/** The source of a list that a language does without. */
export const never = '(?!)';

/** The source without the alternatives that need letters which were never seen; undefined where none is left. */
function pruned(rows: readonly (readonly Item[])[], seen: ReadonlySet<string>): string | undefined {
  const left = rows.map((row) => prunedRow(row, seen)).filter((source) => source !== undefined);
  return left.length ? left.join('|') : undefined;
}

function prunedRow(row: readonly Item[], seen: ReadonlySet<string>): string | undefined {
  let out = '';
  for (const { source, times, open, inner, run } of row) {
    if (source === never || (run && !seen.has(source.toLowerCase()))) return undefined;
    const left = inner && open === '(?:' ? pruned(inner, seen) : source;
    if (left !== undefined) out += (left === source ? source : `(?:${left})`) + times;
    else if (!/^(?:[?*]|\{0)/.test(times)) return undefined;
  }
  return out;
}

const pairs = 4_096;
/** The place of two letters that stand side by side among the pairs of a text. */
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % pairs;

/** The letters of a text: most words are told not to be in it by their first two. */
export class Letters {
  private readonly lower: string;
  private readonly pairs = new Uint8Array(pairs);
  constructor(text: string) {
    this.lower = text.toLowerCase();
    for (let at = 0; at + 1 < this.lower.length; at += 1) this.pairs[pairAt(this.lower, at)] = 1;
  }
  /** @param run in lower case */
  has(run: string): boolean {
    return (run.length < 2 || this.pairs[pairAt(run, 0)] === 1) && this.lower.includes(run);
  }
}

/** An expression that has grown so often is made of the whole list: a page with many sentences needs it anyway. */
const mostGrowth = 8;
/** Matches nothing. */
export const none = /(?!)/gu;

/**
 * A list of words. It gives the expression for a text and every piece of it.
 * @param source alternatives without groups that capture
 * @param head what stands before them, and `tail` behind, as pattern sources
 */
export function wordList(source: string, head = '', tail = '', flags = 'iu'): (letters: Letters) => RegExp {
  let rows: Item[][] | undefined;
  const unseen = new Set<string>();
  const seen = new Set<string>();
  let made: string | undefined;
  let pattern = none;
  let growth = 0;
  return (letters) => {
    if (growth > mostGrowth) return pattern;
    rows ??= parse(source, unseen);
    const found = [...unseen].filter((run) => letters.has(run));
    if (!found.length && made !== undefined) return pattern;
    for (const run of found) {
      seen.add(run);
      unseen.delete(run);
    }
    const left = pruned(rows, seen);
    if (left === made || left === undefined) return pattern;
    growth += 1;
    made = left;
    pattern = new RegExp(`${head}(?:${growth > mostGrowth ? source : left})${tail}`, flags);
    return pattern;
  };
}
