/** Words beside a date that change it: an era behind its year, a count of days before it, a time of day, another date. */
import { type Hit, joined, matchAt, rangeOf } from '../patterns.ts';
import { dayNumber, fromIso, weekdayOf } from '../days.ts';
import { dayReading, moved, withPart } from '../readings.ts';
import type { Reference } from '../reference.ts';
import { zoneAt } from './clock.ts';
import type { Lexemes } from './lexer.ts';
import { meaningOf, phrase } from './phrases.ts';
import { isRange } from './scene.ts';

/** What may stand beside a day, each with what it makes of it; undefined drops the day. */
type Neighbour = (l: Lexemes, hit: Hit) => Hit | undefined;

const era = /^\s*(?:(?<year>\d{1,4})\s*)?(?:(?<after>AD|A\.D\.?|CE)|(?<before>BC|B\.C\.?|BCE)|BE)(?!\p{L})/u;

/**
 * A day with an era: "10 August 88 AD" is of the year 88; Buddhist years run 543 ahead. Before the common era no day is
 * given: the hit is dropped rather than read as a day of our time.
 */
const withEra: Neighbour = ({ text }, hit) => {
  const found = era.exec(text.slice(hit.end, hit.end + 16));
  const { year, after, before } = found?.groups ?? {};
  if (before) return undefined;
  const [own = 0, month = 1, day = 1] = hit.reading.from.split('-').map(Number);
  if (!found || hit.reading.precision !== 'day' || Boolean(after) !== Boolean(year)) return hit;
  const when = dayNumber(after ? Number(year) : own - 543, month, day);
  const { weekday } = hit.reading;
  return { ...hit, end: hit.end + found[0].length, reading: dayReading(when, [], weekday) };
};

const dayPart = phrase('(?: (?:early|late|mid)!| -)? {daypart}');
const lead = phrase('(?<=(?<![LETTER])(?<early>(?:early|late) ))');

/** Adds "morning", "night" and the like ("late Thursday night"), and the zone that is named beside a day. */
const withDayPart: Neighbour = (l, hit) => {
  if (hit.reading.precision !== 'day') return hit;
  const behind = matchAt(dayPart, l.lower, hit.end);
  const end = hit.end + (behind?.[0].length ?? 0);
  const comma = /^\s*,/.exec(l.lower.slice(end, end + 4))?.[0].length ?? 0;
  const zone = zoneAt(l, end + comma);
  const part = meaningOf(behind?.groups ?? {}).daypart ?? hit.reading.part;
  if (!part && !zone) return hit;
  const before = part && matchAt(lead, l.lower, hit.start)?.groups?.['early'];
  return { start: hit.start - (before?.length ?? 0), end, reading: withPart(hit.reading, part, zone) };
};

const awayFrom = phrase(
  '(?<=(?<![LETTER\\d.,-])(?<all>(?:{count} {unit}|the {unit2}|(?:the )?{weekday}) (?<order>before|after) ))',
);

/** "2 days after next Friday", "two months before 02/02", "the Saturday before 1 May": the day that lies so far from the named one. */
const shifted: Neighbour = ({ lower: text }, hit) => {
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
};

/** A date with all that stands beside it. */
export const withNeighbours: Neighbour = (l, hit) =>
  [withDayPart, withEra, shifted].reduce<Hit | undefined>((whole, beside) => whole && beside(l, whole), hit);

const figures = /^(\d{1,2})([-/.])(\d{1,2})\2\d{2,4}$/;

/** 3/4/2025 beside 20/4/2025: whether day or month comes first, where another date of the text tells it. */
export function inOneOrder(text: string, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ reading }) => reading.alternative)) return hits;
  const written = hits.map(({ start, end }) => figures.exec(text.slice(start, end))?.map(Number));
  const dayFirst = new Set(written.flatMap(([, a = 0, , b = 0] = []) => (a > 12 || b > 12 ? [a > 12] : [])));
  if (dayFirst.size !== 1) return hits;
  return hits.map((hit, i) => {
    const { alternative, ...reading } = hit.reading;
    const day = written[i]?.[dayFirst.has(true) ? 1 : 3];
    if (alternative === undefined || day === undefined) return hit;
    const when = Number(alternative.slice(8)) === day ? alternative : reading.from;
    return { ...hit, reading: { ...reading, from: when, to: when } };
  });
}

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
