/** English dates without a day (months, their parts and runs, seasons, years, decades, quarters), and dates in figures. */
import { civil, dayNumber } from '../days.ts';
import * as words from '../lang/en.ts';
import { either } from '../table.ts';
import {
  type Groups,
  type Rule,
  type Said,
  type Scene,
  holds,
  shortYear,
  singleDay,
  yearIn,
  yearOf,
} from '../patterns.ts';
import { reading, some, wholeImplied, yearsSpan } from '../readings.ts';
import { monthsSpan, nearestQuarter, yearPart } from '../reference.ts';
import { hasCapital, isSure, phrase, rule } from './phrases.ts';
import { isRange, nameBefore } from './scene.ts';

const led = phrase('(?<=(?:LEAD|(?<![LETTER])MONTH and) )');
const monthSign = phrase("( JOIN MONTH| '|(?<=^ [LETTER]+\\.?)(?! [LETTER]))");
const determined = phrase("(?<=(?:LEAD|(?<![LETTER])(?:the|an?|its|his|her|their|our|'s)) )");
const leadsSpan = phrase('(?<=(?:LEAD|(?<![LETTER])the) )');

/** "in March", "late August", "next May", "October last year": the year follows from publication. */
function monthAlone({ month = 0, part, side, side2 }: Said, scene: Scene, { month: name = '' }: Groups) {
  const long = isSure(scene, name) && name.replace('.', '').length > 3;
  if (scene.reference === undefined || !(long || hasCapital(scene, name))) return undefined;
  const { text, written, start, end } = scene;
  const told = (side ?? part) !== undefined;
  // "April Jones", "Theresa May and April Jones": a person.
  if (!told && /^\s\p{Lu}\p{Ll}/u.test(written.slice(end, end + 3)) && !holds(determined, text, start))
    return undefined;
  const signed = told || holds(led, text, start) || (!nameBefore(scene) && holds(monthSign, text, end));
  if (!signed && !long) return undefined;
  const now = civil(scene.reference);
  // "Last March" in April is this year's, in March the one before.
  const passed = side !== undefined && side * (now.month - month) >= 0;
  const near = side === undefined ? yearIn(scene, undefined, month)?.year : now.year + (passed ? side : 0);
  const year = side2 === undefined ? (near ?? now.year) : now.year + side2;
  return some(part, monthsSpan(year, month), 'month', ['year'], ['year', 'day']);
}

const numbered = phrase(
  `(?<=(?<![LETTER])(?:${either(words.nameNumberWords)}) |[\\u3040-\\u9fff\\uac00-\\ud7af] )`,
);

/** "Ferry 2008", "flight 2015": the figure is a part of a name. */
const isNumbered = (scene: Scene): boolean =>
  nameBefore(scene) !== undefined || holds(numbered, scene.text, scene.start);

const part = '(?:{part}(?=(?:SIDE )?MONTH(?! PLAINDAY|\\.\\s+PLAINDAY)))?';

/** 5/6/2025: the likelier order, and the other as what it may mean too. */
function eitherOrder(scene: Scene, year: number | undefined, month: number, day: number) {
  const likely = singleDay(scene, year, month, day);
  const other = singleDay(scene, year, day, month);
  return likely && other && month !== day ? { ...likely, alternative: other.from } : (likely ?? other);
}

const noMore = (mark: string): string => `(?![\\d%:]|${mark}|[.,](?!\\d\\d(?!\\d))\\d)`;

const noDay = phrase(
  '(?<=(?<![LETTER])MONTH \\d{1,2} ,? |- \\d{1,2} , )|(?=MONTH)(?<=(?<![\\d.,])\\d{1,2} )|(?=\\d)(?<=(?<![\\d.,])\\d{1,2} MONTH )',
);

/** A rule before whose words, and between a month and a year of which, stands no figure that is no day: "32 August 2014". */
const daylessRule = (source: string, read: Rule[1]): Rule =>
  rule(source, (said, scene, groups) =>
    holds(noDay, scene.text, scene.start) ? undefined : read(said, scene, groups),
  );

