/** Korean, Japanese and Chinese dates: one list of bounded patterns, because the three write them in the same order. */
import { dayNumber } from '../days.ts';
import * as words from '../lang/cjk.ts';
import type { DateValue } from '../model.ts';
import {
  fromToday,
  impliedYear,
  type Rule,
  type Said,
  type Scene,
  shortYear,
  singleDay,
  yearOf,
} from '../patterns.ts';
import {
  countedFrom,
  dayReading,
  halfSpan,
  nthWithin,
  reading,
  some,
  stretch,
  wholeImplied,
  windowFrom,
  yearsSpan,
} from '../readings.ts';
import { monthsSpan, nearestDayOfMonth, nearestQuarter, quarterSpan, weekdayNear } from '../reference.ts';
import { either } from '../table.ts';
import { phrase } from './pieces.ts';

const year = '(?:{year}|{side}[의の]?)';
const inYear = `(?:${year} )?`;
const marked = '(?: [(（]?{weekday}(?:요일|曜日?)?[)）]| {weekday2}(?:요일|曜日))?';
const to = '[~〜-]';

const rule = (source: string, read: Rule[1]): Rule => [phrase(source, 'gu'), read];

const saidYear = ({ year, side }: Said, scene: Scene): number | undefined => yearOf(scene, year, side);

const oneDay = (said: Said, scene: Scene, year = saidYear(said, scene)): DateValue | undefined =>
  singleDay(scene, year, said.month, said.day, said.weekday ?? said.weekday2);

function oneMonth({ month = 0, part }: Said, scene: Scene, year: number | undefined): DateValue | undefined {
  const which = year ?? impliedYear(scene, month);
  if (!(month >= 1 && month <= 12) || which === undefined) return undefined;
  const implied = year === undefined ? (['year'] as const) : [];
  return some(part, monthsSpan(which, month), 'month', implied, [...implied, 'day']);
}

/** A stretch with both ends; undefined where they do not follow each other, or lie more than a century apart. */
const between = (from: number, until: number, implied: DateValue['implied'] = []): DateValue | undefined =>
  until > from && until - from < 40_000 ? reading({ from, to: until }, 'range', implied) : undefined;

/** "1월 3~5일": two days of one month. */
function daysOfMonth(said: Said, scene: Scene): DateValue | undefined {
  const { month = 0, day = 0, day2 = 0, year = yearOf(scene, undefined, 0) } = said;
  return year === undefined
    ? undefined
    : between(dayNumber(year, month, day), dayNumber(year, month, day2), said.year ? [] : ['year']);
}

/** "1~3월": two months of one year. */
function monthsOfYear(said: Said, scene: Scene): DateValue | undefined {
  const { month = 0, month2 = 0, year = impliedYear({ ...scene, tense: () => 'past' }, month2, 1) } = said;
  return year === undefined || month < 1 || month2 > 12
    ? undefined
    : between(monthsSpan(year, month).from, monthsSpan(year, month2).to, said.year ? [] : ['year']);
}

const counted = fromToday([
  rule(
    `(?<lead>지난|오는|이달|今月|本月|去る|来る)? (?<![월월\\d.,])(?<![월월]\\s)(?<!다음\\s?|앞으로\\s?|향후\\s?|최근\\s?|この|ここ)(?<day>\\d{1,2}) (?:일|日)(?!간|間|후|後|前|전|째|目|本|数|이내|동안|안|치|분)${marked}`,
    ({ day = 0, weekday2, weekday = weekday2 }, { today, tense }, { lead = '' }) => {
      const side = /지난|去る/.test(lead) ? 'past' : /오는|来る/.test(lead) ? 'future' : tense();
      const found = nearestDayOfMonth(today, day, side, weekday);
      return found === undefined ? undefined : dayReading(found, ['year', 'month'], weekday);
    },
  ),
  rule(
    '(?:(?<week>WEEK) (?:の)?|(?<lead>지난|오는|다음)\\s)?(?:(?<weekday>[월화수목금토일])요일|(?<weekday2>[月火水木金土日])曜日?|(?:星期|周|週)(?<counted>[一二三四五六日天])(?![\\u3400-\\u9fff])|[(（](?<bracket>WEEKDAY)[)）])',
    (said, { today, tense }, { week, lead, counted: number, bracket }) => {
      const named = said.weekday ?? said.weekday2 ?? words.weekdays[number ?? bracket ?? ''];
      if (named === undefined) return undefined;
      const offset = words.nearStretches[(week ?? '').replace(/\s+/g, ' ')]?.[1];
      if (offset !== undefined)
        return dayReading(stretch('week', offset, today).from + named - 1, wholeImplied, named);
      // Without a verb in the past a bare weekday is one to come: what is over gets "last week" in these languages.
      const past = lead === '지난' || (!lead && tense() === 'past');
      const when = weekdayNear(today, named, '', past ? 'past' : 'future');
      const other = lead && when === today ? (past ? -7 : 7) : 0;
      return dayReading(when + other, wholeImplied, named);
    },
  ),
  rule('{near}', ({ near = 0 }, { today }) => dayReading(today + near, wholeImplied)),
  // "지난 주택 거래", "발전주": a part of another word is no stretch.
  rule(
    `(?<![가-힣])(?:${either(Object.keys(words.nearStretches))})(?![가-힣](?<![에의은는이가를도보까부말초중와과들만인쯤내]))`,
    (_said, { text, start, end, today }) => {
      const found = words.nearStretches[text.slice(start, end).replace(/\s+/g, ' ')];
      if (!found) return undefined;
      const days = stretch(...found, today);
      return reading(days, days.precision, found[0] === 'year' ? ['year'] : wholeImplied);
    },
  ),
  rule(
    '{count} {unit} (?<order>전|이전|前|후|뒤|後|后)(?![가-힣一-鿿])',
    ({ count, unit = 'day' }, { today }, { order = '' }) =>
      count && count.value > 0 && count.value <= 500
        ? countedFrom(today, unit, /전|前/.test(order) ? -count.value : count.value)
        : undefined,
  ),
  rule(
    '(?<lead>지난|최근|다음|향후|앞으로|過去の?|直近|今後|过去|未来|この|ここ) {count} {unit}(?<!일(?=[가-힣]))(?![\\u3400-\\u9fff월월]| (?:\\d|전|前))',
    ({ count, unit = 'day' }, { today }, { lead = '' }) =>
      count && count.value > 0 && count.value <= 500
        ? windowFrom(today, unit, /다음|향후|앞으로|今後|未来/.test(lead) ? count.value : -count.value, false)
        : undefined,
  ),
]);

