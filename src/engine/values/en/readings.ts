/** Builds readings from the pieces of a date, with what was implied kept apart. */
import { civil, dayNumber, iso, isRealDay, weekdayOf } from '../days.ts';
import type { DatePart, DateValue } from '../model.ts';
import { likelyYear, type Reference, type Tense } from '../reference.ts';
import type { Lexemes } from './lexer.ts';

/** What every date grammar sees. */
export interface Scene {
  readonly lexemes: Lexemes;
  readonly reference: Reference;
  /** The tense that governs the lexeme at an index. */
  readonly tense: (index: number) => Tense;
}

/** A reading of the lexemes from `first` up to, not including, `next`. */
export interface Hit {
  readonly first: number;
  readonly next: number;
  readonly reading: DateValue;
  readonly rule: string;
}

export const wholeImplied: readonly DatePart[] = ['year', 'month', 'day'];

export function reading(
  from: number,
  to: number,
  precision: DateValue['precision'],
  implied: readonly DatePart[] = [],
  more: Partial<DateValue> = {},
): DateValue {
  return { type: 'date', from: iso(from), to: iso(to), precision, implied, ...more };
}

/** Whole years from `from` to `to`, as a year or a range. */
export function yearsSpan(from: number, to = from): { from: number; to: number } {
  return { from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31) };
}

/** The year that an English date without one means; see `likelyYear`. */
export function impliedYear(
  scene: Scene,
  index: number,
  month: number,
  day: number,
  weekday?: number,
): number | undefined {
  return likelyYear(scene.reference, scene.tense(index), month, day, weekday);
}

/** One day, its year implied where the text gives none; undefined where there is no such day. */
export function singleDay(
  scene: Scene,
  index: number,
  year: number | undefined,
  month: number,
  day: number,
  weekday?: number,
): DateValue | undefined {
  const which = year ?? impliedYear(scene, index, month, day, weekday);
  if (which === undefined || !isRealDay(which, month, day)) return undefined;
  const number = dayNumber(which, month, day);
  return reading(number, number, 'day', year === undefined ? ['year'] : [], {
    ...(weekday === undefined ? {} : { weekday }),
    ...(weekday !== undefined && weekdayOf(number) !== weekday ? { mismatch: true as const } : {}),
  });
}

/** Two days as one range; the first may lie in the year before ("30 December to 2 January 2026"). */
export function dayRange(
  scene: Scene,
  index: number,
  years: readonly [number | undefined, number | undefined],
  from: readonly [month: number, day: number],
  to: readonly [month: number, day: number],
): DateValue | undefined {
  const last = years[1] ?? years[0] ?? impliedYear(scene, index, to[0], to[1]);
  if (last === undefined) return undefined;
  const first = years[0] ?? (from[0] > to[0] ? last - 1 : last);
  if (!isRealDay(first, ...from) || !isRealDay(last, ...to)) return undefined;
  const [a, b] = [dayNumber(first, ...from), dayNumber(last, ...to)];
  if (b < a) return undefined;
  return reading(a, b, 'range', years[0] === undefined && years[1] === undefined ? ['year'] : []);
}

/** Which part of a month, year, week or longer stretch "early", "mid" and "late" mean; a guess by custom, marked rough. */
export function partOf(
  which: 'early' | 'mid' | 'late',
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const days = to - from + 1;
  if (days <= 7)
    return which === 'early'
      ? { from, to: from + 2 }
      : which === 'late'
        ? { from: to - 2, to }
        : { from: from + 2, to: to - 2 };
  if (days <= 31)
    return which === 'early'
      ? { from, to: from + 9 }
      : which === 'mid'
        ? { from: from + 10, to: from + 19 }
        : { from: from + 20, to };
  if (days <= 366) {
    const { year } = civil(from);
    const month = civil(from).month;
    if (days < 200) {
      const third = Math.floor(days / 3);
      return which === 'early'
        ? { from, to: from + third - 1 }
        : which === 'late'
          ? { from: to - third + 1, to }
          : { from: from + third, to: to - third };
    }
    // Early in the year is the first quarter, late the last four months, the middle what lies between.
    return which === 'early'
      ? { from, to: dayNumber(year, month + 3, 0) }
      : which === 'mid'
        ? { from: dayNumber(year, month + 4, 1), to: dayNumber(year, month + 8, 0) }
        : { from: dayNumber(year, month + 8, 1), to };
  }
  const third = Math.floor(days / 3);
  return which === 'early'
    ? { from, to: from + third - 1 }
    : which === 'mid'
      ? { from: from + third, to: to - third }
      : { from: to - third + 1, to };
}
