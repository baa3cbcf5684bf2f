/** A day with its hour, which may be another day elsewhere on Earth or on the other side of midnight. */
import { fromIso, iso } from './days.ts';
import type { ClockTime, DateValue } from './model.ts';

/** A zone that a text names: minutes east of UTC, or none where it says only "local time". */
export interface Zone {
  readonly offset?: number;
}

/** The inhabited zones reach from −10 to +13 hours. */
const WEST = 10 * 60;
const EAST = 13 * 60;
const DAY = 24 * 60;

/** First and last minute of the parts of a day; a night ends on the next morning. */
const PARTS = {
  morning: [300, 720],
  afternoon: [720, 1080],
  evening: [1020, 1440],
  night: [1200, 1740],
} as const;

/** The date with its clock time. Midnight ends one day and begins another: hour 24 of either. */
export function withTime(date: DateValue, time: ClockTime, zone?: Zone): DateValue {
  if (date.precision !== 'day') return date;
  const minutes = time.hour * 60 + (time.minute ?? 0);
  return {
    ...date,
    time,
    ...(minutes === DAY ? other(date, 1) : zone && elsewhere(date, minutes, minutes, zone)),
  };
}

/** The date with the part of the day and the zone that the text names beside it. */
export function withPart(date: DateValue, part: DateValue['part'], zone: Zone | undefined): DateValue {
  if (date.precision !== 'day') return date;
  const [from, to] = part === undefined ? [DAY / 2, DAY / 2] : PARTS[part];
  const day = zone ? elsewhere(date, from, to, zone) : part === 'night' ? other(date, 1) : {};
  return { ...date, ...(part === undefined ? {} : { part }), ...day };
}

/** The neighbouring day that a stretch of a day is where other clocks hold: reports of one event count by different ones. */
function elsewhere(
  date: DateValue,
  from: number,
  to: number,
  { offset }: Zone,
): Pick<DateValue, 'alternative'> {
  if (offset === undefined) return other(date, to >= DAY / 2 ? 1 : -1);
  return to - offset + EAST >= DAY ? other(date, 1) : from - offset - WEST < 0 ? other(date, -1) : {};
}

function other(date: DateValue, days: number): Pick<DateValue, 'alternative'> {
  const day = fromIso(date.from);
  return day === undefined ? {} : { alternative: iso(day + days) };
}
