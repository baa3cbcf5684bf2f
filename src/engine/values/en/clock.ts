/** English clock times with their zone. */
import * as words from '../lang/en.ts';
import type { ClockTime } from '../model.ts';
import type { Zone } from '../moment.ts';
import type { Lexemes } from './lexer.ts';

/** A clock time from lexeme `first` up to, not including, `next`. */
export interface TimeHit {
  readonly first: number;
  readonly next: number;
  readonly time: ClockTime;
  readonly zone?: Zone;
  /** Whether half of the day, zone or a lead word shows that it is a time even without a date beside it. */
  readonly sure: boolean;
}

/** A zone at an index, and the index behind it. `clock` lets "+09:00" be one. */
export function zoneAt(
  l: Lexemes,
  index: number,
  clock: boolean,
): (Zone & { readonly next: number }) | undefined {
  const open = l.word(index) === '(' ? index + 1 : index;
  const here = l.at(open);
  const close = (next: number): number => (open > index && l.word(next) === ')' ? next + 1 : next);
  const named = /^\p{Lu}/u.test(here.text) ? words.zones[here.lower.replaceAll('.', '')] : undefined;
  const sign = l.word(named === undefined ? open : open + 1);
  const at = named === undefined ? open : open + 1;
  // GMT+9, UTC+0900, +09:00
  if (
    (sign === '+' || sign === '-') &&
    l.at(at + 1).glued &&
    l.at(at + 1).kind === 'figure' &&
    (named !== undefined || (clock && l.at(at).glued && /^(?:\d\d){1,2}$/.test(l.at(at + 1).text)))
  ) {
    const digits = l.at(at + 1).text;
    const minutes =
      l.word(at + 2) === ':' ? l.integer(at + 3) : digits.length === 4 ? Number(digits.slice(2)) : 0;
    const hours = digits.length === 4 ? Number(digits.slice(0, 2)) : Number(digits);
    if (hours <= 14 && minutes <= 59)
      return {
        offset: (sign === '-' ? -1 : 1) * (hours * 60 + minutes),
        next: close(l.word(at + 2) === ':' ? at + 4 : at + 2),
      };
  }
  if (named !== undefined) return { offset: named, next: close(open + 1) };
  // "New York time", "Korean time", "Pacific Daylight Time", "local time".
  for (const many of [2, 1]) {
    const name = many === 2 ? `${here.lower} ${l.word(open + 1)}` : here.lower;
    const behind = open + many;
    const next = /^(?:standard|daylight|summer)$/.test(l.word(behind)) ? behind + 1 : behind;
    const offset = words.zoneNames[name];
    if (l.word(next) === 'time' && (offset !== undefined || name === 'local'))
      return { ...(offset === undefined ? {} : { offset }), next: close(next + 1) };
  }
  return undefined;
}

/** Before or after noon: the hours to add, and the index behind it. */
function halfAt(l: Lexemes, index: number): { readonly add: number; readonly next: number } | undefined {
  const plain = l.word(index).replaceAll('.', '');
  if (plain === 'am' || plain === 'pm') {
    // "I am": only a figure stands before it here, and "am" alone in lower case may still be the verb.
    return { add: plain === 'pm' ? 12 : 0, next: index + 1 };
  }
  if (l.word(index) === 'in' && l.word(index + 1) === 'the') {
    const part = words.dayParts[l.word(index + 2)];
    if (part) return { add: part === 'morning' ? 0 : 12, next: index + 3 };
  }
  if (l.word(index) === 'at' && l.word(index + 1) === 'night') return { add: 12, next: index + 2 };
  return undefined;
}

/** Reads a clock time that begins at a lexeme. */
export function clockAt(l: Lexemes, index: number): TimeHit | undefined {
  const here = l.at(index);
  const led = words.timeLeads.has(l.word(index - 1));
  if (here.lower === 'noon' || here.lower === 'midnight')
    return {
      first: index,
      next: index + 1,
      time: { hour: here.lower === 'noon' ? 12 : 24, minute: 0 },
      sure: false,
    };
  if (here.kind !== 'figure' || here.ordinal || here.text.includes(',')) return undefined;
  const before = l.at(index - 1);
  if (here.glued && (before.kind === 'figure' || /[:.$€£¥#]/.test(before.text))) return undefined;
  let hour = here.value;
  let minute: number | undefined;
  let next = index + 1;
  const colon =
    l.word(next) === ':' &&
    l.at(next).glued &&
    l.at(next + 1).glued &&
    /^\d\d(?:\.\d+)?$/.test(l.at(next + 1).text);
  if (colon) {
    minute = Number(l.at(next + 1).text.slice(0, 2));
    next += 2;
    // Seconds say nothing that is compared.
    if (l.word(next) === ':' && l.at(next).glued && l.at(next + 1).glued && l.at(next + 1).kind === 'figure')
      next += 2;
    if (l.word(next) === ':' && l.at(next).glued) return undefined;
  } else if (here.decimals === 2) {
    hour = Math.floor(here.value);
    minute = Number(here.text.slice(-2));
  } else if (here.decimals) return undefined;
  const military = !colon && /^\d{4}$/.test(here.text);
  if (military) {
    hour = Math.floor(here.value / 100);
    minute = here.value % 100;
  }
  const oclock = l.word(next) === 'o' && l.word(next + 1) === "'" && l.word(next + 2) === 'clock';
  if (oclock) next += 3;
  const half = military ? undefined : halfAt(l, next);
  if (half) {
    if (hour > 12) {
      if (half.add && hour > 23) return undefined;
    } else if (hour === 12 && half.add === 0 && !minute) hour = 24;
    else hour = (hour % 12) + half.add;
    if (hour < 0) return undefined;
    next = half.next;
  } else if (/^(?:hrs|hours)$/.test(l.word(next)) && (colon || military)) next += 1;
  const zone = zoneAt(l, next, colon);
  if (!colon && !half && !oclock && !(military && zone)) return undefined;
  if (!(hour >= 0 && hour <= 24) || (minute !== undefined && minute > 59)) return undefined;
  if (half && !colon && here.value > 12) return undefined;
  return {
    first: index,
    next: zone?.next ?? next,
    time: { hour, ...(minute === undefined ? {} : { minute }) },
    ...(zone ? { zone } : {}),
    sure: half !== undefined || zone !== undefined || oclock || (colon && led),
  };
}
