/** Fills in what a date leaves out: the year of "13 January", the day of "Tuesday", by the day of publication. */
import { addMonths, civil, dayNumber, fromIso, isRealDay, weekdayOf } from './days.ts';

/** The publication day, or undefined where it is not known. */
export type Reference = number | undefined;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Day number of a publication date: ISO, or a written form such as "Sun Aug 7 2022". Undefined where it is neither. */
export function referenceDay(published: string | undefined): Reference {
  if (published === undefined) return undefined;
  const day = fromIso(published);
  if (day !== undefined) return day;
  const written = /\b([A-Za-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?\s(?:\d{1,2}:\d\d(?::\d\d)?\s)?(\d{4})\b/.exec(
    published.slice(0, 80),
  );
  if (!written) return undefined;
  const month = monthNames.indexOf((written[1] ?? '').toLowerCase()) + 1;
  return month && isRealDay(Number(written[3]), month, Number(written[2]))
    ? dayNumber(Number(written[3]), month, Number(written[2]))
    : undefined;
}

/**
 * The year that a day and month without a year most likely mean: the one nearest to the reference.
 * @returns undefined where there is no reference or no such day in any near year
 */
export function nearestYear(reference: Reference, month: number, day: number): number | undefined {
  if (reference === undefined) return undefined;
  const { year } = civil(reference);
  const near = [year, year - 1, year + 1].filter((candidate) => isRealDay(candidate, month, day));
  near.sort(
    (a, b) => Math.abs(dayNumber(a, month, day) - reference) - Math.abs(dayNumber(b, month, day) - reference),
  );
  return near[0];
}

export type Tense = 'past' | 'future' | 'unknown';

/**
 * The day a weekday name means.
 * @param which `last`, `next`, `this`, or empty where the text says none of them
 */
export function weekdayNear(
  reference: number,
  weekday: number,
  which: '' | 'last' | 'next' | 'this',
  tense: Tense,
): number {
  const today = weekdayOf(reference);
  const monday = reference - today + 1;
  const ahead = (weekday - today + 7) % 7;
  if (which === 'last') return reference - ((today - weekday + 7) % 7 || 7);
  if (which === 'next') return monday + 7 + weekday - 1;
  const back = (today - weekday + 7) % 7;
  if (which === 'this') return tense === 'past' ? reference - back : reference + ahead;
  if (tense === 'past') return reference - back;
  if (tense === 'future') return reference + ahead;
  // Without a verb that tells, the nearer one; news mostly looks back.
  return back <= ahead ? reference - back : reference + ahead;
}

/** First and last day of a month. */
export function monthSpan(year: number, month: number): { from: number; to: number } {
  const from = dayNumber(year, month, 1);
  return { from, to: addMonths(from, 1) - 1 };
}

/** First and last day of a quarter, 1–4. */
export function quarterSpan(year: number, quarter: number): { from: number; to: number } {
  const from = dayNumber(year, quarter * 3 - 2, 1);
  return { from, to: addMonths(from, 3) - 1 };
}
