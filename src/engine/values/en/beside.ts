/** What stands beside a date and changes it: an era behind its year, a count of days before it, nothing at all around it. */
import { dayNumber, fromIso, iso } from '../days.ts';
import * as words from '../lang/en.ts';
import { moved } from '../readings.ts';
import type { Lexemes } from './lexer.ts';
import { countAt } from './parts.ts';
import type { Hit } from './scene.ts';

const AFTER = /^(?:AD|A\.D\.?|CE)$/;
const BEFORE = /^(?:BC|B\.C\.?|BCE)$/;

/**
 * A day with an era: "10 August 88 AD" is of the year 88. Before the common era no day is given: the hit is dropped
 * (undefined) rather than read as a day of our time.
 */
export function withEra(l: Lexemes, hit: Hit): Hit | undefined {
  const year = l.integer(hit.next);
  const at = year >= 1 ? hit.next + 1 : hit.next;
  const mark = l.at(at).text;
  if (BEFORE.test(mark)) return undefined;
  if (!AFTER.test(mark) || !(year >= 1) || hit.reading.precision !== 'day') return hit;
  const [, month, day] = hit.reading.from.split('-').map(Number);
  const when = iso(dayNumber(year, month ?? 1, day ?? 1));
  return { ...hit, next: at + 1, reading: { ...hit.reading, from: when, to: when, implied: [] } };
}

/** "2 days after next Friday", "two months before 02/02": the day that many units away from the named one. */
export function shifted(l: Lexemes, hit: Hit): Hit {
  const side = { before: -1, after: 1 }[l.word(hit.first - 1)];
  const unit = words.calendarUnits[l.word(hit.first - 2)];
  const from = fromIso(hit.reading.from);
  if (side === undefined || unit === undefined || from === undefined || hit.reading.precision !== 'day')
    return hit;
  // A count is at most three lexemes long: "twenty-two".
  for (let first = hit.first - 5; first < hit.first - 2; first += 1) {
    const count = first < 0 ? undefined : countAt(l, first);
    if (count?.next !== hit.first - 2 || count.vague) continue;
    const when = moved(from, unit, side * count.value);
    const { weekday: _named, ...rest } = hit.reading;
    return { ...hit, first, reading: { ...rest, from: iso(when), to: iso(when) } };
  }
  return hit;
}

/** "18th Dec for 10 days", "for ten days from 18 December": the days from that one on. */
export function lasting(l: Lexemes, hit: Hit): Hit {
  const { from, precision, implied } = hit.reading;
  const start = fromIso(from);
  if (precision !== 'day' || start === undefined) return hit;
  const days = (at: number): { readonly many: number; readonly next: number } | undefined => {
    const count = l.word(at) === 'for' ? countAt(l, at + 1) : undefined;
    return count !== undefined && !count.vague && words.calendarUnits[l.word(count.next)] === 'day'
      ? { many: count.value, next: count.next + 1 }
      : undefined;
  };
  const range = (first: number, next: number, many: number): Hit => ({
    first,
    next,
    reading: { type: 'date', from, to: iso(start + many - 1), precision: 'range', implied },
  });
  const behind = days(hit.next);
  if (behind !== undefined && behind.many > 1) return range(hit.first, behind.next, behind.many);
  if (!/^(?:from|starting|beginning)$/.test(l.word(hit.first - 1))) return hit;
  for (let first = hit.first - 6; first < hit.first - 1; first += 1) {
    const before = first < 0 ? undefined : days(first);
    if (before?.next === hit.first - 1 && before.many > 1) return range(first, hit.next, before.many);
  }
  return hit;
}

const BARE = new Set('on in the of at by this for'.split(' '));

/** A date with nothing beside it is no sentence of news: a calendar entry, which looks ahead. */
export function isAlone(l: Lexemes, hits: readonly Hit[]): boolean {
  const only = hits[0];
  if (only === undefined || hits.length > 1) return false;
  for (let at = 0; at < l.length; at += 1) {
    if (at >= only.first && at < only.next) continue;
    const here = l.at(at);
    if (here.kind === 'figure' || (here.kind === 'word' && !BARE.has(here.lower))) return false;
  }
  return true;
}
