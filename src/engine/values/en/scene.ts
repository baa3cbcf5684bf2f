/** What every rule of the English dates sees and gives. */
import { dayNumber, isRealDay } from '../days.ts';
import type { DateValue } from '../model.ts';
import { dayOf, reading } from '../readings.ts';
import { likelyYear, type Reference, type Tense } from '../reference.ts';
import type { Lexemes } from './lexer.ts';

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
}

/** Reads the dates that begin at a lexeme; none, one or a list of days. */
export type Rule = (scene: Scene, index: number) => readonly Hit[];

export const one = (first: number, next: number, value: DateValue | undefined): readonly Hit[] =>
  value === undefined ? [] : [{ first, next, reading: value }];

/** The year that an English date without one means; see `likelyYear`. */
export function impliedYear(
  scene: Scene,
  index: number,
  month: number,
  day = 15,
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
  return dayOf(which, month, day, year === undefined ? ['year'] : [], weekday);
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
  const days = { from: dayNumber(first, ...from), to: dayNumber(last, ...to) };
  if (days.to < days.from) return undefined;
  return reading(days, 'range', years[0] === undefined && years[1] === undefined ? ['year'] : []);
}
