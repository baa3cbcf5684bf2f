/** Words beside a date that change it: a count of days before it, a time of day, another date. */
import { type Hit, joined, matchAt, rangeOf } from '../patterns.ts';
import { fromIso, weekdayOf } from '../days.ts';
import { dayReading, moved, withPart } from '../readings.ts';
import type { Reference } from '../reference.ts';
import { zoneAt } from './clock.ts';
import type { Lexemes } from './lexer.ts';
import { meaningOf, phrase } from './phrases.ts';
import { isRange } from './scene.ts';

const dayPart = phrase('(?: (?:early|late|mid)!| -)? {daypart}');
const lead = phrase('(?<=(?<![LETTER])(?<early>(?:early|late) ))');

/** Adds "morning", "night" and the like ("late Thursday night"), and the zone that is named beside a day. */
function withDayPart(l: Lexemes, hit: Hit): Hit {
  if (hit.reading.precision !== 'day') return hit;
  const behind = matchAt(dayPart, l.lower, hit.end);
  const end = hit.end + (behind?.[0].length ?? 0);
  const comma = /^\s*,/.exec(l.lower.slice(end, end + 4))?.[0].length ?? 0;
  const zone = zoneAt(l, end + comma);
  const part = meaningOf(behind?.groups ?? {}).daypart ?? hit.reading.part;
  if (!part && !zone) return hit;
  const before = part && matchAt(lead, l.lower, hit.start)?.groups?.['early'];
  return { start: hit.start - (before?.length ?? 0), end, reading: withPart(hit.reading, part, zone) };
}

const awayFrom = phrase(
  '(?<=(?<![LETTER\\d.,-])(?<all>(?:{count} {unit}|the {unit2}|(?:the )?{weekday}) (?<order>before|after) ))',
);

/** "2 days after next Friday", "two months before 02/02", "the Saturday before 1 May": the day that lies so far from the named one. */
function shifted({ lower: text }: Lexemes, hit: Hit): Hit {
  const found = matchAt(awayFrom, text, hit.start)?.groups;
  const from = fromIso(hit.reading.from);
  const { count, unit2, unit = unit2 ?? 'day', weekday } = meaningOf(found ?? {});
  if (!found || from === undefined || count?.vague || hit.reading.precision !== 'day') return hit;
  const side = found['order'] === 'before' ? -1 : 1;
  const day =
    weekday === undefined
      ? moved(from, unit, side * (count?.value ?? 1))
      : from + side * (((side * (weekday - weekdayOf(from)) + 6) % 7) + 1);
  const reading = dayReading(day, hit.reading.implied, weekday);
  return { ...hit, start: hit.start - (found['all'] ?? '').length, reading };
}

/** A date with all that stands beside it. */
export const withNeighbours = (l: Lexemes, hit: Hit): Hit => shifted(l, withDayPart(l, hit));

const joint = phrase('(?: ,(?= (?:to|through|thru|until|till)!))? (?<join>JOIN) ');

/** Two days or months as one range: "2013-01-01 to 2013-02-01", "Thursday, Jan. 8, through Sunday, Jan. 11". */
export const joinDates = (text: string, hits: readonly Hit[], today: Reference): Hit[] =>
  joined(hits, (last, next) => {
    const { precision } = last.reading;
    const found = matchAt(joint, text, last.end);
    return found?.[0].length === next.start - last.end &&
      (precision === 'day' || precision === 'month') &&
      precision === next.reading.precision &&
      isRange({ text, start: last.start }, found.groups?.['join'])
      ? rangeOf(last, next, today)
      : undefined;
  });

const lone = /^(?:[^\p{L}\d]|(?<!\p{L})(?:on|in|the|of|at|by|this|for)(?!\p{L}))*$/u;

/** A date with nothing beside it is no sentence of news: a calendar entry, which looks ahead. */
export function isAlone(text: string, hits: readonly Hit[]): boolean {
  const [only] = hits;
  return (
    hits.length === 1 &&
    only !== undefined &&
    text.length < only.end - only.start + 60 &&
    lone.test(text.slice(0, only.start)) &&
    lone.test(text.slice(only.end))
  );
}
