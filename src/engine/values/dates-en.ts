/** English dates that name a day, month, year, quarter or decade. Each rule reads the lexemes from one index on. */
import { civil, dayNumber, fromIso } from './days.ts';
import * as words from './lang/en.ts';
import type { DateReading } from './model.ts';
import {
  dayAt,
  dayRange,
  type Hit,
  impliedYear,
  monthAt,
  partOf,
  partWordAt,
  reading,
  type Scene,
  singleDay,
  stands,
  weekdayAt,
  wholeImplied,
  yearAt,
  yearsSpan,
} from './parts-en.ts';
import { monthSpan, quarterSpan } from './reference.ts';

export type Rule = (scene: Scene, index: number) => readonly Hit[];

const one = (first: number, next: number, value: DateReading | undefined, rule: string): readonly Hit[] =>
  value === undefined ? [] : [{ first, next, reading: value, rule }];

/** Index behind a word that joins the two ends of a range, or undefined. */
function joinAt(scene: Scene, index: number, between: boolean): number | undefined {
  const l = scene.lexemes;
  const here = l.word(index);
  if (here === '-' || here === '—' || here === '~' || here === '/') {
    if (here === '/' && !l.at(index).glued) return undefined;
    // The days of "12-14" are joined by a hyphen, the digits of "2026-01" by one too: both ends are checked elsewhere.
    return index + 1;
  }
  if (words.rangeJoins.has(here)) return index + 1;
  if (between && here === 'and') return index + 1;
  return undefined;
}

/** A year written in four figures or two. */
function fullYear(value: number, text: string): number | undefined {
  if (text.length === 4) return value;
  return text.length === 2 ? (value < 50 ? 2000 : 1900) + value : undefined;
}

/** Whether "from A to B" tells that something was moved from one date to another, which is no range. */
export function isChange(scene: Scene, first: number): boolean {
  const l = scene.lexemes;
  if (l.word(first - 1) !== 'from') return false;
  for (let at = first - 2; at >= 0 && at >= first - 10; at -= 1) {
    if (words.changeVerbs.has(l.word(at)) || (l.word(at) === 'put' && l.word(at + 1) === 'off')) return true;
    if (/^[.;]$/.test(l.word(at))) return false;
  }
  return false;
}

/** 2026-01-13, 13/1/2026, 1/13/26, 31-Oct-1974, 2014/10: figures and month names joined by one mark. */
export const numericDate: Rule = (scene, index) => {
  const l = scene.lexemes;
  const mark = l.word(index + 1);
  // "10.31.1974" is lexed as the figure 10.31, a full stop and 1974.
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(l.at(index).text);
  if (dotted && mark === '.' && l.at(index + 1).glued && l.at(index + 2).glued && stands(l, index)) {
    const year = yearAt(l, index + 2);
    const [a, b] = [Number(dotted[1]), Number(dotted[2])];
    if (!year) return [];
    return one(
      index,
      year.next,
      singleDay(scene, index, year.value, b, a) ?? singleDay(scene, index, year.value, a, b),
      'date/numeric',
    );
  }
  if (!/^[-/.]$/.test(mark) || !stands(l, index)) return [];
  const glued = l.at(index + 1).glued && l.at(index + 2).glued;
  // "12.53" is lexed as one figure, so a date with full stops shows as 12.5 . 2026.
  if (!glued) return [];
  const [a, b, c] = [l.integer(index), l.integer(index + 2), l.integer(index + 4)];
  const named = monthAt(l, index + 2);
  const third = l.word(index + 3) === mark && l.at(index + 3).glued && l.at(index + 4).glued;
  const closed = (next: number): boolean =>
    !(
      l.at(next).glued &&
      (/[-/.]/.test(l.word(next))
        ? l.at(next + 1).kind === 'figure' && l.at(next + 1).glued && !/^\d\d$/.test(l.at(next + 1).text)
        : l.at(next).kind === 'figure' || /[%:]/.test(l.word(next)))
    );
  if (third && closed(index + 5)) {
    const next = index + 5;
    if (l.at(index).text.length === 4) {
      const month = named?.value ?? b;
      return one(index, next, singleDay(scene, index, a, month, c), 'date/numeric');
    }
    const last = fullYear(c, l.at(index + 4).text);
    if (last === undefined || (mark === '.' && l.at(index + 4).text.length !== 4)) return [];
    if (named) return one(index, next, singleDay(scene, index, last, named.value, a), 'date/numeric');
    // Month first as American news writes it, unless only the other order is a date.
    return one(
      index,
      next,
      singleDay(scene, index, last, a, b) ?? singleDay(scene, index, last, b, a),
      'date/numeric',
    );
  }
  if (third) return [];
  if (
    l.at(index).text.length === 4 &&
    /^\d\d?$/.test(l.at(index + 2).text) &&
    a >= 1500 &&
    a <= 2999 &&
    closed(index + 3)
  ) {
    // 2014/10 and 2014-10 are months; 2010-11 and 2025-26 are seasons, which yearOrRange reads.
    if (b < 1 || b > 12 || (mark === '-' && b > a % 100) || mark === '.') return [];
    const { from, to } = monthSpan(a, b);
    return one(index, index + 3, reading(from, to, 'month'), 'date/numeric-month');
  }
  if (mark === '/' && words.dateLeads.has(l.word(index - 1)) && closed(index + 3))
    return one(index, index + 3, singleDay(scene, index, undefined, a, b), 'date/numeric-day');
  return [];
};

