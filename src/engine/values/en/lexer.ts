/**
 * Cuts a stretch of text into the words, figures and marks that the English value grammars read. One pass of one bounded
 * pattern, so reading stays linear whatever the text is.
 */
import { type Groups, matchAt } from '../patterns.ts';
import { firstNot } from '../../../text/first.ts';
import type { Span } from '../../model.ts';

export interface Lexeme extends Span {
  readonly kind: 'figure' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** No white space before it. */
  readonly glued: boolean;
}

const lexeme =
  /((?:\p{L}\.){1,5}\p{L}(?!\p{L})\.?|\p{L}[\p{L}\p{M}]{0,60})|(\d{0,6}[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|(?:\d{1,3}(?:,\d{2,3}){1,6}(?!\d)(?:\.\d{1,9})?|(?<![\d\p{L}.])\.\d{1,9}(?![\p{L}\p{N}])|\d{1,15}(?:\.\d{1,9})?)(?:(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH])(?![\p{L}\p{N}]|\.\d))?)|[^\s]/gu;

const nothing = { start: 0, end: 0, kind: 'mark', text: '', lower: '', glued: false } as const;

/** A text's lexemes, in order, never overlapping, with safe access: beyond either end stands a lexeme without words. */
export class Lexemes {
  /** Folded by `normalise`. */
  readonly text: string;
  /** The same in lower case, letter for letter. */
  readonly lower: string;
  readonly all: readonly Lexeme[];

  constructor(text: string) {
    this.text = text;
    // The one capital whose small form is longer.
    this.lower = text.replaceAll('İ', 'i').toLowerCase();
    const all: Lexeme[] = [];
    let last = 0;
    for (const match of text.matchAll(lexeme)) {
      const { index: start } = match;
      const [whole, word, figure] = match;
      const end = start + whole.length;
      const glued = start === last && start > 0;
      const kind = word !== undefined ? 'word' : figure === undefined ? 'mark' : 'figure';
      last = end;
      all.push({ start, end, kind, text: whole, lower: this.lower.slice(start, end), glued });
    }
    this.all = all;
  }

  get length(): number {
    return this.all.length;
  }

  at(index: number): Lexeme {
    return this.all[index] ?? nothing;
  }

  /** The lower-case word or mark at an index; empty beyond the ends. */
  word(index: number): string {
    return this.at(index).lower;
  }

  /** The index of the first lexeme that does not begin before an offset. */
  from(offset: number): number {
    return firstNot(this.length, (at) => this.at(at).start < offset);
  }

  /** What a pattern finds that begins at a lexeme: its groups, and the index behind it. */
  find(pattern: RegExp, index: number): { readonly groups: Groups; readonly next: number } | undefined {
    const { start } = this.at(index);
    const match = index >= 0 && index < this.length ? matchAt(pattern, this.lower, start) : null;
    return match
      ? { groups: match.groups ?? {}, next: Math.max(index, this.from(start + match[0].length)) }
      : undefined;
  }

  /** Capitalised as a name is. */
  capital(index: number): boolean {
    return /^\p{Lu}/u.test(this.at(index).text);
  }
}
