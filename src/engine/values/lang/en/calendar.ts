/** English words of the calendar, of tense and of clock times. Data only. */
import { numbered, valued, wordSet } from '../../table.ts';

export const months = numbered(`
  1: january, jan; 2: february, feb; 3: march, mar; 4: april, apr; 5: may; 6: june, jun; 7: july, jul;
  8: august, aug; 9: september, sept, sep; 10: october, oct; 11: november, nov; 12: december, dec
`);

export const weekdays = numbered(`
  1: monday, mon; 2: tuesday, tues, tue; 3: wednesday, wed; 4: thursday, thurs, thur, thu; 5: friday, fri;
  6: saturday, sat; 7: sunday, sun
`);

/** Parts of a month, year or week. */
export const partWords = valued<'early' | 'mid' | 'late'>('early: early; mid: mid; late: late');

export const partNouns = valued<'early' | 'mid' | 'late'>('early: beginning, start; mid: middle; late: end');

export const partModifiers = wordSet('very around');

/** Stretches that count from now: "last", "next" and their like; -1 before, 0 this, 1 after. */
export const sides = numbered(`
  -1: last, past, previous, prior, preceding; 0: this, current; 1: next, coming, upcoming, following
`);

/** Calendar units and their short forms. */
export const calendarUnits = valued<'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'>(`
  day: day, days; week: week, weeks, fortnight; weekend: weekend, weekends; month: month, months;
  quarter: quarter, quarters, qtr, qtrs; year: year, years, yr, yrs; decade: decade, decades
`);

/** Times of day, as they follow a date: "Tuesday morning". */
export const dayParts = valued<'morning' | 'afternoon' | 'evening' | 'night'>(
  'morning: morning; afternoon: afternoon; evening: evening; night: night, overnight',
);

/** Days from the publication day. */
export const nearDays = numbered('0: today, tonight; -1: yesterday; 1: tomorrow');

/** Nouns that make "today's" mean an age. */
export const ageNouns = wordSet(
  'world society generation youth standards economy age market era children kids culture',
);

/** Words between the ends of a range. */
export const rangeJoins = wordSet('to through thru until till');

/** Words before a date. */
export const dateLeads = wordSet(`
  in on since by until till during from of for before after through to between over within late early mid
  around last next this
`);

/** Words before a weekday that make it a name. */
export const namedDays = wordSet(
  'black good super silver ash palm easter bloody cyber giving holy freaky red',
);

/** Sides that count from a date in the text rather than from publication. */
export const textSides = wordSet('previous preceding prior following');

/** Nouns that a figure of four digits counts, so that it is no year. */
export const countedAfterYearLike = wordSet(`
  people points votes customers accounts employees workers deaths cases soldiers troops homes units cars
  vehicles seats jobs shares stores tickets students patients officers flights participants protesters
  demonstrators migrants refugees prisoners detainees percent
`);

/** Words behind a name that make an address of it and the figure before it. */
export const streetNouns = wordSet('street avenue boulevard road lane drive');

export const seasons = wordSet('spring summer autumn fall winter');

/** Words showing that something near is still to come, or over. Regular past forms are recognised by -ed. */
export const futureWords = wordSet(`
  will shall ll would could might should toward towards expected scheduled slated due planned planning plans
  plan poised upcoming tomorrow soon intends intend hopes aims
`);

export const pastWords = wordSet(`
  was were had did said told met held took made came went began became won lost died fell rose gave got saw
  knew found thought left kept brought bought built caught chose drew drove ate felt fought flew forgot grew
  heard hid hit hurt laid led lent lay lit paid put read rode rang ran sold sent set shot shut sang sank sat
  slept spoke spent stood stole struck swore swept swam taught tore threw understood woke wore wrote broke
  cut beat hosted since
`);

/** Minutes east of UTC. */
export const zones = numbered(`
  0: gmt, utc, z; 60: bst, cet; 120: cest; 180: msk; 330: ist; -360: cst, ct, mdt; -300: est, et, cdt;
  -240: edt; -420: mt, mst, pdt; -480: pt, pst; 540: kst, jst; 480: hkt, sgt; 600: aest; 660: aedt;
  780: nzdt
`);

/** Zones by their written names, before "time". */
export const zoneNames = numbered(`
  -300: eastern, new york, washington; -360: central, chicago; -420: mountain; -480: pacific, los angeles,
  california; 0: greenwich, london, british; 540: japan, korea, korean, tokyo, seoul, japanese;
  480: beijing, chinese, hong kong, singapore; 600: sydney; 330: india, indian; 240: dubai; 180: moscow;
  120: kyiv, israel, cairo; 60: central european, paris, berlin
`);

/** Words and marks between a date and its clock time. */
export const clockJoins = wordSet('at around about @ by , on of t . - ( ) the approximately');

/** Words before a participle that show a former plan. */
export const formerPlan = wordSet('was were had been originally initially previously first');

/** Verbs after which "from … to" is a change of date, not a range. */
export const changeVerbs = wordSet(
  'moved postponed delayed rescheduled changed pushed shifted extended brought deferred',
);

/** Words before a clock time. */
export const timeLeads = wordSet('at around about by until till from before after approximately to');
