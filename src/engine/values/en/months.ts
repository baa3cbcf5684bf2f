/** English dates that name a month, with its part ("early May"), its year or a run of months. */
import { civil, dayNumber } from '../days.ts';
import * as words from '../lang/en.ts';
import { monthSpan } from '../reference.ts';
import { impossibleDay, isChange, joinAt, notADay, one, type Rule } from './joins.ts';
import { countAt, dayAt, monthAt, partWordAt, yearAt } from './parts.ts';
import { type Hit, impliedYear, partOf, reading, type Scene, yearsSpan } from './readings.ts';

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
