/** English dates that count from the day of publication: "last week", "three days ago", "in the past two years". */
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { countedFrom, moved, partOf, reading, stretch, wholeImplied, windowFrom } from '../readings.ts';
import type { Lexemes } from './lexer.ts';
import { monthsOfYear } from './months.ts';
import { countAt, partWordAt } from './parts.ts';
import { one, type Rule, type Scene } from './scene.ts';

/** "today", "last night", "the day before yesterday", "this morning", "a week after tomorrow". */
export const nearDay: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  const at = (day: number, next: number, more: Partial<DateValue> = {}) =>
    one(index, next, reading({ from: day, to: day }, 'day', wholeImplied, more));
  const found = plainNearDay(l, index);
  if (found) return at(reference + found.offset, found.next, found.part ? { part: found.part } : {});
  const theDay = l.word(index) === 'the' && l.word(index + 1) === 'day';
  const count = theDay ? { value: 1, next: index + 1, vague: false } : countAt(l, index);
  const unit = count && words.calendarUnits[l.word(count.next)];
  if (!count || count.vague || (unit !== 'day' && unit !== 'week')) return [];
  const sign = { before: -1, after: 1, from: 1 }[l.word(count.next + 1)];
  const base = sign && plainNearDay(l, count.next + 2);
  return base ? at(moved(reference + base.offset, unit, sign * count.value), base.next) : [];
};

function plainNearDay(
  l: Lexemes,
  index: number,
): (Pick<DateValue, 'part'> & { readonly offset: number; readonly next: number }) | undefined {
  const here = l.word(index);
  const offset = words.nearDays[here];
  if (offset !== undefined) {
    // "today's world" speaks of an age, "yesterday's men" too.
    if (l.word(index + 1) === "'" && words.ageNouns.has(l.word(index + 3))) return undefined;
    if (here === 'today' && /^(?:usa|show)$/.test(l.word(index + 1))) return undefined;
    return { offset, next: index + 1, ...(here === 'tonight' ? { part: 'night' } : {}) };
  }
  const part = words.dayParts[l.word(index + 1)];
  if (part && here === 'this') return { offset: 0, next: index + 2, part };
  return part && here === 'last' && part !== 'morning' ? { offset: -1, next: index + 2, part } : undefined;
}

/** "last week", "this month", "early next year", "the end of the month", "a year earlier" (no value). */
export const stretchOfTime: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  const rest = l.word(index) === 'the' ? index + 1 : index;
  if (
    /^(?:rest|remainder)$/.test(l.word(rest)) &&
    l.word(rest + 1) === 'of' &&
    /^(?:the|this)$/.test(l.word(rest + 2))
  ) {
    const unit = words.calendarUnits[l.word(rest + 3)];
    if (!unit || unit === 'day') return [];
    const days = { from: reference, to: stretch(unit, 0, reference).to };
    return one(index, rest + 4, reading(days, 'range', wholeImplied));
  }
  const part = partWordAt(l, index);
  const some = (days: ReturnType<typeof stretch>, next: number) =>
    part
      ? one(index, next, reading(partOf(part.which, days), 'range', wholeImplied, { rough: true }))
      : one(index, next, reading(days, days.precision, wholeImplied));
  let at = part ? part.next : index;
  if (l.word(at) === 'around' || l.word(at) === 'about') at += 1;
  if (l.word(at) === 'the') at += 1;
  let side = words.sides[l.word(at)];
  if (side === undefined) {
    // "the end of the month" counts from now only with a part and an article.
    const unit = words.calendarUnits[l.word(at)];
    const whole = unit && unit !== 'day' && unit !== 'weekend' && unit !== 'decade';
    return part && whole ? some(stretch(unit, 0, reference), at + 1) : [];
  }
  let unitAt = at + 1;
  if (l.word(unitAt) === 'fiscal' || l.word(unitAt) === 'calendar') unitAt += 1;
  const unit = words.calendarUnits[l.word(unitAt)];
  if (!unit || (unit === 'day' && side === 0) || l.word(unitAt).endsWith('s')) return [];
  // "the following day", "the previous week" count from another date of the text; so do "the very next day".
  const long = unit === 'month' || unit === 'year' || unit === 'quarter';
  const led = l.word(index) === 'the' || unit === 'day';
  if (
    words.textSides.has(l.word(at)) &&
    !long &&
    !part &&
    (led || !/^(?:previous|following)$/.test(l.word(at)))
  )
    return [];
  if (unit === 'day' && (/^(?:the|very)$/.test(l.word(index - 1)) || l.word(index) === 'the')) return [];
  if (/^(?:olds?|ed)$/.test(l.word(unitAt + 2)) && l.word(unitAt + 1) === '-') return [];
  if (l.word(unitAt + 1) === 'after' && l.word(unitAt + 2) === 'next') side += 1;
  return some(stretch(unit, side, reference), unitAt + 1);
};

