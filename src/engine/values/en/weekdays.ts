/** Weekdays and days that are counted within a month or week: "last Thursday", "the first Monday of May", "on the 5th". */
import { dayNumber, isRealDay, weekdayOf } from '../days.ts';
import * as words from '../lang/en.ts';
import { type Days, dayReading, reading, stretch, wholeImplied, yearsSpan } from '../readings.ts';
import { monthSpan, nearestDayOfMonth, weekdayNear } from '../reference.ts';
import { dayAt, monthAt, stands, weekdayAt, yearAt } from './parts.ts';
import { impliedYear, one, type Rule, type Scene } from './scene.ts';

/** "Tuesday", "last Thursday", "next Friday", "Wednesday of next week", "Tuesday morning" (the part of day is added later). */
export const weekday: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  const said = words.sides[l.word(index)];
  let at = said === undefined ? index : index + 1;
  if (said !== undefined && words.sides[l.word(at)] !== undefined) at += 1;
  const named = weekdayAt(l, at);
  if (!named) return [];
  const full = l.at(at).text.length > 5;
  if (!full) {
    // "Sun", "Sat", "Wed" and "Mon" are words and names too: they need "on", a side, or to stand alone.
    const before = l.word(at - 1);
    const alone = (before === '' && l.word(named.next) === '') || l.at(named.next).ordinal;
    if (!alone && !(words.weekdayLeads.has(before) && l.capital(at)) && said === undefined) return [];
  }
  // "Black Friday", "Good Friday", "Super Tuesday" are names of days; "Silver Thursday" too.
  const before = l.at(index - 1);
  if (words.namedDays.has(before.lower)) return [];
  if (l.word(named.next) === '-' && l.at(named.next).glued) {
    const until = weekdayAt(l, named.next + 1);
    if (until && said === undefined) {
      const to = weekdayNear(reference, until.value, '', scene.tense(index));
      const from = to - ((until.value - named.value + 7) % 7);
      return one(index, until.next, reading({ from, to }, 'range', wholeImplied));
    }
  }
  const on = (day: number, next: number) =>
    one(index, next, reading({ from: day, to: day }, 'day', wholeImplied, { weekday: named.value }));
  // "Wednesday of next week", "Monday last week".
  const of = l.word(named.next) === 'of' ? named.next + 1 : named.next;
  const side = words.sides[l.word(of)];
  if (side !== undefined && l.word(of + 1) === 'week')
    return on(reference - weekdayOf(reference) + named.value + 7 * side, of + 2);
  if (l.word(named.next) === 'after' && l.word(named.next + 1) === 'next')
    return on(reference + ((named.value - weekdayOf(reference) + 7) % 7) + 7, named.next + 2);
  // "Thursday the 15th", "Tuesday 19th".
  const d = l.word(named.next) === 'the' ? named.next + 1 : named.next;
  const day = dayAt(l, d);
  if (
    day &&
    l.at(d).kind === 'figure' &&
    said === undefined &&
    !monthAt(l, l.word(day.next) === 'of' ? day.next + 1 : day.next)
  ) {
    const found = nearestDayOfMonth(reference, day.value, scene.tense(index), named.value);
    // "Sunday 8": without an ending it is a day only where the calendar and what follows agree.
    const open = l.at(day.next + 1).kind === 'figure' && l.at(day.next + 1).glued;
    const plain = stands(l, d) && !open && /^[,.;)]?$/.test(l.word(day.next));
    if (found !== undefined && (day.ordinal || (plain && weekdayOf(found) === named.value)))
      return one(index, day.next, dayReading(found, ['year', 'month'], named.value));
  }
  const which =
    said === undefined ? '' : said < 0 ? 'last' : said > 0 && l.word(at - 1) === 'next' ? 'next' : 'this';
  const tense = /coming|upcoming/.test(l.word(at - 1)) ? 'future' : scene.tense(index);
  return on(weekdayNear(reference, named.value, which, tense), named.next);
};

