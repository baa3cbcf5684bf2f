/** Korean, Japanese and Chinese dates: one list of bounded patterns, because the three write them in the same order. */
import { addMonths, civil, dayNumber, weekdayOf } from '../days.ts';
import * as words from '../lang/cjk.ts';
import type { DatePart } from '../model.ts';
import { either } from '../pattern.ts';
import {
  likelyYear,
  monthSpan,
  nearestDayOfMonth,
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
  reading,
  small,
  weekdayMark,
  weekdayOnly,
  wholeImplied,
  y,
  yearOf,
} from './date-parts.ts';

/** The calendar week that lies `offset` weeks from the reference, its Monday. */
const monday = (reference: number, offset: number): number =>
  reference - weekdayOf(reference) + 1 + 7 * offset;

const weekWords = Object.entries(words.nearStretches).filter(([, [unit]]) => unit === 'week');

const weekSource = either(weekWords.map(([word]) => word));

export const cjkDateParsers: readonly CjkDateParser[] = [
  make(
    'cjk/date',
    `(?:${y}\\s?)?(?<![\\d.])(${n})\\s?(?:월|月|がつ)\\s?(${n})\\s?(?:일|日|号|號)(?!\\s?(?:간|間|동안))(?:${weekdayMark})?`,
    (m, scene) => day(yearOf(m, 1, scene.reference), small(m[6]), small(m[7]), m[8] ?? m[9], scene),
  ),
  make(
    'cjk/slash',
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
  make('cjk/month-day', `(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?![\\d/])(?:${weekdayMark})?`, (m, scene) =>
    day(undefined, Number(m[1]), Number(m[2]), m[3] ?? m[4], scene),
  ),
  make('cjk/year-month', `(?<![\\d/.])((?:19|20)\\d{2})[./](\\d{1,2})(?![\\d/.])`, (m, scene) =>
    monthReading(Number(m[1]), Number(m[2]), undefined, scene),
  ),
  make(
    'cjk/month',
    `(?:${y}\\s?)?(?<![\\d.,])(${n})\\s?(?:월|月|がつ)(?!요|曜|간|間|드|면)(?!\\s?${n}\\s?(?:일|日))\\s?(초순|중순|하순|초|말|上旬|中旬|下旬|初め|初頭|頭|末)?(?![가-힣]?\\s?(?:첫|둘|셋|넷|마지막))`,
    (m, scene) => monthReading(yearOf(m, 1, scene.reference), small(m[6]), m[7], scene),
  ),
  make('cjk/year', `${y}(?!\\s?${n}\\s?(?:월|月|분기))(?!間|간|度|代|대)`, (m, { reference }) => {
    const year = yearOf(m, 1, reference);
    return year === undefined
      ? undefined
      : reading(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year', m[4] ? ['year'] : []);
  }),
  make('cjk/decade', `(?<!\\d)((?:19|20)\\d0)\\s?(?:년대|年代)`, (m) =>
    reading(dayNumber(Number(m[1]), 1, 1), dayNumber(Number(m[1]) + 9, 12, 31), 'range', wholeImplied),
  ),
  make(
    'cjk/quarter',
    `(?:${y}\\s?)?第?([1-4一二三四일이삼사])\\s?(?:[~-]\\s?\\d{1,2}월기)?\\s?(?:분기|四半期|季度)`,
    (m, { reference }) => {
      const index = small(m[6]);
      const said = yearOf(m, 1, reference);
      const now = reference === undefined ? undefined : civil(reference).year;
      // The quarter whose end is nearest to the day of publication.
      const year =
        said ??
        (reference === undefined || now === undefined
          ? undefined
          : [now, now - 1].sort(
              (a, b) =>
                Math.abs(quarterSpan(a, index).to - reference) -
                Math.abs(quarterSpan(b, index).to - reference),
            )[0]);
      return year === undefined
        ? undefined
        : reading(
            quarterSpan(year, index).from,
            quarterSpan(year, index).to,
            'quarter',
            said === undefined ? ['year'] : [],
          );
    },
  ),
  make('cjk/half', `(?:${y}\\s?)(상반기|하반기|上半期|下半期|上半年|下半年)`, (m, { reference }) => {
    const year = yearOf(m, 1, reference);
    if (year === undefined) return undefined;
    return /상|上/.test(m[6] ?? '')
      ? reading(dayNumber(year, 1, 1), dayNumber(year, 6, 30), 'range')
      : reading(dayNumber(year, 7, 1), dayNumber(year, 12, 31), 'range');
  }),
  make(
    'cjk/day',
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
      return found === undefined
        ? undefined
        : reading(found, found, 'day', ['year', 'month'], {
            ...(weekday === undefined ? {} : { weekday }),
            ...(weekday !== undefined && weekdayOf(found) !== weekday ? { mismatch: true as const } : {}),
          });
    },
  ),
  make(
    'cjk/weekday',
    `(?:(${weekSource})\\s?(?:の)?|(지난|오는|다음)\\s)?(?:${weekdayOnly})`,
    (m, { reference, tense }) => {
      const named = words.weekdays[m[3] ?? m[4] ?? m[6] ?? ''] ?? chineseWeekdays[m[5] ?? ''];
      if (reference === undefined || named === undefined) return undefined;
      const offset = words.nearStretches[(m[1] ?? '').replace(/\s+/g, ' ')]?.[1];
      if (offset !== undefined) {
        const when = monday(reference, offset) + named - 1;
        return reading(when, when, 'day', wholeImplied, { weekday: named });
      }
      // Without a verb in the past a bare weekday is one to come: what is over gets "last week" in these languages.
      const side: Tense = m[2] === '지난' ? 'past' : m[2] || tense !== 'past' ? 'future' : 'past';
      const when = weekdayNear(reference, named, '', side);
      const ahead =
        m[2] === '지난' && when === reference ? when - 7 : m[2] && when === reference ? when + 7 : when;
      return reading(ahead, ahead, 'day', wholeImplied, { weekday: named });
    },
  ),
  make(
    'cjk/nth',
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
      if (m[11]) return which < 0 ? reading(to, to, 'day', implied) : undefined;
      const named = words.weekdays[m[8] ?? m[9] ?? ''] ?? 1;
      const first = from + ((named - weekdayOf(from) + 7) % 7);
      // Weeks that lie wholly in the month.
      const last = m[10] ? to - ((weekdayOf(to) % 7) + 6) : to - ((weekdayOf(to) - named + 7) % 7);
      const when = which < 0 ? last : first + 7 * (which - 1);
      if (when < from || when > to) return undefined;
      return m[10] ? reading(when, when + 6, 'week', implied) : reading(when, when, 'day', implied);
    },
  ),
  make('cjk/near', either(Object.keys(words.nearDays)), (m, { reference }) => {
    const offset = words.nearDays[m[0]];
    return reference === undefined || offset === undefined
      ? undefined
      : reading(reference + offset, reference + offset, 'day', wholeImplied);
  }),
  make('cjk/stretch', either(Object.keys(words.nearStretches)), (m, { reference }) => {
    const found = words.nearStretches[m[0].replace(/\s+/g, ' ')];
    if (!found || reference === undefined) return undefined;
    const [unit, offset] = found;
    const now = civil(reference);
    if (unit === 'week')
      return reading(monday(reference, offset), monday(reference, offset) + 6, 'week', wholeImplied);
    if (unit === 'weekend')
      return reading(monday(reference, offset) + 5, monday(reference, offset) + 6, 'range', wholeImplied);
    if (unit === 'year')
      return reading(dayNumber(now.year + offset, 1, 1), dayNumber(now.year + offset, 12, 31), 'year', [
        'year',
      ]);
    const first =
      unit === 'month' ? now.month + offset : Math.floor((now.month - 1) / 3) * 3 + 1 + 3 * offset;
    const from = dayNumber(now.year, first, 1);
    return reading(from, addMonths(from, unit === 'month' ? 1 : 3) - 1, unit, wholeImplied);
  }),
  make(
    'cjk/counted',
    `(\\d{1,3}|[${numeral}]{1,3})\\s?(일|주일?|개월|년|日|週間|[カヶか]月|個月|个月|年|天)\\s?(전|이전|前|후|뒤|後|后)(?![가-힣一-鿿])`,
    (m, { reference }) => {
      const many = small(m[1]);
      if (reference === undefined || !(many > 0 && many <= 500)) return undefined;
      const count = many * (/전|前/.test(m[3] ?? '') ? -1 : 1);
      const unit = m[2] ?? '';
      if (/^(?:일|日|天)$/.test(unit))
        return reading(reference + count, reference + count, 'day', wholeImplied);
      if (/주|週/.test(unit))
        return reading(reference + 7 * count, reference + 7 * count, 'day', wholeImplied, { rough: true });
      const years = /년|年/.test(unit);
      const when = civil(addMonths(reference, count * (years ? 12 : 1)));
      if (years)
        return reading(dayNumber(when.year, 1, 1), dayNumber(when.year, 12, 31), 'year', wholeImplied, {
          rough: true,
        });
      const { from, to } = monthSpan(when.year, when.month);
      return reading(from, to, 'month', wholeImplied, { rough: true });
    },
  ),
  make(
    'cjk/window',
    `(지난|최근|다음|향후|앞으로|過去|直近|今後|过去|未来|過去の|この|ここ)\\s?(\\d{1,3}|[${numeral}]{1,3}|두|세|네|한|다섯|여섯)\\s?(일간|일(?![가-힣])|주|주간|개월|달|년|년간|日間|日(?![\\u3400-\\u9fff])|週間|[カヶか]月間?|年間|年|个月|天)(?![월月]|\\s?(?:\\d|전|前))`,
    (m, { reference }) => {
      const many = { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6 }[m[2] ?? ''] ?? small(m[2]);
      if (reference === undefined || !(many > 0 && many <= 500)) return undefined;
      const ahead = /다음|향후|앞으로|今後|未来/.test(m[1] ?? '');
      const text = m[3] ?? '';
      const unit = /주|週/.test(text)
        ? 'week'
        : /개월|달|月/.test(text)
          ? 'month'
          : /년|年/.test(text)
            ? 'year'
            : 'day';
      const count = many * (ahead ? 1 : -1);
      const other =
        unit === 'day' || unit === 'week'
          ? reference + count * (unit === 'week' ? 7 : 1)
          : addMonths(reference, count * (unit === 'year' ? 12 : 1));
      const more = { rough: true as const, length: { count: many, unit } as const };
      return ahead
        ? reading(reference + 1, other, 'range', wholeImplied, more)
        : reading(other, reference - 1, 'range', wholeImplied, more);
    },
  ),
];
