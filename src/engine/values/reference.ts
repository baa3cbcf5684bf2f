/** Fills in what a date leaves out: the year of "13 January", the day of "Tuesday", by the day of publication. */
import { civil, dayNumber, fromIso, isRealDay, weekdayOf } from './days.ts';

/** The publication day, or undefined if it is not known. */
export type Reference = number | undefined;

/** The candidate that costs least; of equals the first. */
const cheapest = (candidates: readonly number[], cost: (candidate: number) => number): number | undefined =>
  [...candidates].sort((a, b) => cost(a) - cost(b))[0];

/** Day number of a publication date: ISO, or written as "Sun Aug 7 2022". Undefined if it is neither. */
export function referenceDay(published = ''): Reference {
  const written = /^[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{1,2} \d{4})/.exec(published)?.[1];
  const day = written === undefined ? Number.NaN : Date.parse(`${written} UTC`) / 864e5;
  return Number.isNaN(day) ? fromIso(published) : day;
}

export type Tense = 'past' | 'future' | 'unknown';

/**
 * The year of a day and month without a year. News leaves out the current year; the verb decides otherwise, and a named
 * weekday can show which year is meant.
 */
export function likelyYear(
  reference: Reference,
  tense: Tense,
  month: number,
  day: number,
  weekday?: number,
): number | undefined {
  if (reference === undefined) return undefined;
  const now = civil(reference).year;
  const distance = (year: number): number => dayNumber(year, month, day) - reference;
  const near = [now - 1, now, now + 1, now - 2, now + 2].filter((year) => isRealDay(year, month, day));
  const cost = (year: number): number => {
    const days = distance(year);
    const against = (tense === 'past' && days > 2) || (tense === 'future' && days < -2) ? 330 : 0;
    // Without a telling verb, news about distant months mostly looks back.
    const ahead = tense === 'unknown' && days > 45 ? 60 : 0;
    // The current year is meant unless another one is much nearer.
    return Math.abs(days) + against + ahead + (year === now ? 0 : 150);
  };
  const best = cheapest(near, cost);
  if (best === undefined || weekday === undefined || weekdayOf(dayNumber(best, month, day)) === weekday)
    return best;
  // Close to publication a wrong weekday is an error of the text, not another year.
  if (Math.abs(distance(best)) <= 60) return best;
  return (
    cheapest(
      near.filter((year) => weekdayOf(dayNumber(year, month, day)) === weekday),
      cost,
    ) ?? best
  );
}

/** The nearest day with this number in its month, on the side of the reference that the tense indicates. */
export function nearestDayOfMonth(
  reference: number,
  day: number,
  tense: Tense = 'unknown',
  weekday?: number,
): number | undefined {
  const now = civil(reference);
  const near = [0, -1, 1, 2, -2, 3, -3, 4, 5, 6]
    .map((offset) => civil(dayNumber(now.year, now.month + offset, 1)))
    .filter((month) => isRealDay(month.year, month.month, day))
    .map((month) => dayNumber(month.year, month.month, day));
  const fits = weekday === undefined ? [] : near.filter((found) => weekdayOf(found) === weekday);
  const cost = (found: number): number =>
    Math.abs(found - reference) +
    ((tense === 'past' && found > reference + 1) || (tense === 'future' && found < reference - 1) ? 20 : 0);
  return cheapest(fits.length ? fits : near.slice(0, 3), cost);
}

/**
 * The day a weekday name means.
 * @param which `last`, `next`, `this`, or empty if the text says none of them
 */
export function weekdayNear(
  reference: number,
  weekday: number,
  which: '' | 'last' | 'next' | 'this',
  tense: Tense,
): number {
  const today = weekdayOf(reference);
  const [ahead, back] = [(weekday - today + 7) % 7, (today - weekday + 7) % 7];
  if (which === 'last') return reference - (back || 7);
  if (which === 'next') return reference - today + 7 + weekday;
  if (tense === 'past') return reference - back;
  // Without a telling verb, the nearer one; news mostly looks back.
  return which === 'this' || tense === 'future' || ahead < back ? reference + ahead : reference - back;
}

/** First and last day of so many months from a month on, which may lie beyond its year. */
export const monthsSpan = (year: number, month: number, many = 1): { from: number; to: number } => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + many, 0),
});

/** First and last day of a quarter (three months) or half (six) of a year, counted from 1. */
export const yearPart = (year: number, which: number, months: 3 | 6) =>
  monthsSpan(year, (which - 1) * months + 1, months);

/**
 * The year of a quarter without a year. Results are published soon after a quarter ends, outlooks during it, so it is the
 * quarter whose end is nearest.
 */
export function nearestQuarter(reference: number, quarter: number, tense: Tense): number {
  const now = civil(reference).year;
  const cost = (year: number): number => {
    const { from, to } = yearPart(year, quarter, 3);
    const against = tense === 'future' ? to < reference : from > reference;
    return Math.abs(to - reference) + (against ? 100 : 0);
  };
  return cheapest([now, now - 1, now + 1], cost) ?? now;
}
