/**
 * English dates: a list of small parsers, each a bounded pattern with what it means. They may overlap; the longest wins
 * in extract.ts. Every reading keeps apart what the text says and what was implied.
 */
import { addMonths, civil, dayNumber, iso, isRealDay, weekdayOf } from './days.ts';
import * as words from './lang/en.ts';
import type { DatePart, DateReading } from './model.ts';
import { either, left, pattern, right } from './pattern.ts';
import { monthSpan, nearestYear, quarterSpan, type Reference, type Tense, weekdayNear } from './reference.ts';

/** What a parser returns for a match; the span may be narrower than the match. */
export interface DateCandidate {
  readonly reading: DateReading;
  readonly rule: string;
  /** Offset of the value's words within the match, where they do not begin at 0. */
  readonly skip?: number;
  readonly length?: number;
}

export interface DateParser {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, reference: Reference, tense: Tense) => DateReading | undefined;
}

type Precision = DateReading['precision'];

const reading = (
  from: number,
  to: number,
  precision: Precision,
  implied: readonly DatePart[] = [],
  more: Partial<DateReading> = {},
): DateReading => ({
  kind: 'date',
  from: iso(from),
  to: iso(to),
  precision,
  implied,
  ...more,
});

const month = `(?:${either(Object.keys(words.months))})\\.?`;
const weekday = `(?:${either(Object.keys(words.weekdays))})`;
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = "(?:[12]\\d{3}(?![\\d,.]\\d)|['\u2019]\\d{2}(?!\\d))";
const dash = '\\s{0,2}(?:-|\u2014|to|through|until|till|and|thru)\\s{0,2}';
const count = `(?:\\d{1,3}|${either([...Object.keys(words.units), ...Object.keys(words.tens)])}|an?|a\\sfew|several|a\\scouple\\sof)`;

const monthNumber = (name: string | undefined): number =>
  words.months[(name ?? '').toLowerCase().replace('.', '')] ?? 0;
const weekdayNumber = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : words.weekdays[name.toLowerCase().replace('.', '')];

/** `2026`, `'26`; two digits mean the century nearest to now as written dates use it. */
function yearNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = Number(text.replace(/\D/g, ''));
  if (text.replace(/\D/g, '').length > 2) return digits;
  return digits < 50 ? 2000 + digits : 1900 + digits;
}

/** "two", "a", "12"; undefined for vague words, which mean no day. */
function countNumber(text: string | undefined): number | undefined {
  const plain = (text ?? '').toLowerCase();
  if (/^\d/.test(plain)) return Number(plain);
  if (plain === 'a' || plain === 'an') return 1;
  return words.units[plain] ?? words.tens[plain];
}

/** One day, its year implied where the text gives none. */
function singleDay(
  y: number | undefined,
  m: number,
  d: number,
  named: number | undefined,
  reference: Reference,
): DateReading | undefined {
  const implied: DatePart[] = [];
  let which = y;
  if (which === undefined) {
    which = nearestYear(reference, m, d);
    implied.push('year');
  }
  if (which === undefined || !isRealDay(which, m, d)) return undefined;
  const number = dayNumber(which, m, d);
  return reading(number, number, 'day', implied, {
    ...(named === undefined ? {} : { weekday: named }),
    ...(named !== undefined && weekdayOf(number) !== named ? { weekdayMismatch: true as const } : {}),
  });
}

function dayRange(
  y: number | undefined,
  m1: number,
  d1: number,
  m2: number,
  d2: number,
  reference: Reference,
): DateReading | undefined {
  const implied: DatePart[] = y === undefined ? ['year'] : [];
  const last = y ?? nearestYear(reference, m2, d2);
  if (last === undefined) return undefined;
  // "30 December – 2 January 2026" begins in the year before.
  const first = m1 > m2 ? last - 1 : last;
  if (!isRealDay(first, m1, d1) || !isRealDay(last, m2, d2)) return undefined;
  const [from, to] = [dayNumber(first, m1, d1), dayNumber(last, m2, d2)];
  return to >= from ? reading(from, to, 'range', implied) : undefined;
}

const number = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));

/** Early, mid, late: thirds of the stretch. */
function part(which: string, from: number, to: number): { from: number; to: number } {
  const third = Math.floor((to - from + 1) / 3);
  if (/^(?:early|the\s(?:beginning|start)|beginning|start)/i.test(which))
    return { from, to: from + third - 1 };
  if (/^(?:mid|middle|the\smiddle)/i.test(which)) return { from: from + third, to: to - third };
  return { from: to - third + 1, to };
}

