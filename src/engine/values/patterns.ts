/**
 * How values are read in every language: a rule is a pattern made of named pieces, and a function that computes the value. A
 * pattern is the source of a regular expression in which `{month}` captures a piece under that name (`{month2}` a second
 * one), `MONTH` is a piece that is not captured, a space is optional white space, and `!` is the end of a word.
 */
import type { Span } from '../model.ts';
import { civil, dayNumber, fromIso, isRealDay } from './days.ts';
import type { ClockTime, DatePart, DateValue } from './model.ts';
import {
  type CalendarUnit,
  type PartOf,
  type Zone,
  dayReading,
  wholeImplied,
  withTime,
  yearsOn,
} from './readings.ts';
import { type Reference, type Tense, likelyYear } from './reference.ts';
import { table } from './table.ts';

/** What pieces can mean. */
interface Meanings {
  readonly month: number;
  readonly weekday: number;
  readonly day: number;
  readonly year: number;
  /** A small number of units; vague words give a guess. */
  readonly count: { readonly value: number; readonly vague: boolean };
  readonly unit: CalendarUnit;
  /** Units from the current one: -1 the last, 0 this, 1 the next. */
  readonly side: number;
  /** Days from publication. */
  readonly near: number;
  readonly daypart: NonNullable<DateValue['part']>;
  readonly part: PartOf;
  /** A place in an order; -1 is the last. */
  readonly order: number;
  /** The month in which a season begins. */
  readonly season: number;
}
/** What the pieces of a match mean, and those of their second kind. */
export type Said = { readonly [Name in keyof Meanings]?: Meanings[Name] } & {
  readonly [Name in keyof Meanings as `${Name}2`]?: Meanings[Name];
};
/** Their words, with the groups that are no pieces. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The pieces of a language, what they mean, how its words are parted and end, and the flags of its rules. */
interface Words {
  readonly pieces: Readonly<Record<string, string>>;
  readonly meanings: { readonly [Name in keyof Meanings]?: (text: string) => Meanings[Name] | undefined };
  readonly space: string;
  readonly wordEnd: string;
  readonly flags: string;
}

/** What makes patterns and rules of a language, and what reads their groups. */
export function patternsOf({ pieces, meanings, space, wordEnd, flags: usual }: Words) {
  const readers = table<(text: string) => unknown>(meanings);
  const phrase = (source: string, flags = usual): RegExp =>
    new RegExp(
      source
        .replace(/(?<!\(\?<?)!/g, wordEnd)
        .replaceAll(' ', space)
        .replace(
          /\{([a-z]+)(\d?)\}/g,
          (_all, name: string, n: string) => `(?<${name}${n}>${pieces[name.toUpperCase()] ?? ''})`,
        )
        .replace(/[A-Z]{3,}/g, (name) => pieces[name] ?? name),
      flags,
    );
  const rule = (source: string, read: Rule[1]): Rule => [phrase(source), read];
  return {
    phrase,
    rule,
    /** A rule that counts from the day of publication: if that is unknown, it reads nothing. */
    fromToday: (
      source: string,
      read: (said: Said, scene: Scene & { readonly today: number }, groups: Groups) => DateValue | undefined,
    ): Rule =>
      rule(source, (said, scene, groups) => {
        const { reference: today } = scene;
        return today === undefined ? undefined : read(said, { ...scene, today }, groups);
      }),
    meaningOf: (groups: Groups): Said => {
      const said: Record<string, unknown> = {};
      for (const name in groups) {
        const text = groups[name];
        if (text !== undefined) said[name] = readers[name.replace('2', '')]?.(text);
      }
      return said;
    },
  };
}

/** Matches a pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** Whether a pattern that looks around holds at an offset. */
export const holds = (pattern: RegExp, text: string, offset: number): boolean =>
  matchAt(pattern, text, offset) !== null;

/** A place where a pattern matched: the text around it, in lower case, and when it was published. */
export interface Scene extends Span {
  readonly text: string;
  /** The same as it is written. */
  readonly written: string;
  readonly reference: Reference;
  /** The tense that governs the words there. */
  readonly tense: () => Tense;
}

/** A date and where it stands. */
export interface Hit extends Span {
  readonly reading: DateValue;
}

/** A pattern with its meaning: no date if the words around it make it something else, several for a list. */
export type Rule = readonly [
  pattern: RegExp,
  read: (said: Said, scene: Scene, groups: Groups) => DateValue | readonly Hit[] | undefined,
];

/** The year that a text names: written, or counted from the year of publication. */
export const yearOf = (
  { reference }: Scene,
  { year, side }: { readonly year?: number | undefined; readonly side?: number | undefined },
): number | undefined =>
  year ?? (side === undefined || reference === undefined ? undefined : civil(reference).year + side);

/** The year of a date, as given or else the likeliest one, and what is implied; undefined if it cannot be known. */
export function yearIn(
  { reference, tense }: Scene,
  told: number | undefined,
  month: number,
  day = 15,
  weekday?: number,
): { readonly year: number; readonly implied: readonly DatePart[] } | undefined {
  if (told !== undefined) return { year: told, implied: [] };
  const year = likelyYear(reference, tense(), month, day, weekday);
  return year === undefined ? undefined : { year, implied: ['year'] };
}

/** One day, its year implied where the text gives none; undefined if there is no such day. */
export function singleDay(
  scene: Scene,
  told: number | undefined,
  month = 0,
  day = 0,
  weekday?: number,
): DateValue | undefined {
  const found = yearIn(scene, told, month, day, weekday);
  return found && isRealDay(found.year, month, day)
    ? dayReading(dayNumber(found.year, month, day), found.implied, weekday)
    : undefined;
}

/** The year of two figures: '26, 96. */
export const shortYear = (two: number): number => two + (two < 50 ? 2000 : 1900);

/** A clock time and where it stands. */
export interface TimeHit extends Span {
  readonly time: ClockTime;
  readonly zone?: Zone;
  /** Whether the text shows that it is a time even without a date beside it. */
  readonly sure: boolean;
}

/**
 * The dates with the clock times that stand beside them. A clock time alone belongs to the day named before it, else to
 * the first one, else to the day of publication.
 */
export function withClocks(
  hits: readonly Hit[],
  times: readonly TimeHit[],
  reference: Reference,
  isBeside: (hit: Hit, time: TimeHit) => boolean,
): Hit[] {
  const unused = new Set(times);
  const out = hits.map((hit) => {
    if (hit.reading.precision !== 'day') return hit;
    const used = [...unused].find((time) => isBeside(hit, time));
    if (!used) return hit;
    unused.delete(used);
    const { start, end, time, zone } = used;
    return {
      start: Math.min(hit.start, start),
      end: Math.max(hit.end, end),
      reading: withTime(hit.reading, time, zone),
    };
  });
  if (reference === undefined) return out;
  for (const { start, end, time, zone, sure } of unused) {
    if (!sure) continue;
    const isDay = ({ reading }: Hit): boolean => reading.precision === 'day';
    const named = out.findLast((hit) => hit.start < start && isDay(hit)) ?? out.find(isDay);
    const day = dayReading(fromIso(named?.reading.from ?? '') ?? reference, wholeImplied);
    out.push({ start, end, reading: withTime(day, time, zone) });
  }
  return out;
}

/** The longest readings that do not overlap, in text order; of equals the stronger, then the first. */
export function withoutOverlaps<T extends Span>(found: readonly T[], strength: (mention: T) => number): T[] {
  const order = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || strength(b) - strength(a) || a.start - b.start,
  );
  const taken: T[] = [];
  for (const next of order)
    if (!taken.some((other) => other.start < next.end && next.start < other.end)) taken.push(next);
  return taken.sort((a, b) => a.start - b.start);
}

