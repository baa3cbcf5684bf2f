/** English days: by month and day, as ranges and lists, by weekday, and counted within a month or week. */
import { dayNumber, isRealDay, weekdayOf } from '../days.ts';
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { either } from '../table.ts';
import {
  type Groups,
  type Hit,
  type Rule,
  type Said,
  type Scene,
  holds,
  rangeOf,
  shortYear,
  singleDay,
  yearIn,
  yearOf,
} from '../patterns.ts';
import { dayReading, nthWithin, reading, stretch, wholeImplied, yearsSpan } from '../readings.ts';
import { monthsSpan, nearestDayOfMonth, weekdayNear } from '../reference.ts';
import { fromToday, hasCapital, isRanked, isSure, meaningOf, phrase, rule, yearTail } from './phrases.ts';
import { isRange, nameBefore } from './scene.ts';

const head = '(?:{weekday}(?: {daypart})?(?: [,(])?(?: the)? )?';
const dayHead = '(?:{weekday}(?: {daypart})?(?: [,(])?(?: the)? |(?<the>the ))?';
const monthFirst = `${head}{month} (?:, (?=RANKED))?(?:the )?{day}PLAIN`;
const ofMonth = '(?: day! of!| of!|[-/](?=MONTH))? {month}';
/** "3, 5 and 8", "to the 15th": the days behind the first one. */
const more = '(?<list>(?: , PLAINDAY){0,5}(?: ,(?= (?:and|or)!))? (?<join>JOIN|or!) (?:the )?(?:DAY)PLAIN)';
/** A year in two figures with no word behind it. */
const short = (figures: string): string => `(?<short>${figures})(?![\\d%_@=]|:\\S|[.,]\\d| [LETTER])`;
const lateShort = '3[2-9]|[4-9]\\d';

/** The weekday behind a day, or the bracket that closes "Tuesday (January 13)". */
const dayTail =
  '(?:(?: \\((?= WEEKDAY \\))| ,(?= WEEKDAY(?! [LETTER]))) {weekday2}(?: \\))?|(?<=(?<!SIDE )(?<![LETTER])WEEKDAY(?: DAYPART)? \\([^()]{4,40}) \\))?';

/** Whether the word is the month's name, and no verb: "may 3 people". */
const isMonth = (scene: Scene, { month, day, year }: Groups): boolean =>
  isSure(scene, month) || hasCapital(scene, month) || isRanked(day) || year !== undefined;

/** "14 May Street" */
const isAddress = ({ written, end }: Scene): boolean => {
  const [, next = ''] = /^\s(\p{Lu}\p{L}+)/u.exec(written.slice(end, end + 16)) ?? [];
  return words.streetNouns.has(next.toLowerCase());
};

function oneDay(said: Said, scene: Scene, groups: Groups): DateValue | undefined {
  const two = Number(groups['short']);
  const year = two ? shortYear(two) : yearOf(scene, said);
  return isMonth(scene, groups) && !isAddress(scene)
    ? singleDay(scene, year, said.month, said.day, said.weekday ?? said.weekday2)
    : undefined;
}

const counted = phrase(' (?!FUNCTION|MONTH)[LETTER]');
const eachDay = phrase('{day}', 'g');

/** "December 4 to 9": one range; "December 4 and 9": each day a date of its own, the last up to the end of the year behind it. */
function severalDays(said: Said, scene: Scene, { list = '', join = '' }: Groups): readonly Hit[] {
  const { text, start, end } = scene;
  const from = start + text.slice(start, end).lastIndexOf(list);
  const places = [...list.matchAll(eachDay)];
  const days = [said.day ?? 0, ...places.map(({ groups = {} }) => meaningOf(groups).day ?? 0)];
  const hits = days.flatMap((day, i): Hit[] => {
    const [last, next] = [places[i - 1], places[i]];
    const found = singleDay(scene, yearOf(scene, said), said.month, day, last ? undefined : said.weekday);
    const first = last ? from + last.index : start;
    const until = next ? (last ? first + last[0].length : from) : end;
    return found ? [{ start: first, end: until, reading: found }] : [];
  });
  const [first, last] = hits;
  const isList = /^(?:and|or)$/.test(join);
  if (join !== 'or' && isRange(scene, join))
    return days.length === 2 && first && last ? [rangeOf(first, last, scene.reference) ?? []].flat() : [];
  // A figure that counts something ("January 13 and 14 agreements") is no day.
  const isCounted = !isRanked(places.at(-1)?.[0]) && holds(counted, text, from + list.length);
  return !isList || isCounted || days.some((day, i) => day <= (days[i - 1] ?? 0)) ? [] : hits;
}

