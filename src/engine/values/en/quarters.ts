/** Quarters and halves of a year, with their year written or told from the day of publication. */
import { civil, dayNumber } from '../days.ts';
import * as words from '../lang/en.ts';
import { quarterSpan } from '../reference.ts';
import { one, type Rule } from './joins.ts';
import { dayAt, yearAt } from './parts.ts';
import { reading } from './readings.ts';

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
