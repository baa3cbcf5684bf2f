/** Korean and Japanese dates: one list of bounded patterns, because the two write them in the same order. */
import { civil, dayNumber } from '../days.ts';
import * as words from '../lang/cjk.ts';
import type { DatePart, DateValue } from '../model.ts';
import { type Rule, type Said, type Scene, singleDay, yearIn, yearOf } from '../patterns.ts';
import {
  countedFrom,
  dayReading,
  nthWithin,
  reading,
  some,
  stretch,
  wholeImplied,
  windowFrom,
  yearsSpan,
} from '../readings.ts';
import { monthsSpan, nearestDayOfMonth, nearestQuarter, weekdayNear, yearPart } from '../reference.ts';
import { either } from '../table.ts';
import { fromToday, rule, stretchNamed } from './pieces.ts';

const year = '(?:{year}|{side}[의の]?)';
const inYear = `(?:${year} )?`;
const marked = '(?: [(（]?{weekday}(?:요일|曜日?)?[)）]| {weekday2}(?:요일|曜日))?';
const to = '[~∼〜-]';
/** What makes a day's figure one of days, of a count, or a part of another word. */
const noDay = `(?!간|間|후|後|前|전|째|目|本|数|이내|동안|안|치|분|\\s?(?:${either(words.lengthSigns)}|평균|平均|あたり|当たり))`;
const notInMonth = '(?<![월월\\d.,第제])(?<![월월]\\s)(?<!다음\\s?|앞으로\\s?|향후\\s?|최근\\s?|この|ここ)';

/** Letters that end a longer word, not a date: "오월식당", 五月女, 三月さん; particles and 旬, 末 and their like do not. */
const particles = '에의은는이가를도보까부말초중와과들만인쯤내';
const longer = `[가-힣](?<![${particles}])`;
const inName = `${longer}|이[라란]|[\\u3400-\\u9fff](?<![上中下初末頭半以号分期現前後付度])|さん|ちゃん`;
/** 火曜サスペンス, 木曜島 */
const inTitle = '[\\u30a1-\\u30fa\\u3400-\\u9fff](?<![朝夜夕午昼深未早付以])';
/** "오늘날", 明日香, 前日比: words that begin with a day's. */
const inWord = `[가-힣](?<![${particles}나낮로모밤새아오자저처])|[子比海的菜葉香美奈花華丸]`;

const word = '[가-힣\\u3400-\\u9fff\\d]';
/** "월~금", 月~金曜日, "토·일요일": behind one letter, what shows that it is a weekday. */
const joinedDay = `(?:(?<=(?<!${word}).)(?=[~∼〜・·-]WEEKDAY(?:요일|曜|(?!${word})))|(?<=(?<!${word})WEEKDAY[~∼〜・·-].)(?!${word}))`;

const oneDay = (said: Said, scene: Scene): DateValue | undefined =>
  singleDay(scene, yearOf(scene, said), said.month, said.day, said.weekday ?? said.weekday2);

function oneMonth(said: Said, scene: Scene): DateValue | undefined {
  const { month = 0, part } = said;
  const found = yearIn(scene, yearOf(scene, said), month);
  return found && month >= 1 && month <= 12
    ? some(part, monthsSpan(found.year, month), 'month', found.implied, [...found.implied, 'day'])
    : undefined;
}

/** A stretch with both ends; undefined if they do not follow each other, or lie more than a century apart. */
const between = (from: number, until: number, implied: readonly DatePart[] = []): DateValue | undefined =>
  until > from && until - from < 40_000 ? reading({ from, to: until }, 'range', implied) : undefined;

/** "1월 3~5일", "2025.12.30~1.2": two days; without a year of their own this one's. */
function twoDays(said: Said, scene: Scene): DateValue | undefined {
  const { month = 0, day = 0, month2 = month, day2 = 0, year = yearOf(scene, { side: 0 }) } = said;
  return year === undefined
    ? undefined
    : between(
        dayNumber(year, month, day),
        dayNumber(month2 < month ? year + 1 : year, month2, day2),
        said.year ? [] : ['year'],
      );
}

/** A count of units that news reckons with. */
const many = ({ count }: Said): number | undefined =>
  count && count.value > 0 && count.value <= 500 ? count.value : undefined;

