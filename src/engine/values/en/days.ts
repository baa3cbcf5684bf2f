/** English dates that name a day by month and day, as ranges and as lists of days. */
import {
  type Groups,
  type Hit,
  type Rule,
  type Said,
  type Scene,
  impliedYear,
  matchAt,
  singleDay,
  yearOf,
} from '../patterns.ts';
import { dayNumber, isRealDay } from '../days.ts';
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { reading } from '../readings.ts';
import { isCapital, isRanked, isSure, meaningOf, phrase, yearTail } from './phrases.ts';
import { isRange, wordBehind } from './scene.ts';

const head = '(?:{weekday}(?: {daypart})?(?: [,(])?(?: the)? )?';
const dayHead = '(?:{weekday}(?: {daypart})?(?: [,(])?(?: the)? |(?<the>the ))?';
const monthFirst = `${head}{month} (?:, (?=RANKED))?(?:the )?{day}PLAIN`;
const dayFirst = `${dayHead}FREE{day}CLEAR(?: day! of!| of!|[-/](?=MONTH))? {month}`;
const list = '(?<list>(?: , PLAINDAY){0,5}(?: ,)? (?:and|or)! PLAINDAY)';
/** A year in two figures with no word behind it. */
const short = (figures: string): string => `(?<short>${figures})(?![\\d%_@=]|:\\S|[.,]\\d| [LETTER])`;
const lateShort = '3[2-9]|[4-9]\\d';

const behindDay = phrase(' (?:\\( {weekday} \\)|, {weekday2}(?! [LETTER]))');

/** The weekday behind a day that has none before it, and the bracket that closes "Tuesday (January 13)". */
function behind({ text, start, end }: Scene, weekday: number | undefined) {
  if (weekday === undefined) {
    const found = matchAt(behindDay, text, end);
    const said = meaningOf(found?.groups ?? {});
    return { weekday: said.weekday ?? said.weekday2, end: end + (found?.[0].length ?? 0) };
  }
  const closing = text.slice(start, end).includes('(') ? /^\s*\)/.exec(text.slice(end, end + 4)) : null;
  return { weekday, end: end + (closing?.[0].length ?? 0) };
}

/** Whether the word is the month's name, and no verb: "may 3 people". */
const isMonth = ({ month, day, year }: Groups): boolean =>
  isSure(month) || isCapital(month) || isRanked(day) || year !== undefined;

function oneDay(said: Said, scene: Scene, groups: Groups): readonly Hit[] {
  const { short: figures } = groups;
  const two = Number(figures);
  const year = figures ? two + (two > 31 ? 1900 : 2000) : yearOf(scene, said.year, said.side);
  const { weekday, end } = behind(scene, said.weekday);
  const found = singleDay(scene, year, said.month ?? 0, said.day ?? 0, weekday);
  return found && isMonth(groups) ? [{ start: scene.start, end, reading: found }] : [];
}

/** Two days as one range; the first may lie in the year before ("30 December to 2 January 2026"). */
function dayRange(said: Said, scene: Scene, groups: Groups): DateValue | undefined {
  const { month = 0, day = 0, day2 = 0 } = said;
  if (!isRange(scene, groups['join']) || !isMonth(groups)) return undefined;
  const years = [yearOf(scene, said.year, said.side), yearOf(scene, said.year2, said.side2)];
  const to = [said.month2 ?? month, day2] as const;
  const last = years[1] ?? years[0] ?? impliedYear(scene, ...to);
  if (last === undefined) return undefined;
  const first = years[0] ?? (month > to[0] ? last - 1 : last);
  if (!isRealDay(first, month, day) || !isRealDay(last, ...to)) return undefined;
  const days = { from: dayNumber(first, month, day), to: dayNumber(last, ...to) };
  if (days.to < days.from) return undefined;
  return reading(days, 'range', years[0] === undefined && years[1] === undefined ? ['year'] : []);
}

