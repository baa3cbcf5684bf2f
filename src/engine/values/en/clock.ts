/** English clock times with their zone. */
import { holds, type TimeHit, matchAt } from '../patterns.ts';
import * as words from '../lang/en.ts';
import { either } from '../table.ts';
import type { Lexemes } from './lexer.ts';
import { OFFSET, offsetOf } from '../readings.ts';
import { phrase } from './phrases.ts';

const lettersOf = Object.keys(words.zones).map((zone) => zone.replace(/(?!^|$)/g, '\\.?'));
/** 14:30 +02:00, T14:30:00-05:00: hours from UTC without letters. A minus needs the "T": 10:30-12:00 is two clock times. */
const bare =
  '(?<=(?::\\d\\d(?:\\.\\d{1,9})?|[ap]\\.?m\\.?)[\\s(]{0,3})(?:\\+|(?<=\\dt\\d\\d:[\\d:.]{2,15})-)(?:0\\d|1[0-4]):?(?:00|15|30|45)(?![\\d:])';
/** GMT, GMT+9, UTC+0900; "New York time", "Pacific Daylight Time", "local time". */
const abbreviated = phrase(
  `(?: (?<open>\\())? (?:(?<zone>${lettersOf.join('|')})!(?:(?<=\\.[LETTER])\\.)?|(?=${bare}))(?: ${OFFSET})?`,
);
const spelled = phrase(
  `(?: (?<open>\\())? (?<zone>${either([...Object.keys(words.zoneNames), 'local'])})!(?: (?:standard|daylight|summer))? time!`,
);

/** A zone at an offset of the text, and where it ends. */
export function zoneAt({ text: whole, lower: text }: Lexemes, at: number) {
  let found = matchAt(abbreviated, text, at);
  if (!/^[\s(]*[\p{Lu}+-]/u.test(whole.slice(at, at + (found?.[0].length ?? 0))))
    found = matchAt(spelled, text, at);
  if (!found) return undefined;
  const { zone = '', open } = found.groups ?? {};
  const minute = offsetOf(found.groups);
  if (Number.isNaN(minute)) return undefined;
  const end = at + found[0].length;
  const close = open === undefined ? 0 : (/^\s*\)/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  const name = zone.replace(/\s+/g, ' ');
  const east = minute ?? words.zones[name.replaceAll('.', '')] ?? words.zoneNames[name];
  return { ...(east === undefined ? {} : { offset: east }), end: end + close };
}

const clock = phrase(
  "(?<![:.$€£¥#\\d])(?:(?<name>noon|midnight)!|(?:(?<military>\\d\\d)(?<past>\\d\\d)|(?<hour>\\d\\d?)(?:(?<colon>:)(?<minute>\\d\\d)(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?)?(?!:)|\\.(?<dot>\\d\\d)(?!\\d))?)(?!\\d|\\.\\d|,\\d{2,3}(?!\\d)|(?:st|nd|rd|th)!)(?<oclock> o ' clock!)?(?<half> (?:(?<pm>[ap])(?:m!|\\.m!\\.?)|in! the! {daypart}|at! night!))?(?: (?:hrs|hours)!)?)",
);

const led = phrase(`(?<=(?<![LETTER])(?:${either(words.timeLeads)}) )`);

/** Reads a clock time that begins at an offset. */
export function clockAt(l: Lexemes, start: number): TimeHit | undefined {
  const found = matchAt(clock, l.lower, start);
  if (!found) return undefined;
  const groups = found.groups ?? {};
  const { name, military, colon, oclock, pm } = groups;
  const minutes = groups['past'] ?? groups['minute'] ?? groups['dot'];
  const half = military ? undefined : groups['half'];
  const end = start + found[0].length;
  if (name !== undefined)
    return { start, end, time: { hour: name === 'noon' ? 12 : 24, minute: 0 }, sure: false };
  let hour = Number(military ?? groups['hour']);
  const minute = minutes === undefined ? undefined : Number(minutes);
  if (half) {
    const add = pm ? pm === 'p' : groups['daypart'] !== 'morning';
    if (hour > 12 && (!colon || (add && hour > 23))) return undefined;
    if (hour === 12 && !add && !minute) hour = 24;
    else if (hour <= 12) hour = (hour % 12) + (add ? 12 : 0);
  }
  const zone = zoneAt(l, end);
  const told = half ?? oclock ?? (military && zone);
  if ((!colon && !told) || hour > 24 || (minute ?? 0) > 59) return undefined;
  return {
    start,
    end: zone?.end ?? end,
    time: { hour, ...(minute === undefined ? {} : { minute }) },
    ...(zone ? { zone: zone.offset === undefined ? {} : { offset: zone.offset } } : {}),
    sure: (half ?? zone ?? oclock) !== undefined || (colon !== undefined && holds(led, l.lower, start)),
  };
}
