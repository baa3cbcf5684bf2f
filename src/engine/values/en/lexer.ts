/**
 * Cuts a stretch of text into the words, figures and marks that the English value grammars read. One pass of one bounded
 * pattern, so reading stays linear whatever the text is.
 */
import type { Span } from '../../model.ts';

export interface Lexeme extends Span {
  readonly kind: 'figure' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** A figure's value, not a number for the rest. */
  readonly value: number;
  /** Digits behind the decimal point. */
  readonly decimals: number;
  /** True for 13th, 2nd. */
  readonly ordinal: boolean;
  /** No white space before it. */
  readonly glued: boolean;
}

const lexeme =
  /(\d{0,6}[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(\d{1,3}(?:,\d{2,3}){1,6}(?!\d)(?:\.\d{1,9})?|(?<![\d\p{L}.])\.\d{1,9}|\d{1,15}(?:\.\d{1,9})?)([sS][tT]|[nN][dD]|[rR][dD]|[tT][hH])?(?![\p{L}\p{N}]|\.\d)|(\d{1,3}(?:,\d{2,3}){1,6}(?!\d)(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?)|((?:\p{L}\.){1,5}\p{L}(?!\p{L})\.?|\p{L}[\p{L}\p{M}]{0,60})|[^\s]/gu;

/** What ½ and its like add to a figure. */
function vulgar(character: string): number {
  const [part, whole] = character.normalize('NFKD').split('\u2044').map(Number);
  return (part ?? 0) / (whole ?? 1);
}

/** Lexemes of a folded text, in order, never overlapping. */
export function lex(text: string): Lexeme[] {
  const out: Lexeme[] = [];
  let last = 0;
  for (const match of text.matchAll(lexeme)) {
    const start = match.index;
    const whole = match[0];
    const fraction = match[1] === undefined ? undefined : vulgar(whole.slice(-1));
    const figure = match[2] ?? match[4];
    const point = figure === undefined ? -1 : figure.indexOf('.');
    out.push({
      start,
      end: start + whole.length,
      kind: (figure ?? match[1]) === undefined ? (match[5] === undefined ? 'mark' : 'word') : 'figure',
      text: whole,
      lower: whole.toLowerCase(),
      value:
        fraction === undefined
          ? Number(figure?.replaceAll(',', '') ?? Number.NaN)
          : Number(whole.slice(0, -1)) + fraction,
      decimals:
        fraction !== undefined ? 2 : point < 0 || figure === undefined ? 0 : figure.length - point - 1,
      ordinal: match[3] !== undefined,
      glued: start === last && start > 0,
    });
    last = start + whole.length;
  }
  return out;
}

const nothing: Lexeme = {
  start: 0,
  end: 0,
  kind: 'mark',
  text: '',
  lower: '',
  value: Number.NaN,
  decimals: 0,
  ordinal: false,
  glued: false,
};

/** A text's lexemes with safe access: beyond either end stands a lexeme without words. */
export class Lexemes {
  readonly text: string;
  readonly all: readonly Lexeme[];

  constructor(text: string) {
    this.text = text;
    this.all = lex(text);
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

  /** A whole number without decimals, not part of a name (F-35), a version (1.2.3) or a longer run of digits. */
  integer(index: number): number {
    const here = this.at(index);
    return here.kind === 'figure' && here.decimals === 0 && !here.text.includes(',')
      ? here.value
      : Number.NaN;
  }

  /** The lexemes that lie in a stretch of the text. */
  between(start: number, end: number): { readonly first: number; readonly next: number } {
    let first = 0;
    while (first < this.all.length && this.at(first).start < start) first += 1;
    let next = first;
    while (next < this.all.length && this.at(next).start < end) next += 1;
    return { first, next };
  }

  /** Capitalised as a name is. */
  capital(index: number): boolean {
    return /^\p{Lu}/u.test(this.at(index).text);
  }
}
