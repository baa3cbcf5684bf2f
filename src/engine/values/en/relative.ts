/** English dates that count from the day of publication: "last week", "three days ago", "in the past two years". */
import { addMonths, civil, dayNumber, weekdayOf } from '../days.ts';
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { monthSpan, quarterSpan } from '../reference.ts';
import type { Rule } from './joins.ts';
import { monthsOfYear } from './months.ts';
import { countAt, partWordAt } from './parts.ts';
import { type Hit, partOf, reading, type Scene, wholeImplied, yearsSpan } from './readings.ts';

type Unit = (typeof words.calendarUnits)[string];

export const hit = (
  first: number,
  next: number,
  from: number,
  to: number,
  precision: DateValue['precision'],
  rule: string,
  more: Partial<DateValue> = {},
): readonly Hit[] => [{ first, next, reading: reading(from, to, precision, wholeImplied, more), rule }];

/** The stretch of a calendar unit that lies `side` units from the reference. */
export function stretch(
  unit: Unit,
  side: number,
  reference: number,
): { from: number; to: number; precision: DateValue['precision'] } {
  const now = civil(reference);
  switch (unit) {
    case 'day':
      return { from: reference + side, to: reference + side, precision: 'day' };
    case 'week': {
      const monday = reference - weekdayOf(reference) + 1 + 7 * side;
      return { from: monday, to: monday + 6, precision: 'week' };
    }
    case 'weekend': {
      const saturday = reference - weekdayOf(reference) + 6 + 7 * side;
      return { from: saturday, to: saturday + 1, precision: 'range' };
    }
    case 'month': {
      const first = civil(dayNumber(now.year, now.month + side, 1));
      return { ...monthSpan(first.year, first.month), precision: 'month' };
    }
    case 'quarter': {
      const index = Math.floor((now.month - 1) / 3) + side;
      const year = now.year + Math.floor(index / 4);
      return { ...quarterSpan(year, (((index % 4) + 4) % 4) + 1), precision: 'quarter' };
    }
    case 'year':
      return { ...yearsSpan(now.year + side), precision: 'year' };
    case 'decade': {
      const first = Math.floor(now.year / 10) * 10 + 10 * side;
      return { ...yearsSpan(first, first + 9), precision: 'range' };
    }
  }
}

/** "today", "last night", "the day before yesterday", "this morning", "a week after tomorrow". */
export const nearDay: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  const found = plainNearDay(scene, index);
  if (found)
    return hit(
      index,
      found.next,
      reference + found.offset,
      reference + found.offset,
      'day',
      'date/near',
      found.part ? { part: found.part } : {},
    );
  let at = index;
  let many: number | undefined;
  let unit: Unit | undefined;
  if (l.word(at) === 'the' && l.word(at + 1) === 'day') {
    many = 1;
    unit = 'day';
    at += 2;
  } else {
    const count = countAt(l, at);
    unit = count && words.calendarUnits[l.word(count.next)];
    if (!count || count.vague || !unit) return [];
    many = count.value;
    at = count.next + 1;
  }
  const sign =
    l.word(at) === 'before' || l.word(at) === 'from'
      ? l.word(at) === 'before'
        ? -1
        : 1
      : l.word(at) === 'after'
        ? 1
        : 0;
  const base = sign ? plainNearDay(scene, at + 1) : undefined;
  if (!base || (unit !== 'day' && unit !== 'week')) return [];
  const when = reference + base.offset + sign * many * (unit === 'week' ? 7 : 1);
  return hit(index, base.next, when, when, 'day', 'date/near');
};

