/** A day with its clock time, which may be another day elsewhere on Earth. */
import { fromIso, iso } from './days.ts';
import type { ClockTime, DateValue } from './model.ts';

/**
 * The date with its clock time. Where the zone is named, the same moment can be the next or the previous day elsewhere:
 * both readings are kept, because reports of one event count by different clocks.
 */
export function withTime(reading: DateValue, time: ClockTime): DateValue {
  const day = fromIso(reading.from);
  if (day === undefined || reading.precision !== 'day') return reading;
  if (time.offset === undefined) return { ...reading, time };
  const utc = time.hour * 60 + (time.minute ?? 0) - time.offset;
  // The inhabited zones reach from −10 to +13 hours.
  const [latest, earliest] = [Math.floor((utc + 13 * 60) / 1440), Math.floor((utc - 10 * 60) / 1440)];
  const other = latest > 0 ? day + 1 : earliest < 0 ? day - 1 : undefined;
  return { ...reading, time, ...(other === undefined ? {} : { alternative: iso(other) }) };
}
