/**
 * Builds date values for the grammars of every language, keeping implied parts apart. A day with an hour may be another day
 * elsewhere on Earth.
 */
import type { Span } from '../model.ts';
import { addMonths, civil, dayNumber, fromIso, iso, weekdayOf } from './days.ts';
import type { ClockTime, DatePart, DateValue, ValueMention } from './model.ts';
import { monthsSpan } from './reference.ts';

export const wholeImplied: readonly DatePart[] = ['year', 'month', 'day'];

export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

/** A date as a value of the text, under the type by which it is listed. */
export function dateMention({
  start,
  end,
  reading: value,
}: Span & { readonly reading: DateValue }): ValueMention {
  const { precision, time } = value;
  const day = precision === 'range' ? 'daterange' : time ? 'datetime' : 'date';
  return { start, end, type: precision === 'range' || precision === 'day' ? day : precision, value };
}

/** First and last day of a stretch, as day numbers. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export function reading(
  { from, to }: Days,
  precision: DateValue['precision'],
  implied: readonly DatePart[] = [],
  more: Partial<DateValue> = {},
): DateValue {
  return { type: 'date', from: iso(from), to: iso(to), precision, implied, ...more };
}

/** One day, with the weekday that the text names for it. */
export function dayReading(day: number, implied: readonly DatePart[], weekday?: number): DateValue {
  return reading({ from: day, to: day }, 'day', implied, {
    ...(weekday === undefined ? {} : { weekday }),
    ...(weekday !== undefined && weekdayOf(day) !== weekday ? { mismatch: true } : {}),
  });
}

/** A date so many years on; 29 February may become a day that is none, which no day equals. */
export function yearsOn(date: DateValue, years: number): DateValue {
  const [from = '', last = ''] = [date.from, date.to].map(
    (day) => `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`,
  );
  const [year = 0, month = 0] = from.split('-').map(Number);
  return { ...date, from, to: date.precision === 'month' ? iso(monthsSpan(year, month).to) : last };
}

/** Whole years from `from` to `to`. */
export const yearsSpan = (from: number, to = from): Days => monthsSpan(from, 1, 12 * (to - from + 1));

const MONTHS = { month: 1, quarter: 3, year: 12, decade: 120 } as const;

/** The day so many calendar units away. */
export function moved(day: number, unit: CalendarUnit, many: number): number {
  if (unit === 'day') return day + many;
  return unit === 'week' || unit === 'weekend' ? day + 7 * many : addMonths(day, many * MONTHS[unit]);
}

/** The calendar unit that lies `side` units from the one that holds a day. */
export function stretch(
  unit: CalendarUnit,
  side: number,
  reference: number,
): Days & { readonly precision: DateValue['precision'] } {
  if (unit === 'day') return { from: reference + side, to: reference + side, precision: 'day' };
  if (unit === 'week' || unit === 'weekend') {
    const monday = reference - weekdayOf(reference) + 1 + 7 * side;
    return unit === 'week'
      ? { from: monday, to: monday + 6, precision: 'week' }
      : { from: monday + 5, to: monday + 6, precision: 'range' };
  }
  const { year, month } = civil(reference);
  const many = MONTHS[unit];
  const first = (Math.floor((year * 12 + month - 1) / many) + side) * many;
  return { ...monthsSpan(0, first + 1, many), precision: unit === 'decade' ? 'range' : unit };
}

/** "three days ago", "in two years": the day, month or year that lies so many units from publication. */
export function countedFrom(reference: number, unit: CalendarUnit, many: number): DateValue {
  const when = moved(reference, unit, many);
  if (unit === 'day') return reading({ from: when, to: when }, 'day', wholeImplied);
  if (unit === 'week') return reading({ from: when, to: when }, 'day', wholeImplied, { rough: true });
  const named = unit === 'month' ? unit : 'year';
  return reading(stretch(named, 0, when), named, wholeImplied, { rough: true });
}

/** "the past three years", "over the next 18 months": a window that ends or begins at publication. */
export function windowFrom(reference: number, unit: CalendarUnit, many: number, vague: boolean): DateValue {
  const end = moved(reference, unit, many);
  const days = many > 0 ? { from: reference + 1, to: end } : { from: end, to: reference - 1 };
  return reading(days, 'range', wholeImplied, { rough: true, ...(vague ? {} : { window: true }) });
}

/** A part of a month, a year or another stretch. */
export type PartOf = 'early' | 'mid' | 'late';

/** Which part of a month, year, week or longer stretch "early", "mid" and "late" mean; a guess by custom, marked rough. */
function partOf(which: PartOf, { from, to }: Days): Days {
  const days = to - from + 1;
  const { year, month } = civil(from);
  const third = Math.floor(days / 3);
  // Last day of the early part, first and last of the middle, first of the late part.
  const [early, mid, middleEnd, late]: readonly [number, number, number, number] =
    days <= 7
      ? [from + 2, from + 2, to - 2, to - 2]
      : days <= 31
        ? [from + 9, from + 10, from + 19, from + 20]
        : days < 200 || days > 366
          ? [from + third - 1, from + third, to - third, to - third + 1]
          : // Early in the year is the first quarter, late the last four months, the middle what lies between.
            [
              dayNumber(year, month + 3, 0),
              dayNumber(year, month + 4, 1),
              dayNumber(year, month + 8, 0),
              dayNumber(year, month + 8, 1),
            ];
  if (which === 'early') return { from, to: early };
  return which === 'mid' ? { from: mid, to: middleEnd } : { from: late, to };
}

/** A stretch, or the part of it that the text names, which is a guess. */
export const some = (
  part: PartOf | undefined,
  days: Days,
  precision: DateValue['precision'],
  implied: readonly DatePart[],
  inPart: readonly DatePart[] = implied,
): DateValue =>
  part ? reading(partOf(part, days), 'range', inPart, { rough: true }) : reading(days, precision, implied);

/**
 * The nth day of a stretch, counted from its end where `n` is negative; undefined beyond the stretch.
 * @param weekday 1 Monday … 7 Sunday; any day where it is not given
 * @param week a whole Monday-to-Sunday week inside the stretch instead of a day
 */
export function nthWithin(
  { from, to }: Days,
  n: number,
  weekday: number | undefined,
  week: boolean,
  implied: readonly DatePart[],
): DateValue | undefined {
  const which = week ? 1 : weekday;
  const step = which === undefined ? 1 : 7;
  const until = week ? to - 6 : to;
  const first = which === undefined ? from : from + ((which - weekdayOf(from) + 7) % 7);
  const last = which === undefined ? to : until - ((weekdayOf(until) - which + 7) % 7);
  const when = n < 0 ? last + step * (n + 1) : first + step * (n - 1);
  if (when < from || when > to) return undefined;
  return week ? reading({ from: when, to: when + 6 }, 'week', implied) : dayReading(when, implied);
}

/** A zone that a text names: minutes east of UTC, or none where it says only "local time". */
export interface Zone {
  readonly offset?: number;
}

/** How far from UTC a zone is, as it is written behind its letters: "+9", "-0330". */
export const OFFSET = '(?<sign>[+-])(?<hours>\\d\\d?)(?::?(?<minutes>\\d\\d))?(?!\\d)';

/** The minutes of such a distance; undefined if there is none, NaN where no zone lies so far. */
export function offsetOf(parts: Readonly<Record<string, string | undefined>> = {}): number | undefined {
  const { sign, hours, minutes = 0 } = parts;
  if (sign === undefined) return undefined;
  if (Number(hours) > 14 || Number(minutes) > 59) return Number.NaN;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
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