/** Whether the text gives all of a date but its year. */
const lacksYear = ({ implied, precision }: DateValue): boolean =>
  implied.includes('year') && !implied.includes('month') && precision !== 'year';

/** A weekday by its name alone. */
export const isNamed = ({ weekday, implied }: DateValue): boolean =>
  weekday !== undefined && implied.includes('day');

/**
 * Two dates as one range, which reaches to the end of the second, or to `end`; undefined if they do not follow each
 * other. If one gives its year, it holds for both. A weekday that does not fit becomes the next of its name after the
 * first date, or the last before the second; of two weekdays, the first moves if it is over by the day of publication.
 */
export function rangeOf(first: Hit, last: Hit, today: Reference, end = last.end): Hit | undefined {
  let [{ reading: a }, { reading: b }] = [first, last];
  const [from = 0, to = 0] = [a, b].map((date) => fromIso(date.from));
  const areDays = a.precision === 'day' && b.precision === 'day';
  if (areDays && from >= to && (isNamed(a) || isNamed(b))) {
    const weeks = Math.floor((from - to) / 7) + 1;
    if (isNamed(a) && (!isNamed(b) || from <= (today ?? 0)))
      a = dayReading(from - 7 * weeks, a.implied, a.weekday);
    else b = dayReading(to + 7 * weeks, b.implied, b.weekday);
  }
  const [yearA, yearB] = [a, b].map(({ from }) => Number(from.slice(0, 4))) as [number, number];
  if (lacksYear(a)) {
    a = yearsOn(a, yearB - yearA);
    if (a.from > b.from) a = yearsOn(a, -1);
  } else if (lacksYear(b)) {
    b = yearsOn(b, yearA - yearB);
    if (b.to < a.from) b = yearsOn(b, 1);
  }
  const implied = a.implied.filter((part) => b.implied.includes(part));
  const whole: DateValue = { type: 'date', from: a.from, to: b.to, precision: 'range', implied };
  const reading: DateValue = implied.length === wholeImplied.length ? { ...whole, window: true } : whole;
  return a.from < b.from ? { start: first.start, end, reading } : undefined;
}

/** What was found, in text order, each two as one where `join` makes one of them. */
export function joined<T>(found: readonly T[], join: (last: T, next: T) => T | undefined): T[] {
  const out: T[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const both = last && join(last, next);
    if (both) out[out.length - 1] = both;
    else out.push(next);
  }
  return out;
}
