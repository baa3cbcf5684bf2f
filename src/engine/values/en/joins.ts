/** What English dates share: the words between two ends, the year and weekday behind a date, and what makes a figure no day. */
import { civil } from '../days.ts';
import * as words from '../lang/en.ts';
import { monthAt, weekdayAt, yearAt } from './parts.ts';
import type { Hit, Scene } from './scene.ts';

/** Index behind a word that joins the two ends of a range, or undefined. */
export function joinAt(scene: Scene, index: number, between: boolean): number | undefined {
  const l = scene.lexemes;
  const here = l.word(index);
  if (here === '-' || here === '—' || here === '~' || here === '/') {
    if (here === '/' && !l.at(index).glued) return undefined;
    // The days of "12-14" are joined by a hyphen, the digits of "2026-01" by one too: both ends are checked elsewhere.
    return index + 1;
  }
  if (words.rangeJoins.has(here)) return index + 1;
  if (between && here === 'and') return index + 1;
  return undefined;
}

/** Whether "from A to B" tells that something was moved from one date to another, which is no range. */
export function isChange(scene: Scene, first: number): boolean {
  const l = scene.lexemes;
  if (l.word(first - 1) !== 'from') return false;
  for (let at = first - 2; at >= 0 && at >= first - 10; at -= 1) {
    if (words.changeVerbs.has(l.word(at)) || (l.word(at) === 'put' && l.word(at + 1) === 'off')) return true;
    if (/^[.;]$/.test(l.word(at))) return false;
  }
  return false;
}

/** Index behind an optional comma and a year, and the year. */
export function trailingYear(
  scene: Scene,
  index: number,
): { readonly year: number | undefined; readonly next: number } {
  const l = scene.lexemes;
  const at = l.word(index) === ',' ? index + 1 : index;
  // "17/June/2013" and "3-Aug-1996" join the year by a mark.
  const glued = /[-/]/.test(l.word(at)) && l.at(at).glued && l.at(at + 1).glued ? at + 1 : at;
  const year = yearAt(l, glued);
  if (!year) {
    const of = l.word(index) === 'of' ? index + 1 : index;
    const side = words.sides[l.word(of)];
    return side !== undefined &&
      l.word(of + 1) === 'year' &&
      l.word(of) !== 'past' &&
      scene.reference !== undefined
      ? { year: civil(scene.reference).year + side, next: of + 2 }
      : { year: undefined, next: index };
  }
  // "On January 13, 2026 people …" is rare; "January 13, 2,026" is not a year anyway.
  // Buddhist years run 543 ahead.
  if (l.at(year.next).text === 'BE') return { year: year.value - 543, next: year.next + 1 };
  return { year: year.value, next: year.next };
}

/** A weekday in brackets or behind a comma after the date: "January 13 (Tuesday)". */
export function trailingWeekday(
  scene: Scene,
  index: number,
): { readonly weekday: number | undefined; readonly next: number } {
  const l = scene.lexemes;
  if (l.word(index) === '(') {
    const named = weekdayAt(l, index + 1);
    if (named && l.word(named.next) === ')') return { weekday: named.value, next: named.next + 1 };
  }
  if (l.word(index) === ',') {
    const named = weekdayAt(l, index + 1);
    if (named && !/\p{L}/u.test(l.word(named.next))) return { weekday: named.value, next: named.next };
  }
  return { weekday: undefined, next: index };
}

/** Takes the bracket that closes "Tuesday (January 13)". */
export function closing(scene: Scene, first: number, next: number): number {
  const l = scene.lexemes;
  if (l.word(next) !== ')') return next;
  for (let at = first; at < next; at += 1) if (l.word(at) === '(') return next + 1;
  return next;
}

/** Units that make the figure behind a month name a count: "May 50 percent", "In March 5 million". */
export function notADay(scene: Scene, next: number): boolean {
  const l = scene.lexemes;
  const behind = l.at(next);
  if (
    behind.glued &&
    (behind.text === '%' || (behind.text === ':' && l.at(next + 1).glued) || behind.kind === 'figure')
  )
    return true;
  if (behind.text === ',' && behind.glued && l.at(next + 1).glued && l.at(next + 1).kind === 'figure')
    return l.at(next + 1).text.length !== 4;
  return (
    behind.kind === 'word' &&
    (words.scales[behind.lower] !== undefined || behind.lower === 'percent' || behind.lower === 'per')
  );
}

/** Whether a figure stands before a month, or between a month and a year, that is no day of it: "32 August 2014". */
export function impossibleDay(scene: Scene, index: number): boolean {
  const l = scene.lexemes;
  const before = l.word(index - 1) === ',' ? index - 2 : index - 1;
  const here = l.at(before);
  // "29 February 2014": the month took the figure with it.
  if (before === index - 1 && words.months[here.lower] !== undefined && l.at(index).kind === 'figure')
    return l.at(index - 2).kind === 'figure' && l.at(index - 2).decimals === 0 && l.at(index - 2).value < 100;
  if (here.kind !== 'figure' || here.decimals > 0 || here.value > 99 || l.word(index - 1) === '.')
    return false;
  return (
    (before === index - 1 && monthAt(l, index) !== undefined) ||
    words.months[l.word(before - 1)] !== undefined ||
    (l.word(before - 1) === '-' && before === index - 2)
  );
}

/** Two dates as one range: "2013-01-01 to 2013-02-01", "8/10/2012 - 8/15/2012". */
export function joinDates(scene: Scene, hits: readonly Hit[]): Hit[] {
  const l = scene.lexemes;
  const out: Hit[] = [];
  for (const hit of hits) {
    const last = out.at(-1);
    // "Thursday, Jan. 8, through Sunday, Jan. 11"
    const comma = last && l.word(last.next) === ',' && words.rangeJoins.has(l.word(last.next + 1)) ? 1 : 0;
    if (
      last &&
      joinAt(scene, last.next + comma, l.word(last.first - 1) === 'between') === hit.first &&
      last.reading.precision === 'day' &&
      hit.reading.precision === 'day' &&
      !isChange(scene, last.first) &&
      last.reading.from < hit.reading.from
    ) {
      const { from } = last.reading;
      const { to, implied } = hit.reading;
      const reading = { type: 'date', from, to, precision: 'range', implied } as const;
      out[out.length - 1] = { first: last.first, next: hit.next, reading };
    } else out.push(hit);
  }
  return out;
}
