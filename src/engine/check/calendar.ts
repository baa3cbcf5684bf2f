/** Days of the week, in UTC: no clock, no time zone of the machine. */

/** 1 Monday … 7 Sunday of an ISO day. */
export function isoWeekday(day: string): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? 7 : weekday;
}