/** "the first of March", "13 January 2026", "Tuesday, January 13", with ranges and lists of days. */
export const calendarDay: Rule = (scene, index) => {
  const l = scene.lexemes;
  let at = index;
  const named = weekdayAt(l, at);
  if (named) {
    at = named.next;
    if (l.word(at) === ',' || l.word(at) === '(') at += 1;
  }
  if (l.word(at) === 'the' && (named || dayAt(l, at + 1)?.ordinal)) at += 1;
  if (at > index && !named && !dayAt(l, at)) return [];
  return monthFirst(scene, index, at, named?.value) ?? dayFirst(scene, index, at, named?.value) ?? [];
};

/** Index behind an optional comma and a year, and the year. */
function trailingYear(
  scene: Scene,
  index: number,
): { readonly year: number | undefined; readonly next: number } {
  const l = scene.lexemes;
  const at = l.word(index) === ',' ? index + 1 : index;
  // "17/June/2013" and "3-Aug-1996" join the year by a mark.
  const glued = /[-/]/.test(l.word(at)) && l.at(at).glued && l.at(at + 1).glued ? at + 1 : at;
  const year = yearAt(l, glued);
  if (!year) {
    const of = l.word(index) === 'of' ? index + 1 : index;
    const side = words.sides[l.word(of)];
    return side !== undefined &&
      l.word(of + 1) === 'year' &&
      l.word(of) !== 'past' &&
      scene.reference !== undefined
      ? { year: civil(scene.reference).year + side, next: of + 2 }
      : { year: undefined, next: index };
  }
  // "On January 13, 2026 people …" is rare; "January 13, 2,026" is not a year anyway.
  // Buddhist years run 543 ahead.
  if (l.at(year.next).text === 'BE') return { year: year.value - 543, next: year.next + 1 };
  return { year: year.value, next: year.next };
}

/** A weekday in brackets or behind a comma after the date: "January 13 (Tuesday)". */
function trailingWeekday(
  scene: Scene,
  index: number,
): { readonly weekday: number | undefined; readonly next: number } {
  const l = scene.lexemes;
  if (l.word(index) === '(') {
    const named = weekdayAt(l, index + 1);
    if (named && l.word(named.next) === ')') return { weekday: named.value, next: named.next + 1 };
  }
  if (l.word(index) === ',') {
    const named = weekdayAt(l, index + 1);
    if (named && !/\p{L}/u.test(l.word(named.next))) return { weekday: named.value, next: named.next };
  }
  return { weekday: undefined, next: index };
}