const counted = either(
  [...words.countedAfterYearLike].concat(
    [words.scales, words.currencies, words.durations, words.measures].flatMap(Object.keys),
  ),
);
/** A figure of four digits counts nothing: "1500 children" does unless a preposition says otherwise. */
const noCount = `(?! (?:(?:per|block of|${counted})!|(?<!(?:LEAD|the|a) \\d{4} )[LETTER]+ (?:${either(words.streetNouns)})!|(?<=[05]0 )(?<!LEAD \\d{4} )[LETTER]*(?!s)[LETTER]s!))`;
const fiscal = '(?:fy |fiscal (?:year )?|financial year )';
/** A year that is no sum, count or part of a name; `alone` is what has to stand behind one without "early" or "late". */
const aYear = (alone: string): string =>
  `(?:{part}${fiscal}?|(?:${fiscal}(?<=[LETTER])|${fiscal}?(?=\\d)FREE(?=.{4}(?![_@=]|:\\S)))(?=.{4}${alone}))(?=1[5-9]|20|2100)(?<![$€£¥₩#/] |\\d-)(?:(?<![LETTER]-)|(?<=(?<![LETTER])(?:${either(words.numberPrefixes)})-)){year}(?! (?:%|be!)|[-/][LETTER\\d]+[-/])${noCount}`;