function plainNearDay(
  scene: Scene,
  index: number,
):
  | {
      readonly offset: number;
      readonly next: number;
      readonly part?: 'morning' | 'afternoon' | 'evening' | 'night';
    }
  | undefined {
  const l = scene.lexemes;
  const here = l.word(index);
  const offset = words.nearDays[here];
  if (offset !== undefined) {
    // "today's world" speaks of an age, "yesterday's men" too.
    if (l.word(index + 1) === "'" && words.ageNouns.has(l.word(index + 3))) return undefined;
    if (here === 'today' && /^(?:usa|show)$/.test(l.word(index + 1))) return undefined;
    return here === 'tonight' ? { offset, next: index + 1, part: 'night' } : { offset, next: index + 1 };
  }
  const part = words.dayParts[l.word(index + 1)];
  if (part && here === 'this') return { offset: 0, next: index + 2, part };
  if (part && here === 'last' && part !== 'morning') return { offset: -1, next: index + 2, part };
  return undefined;
}

/** "last week", "this month", "early next year", "the end of the month", "a year earlier" (no value). */
export const stretchOfTime: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  const part = partWordAt(l, index);
  let at = part ? part.next : index;
  const rest = l.word(index) === 'the' ? index + 1 : index;
  if (
    /^(?:rest|remainder)$/.test(l.word(rest)) &&
    l.word(rest + 1) === 'of' &&
    /^(?:the|this)$/.test(l.word(rest + 2))
  ) {
    const unit = words.calendarUnits[l.word(rest + 3)];
    if (!unit || unit === 'day') return [];
    return hit(index, rest + 4, reference, stretch(unit, 0, reference).to, 'range', 'date/rest');
  }
  if (l.word(at) === 'around' || l.word(at) === 'about') at += 1;
  if (l.word(at) === 'the') at += 1;
  let side = words.sides[l.word(at)];
  if (side === undefined) {
    // "the end of the month" counts from now only with a part and an article.
    const unit = words.calendarUnits[l.word(at)];
    if (!part || !unit || unit === 'day' || unit === 'weekend' || unit === 'decade') return [];
    const { from, to } = stretch(unit, 0, reference);
    const some = partOf(part.which, from, to);
    return hit(index, at + 1, some.from, some.to, 'range', 'date/stretch-part', { rough: true });
  }
  let unitAt = at + 1;
  if (l.word(unitAt) === 'fiscal' || l.word(unitAt) === 'calendar') unitAt += 1;
  const unit = words.calendarUnits[l.word(unitAt)];
  if (!unit || (unit === 'day' && side === 0) || l.word(unitAt).endsWith('s')) return [];
  // "the following day", "the previous week" count from another date of the text; so do "the very next day".
  if (words.textSides.has(l.word(at)) && unit !== 'month' && unit !== 'year' && unit !== 'quarter' && !part) {
    if (l.word(at) !== 'previous' && l.word(at) !== 'following') return [];
    if (l.word(index) === 'the' || unit === 'day') return [];
  }
  if (
    unit === 'day' &&
    (l.word(index - 1) === 'the' || l.word(index - 1) === 'very' || l.word(index) === 'the')
  )
    return [];
  if (/^(?:olds?|ed)$/.test(l.word(unitAt + 2)) && l.word(unitAt + 1) === '-') return [];
  if (l.word(unitAt + 1) === 'after' && l.word(unitAt + 2) === 'next') side += 1;
  const { from, to, precision } = stretch(unit, side, reference);
  if (!part) return hit(index, unitAt + 1, from, to, precision, 'date/stretch');
  const some = partOf(part.which, from, to);
  return hit(index, unitAt + 1, some.from, some.to, 'range', 'date/stretch-part', { rough: true });
};

