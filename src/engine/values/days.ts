/** Arithmetic on civil days, without time zones: a day is a whole number, counted from 1970-01-01. */

export interface CivilDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Days before a month of a year that begins in March, so that a leap day comes last. */
const daysBefore = (month: number): number => Math.floor((153 * month + 2) / 5);
/** Days before 1 March of a year, counted from 1 March of the year 0. */
const daysBeforeYear = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
/** 1970-01-01, counted so. */
const epoch = 719_468;
const daysIn400Years = 146_097;

/** Number of a day; month and day may overflow (month 13 is January of the next year). */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const march = Math.floor(months / 12);
  return daysBeforeYear(march) + daysBefore(months - march * 12) + day - 1 - epoch;
}

export function civil(number: number): CivilDay {
  const days = number + epoch;
  // The year by its average length, and one less where that was one too many.
  let march = Math.floor((days * 400) / daysIn400Years);
  while (daysBeforeYear(march) > days) march -= 1;
  while (daysBeforeYear(march + 1) <= days) march += 1;
  const rest = days - daysBeforeYear(march);
  const month = Math.floor((5 * rest + 2) / 153);
  return {
    year: month < 10 ? march : march + 1,
    month: month < 10 ? month + 3 : month - 9,
    day: rest - daysBefore(month) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `2026-01-13`. */
export function iso(number: number): string {
  const { year, month, day } = civil(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day number of an ISO day; undefined where it is none. */
export function fromIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** The same day so many months on, cut to the month's length. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civil(number);
  const first = civil(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}