export const dateRules: readonly Rule[] = [
  rule(`${inYear}(?<![\\d.]){month} (?:월|月|がつ) {day} (?:일|日)(?! (?:간|間|동안))${marked}`, oneDay),
  rule(
    `(?<![\\d/.])(?<year>\\d{4}|\\d{2}(?=/)) [/.] (?<month>\\d{1,2}) [/.] (?<day>\\d{1,2})(?![\\d/])${marked}`,
    oneDay,
  ),
  rule(`(?<![\\d/.])(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])${marked}`, oneDay),
  rule(`(?<![\\d/.])(?<year>(?:19|20)\\d{2})[./](?<month>\\d{1,2})(?![\\d/.])`, oneMonth),
  rule(
    `${inYear}(?<![\\d.,]|[가-힣](?=[일이삼사오육칠팔구십])){month} (?:월|月|がつ)(?!요|曜|간|間|드|면)(?:(?<=\\d\\s?(?:월|月|がつ))|(?!${inName}))(?! SMALL (?:일|日)) {part}?(?![가-힣]? (?:첫|둘|셋|넷|마지막))`,
    oneMonth,
  ),
  rule(`${year}(?! SMALL (?:월|月|분기))(?!間|간|度|代|대)`, (said, scene) => {
    const told = yearOf(scene, said);
    return told ? reading(yearsSpan(told), 'year', said.side === undefined ? [] : ['year']) : undefined;
  }),
  rule(`(?<!\\d)(?<year>(?:19|20)\\d0|[5-9]0) (?:년대|年代)`, ({ year = 0 }) =>
    reading(yearsSpan(year, year + 9), 'range', wholeImplied),
  ),
  // 昭和40年代: ten years of an era.
  rule(`(?<year>(?:${either(Object.keys(words.eras))})\\d?0年)代`, ({ year = 0 }) =>
    reading(yearsSpan(year, year + 9), 'range', wholeImplied),
  ),
  // 2027年度: a fiscal year begins in April.
  rule(`${year}(?<![前昨去]年)度`, (said, scene) => {
    const told = yearOf(scene, said);
    if (told === undefined) return undefined;
    const isCounted = said.side !== undefined;
    const isEarly = isCounted && civil(scene.reference ?? 0).month < 4;
    return reading(monthsSpan(isEarly ? told - 1 : told, 4, 12), 'year', isCounted ? ['year'] : []);
  }),
  rule(
    `${inYear}第?(?<month>[1-4一二三四일이삼사]) (?:[~-] \\d{1,2}월기)? (?:분기|四半期)`,
    (said, scene) => {
      const { month: quarter = 0 } = said;
      const told = yearOf(scene, said);
      const year = told ?? (scene.reference && nearestQuarter(scene.reference, quarter, 'unknown'));
      return year
        ? reading(yearPart(year, quarter, 3), 'quarter', told === undefined ? ['year'] : [])
        : undefined;
    },
  ),
  // "1~3분기", 第1～3四半期
  rule(`${inYear}第?(?<month>[1-3]) ${to} 第?(?<month2>[2-4]) (?:분기|四半期)`, (said, scene) => {
    const { month = 0, month2 = 0 } = said;
    const told = yearOf(scene, said);
    const year = told ?? (scene.reference && nearestQuarter(scene.reference, month2, 'unknown'));
    return year
      ? between(
          yearPart(year, month, 3).from,
          yearPart(year, month2, 3).to,
          told === undefined ? ['year'] : [],
        )
      : undefined;
  }),
  // 상반기 alone is this year's; 上半期 may be of a business year.
  rule(
    `${inYear}(?<half>[상하]반기|[上下]半期|(?<=[년年]\\s?)(?:[전후]반기?|[前後]半))`,
    (said, scene, { half = '' }) => {
      const told = yearOf(scene, said);
      const year = told ?? (/[상하]/.test(half) ? yearOf(scene, { side: 0 }) : undefined);
      return year === undefined
        ? undefined
        : reading(
            yearPart(year, /[상上전前]/.test(half) ? 1 : 2, 6),
            'range',
            told === undefined ? ['year'] : [],
          );
    },
  ),
  // 来春, 今夏, "올가을"
  fromToday(
    '(?<![가-힣])(?:(?<back>昨)|(?<ahead>来)|今|올\\s?){season}(?!子|樹)',
    ({ season = 0 }, { today }, { back, ahead }) =>
      reading(monthsSpan(civil(today).year + (back ? -1 : ahead ? 1 : 0), season, 3), 'range', wholeImplied, {
        rough: true,
      }),
  ),
  rule(
    `${inYear}{month} (?:월|月) 의?の? {order} (?:{weekday}(?:요일|曜日?)|(?<week>주|週)|날)`,
    (said, scene, { week }) => {
      const { month = 0, order = 0, weekday } = said;
      const found = yearIn(scene, yearOf(scene, said), month);
      return found && month >= 1 && month <= 12 && (week || weekday || order < 1)
        ? nthWithin(monthsSpan(found.year, month), order, weekday, week !== undefined, found.implied)
        : undefined;
    },
  ),
  rule(
    `(?:(?<year>\\d{4}) (?:년|年) )?(?<!\\d)(?<month>\\d{1,2}) (?:월|月) (?<day>\\d{1,2}) (?:일|日)?(?:\\(WEEKDAY\\))? (?:부터|에서|から|${to}) (?<day2>\\d{1,2}) (?:일|日)`,
    twoDays,
  ),
  rule(
    `(?<!\\d)(?<year>(?:19|20)\\d{2}) (?:[~∼〜・、-]|から|에서|부터) (?<year2>(?:19|20)\\d{2}) (?:년|年)`,
    ({ year = 0, year2 = 0 }) => between(yearsSpan(year).from, yearsSpan(year2).to),
  ),
  rule(
    `(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2}) ${to} (?<month2>\\d{1,2})[/.](?<day2>\\d{1,2})(?![\\d/.])`,
    twoDays,
  ),
  // "1~3월": without a year those that are over.
  rule(
    `(?:(?<year>(?:19|20)\\d{2}) (?:년|年) )?(?<![\\d.])(?<month>\\d{1,2}) ${to} (?<month2>\\d{1,2}) (?:월|月)期?`,
    ({ year: told, month = 0, month2 = 0 }, scene) => {
      const found = yearIn({ ...scene, tense: () => 'past' }, told, month2, 1);
      return found && month >= 1 && month2 <= 12
        ? between(monthsSpan(found.year, month).from, monthsSpan(found.year, month2).to, found.implied)
        : undefined;
    },
  ),
  fromToday(
    `(?<lead>지난|오는|이달|今月|去る|来る)? ${notInMonth}(?<day>\\d{1,2}|(?<![一二三四五六七八九十百])(?:二?十[一二三四五六七八九]?|三十一?)) (?:일|日)${noDay}${marked}`,
    ({ day = 0, weekday2, weekday = weekday2 }, { today, tense }, { lead = '' }) => {
      const side = /지난|去る/.test(lead) ? 'past' : /오는|来る/.test(lead) ? 'future' : tense();
      const found = nearestDayOfMonth(today, day, side, weekday);
      return found === undefined ? undefined : dayReading(found, ['year', 'month'], weekday);
    },
  ),
  // "24∼26일", "17、18日": two days of the month that the second is of.
  fromToday(
    `${notInMonth}(?<day>\\d{1,2}) (?:일|日)? (?:(?<list>[、・·])|${to}) (?<day2>\\d{1,2}) (?:일|日)${noDay}`,
    ({ day = 0, day2 = 0 }, { today, tense }, { list }) => {
      const last =
        day < day2 && (!list || day2 - day === 1) ? nearestDayOfMonth(today, day2, tense()) : undefined;
      return last === undefined ? undefined : between(last - (day2 - day), last, ['year', 'month']);
    },
  ),
  // "다음 달 31일", 先月27日.
  fromToday(`(?<name>AMONTH) の?{day} (?:일|日)${noDay}`, ({ day = 0 }, { today }, { name = '' }) => {
    const [, side = 0] = stretchNamed(name) ?? [];
    return nthWithin(stretch('month', side, today), day, undefined, false, ['year', 'month']);
  }),
  fromToday(
    `(?:(?<week>WEEK) (?:の)?|(?<lead>지난|오는|다음)\\s)?(?:(?<weekday>[월화수목금토일])요일|(?<weekday2>[月火水木金土日])曜(?:日|(?!${inTitle}))|(?<![가-힣\\u3040-\\u9fff](?<![일日]))[(（](?<bracket>WEEKDAY)[)）]|(?<bare>WEEKDAY)${joinedDay})`,
    (said, { today, tense }, { week = '', lead, bracket, bare = bracket }) => {
      const named = said.weekday ?? said.weekday2 ?? words.weekdays[bare ?? ''];
      if (named === undefined) return undefined;
      const offset = stretchNamed(week)?.[1];
      if (offset !== undefined)
        return dayReading(stretch('week', offset, today).from + named - 1, wholeImplied, named);
      // Without a verb in the past a bare weekday is one to come: what is over gets "last week" in these languages.
      const past = lead === '지난' || (!lead && tense() === 'past');
      const when = weekdayNear(today, named, '', past ? 'past' : 'future');
      const other = lead && when === today ? (past ? -7 : 7) : 0;
      return dayReading(when + other, wholeImplied, named);
    },
  ),
  fromToday(`(?<![가-힣]){near}(?!${inWord})`, ({ near = 0 }, { today }) =>
    dayReading(today + near, wholeImplied),
  ),
  // "지난 주택 거래", "발전주": a part of another word is no stretch.
  fromToday(
    `(?<![가-힣]|[\\d数NUMERAL](?=年))(?<name>${either(Object.keys(words.nearStretches))})(?!度|${longer})(?: の?(?<=달\\s?|月の?){part})?`,
    ({ part }, { today }, { name = '' }) => {
      const [unit, side] = stretchNamed(name) ?? ['year', 0];
      const days = stretch(unit, side, today);
      return some(part, days, days.precision, unit === 'year' ? ['year'] : wholeImplied);
    },
  ),
  fromToday('{count} {unit} (?:(?<back>이?전|前)|[후뒤後])(?![가-힣一-鿿])', (said, { today }, { back }) => {
    const units = many(said);
    return units ? countedFrom(today, said.unit ?? 'day', back ? -units : units) : undefined;
  }),
  fromToday(
    '(?:지난|최근|過去の?|直近|この|ここ|(?<ahead>다음|향후|앞으로|今後)) {count} {unit}(?<!일(?=[가-힣]))(?![\\u3400-\\u9fff월월]| (?:\\d|전|前))',
    (said, { today }, { ahead }) => {
      const units = many(said);
      return units ? windowFrom(today, said.unit ?? 'day', ahead ? units : -units, false) : undefined;
    },
  ),
];