const partWord = '(?:early|mid|middle|late|(?:the\\s)?(?:beginning|start|middle|end)\\sof)';
const which = '(?:last|past|previous|this|current|next|coming|upcoming|following)';
const whichSide = (text: string | undefined): -1 | 0 | 1 =>
  /last|past|prev/i.test(text ?? '') ? -1 : /next|coming|following/i.test(text ?? '') ? 1 : 0;

function stretch(
  unit: string,
  side: -1 | 0 | 1,
  reference: number,
): { from: number; to: number; precision: Precision } | undefined {
  const now = civil(reference);
  if (unit === 'week') {
    const monday = reference - weekdayOf(reference) + 1 + 7 * side;
    return { from: monday, to: monday + 6, precision: 'week' };
  }
  if (unit === 'month') {
    const start = addMonths(dayNumber(now.year, now.month, 1), side);
    return { from: start, to: addMonths(start, 1) - 1, precision: 'month' };
  }
  if (unit === 'quarter') {
    const start = addMonths(dayNumber(now.year, Math.floor((now.month - 1) / 3) * 3 + 1, 1), 3 * side);
    return { from: start, to: addMonths(start, 3) - 1, precision: 'quarter' };
  }
  if (unit === 'year')
    return {
      from: dayNumber(now.year + side, 1, 1),
      to: dayNumber(now.year + side, 12, 31),
      precision: 'year',
    };
  if (unit === 'weekend') {
    const saturday = reference - weekdayOf(reference) + 6 + 7 * side;
    return { from: saturday, to: saturday + 1, precision: 'range' };
  }
  return undefined;
}

const step = (unit: string): { days?: number; months?: number } =>
  unit.startsWith('day')
    ? { days: 1 }
    : unit.startsWith('week')
      ? { days: 7 }
      : unit.startsWith('month')
        ? { months: 1 }
        : unit.startsWith('year')
          ? { months: 12 }
          : unit.startsWith('decade')
            ? { months: 120 }
            : {};

const wholeImplied: readonly DatePart[] = ['year', 'month', 'day'];