/** A rule of a day that stands before its month; "the" leads to a rank: "the 13th of January". */
const dayFirstRule = (source: string, read: Rule[1]): Rule =>
  rule(`${dayHead}FREE{day}CLEAR${source}`, (said, scene, groups) =>
    groups['the'] && !isRanked(groups['day']) ? undefined : read(said, scene, groups),
  );

const alone = '(?<=(?<![LETTER])(?:on|until|till|by|since|from)\\s+)';

const on = (day: number, weekday: number): DateValue =>
  reading({ from: day, to: day }, 'day', wholeImplied, { weekday });

const named = phrase(`(?<=(?<![LETTER])(?:${either(words.namedDays)}) )`);
const led = phrase(
  `(?:(?<=(?:(?<![LETTER])(?:${either(words.dateLeads)})|[,(]|(?<![LETTER])WEEKDAY JOIN) )|(?=WEEKDAY JOIN WEEKDAY))`,
);
const shows = phrase(' (?:\\d+RANK|(?<=^ [LETTER]+\\.? )$)');

const article = phrase('(?<=^|[.?"\\x21] |(?<![LETTER])(?:the|an?) )');

/**
 * Whether the words name a day: "Sun", "Sat", "Wed" and "Mon" are words and names too, "Black Friday" and "the Friday Club"
 * are no days of a week.
 */
function isWeekday({ weekday: name = '', side }: Groups, scene: Scene): boolean {
  const { text, written, start, end } = scene;
  const isShort = name.replace('.', '').length <= 5;
  const leadsName = /^\s\p{Lu}\p{Ll}/u.test(written.slice(end, end + 3));
  const surname = side === undefined ? nameBefore(scene) : undefined;
  // "Ruby Tuesday": but words before the first of a sentence's verbs have a capital too, and "in Brunhaven Tuesday" is a day.
  if (surname && !surname.isFirst && !surname.isWhole && /\p{Ll}/u.test(surname.name)) return false;
  if (holds(named, text, start) || (leadsName && (isShort || holds(article, text, start)))) return false;
  if (!isShort || side !== undefined) return true;
  return (holds(led, text, start) && hasCapital(scene, name)) || holds(shows, text, start + name.length);
}

/** A rule of a weekday by its name. */
const weekdayRule: typeof fromToday = (source, read) =>
  fromToday(source, (said, scene, groups) =>
    isWeekday(groups, scene) ? read(said, scene, groups) : undefined,
  );

/** "October 2014", "next month", "the month": what a day or week is counted within; a year only for weeks. */
function container({ month, year, year2, side, unit }: Said, scene: Scene) {
  if (unit === 'month')
    return scene.reference === undefined ? undefined : stretch(unit, side ?? 0, scene.reference);
  if (month === undefined) return yearsSpan(year2 ?? 0);
  const found = yearIn(scene, year, month);
  return found && monthsSpan(found.year, month);
}

