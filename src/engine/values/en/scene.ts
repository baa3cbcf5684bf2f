/** What every rule of the English dates sees and gives. */
import { civil } from '../days.ts';
import * as words from '../lang/en.ts';
import type { Span } from '../../model.ts';
import type { DateValue } from '../model.ts';
import { dayOf } from '../readings.ts';
import { likelyYear, type Reference, type Tense } from '../reference.ts';
import type { Groups, Said } from './phrases.ts';

/** A place where a pattern matched: the text around it, in lower case, and when it was published. */
export interface Scene extends Span {
  readonly text: string;
  readonly reference: Reference;
  /** The same where rules that count from it are asked. */
  readonly today: number;
  /** The tense that governs the words there. */
  readonly tense: () => Tense;
}

/** A date and where it stands. */
export interface Hit extends Span {
  readonly reading: DateValue;
}

/** A pattern with what it means; no date where the words around it make it something else, several for a list. */
export type Rule = readonly [
  pattern: RegExp,
  read: (said: Said, scene: Scene, groups: Groups) => DateValue | readonly Hit[] | undefined,
];

/** Rules that count from the day of publication: without one they read nothing. */
export const fromToday = (rules: readonly Rule[]): readonly Rule[] =>
  rules.map(([pattern, read]) => [
    pattern,
    (said, scene, groups) => (scene.reference === undefined ? undefined : read(said, scene, groups)),
  ]);

/** The text right before an offset, as far as any rule looks. */
export const textBefore = ({ text, start }: Pick<Scene, 'text' | 'start'>): string =>
  text.slice(Math.max(0, start - 90), start);

const lastWord = /([\p{L}\p{M}]+|[^\s\p{L}])\s*$/u;
export const wordBefore = (scene: Pick<Scene, 'text' | 'start'>): string =>
  lastWord.exec(textBefore(scene))?.[1] ?? '';
const firstWord = /^\s*([\p{L}\p{M}]+|[^\s\p{L}])/u;
export const wordBehind = ({ text, end }: Pick<Scene, 'text' | 'end'>): string =>
  firstWord.exec(text.slice(end, end + 70))?.[1] ?? '';

const change = new RegExp(
  `(?:${[...words.changeVerbs].join('|')}|put\\s+off)(?![\\p{L}])[^.;]{0,60}\\sfrom\\s*$`,
  'u',
);

/** Whether two ends that a word joins are a range: no "and" without "between", no "moved from A to B". */
export function isRange(scene: Pick<Scene, 'text' | 'start'>, join: string | undefined): boolean {
  if (join?.toLowerCase() === 'and') return wordBefore(scene) === 'between';
  return !change.test(textBefore(scene));
}

const monthWord = `(?:${Object.keys(words.months).join('|')})`;
const noDayOfMonth = new RegExp(
  `(?<![\\p{L}])${monthWord}\\s*\\d{1,2}\\s*,?\\s*$|-\\s*\\d{1,2}\\s*,\\s*$`,
  'u',
);
const figureBefore = /(?<![\d.,])\d{1,2}\s*$/;
const dayMonthBefore = new RegExp(`(?<![\\d.,])\\d{1,2}\\s*${monthWord}\\s*$`, 'u');
const startsWithMonth = new RegExp(`^${monthWord}`);

/** Whether a figure stands before a month, or between a month and a year, that is no day of it: "32 August 2014". */
export function impossibleDay(scene: Scene): boolean {
  const before = textBefore(scene);
  const here = scene.text.slice(scene.start, scene.end);
  if (noDayOfMonth.test(before)) return true;
  return startsWithMonth.test(here)
    ? figureBefore.test(before)
    : /^\d/.test(here) && dayMonthBefore.test(before);
}

/** The year that a tail names: written, or counted from the year of publication. */
export const yearOf = ({ reference }: Scene, year?: number, side?: number): number | undefined =>
  year ?? (side === undefined || reference === undefined ? undefined : civil(reference).year + side);

/** The year that an English date without one means; see `likelyYear`. */
export const impliedYear = (scene: Scene, month: number, day = 15, weekday?: number): number | undefined =>
  likelyYear(scene.reference, scene.tense(), month, day, weekday);

/** One day, its year implied where the text gives none; undefined where there is no such day. */
export function singleDay(
  scene: Scene,
  year: number | undefined,
  month: number,
  day: number,
  weekday?: number,
): DateValue | undefined {
  const which = year ?? impliedYear(scene, month, day, weekday);
  return dayOf(which, month, day, year === undefined ? ['year'] : [], weekday);
}
