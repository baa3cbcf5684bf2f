/** Korean, Japanese and Chinese dates: one list of bounded patterns, because the three write them in the same order. */
import { weekdayOf } from '../days.ts';
import * as words from '../lang/cjk.ts';
import type { DatePart } from '../model.ts';
import { either } from '../table.ts';
import {
  countedFrom,
  dayReading,
  halfSpan,
  reading,
  stretch,
  wholeImplied,
  windowFrom,
  yearsSpan,
} from '../readings.ts';
import {
  likelyYear,
  monthSpan,
  nearestDayOfMonth,
  nearestQuarter,
  quarterSpan,
  type Tense,
  weekdayNear,
} from '../reference.ts';
import {
  chineseWeekdays,
  type CjkDateParser,
  day,
  make,
  monthReading,
  n,
  numeral,
  order,
  orderOf,
  small,
  weekdayMark,
  weekdayOnly,
  y,
  yearOf,
} from './date-parts.ts';

/** A unit of time as it is written behind a count. */
const unitOf = (text: string): 'day' | 'week' | 'month' | 'year' =>
  /주|週/.test(text) ? 'week' : /개월|달|月/.test(text) ? 'month' : /년|年/.test(text) ? 'year' : 'day';

const weekWords = Object.entries(words.nearStretches).filter(([, [unit]]) => unit === 'week');

const weekSource = either(weekWords.map(([word]) => word));