function monthFirst(
  scene: Scene,
  first: number,
  at: number,
  weekday: number | undefined,
): readonly Hit[] | undefined {
  const l = scene.lexemes;
  const month = monthAt(l, at);
  if (!month) return undefined;
  let d = month.next;
  if (l.word(d) === 'the') d += 1;
  const day = dayAt(l, d);
  if (!day || (l.at(d).kind === 'figure' && !stands(l, d) && !l.at(d).glued)) return undefined;
  if (
    !month.sure &&
    !l.capital(at) &&
    !day.ordinal &&
    !yearAt(l, l.word(day.next) === ',' ? day.next + 1 : day.next) &&
    l.at(at).lower !== 'march'
  )
    return undefined;
  if (notADay(scene, day.next)) return undefined;
  const between = l.word(first - 1) === 'between';
  const joined = joinAt(scene, day.next, between);
  if (joined !== undefined && !isChange(scene, first)) {
    const other = monthAt(l, joined);
    const day2 = dayAt(l, other ? other.next : l.word(joined) === 'the' ? joined + 1 : joined);
    if (day2 && !notADay(scene, day2.next) && (other || l.at(joined).kind === 'figure' || day2.ordinal)) {
      const { year, next } = trailingYear(scene, day2.next);
      const range = dayRange(
        scene,
        first,
        [undefined, year],
        [month.value, day.value],
        [other?.value ?? month.value, day2.value],
      );
      if (range) return one(first, next, range, 'date/day-range');
    }
  }
  // "December 4 and 9", "March 3, 5 and 8": a list of days, each a date of its own.
  const list = dayList(scene, day.next, day.value);
  if (list.length) {
    const { year, next } = trailingYear(scene, list.at(-1)?.next ?? d);
    const hits: Hit[] = [];
    const head = singleDay(scene, first, year, month.value, day.value, weekday);
    if (head) hits.push({ first, next: day.next, reading: head, rule: 'date/day-list' });
    list.forEach((item, place) => {
      const value = singleDay(scene, first, year, month.value, item.value);
      if (value)
        hits.push({
          first: item.first,
          next: place === list.length - 1 ? next : item.next,
          reading: value,
          rule: 'date/day-list',
        });
    });
    return hits;
  }
  const { year, next: plainNext } = trailingYear(scene, day.next);
  let next = plainNext;
  // "Thu Oct 26 11:00:09 2023": the clock stands between day and year.
  if (year === undefined && l.word(day.next + 1) === ':') {
    let clock = day.next;
    while (clock < day.next + 5 && (l.at(clock).kind === 'figure' || l.word(clock) === ':')) clock += 1;
    const late = yearAt(l, clock - (l.word(clock - 2) === ':' ? 0 : 1));
    if (late && !l.at(late.next - 1).glued) {
      const value = singleDay(scene, first, late.value, month.value, day.value, weekday);
      if (value)
        return one(
          first,
          late.next,
          withClock(value, l.integer(day.next), l.integer(day.next + 2)),
          'date/day',
        );
    }
  }
  const after =
    weekday === undefined ? trailingWeekday(scene, next) : { weekday, next: closing(scene, first, next) };
  next = after.next;
  return one(first, next, singleDay(scene, first, year, month.value, day.value, after.weekday), 'date/day');
}

const withClock = (value: DateReading, hour: number, minute: number): DateReading =>
  hour <= 23 && minute <= 59 ? { ...value, time: { hour, minute } } : value;

/** Takes the bracket that closes "Tuesday (January 13)". */
function closing(scene: Scene, first: number, next: number): number {
  const l = scene.lexemes;
  if (l.word(next) !== ')') return next;
  for (let at = first; at < next; at += 1) if (l.word(at) === '(') return next + 1;
  return next;
}

/** Units that make the figure behind a month name a count: "May 50 percent", "In March 5 million". */
function notADay(scene: Scene, next: number): boolean {
  const l = scene.lexemes;
  const behind = l.at(next);
  if (
    behind.glued &&
    (behind.text === '%' || (behind.text === ':' && l.at(next + 1).glued) || behind.kind === 'figure')
  )
    return true;
  if (behind.text === ',' && behind.glued && l.at(next + 1).glued && l.at(next + 1).kind === 'figure')
    return l.at(next + 1).text.length === 3;
  return (
    behind.kind === 'word' &&
    (words.scales[behind.lower] !== undefined || behind.lower === 'percent' || behind.lower === 'per')
  );
}

interface ListItem {
  readonly first: number;
  readonly next: number;
  readonly value: number;
}

