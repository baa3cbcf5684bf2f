/** Arithmetic on civil days, without time zones: a day is a whole number, counted from 1970-01-01. */

const DAY_MS = 864e5;

/** Number of a day; month and day may overflow (month 13 is January of the next year). */
export const dayNumber = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;

/** Its year, its month from 1 and its day from 1. */
export function civil(number: number) {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isRealDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && day >= 1 && civil(dayNumber(year, month, day)).month === month;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** `2026-01-13`. */
export function iso(number: number): string {
  const { year, month, day } = civil(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day number of an ISO day; undefined if it is none. */
export function fromIso(text: string): number | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []).map(Number);
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** The same day so many months on, cut to the month's length. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civil(number);
  return Math.min(dayNumber(year, month + months, day), dayNumber(year, month + months + 1, 0));
}