export const dayRules: readonly Rule[] = [
  // "Tuesday, January 13, 2026", "March 3rd", "Aug 9, 96"
  rule(`${monthFirst}(?:(?: ,)?\\s+${short(lateShort)}|${yearTail})${dayTail}`, (said, scene, groups) =>
    oneDay(said, scene, groups['month'] === 'march' && !hasCapital(scene, 'march') ? {} : groups),
  ),
  // "January 13 to 15, 2026", "March 3, 5 and 8"
  rule(`${monthFirst}${more}${yearTail}`, (said, scene, groups) =>
    isMonth(scene, groups) ? severalDays(said, scene, groups) : [],
  ),
  // "Thu Oct 26 11:00:09 2023": the clock stands between day and year
  rule(
    `${head}{month} {day}\\s+(?<hour>\\d\\d?):(?<minute>\\d\\d)(?::\\d\\d)?\\s+{year}`,
    (said, scene, groups) => {
      const day = oneDay(said, scene, groups);
      const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])];
      return day && { ...day, ...(hour <= 23 && minute <= 59 ? { time: { hour, minute } } : {}) };
    },
  ),
  // "13 January 2026", "the first of March", "3 Aug 96"
  dayFirstRule(`${ofMonth}(?:\\s+${short(`${lateShort}|\\d\\d(?! ,)`)}|${yearTail})${dayTail}`, oneDay),
  // "13-15 January", "13, 14 and 15 January"
  dayFirstRule(`${more} (?:of )?{month}${yearTail}`, (said, scene, { day: _any, ...groups }) =>
    isMonth(scene, groups) ? severalDays(said, scene, groups) : [],
  ),
  // "Tuesday", "last Thursday", "next Friday" (the part of the day is added later)
  weekdayRule(
    '(?:{side} (?:{side2} )?)?{weekday}',
    ({ weekday: day = 0, side }, { today, tense }, groups) => {
      const last = groups['side2'] ?? groups['side'] ?? '';
      const ahead = side !== undefined && side > 0 && last === 'next' ? 'next' : 'this';
      const which = side === undefined ? '' : side < 0 ? 'last' : ahead;
      return on(weekdayNear(today, day, which, last.endsWith('coming') ? 'future' : tense()), day);
    },
  ),
  // "a week ago Monday", "two weeks ago on Friday"
  weekdayRule('{count} weeks?! ago (?:on )?{weekday}', ({ weekday: day = 0, count }, { today }) =>
    count?.vague ? undefined : on(weekdayNear(today, day, '', 'past') - 7 * (count?.value ?? 1), day),
  ),
  // "Wednesday of next week", "Monday last week", "Friday after next"
  weekdayRule(
    '(?:(?:SIDE )?SIDE )?{weekday} (?:(?:of )?{side} week|after next)!',
    ({ weekday: day = 0, side }, { today }) => {
      const ahead = day - weekdayOf(today);
      return on(today + (side === undefined ? ((ahead + 7) % 7) + 7 : ahead + 7 * side), day);
    },
  ),
  // "Thursday the 15th", "Tuesday 19th"
  weekdayRule(
    '{weekday} (?:the )?(?<day>FIGURE)(?! (?:of )?MONTH)',
    ({ weekday: which, day = 0 }, { text, end, today, tense }, groups) => {
      const found = nearestDayOfMonth(today, day, tense(), which);
      // "Sunday 8": without an ending it is a day only where the calendar and what follows agree.
      const plain = /^\s*(?:[,.;)](?!\d)|$)/.test(text.slice(end, end + 4));
      return found !== undefined && (isRanked(groups['day']) || (plain && weekdayOf(found) === which))
        ? dayReading(found, ['year', 'month'], which)
        : undefined;
    },
  ),
  // "on the 5th", "until the 21st": a day of the month alone; "on the 13th and 14th", "from the 3rd to the 9th"
  fromToday(
    `${alone}the (?<day>FIGURE)(?<=[a-z])(?: (?<join>JOIN) (?:the )?(?<day2>FIGURE)(?<=[a-z])|(?! [-\\d]| (?!FUNCTION)[LETTER]))`,
    ({ day = 0, day2 }, { today, tense, ...scene }, { join }) => {
      const from = nearestDayOfMonth(today, day, tense());
      if (from === undefined) return undefined;
      if (day2 === undefined) return dayReading(from, ['year', 'month']);
      const isOne = day2 === day + 1 || (day2 > day && isRange(scene, join));
      return isOne ? reading({ from, to: from + day2 - day }, 'range', ['year', 'month']) : undefined;
    },
  ),
  // "first Monday of October 2014", "last week of September", "third Tuesday in this month", "20th of next month"
  rule(
    '(?:the )?(?:{day}(?: (?<last>last|final)!)?|(?<final>last|final)!) (?:(?:{weekday}|(?<week>week)|(?<plain>day)) )?(?<of>of|in)! (?:the )?(?:{month}(?: {year})?|(?:{side} )?(?<unit>month)!|{year2})',
    (said, scene, { day, week, plain, last, final = last, of }) => {
      const days = container(said, scene);
      const named = said.weekday !== undefined || week || plain;
      if (!days || (said.year2 && !week) || !(named || (day && !last && of === 'of'))) return undefined;
      const implied = said.year || said.year2 ? [] : (['year'] as const);
      const n = final && !isRanked(day) ? 1 : (said.day ?? 1);
      return nthWithin(days, final === undefined ? n : -n, said.weekday, week !== undefined, implied);
    },
  ),
  // "the week of 6 October": the calendar week that holds the day
  rule(
    '(?:the )?week (?:of|beginning|starting) (?:the )?(?:{month} {day}|{day2} (?:of )?{month2})(?:(?: ,)? {year})?',
    ({ month2 = 0, month = month2, day2 = 0, day = day2, year: told }, scene) => {
      const { year, implied } = yearIn(scene, told, month, day) ?? { year: 0 };
      return isRealDay(year, month, day)
        ? reading(stretch('week', 0, dayNumber(year, month, day)), 'week', implied)
        : undefined;
    },
  ),
];