function dayList(scene: Scene, index: number, before: number): ListItem[] {
  const l = scene.lexemes;
  const items: ListItem[] = [];
  let at = index;
  let last = before;
  for (let i = 0; i < 6; i += 1) {
    const comma = l.word(at) === ',';
    const and = l.word(comma ? at + 1 : at) === 'and' || l.word(comma ? at + 1 : at) === 'or';
    const place = at + (comma ? 1 : 0) + (and ? 1 : 0);
    if (place === at) break;
    const day = dayAt(l, place);
    if (!day || l.at(place).kind !== 'figure' || day.value <= last || notADay(scene, day.next)) break;
    // A figure that counts something ("January 13 and 14 agreements") is no day.
    const behind = l.at(day.next);
    if (behind.kind === 'word' && !words.functionWords.has(behind.lower) && !day.ordinal) return [];
    items.push({ first: place, next: day.next, value: day.value });
    last = day.value;
    at = day.next;
    if (and) return items;
  }
  // Without a closing "and" it is no list: "January 13, 20 people died".
  return [];
}

function dayFirst(
  scene: Scene,
  first: number,
  at: number,
  weekday: number | undefined,
): readonly Hit[] | undefined {
  const l = scene.lexemes;
  const day = dayAt(l, at);
  if (!day || !stands(l, at)) return undefined;
  let m = day.next;
  if (l.word(m) === 'day' && l.word(m + 1) === 'of') m += 2;
  else if (l.word(m) === 'of') m += 1;
  else if (/[-/]/.test(l.word(m)) && l.at(m).glued && monthAt(l, m + 1)) m += 1;
  const month = monthAt(l, m);
  if (month) {
    if (!month.sure && !l.capital(m) && !day.ordinal) return undefined;
    // "17 August 2013 to 19 August 2013", "10 August - 12 September".
    const own = trailingYear(scene, month.next);
    const joined = joinAt(scene, own.next, l.word(first - 1) === 'between');
    if (joined !== undefined && !isChange(scene, first)) {
      const start = weekdayAt(l, joined)?.next ?? joined;
      const day2 = dayAt(l, l.word(start) === 'the' ? start + 1 : start);
      const m2 = day2 && (l.word(day2.next) === 'of' ? day2.next + 1 : day2.next);
      const month2 = m2 === undefined ? undefined : monthAt(l, m2);
      if (day2 && month2) {
        const { year, next } = trailingYear(scene, month2.next);
        const range = dayRange(
          scene,
          first,
          [own.year, year],
          [month.value, day.value],
          [month2.value, day2.value],
        );
        if (range) return one(first, next, range, 'date/day-range');
      }
    }
    // "Eighth to eleventh" style two-figure years: "3 Aug 96".
    const short = l.at(month.next);
    if (
      own.year === undefined &&
      /^\d\d$/.test(short.text) &&
      (short.value > 31 || !/^[,]|\p{L}/u.test(l.word(month.next + 1))) &&
      stands(l, month.next) &&
      !/\p{L}/u.test(l.word(month.next + 1))
    )
      return one(
        first,
        month.next + 1,
        singleDay(
          scene,
          first,
          (short.value < 50 ? 2000 : 1900) + short.value,
          month.value,
          day.value,
          weekday,
        ),
        'date/day',
      );
    const after =
      weekday === undefined
        ? trailingWeekday(scene, own.next)
        : { weekday, next: closing(scene, first, own.next) };
    return one(
      first,
      after.next,
      singleDay(scene, first, own.year, month.value, day.value, after.weekday),
      'date/day',
    );
  }
  const joined = joinAt(scene, day.next, l.word(first - 1) === 'between');
  if (joined === undefined) {
    // "13, 14 and 15 January": each day a date.
    const list = dayList(scene, day.next, day.value);
    const end = list.at(-1)?.next;
    const listed = end === undefined ? undefined : monthAt(l, l.word(end) === 'of' ? end + 1 : end);
    if (end === undefined || !listed?.sure) return undefined;
    const { year, next } = trailingYear(scene, listed.next);
    const hits: Hit[] = [];
    const head = singleDay(scene, first, year, listed.value, day.value, weekday);
    if (head) hits.push({ first, next: day.next, reading: head, rule: 'date/day-list' });
    list.forEach((item, place) => {
      const value = singleDay(scene, first, year, listed.value, item.value);
      if (value)
        hits.push({
          first: item.first,
          next: place === list.length - 1 ? next : item.next,
          reading: value,
          rule: 'date/day-list',
        });
    });
    return hits;
  }
  const day2 = dayAt(l, l.word(joined) === 'the' ? joined + 1 : joined);
  if (!day2) return undefined;
  const month2 = monthAt(l, l.word(day2.next) === 'of' ? day2.next + 1 : day2.next);
  if (!month2 || (!month2.sure && !l.capital(month2.next - 1))) return undefined;
  const { year, next } = trailingYear(scene, month2.next);
  const range = dayRange(
    scene,
    first,
    [undefined, year],
    [month2.value, day.value],
    [month2.value, day2.value],
  );
  return range && one(first, next, range, 'date/day-range');
}

