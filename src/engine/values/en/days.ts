/** English dates that name a day by month and day, as ranges and as lists of days. */
import * as words from '../lang/en.ts';
import {
  closing,
  isChange,
  joinAt,
  notADay,
  one,
  type Rule,
  trailingWeekday,
  trailingYear,
  withClock,
} from './joins.ts';
import { dayAt, monthAt, stands, weekdayAt, yearAt } from './parts.ts';
import { dayRange, type Hit, type Scene, singleDay } from './readings.ts';

/** "the first of March", "13 January 2026", "Tuesday, January 13", with ranges and lists of days. */
export const calendarDay: Rule = (scene, index) => {
  const l = scene.lexemes;
  let at = index;
  const named = weekdayAt(l, at);
  if (named) {
    at = named.next;
    // "Sunday evening, February 1"
    if (
      words.dayParts[l.word(at)] !== undefined &&
      (l.word(at + 1) === ',' || monthAt(l, at + 1) || dayAt(l, at + 1))
    )
      at += 1;
    if (l.word(at) === ',' || l.word(at) === '(') at += 1;
  }
  if (l.word(at) === 'the' && (named || dayAt(l, at + 1)?.ordinal)) at += 1;
  if (at > index && !named && !dayAt(l, at)) return [];
  return monthFirst(scene, index, at, named?.value) ?? dayFirst(scene, index, at, named?.value) ?? [];
};

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
  // "Sunday, March, 6th"
  if (l.word(d) === ',' && dayAt(l, d + 1)?.ordinal) d += 1;
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
  const own = trailingYear(scene, day.next);
  const short = own.year === undefined ? shortYear(scene, day.next) : undefined;
  const year = own.year ?? short?.value;
  let next = short?.next ?? own.next;
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

/** "Aug 9, 96": two figures that can be no day of the month are a year of the last century. */
function shortYear(
  scene: Scene,
  index: number,
): { readonly value: number; readonly next: number } | undefined {
  const l = scene.lexemes;
  const at = l.word(index) === ',' ? index + 1 : index;
  const here = l.at(at);
  if (!/^\d\d$/.test(here.text) || here.value <= 31 || !stands(l, at) || /\p{L}/u.test(l.word(at + 1)))
    return undefined;
  return { value: 1900 + here.value, next: at + 1 };
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
    if (
      behind.kind === 'word' &&
      !words.functionWords.has(behind.lower) &&
      words.months[behind.lower] === undefined &&
      !day.ordinal
    )
      return [];
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