/** "three days ago", "a year ago", "in five days", "two weeks from now"; "two days earlier" counts from elsewhere: none. */
export const counted: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  let at = index;
  const led = /^(?:in|within)$/.test(l.word(at));
  if (led) at += 1;
  const loose = words.bounds[l.word(at)] !== undefined;
  if (loose) at += 1;
  const count = countAt(l, at);
  const unit = count && words.calendarUnits[l.word(count.next)];
  if (!count || !unit || unit === 'weekend') return [];
  let next = count.next + 1;
  let sign = 0;
  if (l.word(next) === 'ago') sign = -1;
  else if (l.word(next) === 'from' && /^(?:now|today)$/.test(l.word(next + 1))) {
    sign = 1;
    next += 1;
  } else if (
    led &&
    l.word(at - 1) === 'in' &&
    scene.tense(index) !== 'past' &&
    !/^(?:of|and)$/.test(l.word(next))
  ) {
    // "in three days of talks" is a length; only "will … in three days" makes it a day.
    if (l.word(next) === "'" && l.word(next + 1) === 'time') next += 1;
    else if (
      scene.tense(index) !== 'future' &&
      (/[\p{L}\d-]/u.test(l.word(next)) || (unit !== 'day' && unit !== 'week'))
    )
      return [];
    // "the first in 20 years", "the highest in two weeks" look back.
    else if (looksBack(scene, index)) return [];
    else next -= 1;
    sign = 1;
  }
  if (!sign) return [];
  const many = count.value * sign;
  next += 1;
  if (unit === 'day') {
    const when = reference + many;
    return hit(
      index,
      next,
      count.vague ? when - 2 : when,
      count.vague ? when + 1 : when,
      count.vague ? 'range' : 'day',
      'date/counted',
      count.vague ? { rough: true } : {},
    );
  }
  if (unit === 'week')
    return hit(index, next, reference + 7 * many, reference + 7 * many, 'day', 'date/counted', {
      rough: true,
    });
  const months = many * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : 120);
  const when = civil(addMonths(reference, months));
  if (unit === 'month') {
    const { from, to } = monthSpan(when.year, when.month);
    return hit(index, next, from, to, 'month', 'date/counted', { rough: true });
  }
  const { from, to } = yearsSpan(when.year);
  return hit(index, next, from, to, 'year', 'date/counted', { rough: true });
};

/** Whether a superlative or "first" stands shortly before: what follows is how long that was so. */
function looksBack(scene: Scene, index: number): boolean {
  const l = scene.lexemes;
  for (let at = index - 1; at >= 0 && at >= index - 8; at -= 1) {
    const here = l.word(at);
    if (/^[.;:]$/.test(here)) return false;
    if (here === 'first' || here === 'most' || here === 'time' || /^\p{Ll}{2,12}est$/u.test(here))
      return true;
  }
  return false;
}

/** "the past three years", "over the next 18 months": a window that begins or ends at publication. */
export const window: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  let at = l.word(index) === 'the' ? index + 1 : index;
  const side = words.sides[l.word(at)];
  const first = side ? countAt(l, at + 1) : countAt(l, at);
  if (!first) return [];
  at = first.next;
  let ahead = side;
  if (side === undefined) {
    ahead = words.sides[l.word(at)];
    if (l.word(at) !== 'upcoming' && l.word(at) !== 'coming') return [];
    at += 1;
  }
  const unit = words.calendarUnits[l.word(at)];
  const inYear =
    unit === 'month' || unit === 'quarter'
      ? monthsOfYear(scene, index, at, first.value * (unit === 'month' ? 1 : 3))
      : [];
  if (inYear.length) return inYear;
  if (
    !ahead ||
    !unit ||
    unit === 'weekend' ||
    (words.textSides.has(l.word(index === at ? index : index)) && l.word(index) === 'following')
  )
    return [];
  const length = { length: { count: first.value, unit: unit === 'decade' ? 'year' : unit } as const };
  const more = {
    rough: true as const,
    ...(first.vague
      ? {}
      : { length: unit === 'decade' ? { count: first.value * 10, unit: 'year' as const } : length.length }),
  };
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : 120;
  const other =
    unit === 'day' || unit === 'week'
      ? reference + ahead * first.value * (unit === 'week' ? 7 : 1)
      : addMonths(reference, ahead * first.value * months);
  return ahead > 0
    ? hit(index, at + 1, reference + 1, other, 'range', 'date/window', more)
    : hit(index, at + 1, other, reference - 1, 'range', 'date/window', more);
};
