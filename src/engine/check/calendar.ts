/** Days of the week, in UTC: no clock, no time zone of the machine. */

/** 1 Monday … 7 Sunday of an ISO day. */
export function isoWeekday(day: string): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? 7 : weekday;
}

/** The weekday's name in a language. 5 January 2026 is a Monday. */
export function weekdayName(weekday: number, locale: string): string {
  const day = new Date(Date.UTC(2026, 0, 4 + weekday));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
