/** Clock times: they turn the date beside them into a moment, which may be another day elsewhere on Earth. */
import { fromIso, iso } from './days.ts';
import * as words from './lang/en.ts';
import type { ClockTime, DateReading } from './model.ts';
import { either, left, pattern, right } from './pattern.ts';

export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime;
}

const zone = `(?:\\s?\\(?(${either(Object.keys(words.zones))}|(?:UTC|GMT)?[+-]\\d{1,2}:?\\d{0,2})\\)?${right})`;
const clock = pattern(
  `(?<![\\d:.,-])(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2}(?:\\.\\d{1,6})?)?)?\\s?(a\\.?m\\.?|p\\.?m\\.?)${right}${zone}?|(?<![\\d:.,-])(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,6})?)?(?![\\d:])(?:\\s?(?:hrs|hours))?${zone}?|${left}(noon|midnight)${right}`,
);

/** Minutes east of UTC of a zone as written. */
function zoneOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const named = words.zones[text.toLowerCase()];
  if (named !== undefined) return named;
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : undefined;
}

/** Clock times of a folded text, in order. */
export function clockTimes(text: string): TimeMention[] {
  const out: TimeMention[] = [];
  for (const match of text.matchAll(clock)) {
    const [whole, hour12, minute12, half, zone12, hour24, minute24, zone24, word] = match;
    let hour = Number(hour12 ?? hour24 ?? (word?.toLowerCase() === 'noon' ? 12 : 0));
    if (half !== undefined) {
      if (hour < 1 || hour > 12) continue;
      hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
    }
    const minute = minute12 ?? minute24;
    if (hour > 23 || (minute !== undefined && Number(minute) > 59)) continue;
    const offset = zoneOffset(zone12 ?? zone24);
    out.push({
      start: match.index,
      end: match.index + whole.length,
      time: {
        hour,
        ...(minute === undefined ? {} : { minute: Number(minute) }),
        ...(offset === undefined ? {} : { offset }),
      },
    });
  }
  return out;
}

/**
 * The date with its clock time. Where the zone is named, the same moment can be the next or the previous day elsewhere:
 * both readings are kept, because reports of one event count by different clocks.
 */
export function withTime(reading: DateReading, time: ClockTime): DateReading {
  const day = fromIso(reading.from);
  if (day === undefined || reading.precision !== 'day') return reading;
  if (time.offset === undefined) return { ...reading, time };
  const utc = time.hour * 60 + (time.minute ?? 0) - time.offset;
  // The inhabited zones reach from −10 to +13 hours.
  const [latest, earliest] = [Math.floor((utc + 13 * 60) / 1440), Math.floor((utc - 10 * 60) / 1440)];
  const other = latest > 0 ? day + 1 : earliest < 0 ? day - 1 : undefined;
  return { ...reading, time, ...(other === undefined ? {} : { alternative: iso(other) }) };
}