export const spanRules: readonly Rule[] = [
  // "January 2026", "early May 2004"
  daylessRule(`${part}{month}(?! \\d{1,2} , YEAR)(?: ,| of)? {year}`, (said, scene, { month }) =>
    month === 'may' && !hasCapital(scene, month)
      ? undefined
      : some(said.part, monthsSpan(said.year ?? 0, said.month ?? 0), 'month', [], ['day']),
  ),
  daylessRule(
    `${part}(?:{side} )?{month}(?! \\d{1,2} , YEAR)(?:(?: of)? (?!past){side2} year!)?`,
    monthAlone,
  ),
  // "2018 March 18", "2024 August"
  rule('FREE{year}CLEAR {month}(?: {day}PLAIN)?', ({ year = 0, month = 0, day }, scene, groups) => {
    if (year < 1500 || !hasCapital(scene, groups['month'])) return undefined;
    return day ? singleDay(scene, year, month, day) : reading(monthsSpan(year, month), 'month');
  }),
  // 2026-01-13, 13/1/2026, 1/13/26, 31-Oct-1974, 10.31.1974: figures and month names joined by one mark
  rule(
    `FREE(?<a>\\d{1,4})(?<mark>[-/.])(?<b>\\d{1,2}|[LETTER]{3,9})\\k<mark>(?<c>\\d{1,4})${noMore('[-/](?!\\d\\d(?!\\d))\\d')}`,
    (_said, scene, { a = '', b = '', c = '', mark }) => {
      const month = words.months[b];
      const [first, middle, last] = [Number(a), month ?? Number(b), Number(c)];
      if (Number.isNaN(middle)) return undefined;
      if (a.length === 4) return singleDay(scene, first, middle, last);
      if (a.length === 3 || !(c.length === 4 || (c.length === 2 && mark !== '.'))) return undefined;
      const year = c.length === 4 ? last : shortYear(last);
      if (month !== undefined) return singleDay(scene, year, month, first);
      // Month first as American news writes it, day first where full stops join them.
      return mark === '.' ? eitherOrder(scene, year, middle, first) : eitherOrder(scene, year, first, middle);
    },
  ),
  // 2014/10, 04/2016, 5/6 behind a word that leads to a date or alone in a row of a table
  rule(
    `FREE(?<a>\\d{1,4})(?<mark>[-/])(?<b>\\d{1,4})${noMore('\\k<mark>')}`,
    (_said, scene, { a = '', b = '', mark }) => {
      const [first, last] = [Number(a), Number(b)];
      // 2010-11 and 2025-26 are seasons.
      if (a.length === 4 && b.length < 3 && first >= 1500 && first <= 2999)
        return last < 1 || last > 12 || (mark === '-' && last > first % 100)
          ? undefined
          : reading(monthsSpan(first, last), 'month');
      if (mark === '-') return undefined;
      if (b.length === 4 && first >= 1 && first <= 12 && last >= 1900 && last < 2200)
        return reading(monthsSpan(last, first), 'month');
      const alone = scene.text.trim().length === scene.end - scene.start;
      return alone || holds(led, scene.text, scene.start)
        ? eitherOrder(scene, undefined, first, last)
        : undefined;
    },
  ),
  // "spring 2025"
  rule(`(?:{part})?SEASON (?:of )?{year}${noCount}`, ({ year = 0 }) =>
    year < 1700 ? undefined : reading(yearsSpan(year), 'year', [], { rough: true }),
  ),
  // "2026", "mid-2025", "FY2025"
  daylessRule(
    aYear('(?!-\\d\\d(?![\\dLETTER]|[-/.%:]\\d)|/(?!(?:19|20)\\d\\d(?!\\d))\\d{3,5}(?!\\d))'),
    ({ part, year = 0 }, scene) =>
      isNumbered(scene) ? undefined : some(part, yearsSpan(year), 'year', [], ['month', 'day']),
  ),
  // "1998 to 2004", "the 2025-26 season"; "2012-14" is a span of years only where a preposition says so
  daylessRule(
    `${aYear('')}(?: (?<join>JOIN) {year2}|[-/](?<two>\\d\\d)(?![\\dLETTER]))(?![-/.%:]\\d)`,
    ({ part, year = 0, year2 = 0 }, scene, { join, two }) => {
      const last = two ? year - (year % 100) + Number(two) : year2;
      const led = !two || last === year + 1 || holds(leadsSpan, scene.text, scene.start);
      return !part && last > year && last <= 2150 && led && isRange(scene, join)
        ? reading(yearsSpan(year, last), 'range', ['month', 'day'])
        : undefined;
    },
  ),
  // "the 1990s", "early 2000s", "the 19th century", "the late twentieth century"
  rule(
    "(?:{part})?(?:the )?(?:{part2})?(?:(?<decade>(?:1[5-9]|20)\\d0)(?: ')?s!|{day}(?: -)? century!(?! bc))",
    ({ part, part2, day = 0 }, _scene, groups) => {
      const decade = Number(groups['decade'] ?? 0);
      if (!decade && day > 21) return undefined;
      const days = decade ? yearsSpan(decade, decade + 9) : yearsSpan(day * 100 - 99, day * 100);
      return some(part ?? part2, days, 'range', wholeImplied);
    },
  ),
  // "Q4 2025", "the fourth quarter", "third quarter of last year", "the first half of 2025", "H1"; "the last quarter"
  // alone counts from now, "the last quarter of 2025" is the fourth
  rule(
    '(?:the )?(?:{year} )?(?:(?<letter>[qh])(?<number>[1-4])(?!\\d)|(?:(?<day>RANKED)|(?:final|last)(?=[^.,;]{4,16} of!))(?: -)?(?: fiscal)? (?<name>half|quarter|qtr)!)(?<tail>(?: of| ,| fy| fiscal| in)? (?:the |fiscal |fy )?(?:(?<=fiscal )year )?(?:{year2}|{side} year!))?',
    (said, scene, { letter, number, name = letter, tail = '' }) => {
      const half = name?.startsWith('h') === true;
      const which = letter ? Number(number) : (said.day ?? (half ? 2 : 4));
      if (which > (half ? 2 : 4) || (letter && !hasCapital(scene, letter))) return undefined;
      const written = said.year ?? said.year2;
      const near =
        half || scene.reference === undefined
          ? undefined
          : nearestQuarter(scene.reference, which, scene.tense());
      const year = yearOf(scene, { year: written, side: said.side }) ?? near;
      // A half without a year is more often a half of a match; and sports have quarters, so a bare one stays implied.
      if (year === undefined) return undefined;
      const implied = written === undefined ? (['year'] as const) : [];
      const found = reading(yearPart(year, which, half ? 6 : 3), half ? 'range' : 'quarter', implied);
      // "2024 Q4, 2025 Q1": the next year belongs to the next quarter.
      const end = scene.end - (said.year === undefined ? 0 : tail.length);
      return [{ start: scene.start, end, reading: found }];
    },
  ),
  // "the first nine months of 2025", "the last three months of last year"
  rule(
    '(?:the )?(?:(?<first>first)|final|(?!this|current)SIDE) {count} (?<unit>months?|quarters?|qtrs?)! of (?:{year}|{side} year!)',
    (said, scene, { first }) => {
      const { value = 0, vague } = said.count ?? {};
      const months = value * (said.unit === 'quarter' ? 3 : 1);
      const year = yearOf(scene, said);
      if (vague || months < 1 || months > 12 || year === undefined) return undefined;
      const { from, to } = yearsSpan(year);
      return first
        ? reading({ from, to: dayNumber(year, months + 1, 0) }, 'range')
        : reading({ from: dayNumber(year, 13 - months, 1), to }, 'range');
    },
  ),
];
