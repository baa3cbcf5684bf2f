/** English dates that name a month, with its part ("early May"), its year or a run of months, and dates in figures. */
import {
  type Groups,
  type Rule,
  type Said,
  type Scene,
  impliedYear,
  shortYear,
  singleDay,
} from '../patterns.ts';
import { civil } from '../days.ts';
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { reading, some } from '../readings.ts';
import { monthSpan } from '../reference.ts';
import { isCapital, isSure, phrase } from './phrases.ts';
import { impossibleDay, isRange, textBefore, wordBefore, wordBehind } from './scene.ts';

function monthsRange(said: Said, scene: Scene, { join }: Groups): DateValue | undefined {
  const { month = 0, month2 = 0 } = said;
  if (impossibleDay(scene) || !isRange(scene, join)) return undefined;
  const last = said.year2 ?? impliedYear(scene, month2);
  if (last === undefined) return undefined;
  const first = said.year ?? (month > month2 ? last - 1 : last);
  if (first * 12 + month >= last * 12 + month2) return undefined;
  const days = { from: monthSpan(first, month).from, to: monthSpan(last, month2).to };
  return reading(days, 'range', said.year2 ? ['day'] : ['year', 'day']);
}

const afterMonth = phrase('(?<![LETTER])MONTH and\\s*$', '');

/** "in March", "late August", "next May", "October last year": the year is told from publication. */
function monthAlone({ month = 0, part, side, side2 }: Said, scene: Scene, { month: name = '' }: Groups) {
  const long = isSure(name) && name.replace('.', '').length > 3;
  if (scene.reference === undefined || impossibleDay(scene) || !(long || isCapital(name))) return undefined;
  const [before, behind] = [wordBefore(scene), wordBehind(scene)];
  const signed =
    (side ?? part) !== undefined ||
    words.dateLeads.has(before) ||
    (before === 'and' && afterMonth.test(textBefore(scene))) ||
    behind === "'" ||
    (before === '' && !/\p{L}/u.test(behind));
  if (!signed && !long) return undefined;
  const now = civil(scene.reference);
  const past = side !== undefined && side < 0 && month >= now.month;
  const ahead = side !== undefined && side > 0 && month <= now.month;
  const near =
    side === undefined ? (impliedYear(scene, month) ?? now.year) : now.year + (past ? -1 : ahead ? 1 : 0);
  const year = side2 === undefined ? near : now.year + side2;
  return some(part, monthSpan(year, month), 'month', ['year'], ['year', 'day']);
}

const part = '(?:{part}(?=(?:SIDE )?MONTH(?! PLAINDAY|\\.\\s+PLAINDAY)))?';

export const monthRules: readonly Rule[] = [
  // "January 2026", "early May 2004"
  [
    phrase(`${part}{month}(?! \\d{1,2} , YEAR)(?: ,| of)? {year}`),
    (said, scene, groups) =>
      impossibleDay(scene) || groups['month'] === 'may'
        ? undefined
        : some(said.part, monthSpan(said.year ?? 0, said.month ?? 0), 'month', [], ['day']),
  ],
  // "December 2025 to May 2026", "March to May 2024"
  [phrase(`${part}{month}(?: ,| of)? {year} (?<join>JOIN) {month2} {year2}`), monthsRange],
  [
    phrase(`${part}(?:SIDE )?{month} (?<join>JOIN) {month2}(?: {year2})?`),
    (said, scene, groups) =>
      scene.reference !== undefined &&
      isCapital(groups['month2']) &&
      (isCapital(groups['month']) || isSure(groups['month']))
        ? monthsRange(said, scene, groups)
        : undefined,
  ],
  [phrase(`${part}(?:{side} )?{month}(?! \\d{1,2} , YEAR)(?:(?: of)? (?!past){side2} year!)?`), monthAlone],
];

/** 5/6/2025: the likelier order, and the other as what it may mean too. */
function eitherOrder(scene: Scene, year: number | undefined, month: number, day: number) {
  const likely = singleDay(scene, year, month, day);
  const other = singleDay(scene, year, day, month);
  return likely && other && month !== day ? { ...likely, alternative: other.from } : (likely ?? other);
}

const noMore = (mark: string): string => `(?![\\d%:]|${mark}|[.,](?!\\d\\d(?!\\d))\\d)`;

export const figureRules: readonly Rule[] = [
  // "2018 March 18", "2024 August"
  [
    phrase('FREE{year}CLEAR {month}(?: {day}PLAIN)?'),
    ({ year = 0, month = 0, day }, scene, groups) => {
      if (year < 1500 || !isCapital(groups['month'])) return undefined;
      return day ? singleDay(scene, year, month, day) : reading(monthSpan(year, month), 'month');
    },
  ],
  // 2026-01-13, 13/1/2026, 1/13/26, 31-Oct-1974, 10.31.1974: figures and month names joined by one mark
  [
    phrase(
      `FREE(?<a>\\d{1,4})(?<mark>[-/.])(?<b>\\d{1,2}|[LETTER]{3,9})\\k<mark>(?<c>\\d{1,4})${noMore('[-/](?!\\d\\d(?!\\d))\\d')}`,
    ),
    (_said, scene, { a = '', b = '', c = '', mark }) => {
      const month = words.months[b.toLowerCase()];
      const [first, middle, last] = [Number(a), month ?? Number(b), Number(c)];
      if (Number.isNaN(middle)) return undefined;
      if (a.length === 4) return singleDay(scene, first, middle, last);
      if (a.length === 3 || !(c.length === 4 || (c.length === 2 && mark !== '.'))) return undefined;
      const year = c.length === 4 ? last : shortYear(last);
      if (month !== undefined) return singleDay(scene, year, month, first);
      // Month first as American news writes it, day first where full stops join them.
      return mark === '.' ? eitherOrder(scene, year, middle, first) : eitherOrder(scene, year, first, middle);
    },
  ],
  // 2014/10, 04/2016, 5/6 behind a word that leads to a date or alone in a row of a table
  [
    phrase(`FREE(?<a>\\d{1,4})(?<mark>[-/])(?<b>\\d{1,4})${noMore('\\k<mark>')}`),
    (_said, scene, { a = '', b = '', mark }) => {
      const [first, last] = [Number(a), Number(b)];
      // 2010-11 and 2025-26 are seasons.
      if (a.length === 4 && b.length < 3 && first >= 1500 && first <= 2999)
        return last < 1 || last > 12 || (mark === '-' && last > first % 100)
          ? undefined
          : reading(monthSpan(first, last), 'month');
      if (mark === '-') return undefined;
      if (b.length === 4 && first >= 1 && first <= 12 && last >= 1900 && last < 2200)
        return reading(monthSpan(last, first), 'month');
      const alone = scene.text.trim().length === scene.end - scene.start;
      return alone || words.dateLeads.has(wordBefore(scene))
        ? eitherOrder(scene, undefined, first, last)
        : undefined;
    },
  ],
];