/** "2018 March 18", "2024 August": the year before the month. */
export const yearFirst: Rule = (scene, index) => {
  const l = scene.lexemes;
  const year = yearAt(l, index);
  if (!year || !stands(l, index) || year.value < 1500) return [];
  const month = monthAt(l, year.next);
  if (!month || !l.capital(year.next)) return [];
  const day = dayAt(l, month.next);
  if (day && !notADay(scene, day.next))
    return one(index, day.next, singleDay(scene, index, year.value, month.value, day.value), 'date/day');
  const { from, to } = monthSpan(year.value, month.value);
  return one(index, month.next, reading(from, to, 'month'), 'date/month');
};

/** "January 2026", "early May 2004", "in March", "late August", "March to May 2024". */
export const monthOnly: Rule = (scene, index) => {
  const l = scene.lexemes;
  const part = partWordAt(l, index);
  let at = part ? part.next : index;
  const side = words.sides[l.word(at)];
  if (side !== undefined && monthAt(l, at + 1)) at += 1;
  const month = monthAt(l, at);
  if (!month || impossibleDay(scene, index)) return [];
  // "early Feb. 3" names a day; the part belongs to its hours.
  const sole = dayAt(l, month.next);
  if (part && sole && l.at(month.next).kind === 'figure' && !notADay(scene, sole.next)) return [];
  const placed = side !== undefined && at > index;
  let y = month.next;
  if (l.word(y) === ',' || l.word(y) === 'of') y += 1;
  const year = yearAt(l, y);
  if (year && !placed) {
    if (!month.sure && !l.capital(at) && l.word(at) === 'may') return [];
    const { from, to } = monthSpan(year.value, month.value);
    const joined = joinAt(scene, year.next, l.word(index - 1) === 'between');
    if (joined !== undefined) {
      const month2 = monthAt(l, joined);
      const year2 = month2 && yearAt(l, month2.next);
      if (month2 && year2 && year2.value * 12 + month2.value > year.value * 12 + month.value)
        return one(
          index,
          year2.next,
          reading(from, monthSpan(year2.value, month2.value).to, 'range', ['day']),
          'date/month-range',
        );
    }
    if (!part) return one(index, year.next, reading(from, to, 'month'), 'date/month');
    const some = partOf(part.which, from, to);
    return one(
      index,
      year.next,
      reading(some.from, some.to, 'range', ['day'], { rough: true }),
      'date/month-part',
    );
  }
  if (scene.reference === undefined || (!l.capital(at) && !(month.sure && l.at(at).text.length > 3)))
    return [];
  // "March to May 2024", "January-March".
  const joined = joinAt(scene, month.next, l.word(index - 1) === 'between');
  const month2 = joined === undefined ? undefined : monthAt(l, joined);
  if (month2 && !isChange(scene, index) && l.capital(joined ?? 0)) {
    const year2 = yearAt(l, month2.next);
    const last = year2?.value ?? impliedYear(scene, index, month2.value, 15);
    if (last !== undefined) {
      const first = month.value > month2.value ? last - 1 : last;
      const range = reading(
        monthSpan(first, month.value).from,
        monthSpan(last, month2.value).to,
        'range',
        year2 ? ['day'] : ['year', 'day'],
      );
      return one(index, year2?.next ?? month2.next, range, 'date/month-range');
    }
  }
  const before = l.word(index - 1);
  const signed =
    placed ||
    part !== undefined ||
    words.dateLeads.has(before) ||
    (before === 'and' && monthAt(l, index - 2) !== undefined) ||
    l.word(month.next) === "'";
  const alone = before === '' && !/\p{L}/u.test(l.word(month.next));
  if (!signed && !alone && !(month.sure && l.at(at).text.length > 3)) return [];
  const now = civil(scene.reference);
  let which = impliedYear(scene, index, month.value, 15) ?? now.year;
  if (placed && side < 0) which = month.value < now.month ? now.year : now.year - 1;
  else if (placed && side > 0) which = month.value > now.month ? now.year : now.year + 1;
  else if (placed) which = now.year;
  let next = month.next;
  // "October last year", "March of this year".
  const behind = l.word(next) === 'of' ? next + 1 : next;
  const later = words.sides[l.word(behind)];
  if (later !== undefined && l.word(behind + 1) === 'year' && l.word(behind) !== 'past') {
    which = now.year + later;
    next = behind + 2;
  }
  const { from, to } = monthSpan(which, month.value);
  if (!part) return one(index, next, reading(from, to, 'month', ['year']), 'date/month');
  const some = partOf(part.which, from, to);
  return one(
    index,
    next,
    reading(some.from, some.to, 'range', ['year', 'day'], { rough: true }),
    'date/month-part',
  );
};