export const parsers: readonly DateParser[] = [
  {
    rule: 'date/iso',
    pattern: pattern(`(?<![\\d.\\-/])([12]\\d{3})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d]|[-/.]\\d)`),
    read: (m) => singleDay(number(m[1]), number(m[3]), number(m[4]), undefined, undefined),
  },
  {
    rule: 'date/slash',
    pattern: pattern(`(?<![\\d.\\-/])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d]|[-/.]\\d)`),
    read: (m) => {
      const [a, b] = [number(m[1]), number(m[3])];
      const y = yearNumber(m[4]?.length === 2 ? `'${m[4]}` : m[4]);
      if (m[2] === '.' && m[4]?.length === 2) return undefined;
      // Month first as American news writes it, unless only the other order is a date.
      return singleDay(y, a, b, undefined, undefined) ?? singleDay(y, b, a, undefined, undefined);
    },
  },
  {
    rule: 'date/month-day',
    pattern: pattern(
      `${left}(?:(${weekday})\\.?,?\\s(?:the\\s)?)?(${month})\\s?(?:the\\s)?(${dayOfMonth})(?!\\d|,\\d{3}|%|:\\d|\\s?(?:million|billion|percent|per\\scent))(?:,?\\s{0,2}(${year}))?`,
    ),
    read: (m, reference) =>
      singleDay(yearNumber(m[4]), monthNumber(m[2]), number(m[3]), weekdayNumber(m[1]), reference),
  },
  {
    rule: 'date/day-month',
    pattern: pattern(
      `${left}(?:(${weekday})\\.?,?\\s(?:the\\s)?)?(${dayOfMonth})[\\s/-]{0,2}(?:of\\s|day\\sof\\s)?(${month})${right}(?:[,\\s/-]{0,2}(${year}))?`,
    ),
    read: (m, reference) =>
      /may|mar/i.test(m[3] ?? '') && /^\p{Ll}/u.test(m[3] ?? '') && !m[4]
        ? undefined
        : singleDay(yearNumber(m[4]), monthNumber(m[3]), number(m[2]), weekdayNumber(m[1]), reference),
  },
  {
    rule: 'date/month-day-range',
    pattern: pattern(
      `${left}(?:from\\s|between\\s)?(${month})\\s(${dayOfMonth})${dash}(?:(${month})\\s)?(${dayOfMonth})(?!\\d|,\\d{3}|%)(?:,?\\s(${year}))?`,
    ),
    read: (m, reference) =>
      dayRange(
        yearNumber(m[5]),
        monthNumber(m[1]),
        number(m[2]),
        monthNumber(m[3] ?? m[1]),
        number(m[4]),
        reference,
      ),
  },
  {
    rule: 'date/day-month-range',
    pattern: pattern(
      `${left}(?:from\\s(?:the\\s)?|between\\s(?:the\\s)?)?(${dayOfMonth})(?:\\s(${month}))?${dash}(?:the\\s)?(${dayOfMonth})\\s(?:of\\s)?(${month})${right}(?:,?\\s(${year}))?`,
    ),
    read: (m, reference) =>
      dayRange(
        yearNumber(m[5]),
        monthNumber(m[2] ?? m[4]),
        number(m[1]),
        monthNumber(m[4]),
        number(m[3]),
        reference,
      ),
  },
  {
    rule: 'date/iso-range',
    pattern: pattern(`(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)${dash}(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)`),
    read: (m) => {
      const a = singleDay(number(m[1]), number(m[2]), number(m[3]), undefined, undefined);
      const b = singleDay(number(m[4]), number(m[5]), number(m[6]), undefined, undefined);
      return a && b && a.from <= b.from ? { ...a, to: b.to, precision: 'range' } : undefined;
    },
  },
  {
    rule: 'date/month-year',
    pattern: pattern(`${left}(?:(${partWord})[\\s-])?(${month})(?:\\sof)?,?\\s(${year})(?!\\d)`),
    read: (m) => {
      const span = monthSpan(yearNumber(m[3]) ?? 0, monthNumber(m[2]));
      return m[1]
        ? reading(part(m[1], span.from, span.to).from, part(m[1], span.from, span.to).to, 'range', ['day'], {
            rough: true,
          })
        : reading(span.from, span.to, 'month');
    },
  },
  {
    rule: 'date/month',
    // A bare month needs a sign that it is one: "May" and "March" are also words, "Mar" begins names.
    pattern: pattern(
      `${left}(?:(last|this|next|previous|past)\\s|(?:in|since|by|until|till|during|from|of|for|before|after|through|to|and|between|back\\sin)\\s(?:(${partWord})[\\s-])?|(${partWord})[\\s-])(${either(Object.keys(words.months).filter((name) => name.length > 3 || name === 'may'))})${right}(?!\\s\\d|\\.?\\s\\d{1,2}\\b)`,
    ),
    read: (m, reference, tense) => {
      const name = m[4] ?? '';
      if (reference === undefined || !/^\p{Lu}/u.test(name)) return undefined;
      const now = civil(reference);
      const index = monthNumber(name);
      const side = whichSide(m[1]);
      let y = nearestYear(reference, index, 15) ?? now.year;
      if (side < 0) y = index < now.month ? now.year : now.year - 1;
      else if (side > 0) y = index > now.month ? now.year : now.year + 1;
      else if (m[1]) y = now.year;
      else if (tense === 'past') y = index <= now.month ? now.year : now.year - 1;
      const span = monthSpan(y, index);
      const some = m[2] ?? m[3];
      if (!some) return reading(span.from, span.to, 'month', ['year']);
      const { from, to } = part(some, span.from, span.to);
      return reading(from, to, 'range', ['year', 'day'], { rough: true });
    },
  },
  {
    rule: 'date/year',
    pattern: pattern(
      `(?<![\\p{L}\\p{N}$€£¥₩#.,:/-])(?:(${partWord})[\\s-])?((?:1[5-9]|20)\\d{2})(?![\\p{L}\\p{N}%:/]|[.,]\\d|\\s?(?:percent|per\\scent|million|billion|trillion|thousand|people|points|metres|meters|kilomet|km|miles|feet|votes|dollars|euros|won|yen|customers|accounts|employees|workers|deaths|cases))`,
    ),
    read: (m) => {
      const y = number(m[2]);
      const [from, to] = [dayNumber(y, 1, 1), dayNumber(y, 12, 31)];
      if (!m[1]) return reading(from, to, 'year');
      const some = part(m[1], from, to);
      return reading(some.from, some.to, 'range', ['month', 'day'], { rough: true });
    },
  },
  {
    rule: 'date/year-range',
    pattern: pattern(
      `${left}(?:from\\s|between\\s)?((?:1[5-9]|20)\\d{2})${dash}((?:1[5-9]|20)?\\d{2})(?![\\d%])`,
    ),
    read: (m) => {
      const from = number(m[1]);
      const to = m[2]?.length === 2 ? Math.floor(from / 100) * 100 + number(m[2]) : number(m[2]);
      return to > from ? reading(dayNumber(from, 1, 1), dayNumber(to, 12, 31), 'range') : undefined;
    },
  },
  {
    rule: 'date/decade',
    pattern: pattern(`${left}(?:(early|mid|late)[\\s-])?(?:the\\s)?((?:1[5-9]|20)\\d0)['’]?s${right}`),
    read: (m) => {
      const y = number(m[2]);
      const [from, to] = [dayNumber(y, 1, 1), dayNumber(y + 9, 12, 31)];
      const some = m[1] ? part(m[1], from, to) : { from, to };
      return reading(some.from, some.to, 'range', ['year', 'month', 'day'], m[1] ? { rough: true } : {});
    },
  },
  {
    rule: 'date/century',
    pattern: pattern(
      `${left}(?:(early|mid|late)[\\s-])?(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)[\\s-]century${right}(?!\\s(?:BC|BCE))`,
    ),
    read: (m) => {
      const century = number(m[2]);
      if (century < 1 || century > 21) return undefined;
      const [from, to] = [dayNumber(century * 100 - 99, 1, 1), dayNumber(century * 100, 12, 31)];
      const some = m[1] ? part(m[1], from, to) : { from, to };
      return reading(some.from, some.to, 'range', wholeImplied, m[1] ? { rough: true } : {});
    },
  },
  {
    rule: 'date/quarter',
    pattern: pattern(
      `${left}(?:(?:the\\s)?(first|second|third|fourth|final|1st|2nd|3rd|4th)[\\s-](?:fiscal\\s)?(?:quarter|qtr)|Q([1-4]))(?:\\s(?:of|in))?(?:\\s(?:fiscal\\s(?:year\\s)?|FY)?(${year}))?${right}`,
    ),
    read: (m, reference) => {
      const index = m[2]
        ? number(m[2])
        : ({ first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3 }[(m[1] ?? '').toLowerCase()] ?? 4);
      const said = yearNumber(m[3]);
      if (said === undefined && reference === undefined) return undefined;
      let y = said ?? 0;
      if (said === undefined && reference !== undefined) {
        // A bare quarter in news is the latest that has begun.
        y = civil(reference).year;
        if (quarterSpan(y, index).from > reference) y -= 1;
      }
      const span = quarterSpan(y, index);
      return reading(span.from, span.to, 'quarter', said === undefined ? ['year'] : []);
    },
  },
  {
    rule: 'date/half',
    pattern: pattern(
      `${left}(?:the\\s)?(first|second|1st|2nd)[\\s-]half\\sof\\s(?:the\\s(?:year|fiscal\\syear)\\s)?(${year})${right}|${left}H([12])\\s(${year})${right}`,
    ),
    read: (m) => {
      const second = /second|2nd|2/i.test(m[1] ?? m[3] ?? '');
      const y = yearNumber(m[2] ?? m[4]) ?? 0;
      return second
        ? reading(dayNumber(y, 7, 1), dayNumber(y, 12, 31), 'range')
        : reading(dayNumber(y, 1, 1), dayNumber(y, 6, 30), 'range');
    },
  },
  {
    rule: 'date/weekday',
    pattern: pattern(
      `${left}(?:(last|this|this\\spast|this\\scoming|next|previous|coming)\\s)?(?:late\\s|early\\s)?(${either(Object.keys(words.weekdays).filter((name) => name.length > 5))}|(?<=\\bon\\s)(?:mon|tues?|wed|thurs?|fri)\\.?)${right}`,
    ),
    read: (m, reference, tense) => {
      const named = weekdayNumber(m[2]);
      if (reference === undefined || named === undefined || !/^\p{Lu}/u.test(m[2] ?? '')) return undefined;
      const said = (m[1] ?? '').toLowerCase();
      const side = /past|last|prev/.test(said)
        ? 'last'
        : /coming/.test(said)
          ? 'this'
          : said === 'next'
            ? 'next'
            : said === 'this'
              ? 'this'
              : '';
      const day = weekdayNear(reference, named, side, /coming/.test(said) ? 'future' : tense);
      return reading(day, day, 'day', wholeImplied, { weekday: named });
    },
  },
  {
    rule: 'date/near',
    pattern: pattern(
      `${left}(?:the\\sday\\s(before|after)\\s)?(today|yesterday|tomorrow|tonight|last\\snight|this\\s(?:morning|afternoon|evening))${right}(?!['’]s\\s(?:world|society|generation|youth|standards|economy))`,
    ),
    read: (m, reference) => {
      if (reference === undefined) return undefined;
      const near = (m[2] ?? '').toLowerCase();
      const offset = near === 'yesterday' || near.startsWith('last') ? -1 : near === 'tomorrow' ? 1 : 0;
      const more = m[1] ? (m[1].toLowerCase() === 'before' ? -1 : 1) : 0;
      return reading(reference + offset + more, reference + offset + more, 'day', wholeImplied);
    },
  },
  {
    rule: 'date/stretch',
    pattern: pattern(
      `${left}(?:(${partWord})\\s)?(?:the\\s)?(${which})\\s(week|weekend|month|quarter|year)${right}`,
    ),
    read: (m, reference) => {
      if (reference === undefined) return undefined;
      const found = stretch((m[3] ?? '').toLowerCase(), whichSide(m[2]), reference);
      if (!found) return undefined;
      if (!m[1]) return reading(found.from, found.to, found.precision, wholeImplied);
      const some = part(m[1], found.from, found.to);
      return reading(some.from, some.to, 'range', wholeImplied, { rough: true });
    },
  },
  {
    rule: 'date/ago',
    pattern: pattern(
      `${left}(${count})\\s(days?|weeks?|months?|years?|decades?)\\s(ago|earlier|before|later|after|from\\s(?:now|today)|from\\snow)${right}`,
    ),
    read: (m, reference) => {
      const many = countNumber(m[1]);
      // "two days earlier" counts from another date than the publication day: no value, so that nothing is compared.
      if (reference === undefined || many === undefined || /earlier|before|later|after/i.test(m[3] ?? ''))
        return undefined;
      const sign = /ago/i.test(m[3] ?? '') ? -1 : 1;
      const unit = step((m[2] ?? '').toLowerCase());
      if (unit.days) {
        const day = reference + sign * many * unit.days;
        return unit.days === 1
          ? reading(day, day, 'day', wholeImplied)
          : reading(day - 3, day + 3, 'range', wholeImplied, { rough: true });
      }
      const middle = civil(addMonths(reference, sign * many * (unit.months ?? 0)));
      if (unit.months === 1)
        return reading(
          monthSpan(middle.year, middle.month).from,
          monthSpan(middle.year, middle.month).to,
          'month',
          wholeImplied,
          { rough: true },
        );
      return reading(dayNumber(middle.year, 1, 1), dayNumber(middle.year, 12, 31), 'year', wholeImplied, {
        rough: true,
      });
    },
  },
  {
    rule: 'date/in-days',
    pattern: pattern(`${left}in\\s(${count})\\s(days?|weeks?)(?:['’]?\\stime)?${right}`),
    read: (m, reference, tense) => {
      const many = countNumber(m[1]);
      // "in three days of talks" is a length; only a future sentence makes it a day.
      if (reference === undefined || many === undefined || tense !== 'future') return undefined;
      const day = reference + many * (step((m[2] ?? '').toLowerCase()).days ?? 0);
      return reading(day, day, 'day', wholeImplied);
    },
  },
  {
    rule: 'date/window',
    pattern: pattern(
      `${left}(?:(?:over|in|during|for|within)\\s)?(?:the\\s)?(last|past|previous|next|coming)\\s(${count})\\s(days|weeks|months|years|quarters)${right}`,
    ),
    read: (m, reference) => {
      const many = countNumber(m[2]);
      if (reference === undefined || many === undefined) return undefined;
      const unit = step((m[3] ?? '').toLowerCase());
      const ahead = whichSide(m[1]) > 0;
      const months = /quarter/i.test(m[3] ?? '') ? 3 : (unit.months ?? 0);
      const other = unit.days
        ? reference + (ahead ? 1 : -1) * many * unit.days
        : addMonths(reference, (ahead ? 1 : -1) * many * months);
      return ahead
        ? reading(reference + 1, other, 'range', wholeImplied, { rough: true })
        : reading(other, reference - 1, 'range', wholeImplied, { rough: true });
    },
  },
  {
    rule: 'date/day-only',
    pattern: pattern(
      `(?<=\\b(?:on|of|until|by)\\s)(?:(${weekday})\\s)?the\\s(\\d{1,2})(?:st|nd|rd|th)(?=[.,;:)]|\\s(?:and|at|in|when|after|before|with|to|for)\\b|$)`,
    ),
    read: (m, reference) => {
      if (reference === undefined) return undefined;
      const now = civil(reference);
      const day = number(m[2]);
      const near = [0, -1, 1]
        .map((offset) => civil(dayNumber(now.year, now.month + offset, 1)))
        .filter((candidate) => isRealDay(candidate.year, candidate.month, day))
        .map((candidate) => dayNumber(candidate.year, candidate.month, day))
        .sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0];
      return near === undefined ? undefined : reading(near, near, 'day', ['year', 'month']);
    },
  },
];