/** "first Monday of October 2014", "last week of September", "third Tuesday in this month", "20th of next month". */
export const nthOfMonth: Rule = (scene, index) => {
  const l = scene.lexemes;
  const day = dayAt(l, l.word(index) === 'the' ? index + 1 : index);
  let at = day ? day.next : l.word(index) === 'the' ? index + 1 : index;
  const fromEnd = l.word(at) === 'last' || l.word(at) === 'final';
  if (fromEnd) at += 1;
  if (!day && !fromEnd) return [];
  const n = day?.ordinal ? day.value : fromEnd ? 1 : 0;
  const named = weekdayAt(l, at);
  const week = l.word(at) === 'week';
  const plain = l.word(at) === 'day';
  if (!named && !plain && !week && !(day && l.word(at) === 'of')) return [];
  const of = named ? named.next : plain || week ? at + 1 : at;
  if (l.word(of) !== 'of' && l.word(of) !== 'in') return [];
  const whole = containerAt(scene, index, l.word(of + 1) === 'the' ? of + 2 : of + 1, week);
  if (!whole) return [];
  const { from, to, next, said } = whole;
  const implied = said ? [] : (['year'] as const);
  // The first and the last such day of the month; of weeks only those that lie wholly inside, Monday to Sunday.
  const step = named || week ? 7 : 1;
  const first = named
    ? from + ((named.value - weekdayOf(from) + 7) % 7)
    : week
      ? from + ((8 - weekdayOf(from)) % 7)
      : from;
  const last = named
    ? to - ((weekdayOf(to) - named.value + 7) % 7)
    : week
      ? to - (weekdayOf(to) === 7 ? 6 : weekdayOf(to) + 6)
      : to;
  const when = fromEnd ? last - step * (n - 1) : first + step * ((n || (day?.value ?? 1)) - 1);
  if (when < from || when > to) return [];
  return one(
    index,
    next,
    week ? reading({ from: when, to: when + 6 }, 'week', implied) : dayReading(when, implied),
  );
};

/** "October 2014", "next month", "the month": what a day or week is counted within; a year only for weeks. */
function containerAt(
  scene: Scene,
  index: number,
  at: number,
  week: boolean,
): (Days & { readonly next: number; readonly said: boolean }) | undefined {
  const { reference, lexemes: l } = scene;
  const month = monthAt(l, at);
  if (month) {
    const year = yearAt(l, month.next);
    const which = year?.value ?? impliedYear(scene, index, month.value);
    if (which === undefined) return undefined;
    return { ...monthSpan(which, month.value), next: year?.next ?? month.next, said: year !== undefined };
  }
  const side = words.sides[l.word(at)];
  const unit = side === undefined ? at : at + 1;
  if (reference !== undefined && l.word(unit) === 'month')
    return { ...stretch('month', side ?? 0, reference), next: unit + 1, said: false };
  const year = week ? yearAt(l, at) : undefined;
  return year && { ...yearsSpan(year.value), next: year.next, said: true };
}

/** "the week of 6 October": the calendar week that holds the day. */
export const weekOf: Rule = (scene, index) => {
  const l = scene.lexemes;
  let at = l.word(index) === 'the' ? index + 1 : index;
  if (l.word(at) !== 'week' || !/^(?:of|beginning|starting)$/.test(l.word(at + 1))) return [];
  at += 2;
  if (l.word(at) === 'the') at += 1;
  const monthFirst = monthAt(l, at);
  const day = monthFirst ? dayAt(l, monthFirst.next) : dayAt(l, at);
  const month = monthFirst ?? (day && monthAt(l, l.word(day.next) === 'of' ? day.next + 1 : day.next));
  if (!day || !month) return [];
  const end = monthFirst ? day.next : month.next;
  const year = yearAt(l, l.word(end) === ',' ? end + 1 : end);
  const which = year?.value ?? impliedYear(scene, index, month.value, day.value);
  if (which === undefined || !isRealDay(which, month.value, day.value)) return [];
  const when = dayNumber(which, month.value, day.value);
  const from = when - weekdayOf(when) + 1;
  return one(index, year?.next ?? end, reading({ from, to: from + 6 }, 'week', year ? [] : ['year']));
};

/** "on the 5th", "until the 21st": a day of the month alone. */
export const dayAlone: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined || l.word(index) !== 'the') return [];
  const before = l.word(index - 1);
  const day = dayAt(l, index + 1);
  if (!day?.ordinal || l.at(index + 1).kind !== 'figure' || !/^(?:on|until|till|by|since|from)$/.test(before))
    return [];
  const behind = l.at(day.next);
  if (behind.kind === 'word' && !words.functionWords.has(behind.lower)) return [];
  if (behind.text === '-' || behind.kind === 'figure') return [];
  const found = nearestDayOfMonth(reference, day.value, scene.tense(index));
  return one(index, day.next, found === undefined ? undefined : dayReading(found, ['year', 'month']));
};