/** Whether a figure stands before a month, or between a month and a year, that is no day of it: "32 August 2014". */
function impossibleDay(scene: Scene, index: number): boolean {
  const l = scene.lexemes;
  const before = l.word(index - 1) === ',' ? index - 2 : index - 1;
  const here = l.at(before);
  if (here.kind !== 'figure' || here.decimals > 0 || here.value > 99 || l.word(index - 1) === '.')
    return false;
  return (before === index - 1 && monthAt(l, index) !== undefined) || l.at(before - 1).lower in words.months;
}

/** Whether the lexemes behind a figure of four digits show that it counts something. */
function counts(scene: Scene, next: number, year: number): boolean {
  const l = scene.lexemes;
  const behind = l.at(next);
  if (
    behind.kind === 'word' &&
    (words.scales[behind.lower] !== undefined ||
      words.countedAfterYearLike.has(behind.lower) ||
      words.currencies[behind.lower] !== undefined ||
      words.durations[behind.lower] !== undefined ||
      words.measures[behind.lower] !== undefined)
  )
    return true;
  if (behind.lower === 'per' || behind.text === '%') return true;
  // "1500 children": a round figure before a plural noun is a count unless a preposition says otherwise.
  return (
    year % 50 === 0 &&
    behind.kind === 'word' &&
    /[^s]s$/.test(behind.lower) &&
    !words.dateLeads.has(l.word(next - 2))
  );
}

