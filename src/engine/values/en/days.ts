/** English dates that name a day by month and day, as ranges and as lists of days. */
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { closing, isChange, joinAt, notADay, trailingWeekday, trailingYear } from './joins.ts';
import { dayAt, monthAt, type Piece, shortYear, stands, weekdayAt, yearAt } from './parts.ts';
import { dayRange, type Hit, one, type Rule, type Scene, singleDay } from './scene.ts';

/** Where a date begins and what was read of it: its first lexeme, and the weekday before it. */
interface Head {
  readonly first: number;
  readonly weekday: number | undefined;
}

/** "the first of March", "13 January 2026", "Tuesday, January 13", with ranges and lists of days. */
export const calendarDay: Rule = (scene, index) => {
  const l = scene.lexemes;
  let at = index;
  const named = weekdayAt(l, at);
  if (named) {
    at = named.next;
    // "Sunday evening, February 1", "Sunday night 7th June"
    const behind = words.dayParts[l.word(at)] === undefined ? undefined : at + 1;
    if (behind !== undefined && (l.word(behind) === ',' || monthAt(l, behind) || dayAt(l, behind)))
      at = behind;
    if (l.word(at) === ',' || l.word(at) === '(') at += 1;
  }
  if (l.word(at) === 'the' && (named || dayAt(l, at + 1)?.ordinal)) at += 1;
  if (at > index && !named && !dayAt(l, at)) return [];
  const head = { first: index, weekday: named?.value };
  return monthFirst(scene, head, at) ?? dayFirst(scene, head, at) ?? [];
};

function monthFirst(scene: Scene, head: Head, at: number): readonly Hit[] | undefined {
  const l = scene.lexemes;
  const { first } = head;
  const month = monthAt(l, at);
  if (!month) return undefined;
  let d = month.next;
  // "Sunday, March, 6th"
  if (l.word(d) === ',' && dayAt(l, d + 1)?.ordinal) d += 1;
  if (l.word(d) === 'the') d += 1;
  const day = dayAt(l, d);
  if (!day || (l.at(d).kind === 'figure' && !stands(l, d) && !l.at(d).glued)) return undefined;
  const dated = day.ordinal || yearAt(l, l.word(day.next) === ',' ? day.next + 1 : day.next);
  if (!month.sure && !l.capital(at) && !dated && l.word(at) !== 'march') return undefined;
  if (notADay(scene, day.next)) return undefined;
  const joined = joinAt(scene, day.next, l.word(first - 1) === 'between');
  if (joined !== undefined && !isChange(scene, first)) {
    const other = monthAt(l, joined);
    const last = dayAt(l, other ? other.next : l.word(joined) === 'the' ? joined + 1 : joined);
    if (last && !notADay(scene, last.next) && (other || l.at(joined).kind === 'figure' || last.ordinal)) {
      const { year, next } = trailingYear(scene, last.next);
      const to = [other?.value ?? month.value, last.value] as const;
      const range = dayRange(scene, first, [undefined, year], [month.value, day.value], to);
      if (range) return one(first, next, range);
    }
  }
  // "December 4 and 9", "March 3, 5 and 8": a list of days, each a date of its own.
  const list = dayList(scene, day);
  const end = list.at(-1)?.next;
  if (end !== undefined) return listed(scene, head, month.value, [day, ...list], trailingYear(scene, end));
  const own = trailingYear(scene, day.next);
  const short =
    own.year === undefined ? shortYear(l, l.word(day.next) === ',' ? day.next + 1 : day.next, 32) : undefined;
  if (own.year === undefined && !short && l.word(day.next + 1) === ':') {
    const late = yearBehindClock(scene, head, month.value, day);
    if (late) return late;
  }
  return oneDay(scene, head, short ? { year: short.value, next: short.next } : own, month.value, day.value);
}

/** "Thu Oct 26 11:00:09 2023": the clock stands between day and year. */
function yearBehindClock(
  scene: Scene,
  { first, weekday }: Head,
  month: number,
  day: Piece,
): readonly Hit[] | undefined {
  const l = scene.lexemes;
  let clock = day.next;
  while (clock < day.next + 5 && (l.at(clock).kind === 'figure' || l.word(clock) === ':')) clock += 1;
  const year = yearAt(l, clock - (l.word(clock - 2) === ':' ? 0 : 1));
  if (!year || l.at(year.next - 1).glued) return undefined;
  const value = singleDay(scene, first, year.value, month, day.value, weekday);
  const [hour, minute] = [l.integer(day.next), l.integer(day.next + 2)];
  return one(
    first,
    year.next,
    value && hour <= 23 && minute <= 59 ? { ...value, time: { hour, minute } } : value,
  );
}

