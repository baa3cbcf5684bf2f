/** English calendar words. Data only. */
import { table } from '../../table.ts';

export const months: Readonly<Record<string, number>> = table({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

export const weekdays: Readonly<Record<string, number>> = table({
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
});

/** Parts of a month, year or week. */
export const partWords: Readonly<Record<string, 'early' | 'mid' | 'late'>> = table({
  early: 'early',
  mid: 'mid',
  late: 'late',
});

export const partNouns: Readonly<Record<string, 'early' | 'mid' | 'late'>> = table({
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  end: 'late',
});

export const partModifiers = new Set(['very', 'around']);

/** Stretches that count from now: "last", "next" and their like; -1 before, 0 this, 1 after. */
export const sides: Readonly<Record<string, -1 | 0 | 1>> = table({
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
});

/** Calendar units and their short forms. */
export const calendarUnits: Readonly<
  Record<string, 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'>
> = table({
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  weekends: 'weekend',
  fortnight: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  qtr: 'quarter',
  qtrs: 'quarter',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  decade: 'decade',
  decades: 'decade',
});

/** Times of day, as they follow a date: "Tuesday morning". */
export const dayParts: Readonly<Record<string, 'morning' | 'afternoon' | 'evening' | 'night'>> = table({
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  overnight: 'night',
});

/** Days from the publication day. */
export const nearDays: Readonly<Record<string, number>> = table({
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
});

/** Nouns that make "today's" mean an age. */
export const ageNouns = new Set(
  'world society generation youth standards economy age market era children kids culture'.split(' '),
);

/** Words between the ends of a range. */
export const rangeJoins = new Set(['to', 'through', 'thru', 'until', 'till']);

/** Words before a date. */
export const dateLeads = new Set(
  'in on since by until till during from of for before after through to between over within late early mid around last next this'.split(
    ' ',
  ),
);

export const weekdayLeads = new Set(['on', 'by', 'until', 'since', 'from', 'to', ',', '(', 'this']);

/** Words before a weekday that make it a name. */
export const namedDays = new Set(
  'black good super silver ash palm easter bloody cyber giving holy freaky red'.split(' '),
);

/** Sides that count from a date in the text rather than from publication. */
export const textSides = new Set(['previous', 'preceding', 'prior', 'following']);

/** Words before a hyphen and a year: "mid-2025", "pre-2020". */
export const yearPrefixes = new Set('mid early late pre post'.split(' '));

/** Nouns that a figure of four digits counts, so that it is no year. */
export const countedAfterYearLike = new Set(
  'people points votes customers accounts employees workers deaths cases soldiers troops homes units cars vehicles seats jobs shares stores tickets students patients officers flights participants protesters demonstrators migrants refugees prisoners detainees percent'.split(
    ' ',
  ),
);

export const seasons = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