/** "December 4 and 9": each day a date of its own; the last reaches to the end of the year behind it. */
function listed(said: Said, scene: Scene, { list: items = '' }: Groups): readonly Hit[] {
  const { text, start, end } = scene;
  const from = start + text.slice(start, end).lastIndexOf(items);
  const others = [...items.matchAll(/\d+(?:\p{L}{2}(?!\p{L}))?/gu)];
  const days = [said.day ?? 0, ...others.map(([day]) => Number.parseInt(day, 10))];
  // A figure that counts something ("January 13 and 14 agreements") is no day.
  const counted = wordBehind({ text, end: from + items.length });
  const ends =
    isRanked(others.at(-1)?.[0]) ||
    !/\p{L}/u.test(counted) ||
    words.functionWords.has(counted) ||
    words.months[counted];
  if (!ends || days.some((day, i) => day <= (days[i - 1] ?? 0))) return [];
  const year = yearOf(scene, said.year, said.side);
  return days.flatMap((day, i) => {
    const at = others[i - 1];
    const found = singleDay(scene, year, said.month ?? 0, day, at ? undefined : said.weekday);
    const first = at ? from + at.index : start;
    const until = i === days.length - 1 ? end : at ? first + at[0].length : from;
    return found ? [{ start: first, end: until, reading: found }] : [];
  });
}

export const monthFirstRules: readonly Rule[] = [
  // "Tuesday, January 13, 2026", "March 3rd", "Aug 9, 96"
  [
    phrase(`${monthFirst}(?:(?: ,)?\\s+${short(lateShort)}|${yearTail()})`),
    (said, scene, groups) => oneDay(said, scene, groups['month'] === 'march' ? {} : groups),
  ],
  // "January 13 to 15, 2026", "December 30 - January 2"
  [phrase(`${monthFirst} (?<join>JOIN) (?:{month2} |the )?{day2}PLAIN${yearTail()}`), dayRange],
  // "March 3, 5 and 8"
  [
    phrase(`${monthFirst}${list}${yearTail()}`),
    (said, scene, groups) => (isMonth(groups) ? listed(said, scene, groups) : []),
  ],
  // "Thu Oct 26 11:00:09 2023": the clock stands between day and year
  [
    phrase(`${head}{month} {day}\\s+(?<hour>\\d\\d?):(?<minute>\\d\\d)(?::\\d\\d)?\\s+{year}`),
    (said, scene, groups) => {
      const [hit] = oneDay(said, scene, groups);
      const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])];
      return hit && { ...hit.reading, ...(hour <= 23 && minute <= 59 ? { time: { hour, minute } } : {}) };
    },
  ],
];

const dayFirstReadings: readonly Rule[] = [
  // "13 January 2026", "the first of March", "3 Aug 96"
  [phrase(`${dayFirst}(?:\\s+${short(`${lateShort}|\\d\\d(?! ,)`)}|${yearTail()})`), oneDay],
  // "17 August 2013 to 19 August 2013"
  [
    phrase(
      `${dayFirst}${yearTail()} (?<join>JOIN) (?:WEEKDAY )?(?:the )?{day2} (?:of )?{month2}${yearTail('2')}`,
    ),
    dayRange,
  ],
  // "13-15 January"
  [
    phrase(`${dayHead}FREE{day}CLEAR (?<join>JOIN) (?:the )?{day2} (?:of )?(?<month>MONTH)${yearTail()}`),
    (said, scene, { day: _any, ...groups }) => dayRange(said, scene, groups),
  ],
  // "13, 14 and 15 January"
  [
    phrase(`${dayHead}FREE{day}CLEAR${list} (?:of )?{month}${yearTail()}`),
    (said, scene, groups) => (isSure(groups['month']) ? listed(said, scene, groups) : []),
  ],
];

/** "the" leads to a rank: "the 13th of January". */
export const dayFirstRules = dayFirstReadings.map(
  ([pattern, read]): Rule => [
    pattern,
    (said, scene, groups) =>
      groups['the'] && !isRanked(groups['day']) ? undefined : read(said, scene, groups),
  ],
);