/** One day with the year that was read, and the weekday behind it where none stands before it. */
function oneDay(
  scene: Scene,
  { first, weekday }: Head,
  { year, next }: { readonly year: number | undefined; readonly next: number },
  month: number,
  day: number,
): readonly Hit[] {
  const after =
    weekday === undefined ? trailingWeekday(scene, next) : { weekday, next: closing(scene, first, next) };
  return one(first, after.next, singleDay(scene, first, year, month, day, after.weekday));
}

/** The days of a list, each a date; the last reaches to the end of the year behind it. */
function listed(
  scene: Scene,
  { first, weekday }: Head,
  month: number,
  days: readonly Piece[],
  { year, next }: { readonly year: number | undefined; readonly next: number },
): Hit[] {
  return days.flatMap((day, place) => {
    const value: DateValue | undefined = singleDay(
      scene,
      first,
      year,
      month,
      day.value,
      place ? undefined : weekday,
    );
    return one(place ? day.next - 1 : first, place === days.length - 1 ? next : day.next, value);
  });
}

/** The days behind a first one in "3, 5 and 8"; none where no "and" closes them: "January 13, 20 people died". */
function dayList(scene: Scene, head: Piece): Piece[] {
  const l = scene.lexemes;
  const items: Piece[] = [];
  let last = head;
  for (let i = 0; i < 6; i += 1) {
    const comma = l.word(last.next) === ',' ? last.next + 1 : last.next;
    const and = /^(?:and|or)$/.test(l.word(comma));
    const place = and ? comma + 1 : comma;
    const day = place > last.next ? dayAt(l, place) : undefined;
    if (!day || l.at(place).kind !== 'figure' || day.value <= last.value || notADay(scene, day.next)) break;
    // A figure that counts something ("January 13 and 14 agreements") is no day.
    const behind = l.at(day.next);
    if (
      behind.kind === 'word' &&
      !words.functionWords.has(behind.lower) &&
      words.months[behind.lower] === undefined &&
      !day.ordinal
    )
      return [];
    items.push(day);
    if (and) return items;
    last = day;
  }
  return [];
}

function dayFirst(scene: Scene, head: Head, at: number): readonly Hit[] | undefined {
  const l = scene.lexemes;
  const { first } = head;
  const day = dayAt(l, at);
  if (!day || !stands(l, at)) return undefined;
  let m = day.next;
  if (l.word(m) === 'day' && l.word(m + 1) === 'of') m += 2;
  else if (l.word(m) === 'of') m += 1;
  else if (/[-/]/.test(l.word(m)) && l.at(m).glued && monthAt(l, m + 1)) m += 1;
  const month = monthAt(l, m);
  const between = l.word(first - 1) === 'between';
  if (month) {
    if (!month.sure && !l.capital(m) && !day.ordinal) return undefined;
    // "17 August 2013 to 19 August 2013", "10 August - 12 September".
    const own = trailingYear(scene, month.next);
    const joined = joinAt(scene, own.next, between);
    if (joined !== undefined && !isChange(scene, first)) {
      const to = dayOfMonth(scene, weekdayAt(l, joined)?.next ?? joined);
      if (to) {
        const { year, next } = trailingYear(scene, to.next);
        const range = dayRange(scene, first, [own.year, year], [month.value, day.value], [to.month, to.day]);
        if (range) return one(first, next, range);
      }
    }
    // "3 Aug 96", where no word follows.
    const listed = l.word(month.next + 1) === ',';
    const short = own.year === undefined ? shortYear(l, month.next, listed ? 32 : 0) : undefined;
    return short
      ? one(first, short.next, singleDay(scene, first, short.value, month.value, day.value, head.weekday))
      : oneDay(scene, head, own, month.value, day.value);
  }
  const joined = joinAt(scene, day.next, between);
  if (joined === undefined) {
    // "13, 14 and 15 January": each day a date.
    const list = dayList(scene, day);
    const end = list.at(-1)?.next;
    const behind = end === undefined ? undefined : monthAt(l, l.word(end) === 'of' ? end + 1 : end);
    return behind?.sure
      ? listed(scene, head, behind.value, [day, ...list], trailingYear(scene, behind.next))
      : undefined;
  }
  const to = dayOfMonth(scene, joined);
  if (!to || (!to.sure && !l.capital(to.next - 1))) return undefined;
  const { year, next } = trailingYear(scene, to.next);
  const range = dayRange(scene, first, [undefined, year], [to.month, day.value], [to.month, to.day]);
  return range && one(first, next, range);
}

/** "the 12th of September" at an index, without a year. */
function dayOfMonth(
  { lexemes: l }: Scene,
  index: number,
):
  | { readonly day: number; readonly month: number; readonly next: number; readonly sure: boolean }
  | undefined {
  const day = dayAt(l, l.word(index) === 'the' ? index + 1 : index);
  const month = day && monthAt(l, l.word(day.next) === 'of' ? day.next + 1 : day.next);
  return month && { day: day.value, month: month.value, next: month.next, sure: month.sure };
}
