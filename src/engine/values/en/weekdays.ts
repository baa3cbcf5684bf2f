/** Weekdays and days that are counted within a month or week: "last Thursday", "the first Monday of May", "on the 5th". */
import { type Groups, type Rule, type Said, type Scene, fromToday, impliedYear } from '../patterns.ts';
import { dayNumber, isRealDay, weekdayOf } from '../days.ts';
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { dayReading, nthWithin, reading, stretch, wholeImplied, yearsSpan } from '../readings.ts';
import { monthSpan, nearestDayOfMonth, weekdayNear } from '../reference.ts';
import { isCapital, isRanked, phrase } from './phrases.ts';
import { wordBefore, wordBehind } from './scene.ts';

const weekday = '(?:{side} (?:{side2} )?)?{weekday}';

const on = (day: number, weekday: number): DateValue =>
  reading({ from: day, to: day }, 'day', wholeImplied, { weekday });

/** Whether the words name a day: "Sun", "Sat", "Wed" and "Mon" are words and names too, "Black Friday" is no day of a week. */
function isWeekday({ weekday: name = '', side }: Groups, scene: Scene): boolean {
  const before = wordBefore(scene);
  if (words.namedDays.has(before)) return false;
  if (name.replace('.', '').length > 5 || side !== undefined) return true;
  if (words.weekdayLeads.has(before) && isCapital(name)) return true;
  const behind = scene.text.slice(scene.start + name.length, scene.start + name.length + 9);
  return (before === '' && wordBehind(scene) === '') || /^\s*\d+(?:st|nd|rd|th)(?!\p{L})/iu.test(behind);
}

const named: readonly Rule[] = [
  // "Tuesday", "last Thursday", "next Friday" (the part of the day is added later)
  [
    phrase(weekday),
    ({ weekday: day = 0, side }, scene, groups) => {
      const last = (groups['side2'] ?? groups['side'] ?? '').toLowerCase();
      const ahead = side !== undefined && side > 0 && last === 'next' ? 'next' : 'this';
      const which = side === undefined ? '' : side < 0 ? 'last' : ahead;
      const tense = last.endsWith('coming') ? 'future' : scene.tense();
      return on(weekdayNear(scene.today, day, which, tense), day);
    },
  ],
  // "Monday-Friday"
  [
    phrase('{weekday}-{weekday2}'),
    ({ weekday: first = 0, weekday2: last = 0 }, scene) => {
      const to = weekdayNear(scene.today, last, '', scene.tense());
      return reading({ from: to - ((last - first + 7) % 7), to }, 'range', wholeImplied);
    },
  ],
  // "Wednesday of next week", "Monday last week", "Friday after next"
  [
    phrase('(?:(?:SIDE )?SIDE )?{weekday} (?:(?:of )?{side} week|after next)!'),
    ({ weekday: day = 0, side }, { today }) => {
      const ahead = day - weekdayOf(today);
      return on(today + (side === undefined ? ((ahead + 7) % 7) + 7 : ahead + 7 * side), day);
    },
  ],
  // "Thursday the 15th", "Tuesday 19th"
  [
    phrase('{weekday} (?:the )?(?<day>FIGURE)(?! (?:of )?MONTH)'),
    ({ weekday: which, day = 0 }, scene, groups) => {
      const found = nearestDayOfMonth(scene.today, day, scene.tense(), which);
      // "Sunday 8": without an ending it is a day only where the calendar and what follows agree.
      const plain = /^\s*(?:[,.;)](?!\d)|$)/.test(scene.text.slice(scene.end, scene.end + 4));
      return found !== undefined && (isRanked(groups['day']) || (plain && weekdayOf(found) === which))
        ? dayReading(found, ['year', 'month'], which)
        : undefined;
    },
  ],
];

export const weekdayRules = fromToday([
  ...named.map(
    ([pattern, read]): Rule => [
      pattern,
      (said, scene, groups) => (isWeekday(groups, scene) ? read(said, scene, groups) : undefined),
    ],
  ),
  // "on the 5th", "until the 21st": a day of the month alone
  [
    phrase(
      '(?<=(?<![LETTER])(?:on|until|till|by|since|from)\\s+)the (?<day>FIGURE)(?<=[a-z])(?! [-\\d]| (?!FUNCTION)[LETTER])',
    ),
    ({ day = 0 }, scene) => {
      const found = nearestDayOfMonth(scene.today, day, scene.tense());
      return found === undefined ? undefined : dayReading(found, ['year', 'month']);
    },
  ],
]);

/** "October 2014", "next month", "the month": what a day or week is counted within; a year only for weeks. */
function container({ month, year, year2, side, unit }: Said, scene: Scene) {
  if (unit === 'month')
    return scene.reference === undefined ? undefined : stretch(unit, side ?? 0, scene.reference);
  if (month === undefined) return yearsSpan(year2 ?? 0);
  const which = year ?? impliedYear(scene, month);
  return which === undefined ? undefined : monthSpan(which, month);
}

export const nthRules: readonly Rule[] = [
  // "first Monday of October 2014", "last week of September", "third Tuesday in this month", "20th of next month"
  [
    phrase(
      '(?:the )?(?:{day}(?: (?<last>last|final)!)?|(?<final>last|final)!) (?:(?:{weekday}|(?<week>week)|(?<plain>day)) )?(?<of>of|in)! (?:the )?(?:{month}(?: {year})?|(?:{side} )?(?<unit>month)!|{year2})',
    ),
    (said, scene, { day, week, plain, last, final = last, of }) => {
      const days = container(said, scene);
      const named = said.weekday !== undefined || week || plain;
      if (!days || (said.year2 && !week) || !(named || (day && !last && /^of$/i.test(of ?? ''))))
        return undefined;
      const implied = said.year || said.year2 ? [] : (['year'] as const);
      const n = final && !isRanked(day) ? 1 : (said.day ?? 1);
      const when = nthWithin(days, n, said.weekday, week !== undefined, final !== undefined);
      if (when === undefined) return undefined;
      return week ? reading({ from: when, to: when + 6 }, 'week', implied) : dayReading(when, implied);
    },
  ],
  // "the week of 6 October": the calendar week that holds the day
  [
    phrase(
      '(?:the )?week (?:of|beginning|starting) (?:the )?(?:{month} {day}|{day2} (?:of )?{month2})(?:(?: ,)? {year})?',
    ),
    ({ month2 = 0, month = month2, day2 = 0, day = day2, year }, scene) => {
      const told = year ?? impliedYear(scene, month, day);
      if (told === undefined || !isRealDay(told, month, day)) return undefined;
      const when = dayNumber(told, month, day);
      const from = when - weekdayOf(when) + 1;
      return reading({ from, to: from + 6 }, 'week', year ? [] : ['year']);
    },
  ],
];