export const cjkDateParsers: readonly CjkDateParser[] = [
  make(
    `(?:${y}\\s?)?(?<![\\d.])(${n})\\s?(?:월|月|がつ)\\s?(${n})\\s?(?:일|日|号|號)(?!\\s?(?:간|間|동안))(?:${weekdayMark})?`,
    (m, scene) => day(yearOf(m, 1, scene.reference), small(m[6]), small(m[7]), m[8] ?? m[9], scene),
  ),
  make(
    `(?<![\\d/.])(\\d{4}|\\d{2}(?=/))\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})(?![\\d/])(?:${weekdayMark})?`,
    (m, scene) => {
      const year = Number(m[1]);
      return day(
        year < 100 ? (year < 50 ? 2000 : 1900) + year : year,
        Number(m[2]),
        Number(m[3]),
        m[4] ?? m[5],
        scene,
      );
    },
  ),
  make(`(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?![\\d/])(?:${weekdayMark})?`, (m, scene) =>
    day(undefined, Number(m[1]), Number(m[2]), m[3] ?? m[4], scene),
  ),
  make(`(?<![\\d/.])((?:19|20)\\d{2})[./](\\d{1,2})(?![\\d/.])`, (m, scene) =>
    monthReading(Number(m[1]), Number(m[2]), undefined, scene),
  ),
  make(
    `(?:${y}\\s?)?(?<![\\d.,])(${n})\\s?(?:월|月|がつ)(?!요|曜|간|間|드|면)(?!\\s?${n}\\s?(?:일|日))\\s?(초순|중순|하순|초|말|上旬|中旬|下旬|初め|初頭|頭|末)?(?![가-힣]?\\s?(?:첫|둘|셋|넷|마지막))`,
    (m, scene) => monthReading(yearOf(m, 1, scene.reference), small(m[6]), m[7], scene),
  ),
  make(`${y}(?!\\s?${n}\\s?(?:월|月|분기))(?!間|간|度|代|대)`, (m, { reference }) => {
    const year = yearOf(m, 1, reference);
    return year === undefined ? undefined : reading(yearsSpan(year), 'year', m[4] ? ['year'] : []);
  }),
  make(`(?<!\\d)((?:19|20)\\d0)\\s?(?:년대|年代)`, (m) =>
    reading(yearsSpan(Number(m[1]), Number(m[1]) + 9), 'range', wholeImplied),
  ),
  make(
    `(?:${y}\\s?)?第?([1-4一二三四일이삼사])\\s?(?:[~-]\\s?\\d{1,2}월기)?\\s?(?:분기|四半期|季度)`,
    (m, { reference }) => {
      const index = small(m[6]);
      const said = yearOf(m, 1, reference);
      const year =
        said ?? (reference === undefined ? undefined : nearestQuarter(reference, index, 'unknown'));
      return year === undefined
        ? undefined
        : reading(quarterSpan(year, index), 'quarter', said === undefined ? ['year'] : []);
    },
  ),
  make(`(?:${y}\\s?)(상반기|하반기|上半期|下半期|上半年|下半年)`, (m, { reference }) => {
    const year = yearOf(m, 1, reference);
    if (year === undefined) return undefined;
    return reading(halfSpan(year, /상|上/.test(m[6] ?? '') ? 1 : 2), 'range');
  }),
  make(
    `(지난|오는|이달|今月|本月|去る|来る)?\\s?(?<![월月\\d.,])(?<![월月]\\s)(?<!다음\\s?|앞으로\\s?|향후\\s?|최근\\s?|この|ここ)(\\d{1,2})\\s?(?:일|日)(?!간|間|후|後|前|전|째|目|本|数|이내|동안|안|치|분)(?:${weekdayMark})?`,
    (m, { reference, tense }) => {
      if (reference === undefined) return undefined;
      const named = m[3] ?? m[4];
      const weekday = named === undefined ? undefined : words.weekdays[named];
      const side: Tense = /지난|去る/.test(m[1] ?? '')
        ? 'past'
        : /오는|来る/.test(m[1] ?? '')
          ? 'future'
          : tense;
      const found = nearestDayOfMonth(reference, Number(m[2]), side, weekday);
      return found === undefined ? undefined : dayReading(found, ['year', 'month'], weekday);
    },
  ),
  make(`(?:(${weekSource})\\s?(?:の)?|(지난|오는|다음)\\s)?(?:${weekdayOnly})`, (m, { reference, tense }) => {
    const named = words.weekdays[m[3] ?? m[4] ?? m[6] ?? ''] ?? chineseWeekdays[m[5] ?? ''];
    if (reference === undefined || named === undefined) return undefined;
    const offset = words.nearStretches[(m[1] ?? '').replace(/\s+/g, ' ')]?.[1];
    if (offset !== undefined) {
      return dayReading(stretch('week', offset, reference).from + named - 1, wholeImplied, named);
    }
    // Without a verb in the past a bare weekday is one to come: what is over gets "last week" in these languages.
    const side: Tense = m[2] === '지난' ? 'past' : m[2] || tense !== 'past' ? 'future' : 'past';
    const when = weekdayNear(reference, named, '', side);
    const ahead =
      m[2] === '지난' && when === reference ? when - 7 : m[2] && when === reference ? when + 7 : when;
    return dayReading(ahead, wholeImplied, named);
  }),
  make(
    `(?:${y}\\s?)?(${n})\\s?(?:월|月)\\s?의?の?\\s?(${order})\\s?(?:(?:([월화수목금토일])요일)|([月火水木金土日])曜日?|(주|週)|(날))`,
    (m, scene) => {
      const month = small(m[6]);
      if (!(month >= 1 && month <= 12)) return undefined;
      const said = yearOf(m, 1, scene.reference);
      const year = said ?? likelyYear(scene.reference, scene.tense, month, 15);
      if (year === undefined) return undefined;
      const { from, to } = monthSpan(year, month);
      const which = orderOf((m[7] ?? '').replace(/\s/g, ''));
      const implied: readonly DatePart[] = said === undefined ? ['year'] : [];
      if (m[11]) return which < 0 ? dayReading(to, implied) : undefined;
      const named = words.weekdays[m[8] ?? m[9] ?? ''] ?? 1;
      const first = from + ((named - weekdayOf(from) + 7) % 7);
      // Weeks that lie wholly in the month.
      const last = m[10] ? to - ((weekdayOf(to) % 7) + 6) : to - ((weekdayOf(to) - named + 7) % 7);
      const when = which < 0 ? last : first + 7 * (which - 1);
      if (when < from || when > to) return undefined;
      return m[10] ? reading({ from: when, to: when + 6 }, 'week', implied) : dayReading(when, implied);
    },
  ),
  make(either(Object.keys(words.nearDays)), (m, { reference }) => {
    const offset = words.nearDays[m[0]];
    return reference === undefined || offset === undefined
      ? undefined
      : dayReading(reference + offset, wholeImplied);
  }),
  make(either(Object.keys(words.nearStretches)), (m, { reference }) => {
    const found = words.nearStretches[m[0].replace(/\s+/g, ' ')];
    if (!found || reference === undefined) return undefined;
    const [unit, offset] = found;
    const days = stretch(unit, offset, reference);
    return reading(days, days.precision, unit === 'year' ? ['year'] : wholeImplied);
  }),
  make(
    `(\\d{1,3}|[${numeral}]{1,3})\\s?(일|주일?|개월|년|日|週間|[カヶか]月|個月|个月|年|天)\\s?(전|이전|前|후|뒤|後|后)(?![가-힣一-鿿])`,
    (m, { reference }) => {
      const many = small(m[1]);
      if (reference === undefined || !(many > 0 && many <= 500)) return undefined;
      const count = many * (/전|前/.test(m[3] ?? '') ? -1 : 1);
      return countedFrom(reference, unitOf(m[2] ?? ''), count);
    },
  ),
  make(
    `(지난|최근|다음|향후|앞으로|過去|直近|今後|过去|未来|過去の|この|ここ)\\s?(\\d{1,3}|[${numeral}]{1,3}|두|세|네|한|다섯|여섯)\\s?(일간|일(?![가-힣])|주|주간|개월|달|년|년간|日間|日(?![\\u3400-\\u9fff])|週間|[カヶか]月間?|年間|年|个月|天)(?![월月]|\\s?(?:\\d|전|前))`,
    (m, { reference }) => {
      const many = { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6 }[m[2] ?? ''] ?? small(m[2]);
      if (reference === undefined || !(many > 0 && many <= 500)) return undefined;
      const ahead = /다음|향후|앞으로|今後|未来/.test(m[1] ?? '');
      return windowFrom(reference, unitOf(m[3] ?? ''), ahead ? many : -many, false);
    },
  ),
];