export const dateRules: readonly Rule[] = [
  rule(
    `${inYear}(?<![\\d.]){month} (?:월|月|がつ) {day} (?:일|日|号|號)(?! (?:간|間|동안))${marked}`,
    (said, scene) => oneDay(said, scene),
  ),
  rule(
    `(?<![\\d/.])(?<figures>\\d{4}|\\d{2}(?=/)) [/.] (?<month>\\d{1,2}) [/.] (?<day>\\d{1,2})(?![\\d/])${marked}`,
    (said, scene, { figures }) => {
      const year = Number(figures);
      return oneDay(said, scene, year < 100 ? shortYear(year) : year);
    },
  ),
  rule(`(?<![\\d/.])(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])${marked}`, (said, scene) =>
    oneDay(said, scene),
  ),
  rule(
    `(?<![\\d/.])(?<figures>(?:19|20)\\d{2})[./](?<month>\\d{1,2})(?![\\d/.])`,
    (said, scene, { figures }) => oneMonth(said, scene, Number(figures)),
  ),
  rule(
    `${inYear}(?<![\\d.,]){month} (?:월|月|がつ)(?!요|曜|간|間|드|면)(?! SMALL (?:일|日)) {part}?(?![가-힣]? (?:첫|둘|셋|넷|마지막))`,
    (said, scene) => oneMonth(said, scene, saidYear(said, scene)),
  ),
  rule(`${year}(?! SMALL (?:월|月|분기))(?!間|간|度|代|대)`, (said, scene) => {
    const told = saidYear(said, scene);
    return told === undefined
      ? undefined
      : reading(yearsSpan(told), 'year', said.side === undefined ? [] : ['year']);
  }),
  rule(`(?<!\\d)(?<figures>(?:19|20)\\d0) (?:년대|年代)`, (_said, _scene, { figures }) =>
    reading(yearsSpan(Number(figures), Number(figures) + 9), 'range', wholeImplied),
  ),
  rule(
    `${inYear}第?(?<month>[1-4一二三四일이삼사]) (?:[~-] \\d{1,2}월기)? (?:분기|四半期|季度)`,
    (said, scene) => {
      const { reference } = scene;
      const { month: quarter = 0 } = said;
      const told = saidYear(said, scene);
      const year =
        told ?? (reference === undefined ? undefined : nearestQuarter(reference, quarter, 'unknown'));
      return year === undefined
        ? undefined
        : reading(quarterSpan(year, quarter), 'quarter', told === undefined ? ['year'] : []);
    },
  ),
  rule(`${inYear}(?<half>[상하]반기|[上下]半[期年])`, (said, scene, { half = '' }) => {
    const told = saidYear(said, scene);
    return told === undefined ? undefined : reading(halfSpan(told, /상|上/.test(half) ? 1 : 2), 'range');
  }),
  rule(
    `${inYear}{month} (?:월|月) 의?の? {order} (?:{weekday}(?:요일|曜日?)|(?<week>주|週)|날)`,
    (said, scene, { week }) => {
      const { month = 0, order = 0, weekday } = said;
      const told = saidYear(said, scene);
      const year = told ?? impliedYear(scene, month);
      if (!(month >= 1 && month <= 12) || year === undefined) return undefined;
      if (!week && !weekday && order > 0) return undefined;
      const implied = told === undefined ? (['year'] as const) : [];
      return nthWithin(monthsSpan(year, month), order, weekday, week !== undefined, implied);
    },
  ),
  rule(
    `(?:(?<year>\\d{4}) (?:년|年) )?(?<!\\d)(?<month>\\d{1,2}) (?:월|月) (?<day>\\d{1,2}) (?:일|日)?(?:\\(WEEKDAY\\))? (?:부터|에서|から|${to}) (?<day2>\\d{1,2}) (?:일|日)`,
    daysOfMonth,
  ),
  rule(
    `(?<!\\d)(?<year>(?:19|20)\\d{2}) [~〜・、-] (?<year2>(?:19|20)\\d{2}) (?:년|年)`,
    ({ year = 0, year2 = 0 }) => between(yearsSpan(year).from, yearsSpan(year2).to),
  ),
  rule(
    `(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2}) ${to} (?<month2>\\d{1,2})[/.](?<day2>\\d{1,2})(?![\\d/.])`,
    ({ year = 0, month = 0, day = 0, month2 = 0, day2 = 0 }) =>
      between(dayNumber(year, month, day), dayNumber(month2 < month ? year + 1 : year, month2, day2)),
  ),
  rule(
    `(?:(?<year>(?:19|20)\\d{2}) (?:년|年) )?(?<![\\d.])(?<month>\\d{1,2}) ${to} (?<month2>\\d{1,2}) (?:월|月)期?`,
    monthsOfYear,
  ),
  ...counted,
];