/** "three days ago", "a year ago", "in five days", "two weeks from now"; "two days earlier" counts from elsewhere: none. */
export const counted: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  let at = index;
  const led = /^(?:in|within)$/.test(l.word(at));
  if (led) at += 1;
  if (words.bounds[l.word(at)] !== undefined) at += 1;
  const count = countAt(l, at);
  const unit = count && words.calendarUnits[l.word(count.next)];
  if (!count || !unit || unit === 'weekend') return [];
  const behind = count.next + 1;
  let next = behind + 1;
  let sign = 1;
  if (l.word(behind) === 'ago') sign = -1;
  else if (l.word(behind) === 'from' && /^(?:now|today)$/.test(l.word(next))) next += 1;
  else if (
    led &&
    l.word(at - 1) === 'in' &&
    scene.tense(index) !== 'past' &&
    !/^(?:of|and)$/.test(l.word(behind))
  ) {
    // "in three days of talks" is a length; only "will … in three days" makes it a day.
    const time = l.word(behind) === "'" && l.word(next) === 'time';
    const open = /[\p{L}\d-]/u.test(l.word(behind)) || (unit !== 'day' && unit !== 'week');
    // "the first in 20 years", "the highest in two weeks" look back.
    if (!time && ((scene.tense(index) !== 'future' && open) || looksBack(scene, index))) return [];
    next = time ? next + 1 : behind;
  } else return [];
  const many = count.value * sign;
  if (unit !== 'day' || !count.vague) return one(index, next, countedFrom(reference, unit, many));
  const days = { from: reference + many - 2, to: reference + many + 1 };
  return one(index, next, reading(days, 'range', wholeImplied, { rough: true }));
};

/** Whether a superlative or "first" stands shortly before: what follows is how long that was so. */
function looksBack({ lexemes: l }: Scene, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 8; at -= 1) {
    const here = l.word(at);
    if (/^[.;:]$/.test(here)) return false;
    if (/^(?:first|most|time|\p{Ll}{2,12}est)$/u.test(here)) return true;
  }
  return false;
}

/** "the past three years", "over the next 18 months": a window that begins or ends at publication. */
export const window: Rule = (scene, index) => {
  const { reference, lexemes: l } = scene;
  if (reference === undefined) return [];
  const start = l.word(index) === 'the' ? index + 1 : index;
  const side = words.sides[l.word(start)];
  const count = countAt(l, side ? start + 1 : start);
  if (!count) return [];
  // "the two coming weeks"
  const late = side === undefined && /^(?:up)?coming$/.test(l.word(count.next));
  if (side === undefined && !late) return [];
  const at = late ? count.next + 1 : count.next;
  const unit = words.calendarUnits[l.word(at)];
  const inYear =
    unit === 'month' || unit === 'quarter'
      ? monthsOfYear(scene, index, at, count.value * (unit === 'month' ? 1 : 3))
      : [];
  if (inYear.length) return inYear;
  const ahead = late ? 1 : side;
  if (!ahead || !unit || unit === 'weekend' || l.word(index) === 'following') return [];
  return one(index, at + 1, windowFrom(reference, unit, ahead * count.value, count.vague));
};
