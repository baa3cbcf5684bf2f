/** English dates that name a month, with its part ("early May"), its year or a run of months. */
import { civil, dayNumber } from '../days.ts';
import * as words from '../lang/en.ts';
import type { DatePart, DateValue } from '../model.ts';
import { partOf, reading, yearsSpan } from '../readings.ts';
import { monthSpan } from '../reference.ts';
import { impossibleDay, isChange, joinAt, notADay } from './joins.ts';
import { countAt, dayAt, monthAt, partWordAt, yearAt } from './parts.ts';
import { type Hit, impliedYear, one, type Rule, type Scene } from './scene.ts';

/** "January 2026", "early May 2004", "in March", "late August", "March to May 2024". */
export const monthOnly: Rule = (scene, index) => {
  const l = scene.lexemes;
  const part = partWordAt(l, index);
  let at = part ? part.next : index;
  const side = words.sides[l.word(at)];
  if (side !== undefined && monthAt(l, at + 1)) at += 1;
  const month = monthAt(l, at);
  if (!month || impossibleDay(scene, index)) return [];
  // "February 30, 2026": no day, and no month either.
  if (l.integer(month.next) < 100 && l.word(month.next + 1) === ',' && yearAt(l, month.next + 2)) return [];
  // "early Feb. 3" names a day; the part belongs to its hours.
  const sole = dayAt(l, month.next);
  if (part && sole && l.at(month.next).kind === 'figure' && !notADay(scene, sole.next)) return [];
  const placed = side !== undefined && at > index;
  let y = month.next;
  if (l.word(y) === ',' || l.word(y) === 'of') y += 1;
  const year = yearAt(l, y);
  const some = (which: number, next: number, implied: readonly 'year'[]) =>
    part
      ? one(
          index,
          next,
          reading(partOf(part.which, monthSpan(which, month.value)), 'range', [...implied, 'day'], {
            rough: true,
          }),
        )
      : one(index, next, reading(monthSpan(which, month.value), 'month', implied));
  if (year && !placed) {
    if (!month.sure && !l.capital(at) && l.word(at) === 'may') return [];
    const joined = joinAt(scene, year.next, l.word(index - 1) === 'between');
    if (joined !== undefined) {
      const month2 = monthAt(l, joined);
      const year2 = month2 && yearAt(l, month2.next);
      if (month2 && year2 && year2.value * 12 + month2.value > year.value * 12 + month.value)
        return one(
          index,
          year2.next,
          monthRange([year.value, month.value], [year2.value, month2.value], ['day']),
        );
    }
    return some(year.value, year.next, []);
  }
  if (scene.reference === undefined || (!l.capital(at) && !(month.sure && l.at(at).text.length > 3)))
    return [];
  // "March to May 2024", "January-March".
  const joined = joinAt(scene, month.next, l.word(index - 1) === 'between');
  const month2 = joined === undefined ? undefined : monthAt(l, joined);
  if (month2 && !isChange(scene, index) && l.capital(joined ?? 0)) {
    const year2 = yearAt(l, month2.next);
    const last = year2?.value ?? impliedYear(scene, index, month2.value);
    if (last !== undefined) {
      const first = month.value > month2.value ? last - 1 : last;
      const implied = year2 ? (['day'] as const) : (['year', 'day'] as const);
      const range = monthRange([first, month.value], [last, month2.value], implied);
      return one(index, year2?.next ?? month2.next, range);
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
  let which = impliedYear(scene, index, month.value) ?? now.year;
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
  return some(which, next, ['year']);
};

const monthRange = (
  from: readonly [year: number, month: number],
  to: readonly [year: number, month: number],
  implied: readonly DatePart[],
): DateValue => reading({ from: monthSpan(...from).from, to: monthSpan(...to).to }, 'range', implied);

/** "the last three months of 2025", "the first nine months of last year". */
export function monthsOfYear(scene: Scene, index: number, unitAt: number, months: number): readonly Hit[] {
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
  const days =
    lead === 'first'
      ? { from, to: dayNumber(which, months + 1, 0) }
      : { from: dayNumber(which, 13 - months, 1), to };
  return one(index, year?.next ?? at + 2, reading(days, 'range'));
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
