/** The pieces that English dates are made of: months, days, years, weekdays and small counts at a place in the text. */
import * as words from '../lang/en.ts';
import type { Lexemes } from './lexer.ts';

/** A piece that was read: its value and the index behind it. */
export interface Piece {
  readonly value: number;
  readonly next: number;
}

/** Skips a full stop that belongs to the abbreviation before it. */
const behindAbbreviation = (l: Lexemes, index: number, full: boolean): number =>
  !full && l.word(index) === '.' && l.at(index).glued ? index + 1 : index;

/** Months that are also other words; they count only with a capital and a sign beside them. */
const doubtful = new Set(['may', 'march', 'mar', 'dec', 'jan', 'sep', 'jun', 'august']);

/** A month name. `sure` is false where the word could mean something else ("may", "march"). */
export function monthAt(l: Lexemes, index: number): (Piece & { readonly sure: boolean }) | undefined {
  const here = l.at(index);
  const value = here.kind === 'word' ? words.months[here.lower] : undefined;
  if (value === undefined) return undefined;
  return {
    value,
    next: behindAbbreviation(
      l,
      index + 1,
      here.lower.length > 4 || here.lower === 'june' || here.lower === 'july',
    ),
    sure: !doubtful.has(here.lower) || (l.capital(index) && here.lower !== 'may' && here.lower !== 'march'),
  };
}

/** A weekday name; the short forms count only with a capital. */
export function weekdayAt(l: Lexemes, index: number): Piece | undefined {
  const here = l.at(index);
  const value = here.kind === 'word' ? words.weekdays[here.lower] : undefined;
  if (value === undefined) return undefined;
  const full = here.lower.length > 5;
  return { value, next: behindAbbreviation(l, index + 1, full) };
}

/** Whether a figure is free of what would make it a part of something else. */
export function stands(l: Lexemes, index: number): boolean {
  const here = l.at(index);
  const before = l.at(index - 1);
  const behind = l.at(index + 1);
  if (here.glued && index > 0) {
    if (before.kind === 'word' || before.kind === 'figure') return false;
    if (
      /[.:#@_=&]/.test(before.text) &&
      l.at(index - 1).glued &&
      /\d|\p{L}/u.test(l.at(index - 2).text.slice(-1))
    )
      return false;
    if (before.text === ',' && before.glued && l.at(index - 2).kind === 'figure') return false;
    if (before.text === '#' || before.text === '$' || before.text === '€' || before.text === '£')
      return false;
  }
  if (behind.glued && behind.kind === 'figure') return false;
  if (behind.glued && behind.text === ':') return !l.at(index + 2).glued;
  return !(behind.glued && /[%_@=]/.test(behind.text));
}

/** A day of the month: 13, 13th, "thirteenth", "twenty-fourth". */
export function dayAt(l: Lexemes, index: number): (Piece & { readonly ordinal: boolean }) | undefined {
  const here = l.at(index);
  if (here.kind === 'figure') {
    const value = here.ordinal && !here.text.includes(',') ? here.value : l.integer(index);
    if (!(value >= 1 && value <= 31) || here.text.length > 4) return undefined;
    if (
      !here.ordinal &&
      l.at(index + 1).glued &&
      l.at(index + 1).kind === 'word' &&
      words.months[l.word(index + 1)] === undefined
    )
      return undefined;
    return { value, next: index + 1, ordinal: here.ordinal };
  }
  const tens = words.tens[here.lower];
  if (tens !== undefined && tens <= 30) {
    const at = l.word(index + 1) === '-' ? index + 2 : index + 1;
    const one = words.ordinals[l.word(at)];
    if (one !== undefined && one < 10 && tens + one <= 31)
      return { value: tens + one, next: at + 1, ordinal: true };
  }
  const value = words.ordinals[here.lower];
  return value !== undefined && value <= 31 ? { value, next: index + 1, ordinal: true } : undefined;
}

/** A year in four figures, or in two behind an apostrophe. */
export function yearAt(l: Lexemes, index: number): Piece | undefined {
  const here = l.at(index);
  if (here.text === "'" && l.at(index + 1).glued && /^\d\d$/.test(l.at(index + 1).text)) {
    const short = l.at(index + 1).value;
    return { value: short < 50 ? 2000 + short : 1900 + short, next: index + 2 };
  }
  const value = l.integer(index);
  if (!(value >= 1000 && value <= 2999) || here.text.length !== 4 || here.ordinal) return undefined;
  const behind = l.at(index + 1);
  if (behind.glued && (behind.kind === 'word' || behind.kind === 'figure' || behind.text === '%'))
    return undefined;
  if (
    behind.glued &&
    /^[:,]$/.test(behind.text) &&
    l.at(index + 2).glued &&
    l.at(index + 2).kind === 'figure'
  )
    return undefined;
  // 2026.5 is one figure; "2026." ends a sentence.
  return { value, next: index + 1 };
}

/** A year in two figures with no word behind it; below `least` they would be a day. */
export function shortYear(l: Lexemes, index: number, least: number): Piece | undefined {
  const here = l.at(index);
  if (
    !/^\d\d$/.test(here.text) ||
    here.value < least ||
    !stands(l, index) ||
    /\p{L}/u.test(l.word(index + 1))
  )
    return undefined;
  return { value: (here.value > 31 ? 1900 : 2000) + here.value, next: index + 1 };
}

/** A small count of units: "two", "12", "a", "a couple of", "several". Vague words give no number. */
export function countAt(l: Lexemes, index: number): (Piece & { readonly vague: boolean }) | undefined {
  const here = l.word(index);
  const whole = l.integer(index);
  if (whole >= 0 && whole <= 999 && !l.at(index).ordinal)
    return { value: whole, next: index + 1, vague: false };
  if (here === 'a' || here === 'an') {
    if (l.word(index + 1) === 'few') return { value: 3, next: index + 2, vague: true };
    if (l.word(index + 1) === 'couple')
      return { value: 2, next: l.word(index + 2) === 'of' ? index + 3 : index + 2, vague: true };
    return { value: 1, next: index + 1, vague: false };
  }
  if (here === 'several') return { value: 3, next: index + 1, vague: true };
  const tens = words.tens[here];
  if (tens !== undefined) {
    const at = l.word(index + 1) === '-' ? index + 2 : index + 1;
    const one = words.units[l.word(at)];
    if (one !== undefined && one > 0 && one < 10) return { value: tens + one, next: at + 1, vague: false };
    return { value: tens, next: index + 1, vague: false };
  }
  const value = words.units[here];
  return value === undefined || here === 'zero' ? undefined : { value, next: index + 1, vague: false };
}

/** "early", "mid-", "the end of": which part, and the index behind it. */
export function partWordAt(
  l: Lexemes,
  index: number,
): { readonly which: 'early' | 'mid' | 'late'; readonly next: number } | undefined {
  let at = index;
  const here = l.word(at);
  const plain = words.partWords[here];
  if (plain !== undefined) {
    const next = l.word(at + 1) === '-' ? at + 2 : at + 1;
    return { which: plain, next: l.word(next) === 'in' ? next + 1 : next };
  }
  if (here === 'the') at += 1;
  if (words.partModifiers.has(l.word(at))) at += 1;
  const noun = words.partNouns[l.word(at)];
  if (noun === undefined || l.word(at + 1) !== 'of') return undefined;
  return { which: noun, next: at + 2 };
}
