/** Weekdays and days that are counted within a month or week: "last Thursday", "the first Monday of May", "on the 5th". */
import { dayNumber, isRealDay, weekdayOf } from '../days.ts';
import * as words from '../lang/en.ts';
import { monthSpan, nearestDayOfMonth, weekdayNear } from '../reference.ts';
import type { Rule } from './joins.ts';
import { dayAt, monthAt, stands, weekdayAt, yearAt } from './parts.ts';
import { impliedYear, reading, yearsSpan } from './readings.ts';
import { hit, stretch } from './relative.ts';

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
      return hit(index, until.next, from, to, 'range', 'date/weekday-range');
    }
  }
  // "Wednesday of next week", "Monday last week".
  const of = l.word(named.next) === 'of' ? named.next + 1 : named.next;
  const side = words.sides[l.word(of)];
  if (side !== undefined && l.word(of + 1) === 'week') {
    const day = reference - weekdayOf(reference) + named.value + 7 * side;
    return hit(index, of + 2, day, day, 'day', 'date/weekday', { weekday: named.value });
  }
  if (l.word(named.next) === 'after' && l.word(named.next + 1) === 'next') {
    const day = reference + ((named.value - weekdayOf(reference) + 7) % 7) + 7;
    return hit(index, named.next + 2, day, day, 'day', 'date/weekday', { weekday: named.value });
  }
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
    const plain = stands(l, d) && /^[,.;)]?$/.test(l.word(day.next));
    if (found !== undefined && (day.ordinal || (plain && weekdayOf(found) === named.value)))
      return [
        {
          first: index,
          next: day.next,
          reading: reading(found, found, 'day', ['year', 'month'], {
            weekday: named.value,
            ...(weekdayOf(found) === named.value ? {} : { mismatch: true as const }),
          }),
          rule: 'date/weekday-day',
        },
      ];
  }
  const which =
    said === undefined ? '' : said < 0 ? 'last' : said > 0 && l.word(at - 1) === 'next' ? 'next' : 'this';
  const tense = /coming|upcoming/.test(l.word(at - 1)) ? 'future' : scene.tense(index);
  const when = weekdayNear(reference, named.value, which, tense);
  return hit(index, named.next, when, when, 'day', 'date/weekday', { weekday: named.value });
};

/** "first Monday of October 2014", "last week of September", "third Tuesday in this month", "20th of next month". */
export const nthOfMonth: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  let at = l.word(index) === 'the' ? index + 1 : index;
  const day = dayAt(l, at);
  let fromEnd = false;
  let n = day?.ordinal ? day.value : 0;
  if (day) at = day.next;
  if (l.word(at) === 'last' || l.word(at) === 'final') {
    fromEnd = true;
    n = n || 1;
    at += 1;
  }
  if (!n && !day) return [];
  const named = weekdayAt(l, at);
  const plainDay = l.word(at) === 'day';
  const week = l.word(at) === 'week';
  let of = named ? named.next : plainDay || week ? at + 1 : at;
  if (!named && !plainDay && !week && !(day && l.word(at) === 'of')) return [];
  if (l.word(of) !== 'of' && l.word(of) !== 'in') return [];
  of += 1;
  if (l.word(of) === 'the') of += 1;
  let span: { from: number; to: number } | undefined;
  let next = of;
  let said = false;
  const month = monthAt(l, of);
  const side = words.sides[l.word(of)];
  if (month) {
    const year = yearAt(l, month.next);
    const which = year?.value ?? impliedYear(scene, index, month.value, 15);
    if (which === undefined) return [];
    said = year !== undefined;
    span = monthSpan(which, month.value);
    next = year?.next ?? month.next;
  } else if (reference !== undefined && side !== undefined && l.word(of + 1) === 'month') {
    span = stretch('month', side, reference);
    next = of + 2;
  } else if (reference !== undefined && l.word(of) === 'month') {
    span = stretch('month', 0, reference);
    next = of + 1;
  } else if (week) {
    const year = yearAt(l, of);
    if (!year) return [];
    span = yearsSpan(year.value);
    said = true;
    next = year.next;
  }
  if (!span) return [];
  const implied = said ? [] : (['year'] as const);
  if (named) {
    const first = span.from + ((named.value - weekdayOf(span.from) + 7) % 7);
    const last = span.to - ((weekdayOf(span.to) - named.value + 7) % 7);
    const when = fromEnd ? last - 7 * (n - 1) : first + 7 * (n - 1);
    if (when < span.from || when > span.to) return [];
    return [{ first: index, next, reading: reading(when, when, 'day', implied), rule: 'date/nth' }];
  }
  if (week) {
    // Weeks that lie wholly inside, Monday to Sunday.
    const firstMonday = span.from + ((8 - weekdayOf(span.from)) % 7);
    const lastMonday = span.to - (weekdayOf(span.to) === 7 ? 6 : weekdayOf(span.to) + 6);
    const when = fromEnd ? lastMonday - 7 * (n - 1) : firstMonday + 7 * (n - 1);
    if (when < span.from || when > span.to) return [];
    return [{ first: index, next, reading: reading(when, when + 6, 'week', implied), rule: 'date/nth-week' }];
  }
  const when = fromEnd ? span.to - (n - 1) : span.from + (n || (day?.value ?? 1)) - 1;
  if (when < span.from || when > span.to) return [];
  return [{ first: index, next, reading: reading(when, when, 'day', implied), rule: 'date/nth' }];
};

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
  const monday = when - weekdayOf(when) + 1;
  return [
    {
      first: index,
      next: year?.next ?? end,
      reading: reading(monday, monday + 6, 'week', year ? [] : ['year']),
      rule: 'date/week-of',
    },
  ];
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
  return found === undefined
    ? []
    : [
        {
          first: index,
          next: day.next,
          reading: reading(found, found, 'day', ['year', 'month']),
          rule: 'date/day-only',
        },
      ];
};
