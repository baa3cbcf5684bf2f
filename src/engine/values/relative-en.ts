/** English dates that count from the day of publication: weekdays, "last week", "three days ago", "in the past two years". */
import { addMonths, civil, dayNumber, isRealDay, weekdayOf } from './days.ts';
import type { Rule } from './dates-en.ts';
import * as words from './lang/en.ts';
import type { DateReading } from './model.ts';
import {
  countAt,
  dayAt,
  type Hit,
  impliedYear,
  monthAt,
  partOf,
  partWordAt,
  reading,
  type Scene,
  wholeImplied,
  weekdayAt,
  yearAt,
  yearsSpan,
} from './parts-en.ts';
import { monthSpan, nearestDayOfMonth, quarterSpan, weekdayNear } from './reference.ts';

type Unit = (typeof words.calendarUnits)[string];

const hit = (
  first: number,
  next: number,
  from: number,
  to: number,
  precision: DateReading['precision'],
  rule: string,
  more: Partial<DateReading> = {},
): readonly Hit[] => [{ first, next, reading: reading(from, to, precision, wholeImplied, more), rule }];

/** The stretch of a calendar unit that lies `side` units from the reference. */
function stretch(
  unit: Unit,
  side: number,
  reference: number,
): { from: number; to: number; precision: DateReading['precision'] } {
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
    day?.ordinal &&
    l.at(d).kind === 'figure' &&
    said === undefined &&
    !monthAt(l, l.word(day.next) === 'of' ? day.next + 1 : day.next)
  ) {
    const found = nearestDayOfMonth(reference, day.value, scene.tense(index), named.value);
    if (found !== undefined)
      return [
        {
          first: index,
          next: day.next,
          reading: reading(found, found, 'day', ['year', 'month'], {
            weekday: named.value,
            ...(weekdayOf(found) === named.value ? {} : { weekdayMismatch: true as const }),
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
    else if (scene.tense(index) !== 'future' && l.word(index - 1) !== '') return [];
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

/** "the last three months of 2025", "the first nine months of last year". */
function monthsOfYear(scene: Scene, index: number, unitAt: number, months: number): readonly Hit[] {
  const l = scene.lexemes;
  if (l.word(unitAt + 1) !== 'of' || months < 1 || months > 12) return [];
  const at = unitAt + 2;
  const year = yearAt(l, at);
  const side = words.sides[l.word(at)];
  const relative = side !== undefined && l.word(at + 1) === 'year' && scene.reference !== undefined;
  if (!year && !relative) return [];
  const which = year?.value ?? civil(scene.reference ?? 0).year + (side ?? 0);
  const lead = l.word(l.word(index) === 'the' ? index + 1 : index);
  const { from, to } = yearsSpan(which);
  const [a, b] =
    lead === 'first' ? [from, dayNumber(which, months + 1, 0)] : [dayNumber(which, 13 - months, 1), to];
  return [
    {
      first: index,
      next: year?.next ?? at + 2,
      reading: reading(a, b, 'range'),
      rule: 'date/months-of-year',
    },
  ];
}

/** "first nine months of 2025": the window rule reads "last"; this one reads "first". */
export const firstMonths: Rule = (scene, index) => {
  const l = scene.lexemes;
  const at = l.word(index) === 'the' ? index + 1 : index;
  if (l.word(at) !== 'first' && l.word(at) !== 'final') return [];
  const count = countAt(l, at + 1);
  const unit = count && words.calendarUnits[l.word(count.next)];
  if (!count || count.vague || (unit !== 'month' && unit !== 'quarter')) return [];
  return monthsOfYear(scene, index, count.next, count.value * (unit === 'month' ? 1 : 3));
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