/** "2026", "mid-2025", "1998 to 2004", "the 2025-26 season", "the 1990s", "FY2025". */
export const yearOnly: Rule = (scene, index) => {
  const l = scene.lexemes;
  const part = partWordAt(l, index);
  const at = part ? part.next : index;
  if (words.seasons.has(l.word(at))) {
    const of = l.word(at + 1) === 'of' ? at + 2 : at + 1;
    const inSeason = yearAt(l, of);
    if (!inSeason || inSeason.value < 1700 || counts(scene, inSeason.next, inSeason.value)) return [];
    const { from, to } = yearsSpan(inSeason.value);
    return one(index, inSeason.next, reading(from, to, 'year', [], { rough: true }), 'date/season');
  }
  const fiscal =
    l.word(at) === 'fy' || (l.word(at) === 'fiscal' && l.word(at + 1) !== 'year')
      ? at + 1
      : l.word(at) === 'fiscal' || l.word(at) === 'financial'
        ? at + 2
        : at;
  const year = yearAt(l, fiscal);
  if (!year || year.value < 1500 || year.value > 2100) return [];
  const inFiscal = fiscal > at && l.at(fiscal - 1).kind === 'word' && l.at(fiscal).glued;
  if (!inFiscal && !part && !stands(l, at)) return [];
  const before = l.at(fiscal - 1);
  if (
    /^[$€£¥₩#/]$/.test(before.text) ||
    (before.glued &&
      before.text === '-' &&
      l.at(fiscal).glued &&
      l.at(fiscal - 2).kind === 'word' &&
      !words.yearPrefixes.has(l.word(fiscal - 2)))
  )
    return [];
  if (impossibleDay(scene, index)) return [];
  if (
    /^[-/]$/.test(l.word(year.next)) &&
    l.at(year.next).glued &&
    l.at(year.next + 1).glued &&
    /^[-/]$/.test(l.word(year.next + 2)) &&
    l.at(year.next + 2).glued
  )
    return [];
  // '90s are handled with decades; 1990s is lexed as a figure and a glued word, which yearAt refuses.
  if (counts(scene, year.next, year.value)) return [];
  const join = joinAt(scene, year.next, l.word(index - 1) === 'between');
  if (join !== undefined && !part) {
    const end = l.at(join);
    const two = /^\d\d$/.test(end.text) && l.at(year.next).glued && end.glued;
    const last = two ? Math.floor(year.value / 100) * 100 + end.value : (yearAt(l, join)?.value ?? 0);
    const closed = !(
      l.at(join + 1).glued &&
      /[-/.%:\d]/.test(l.at(join + 1).text.charAt(0)) &&
      l.at(join + 2).kind === 'figure' &&
      l.at(join + 2).glued
    );
    // "2025-26" is a season; "2012-14" is a span of years only where a preposition says so.
    const led =
      words.dateLeads.has(l.word(index - 1)) ||
      l.word(index - 1) === 'between' ||
      l.word(index - 1) === 'the';
    if (last > year.value && last <= 2150 && closed && (!two || led || last === year.value + 1)) {
      const { from, to } = yearsSpan(year.value, last);
      return one(index, join + 1, reading(from, to, 'range', ['month', 'day']), 'date/year-range');
    }
    if (two && closed && l.at(year.next).text === '-') return [];
  }
  if (l.word(year.next) === 'be') {
    // Buddhist years are 543 ahead.
    return [];
  }
  const { from, to } = yearsSpan(year.value);
  if (!part)
    return one(index, year.next, reading(from, to, 'year'), fiscal > at ? 'date/fiscal-year' : 'date/year');
  const some = partOf(part.which, from, to);
  return one(
    index,
    year.next,
    reading(some.from, some.to, 'range', ['month', 'day'], { rough: true }),
    'date/year-part',
  );
};

/** "the 1990s", "early 2000s", "the 19th century", "the late twentieth century". */
export const decadeOrCentury: Rule = (scene, index) => {
  const l = scene.lexemes;
  const part = partWordAt(l, index);
  let at = part ? part.next : index;
  if (l.word(at) === 'the') at += 1;
  const late = at > index && !part ? partWordAt(l, at) : undefined;
  if (late) at = late.next;
  const which = (part ?? late)?.which;
  const finish = (from: number, to: number, next: number, rule: string): readonly Hit[] => {
    const some = which ? partOf(which, from, to) : { from, to };
    return one(
      index,
      next,
      reading(some.from, some.to, 'range', wholeImplied, which ? { rough: true } : {}),
      rule,
    );
  };
  const figure = l.at(at);
  if (figure.kind === 'figure' && /^(?:1[5-9]|20)\d0$/.test(figure.text)) {
    const apostrophe = l.word(at + 1) === "'" ? at + 2 : at + 1;
    if (l.word(apostrophe) === 's' && l.at(apostrophe).glued) {
      const { from, to } = yearsSpan(figure.value, figure.value + 9);
      return finish(from, to, apostrophe + 1, 'date/decade');
    }
  }
  const century = figure.ordinal ? figure.value : dayAt(l, at)?.value;
  const next = figure.ordinal ? at + 1 : (dayAt(l, at)?.next ?? at);
  const word = l.word(next) === '-' ? next + 1 : next;
  if (
    century !== undefined &&
    century >= 1 &&
    century <= 21 &&
    l.word(word) === 'century' &&
    !l.word(word + 1).startsWith('bc')
  ) {
    const { from, to } = yearsSpan(century * 100 - 99, century * 100);
    return finish(from, to, word + 1, 'date/century');
  }
  return [];
};

/** "Q4 2025", "the fourth quarter", "third quarter of last year", "the first half of 2025", "H1". */
export const quarterOrHalf: Rule = (scene, index) => {
  const l = scene.lexemes;
  let at = l.word(index) === 'the' ? index + 1 : index;
  let year: number | undefined;
  const yearBefore = yearAt(l, at);
  if (yearBefore && yearBefore.value >= 1900) {
    year = yearBefore.value;
    at = yearBefore.next;
  }
  let which = 0;
  let unit: 'quarter' | 'half' | undefined;
  let next = at;
  const letter = l.word(at);
  const glued = l.at(at + 1);
  if (
    (letter === 'q' || letter === 'h') &&
    glued.glued &&
    glued.value >= 1 &&
    glued.value <= (letter === 'q' ? 4 : 2) &&
    l.capital(at)
  ) {
    which = glued.value;
    unit = letter === 'q' ? 'quarter' : 'half';
    next = at + 2;
  } else {
    const day = dayAt(l, at);
    if (!day?.ordinal || day.value > 4) {
      if (l.word(at) !== 'final' && l.word(at) !== 'last') return [];
    }
    const n = day?.ordinal ? day.next : at + 1;
    let m = l.word(n) === '-' ? n + 1 : n;
    if (l.word(m) === 'fiscal') m += 1;
    const name = l.word(m);
    if (name === 'quarter' || name === 'qtr') unit = 'quarter';
    else if (name === 'half' && (day?.value ?? 2) <= 2) unit = 'half';
    if (!unit) return [];
    if (!day?.ordinal) {
      // "the last quarter" alone counts from now; "the last quarter of 2025" is the fourth.
      if (l.word(m + 1) !== 'of') return [];
    }
    which = day?.ordinal ? day.value : unit === 'quarter' ? 4 : 2;
    next = m + 1;
  }
  let said = year !== undefined;
  if (year === undefined) {
    let y =
      l.word(next) === 'of' ||
      l.word(next) === ',' ||
      l.word(next) === 'fy' ||
      l.word(next) === 'fiscal' ||
      l.word(next) === 'in'
        ? next + 1
        : next;
    if (l.word(y) === 'the' || l.word(y) === 'fiscal' || l.word(y) === 'fy') y += 1;
    if (l.word(y) === 'year' && l.word(y - 1) === 'fiscal') y += 1;
    const behind = yearAt(l, y);
    const side = words.sides[l.word(y)];
    if (behind && behind.value >= 1900) {
      year = behind.value;
      said = true;
      next = behind.next;
    } else if (side !== undefined && l.word(y + 1) === 'year' && scene.reference !== undefined) {
      year = civil(scene.reference).year + side;
      next = y + 2;
    }
  }
  if (year === undefined) {
    if (scene.reference === undefined) return [];
    // A half without a year is more often a half of a match; and sports have quarters, so a bare one stays implied.
    if (unit === 'half') return [];
    const today = scene.reference;
    const now = civil(today).year;
    const tense = scene.tense(index);
    // Results are told soon after a quarter ends, outlooks within it: the quarter whose end is nearest.
    const cost = (candidate: number): number => {
      const { from, to } = quarterSpan(candidate, which);
      return (
        Math.abs(to - today) +
        (from > today && tense !== 'future' ? 100 : 0) +
        (to < today && tense === 'future' ? 100 : 0)
      );
    };
    year = [now, now - 1, now + 1].sort((a, b) => cost(a) - cost(b))[0] ?? now;
  }
  const implied = said ? [] : (['year'] as const);
  if (unit === 'half') {
    const from = dayNumber(year, which === 1 ? 1 : 7, 1);
    return one(
      index,
      next,
      reading(from, dayNumber(year, which === 1 ? 7 : 13, 0), 'range', implied),
      'date/half-year',
    );
  }
  const { from, to } = quarterSpan(year, which);
  return one(index, next, reading(from, to, 'quarter', implied), 'date/quarter');
};

/** Two dates as one range: "2013-01-01 to 2013-02-01", "8/10/2012 - 8/15/2012". */
export function joinDates(scene: Scene, hits: readonly Hit[]): Hit[] {
  const out: Hit[] = [];
  for (const hit of hits) {
    const last = out.at(-1);
    const join = last && joinAt(scene, last.next, scene.lexemes.word(last.first - 1) === 'between');
    if (
      last &&
      join === hit.first &&
      last.reading.precision === 'day' &&
      hit.reading.precision === 'day' &&
      !isChange(scene, last.first) &&
      (fromIso(last.reading.from) ?? 0) < (fromIso(hit.reading.from) ?? 0)
    ) {
      out[out.length - 1] = {
        first: last.first,
        next: hit.next,
        reading: {
          kind: 'date',
          from: last.reading.from,
          to: hit.reading.to,
          precision: 'range',
          implied: hit.reading.implied,
        },
        rule: 'date/range',
      };
    } else out.push(hit);
  }
  return out;
}
