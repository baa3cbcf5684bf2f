/** All English dates of a stretch of text: the longest reading at each place, with the clock time that stands beside it. */
import {
  calendarDay,
  decadeOrCentury,
  joinDates,
  monthOnly,
  numericDate,
  quarterOrHalf,
  type Rule,
  yearFirst,
  yearOnly,
} from './dates-en.ts';
import { iso } from './days.ts';
import * as words from './lang/en.ts';
import type { Lexemes } from './lexer.ts';
import type { DateReading } from './model.ts';
import { type Hit, type Scene, wholeImplied } from './parts-en.ts';
import type { Reference, Tense } from './reference.ts';
import {
  counted,
  dayAlone,
  nearDay,
  nthOfMonth,
  stretchOfTime,
  weekday,
  weekOf,
  window,
} from './relative-en.ts';
import { clockAt, type TimeHit, withTime } from './times.ts';

const figureRules: readonly Rule[] = [
  numericDate,
  calendarDay,
  yearFirst,
  yearOnly,
  decadeOrCentury,
  quarterOrHalf,
  counted,
  nearDay,
  window,
  nthOfMonth,
];
const wordRules: readonly Rule[] = [
  calendarDay,
  monthOnly,
  weekday,
  nearDay,
  stretchOfTime,
  counted,
  window,
  nthOfMonth,
  weekOf,
  dayAlone,
  yearOnly,
  decadeOrCentury,
  quarterOrHalf,
];

/** Words at which an English date can begin. */
const starters = new Set<string>([
  ...Object.keys(words.months),
  ...Object.keys(words.weekdays),
  ...Object.keys(words.partWords),
  ...Object.keys(words.partNouns),
  ...Object.keys(words.sides),
  ...Object.keys(words.units),
  ...Object.keys(words.tens),
  ...Object.keys(words.ordinals),
  ...Object.keys(words.nearDays),
  ...words.seasons,
  ...'the a an rest remainder in within q h fy fiscal financial several week final about around'.split(' '),
]);

/** The tense that governs a lexeme: the nearest sign before it in its clause, else the nearest one behind it. */
export function tenseAt(l: Lexemes, index: number): Tense {
  const sign = (at: number): Tense | undefined => {
    const here = l.word(at);
    if (words.futureWords.has(here)) {
      // "was expected to" looks back on a plan; what it says of the day is still ahead of that moment: no sign.
      return here === 'due' && l.word(at + 1) === 'to' && l.word(at - 1) !== 'is' && l.word(at - 1) !== 'are'
        ? undefined
        : 'future';
    }
    if (words.pastWords.has(here)) return 'past';
    if (/..ed$/.test(here) && l.at(at).text === here && !words.noPast.has(here)) return 'past';
    return undefined;
  };
  for (let at = index - 1; at >= 0 && at >= index - 14; at -= 1) {
    if (/^[;—]$/.test(l.word(at))) break;
    const found = sign(at);
    if (found) return found;
  }
  for (let at = index + 1; at < l.length && at <= index + 16; at += 1) {
    if (/^[;—]$/.test(l.word(at))) break;
    const found = sign(at);
    if (found) return found;
  }
  return 'unknown';
}

/** Adds "morning", "night" and the like, or a clock time, to a day. */
function withPart(scene: Scene, hit: Hit): Hit {
  const l = scene.lexemes;
  if (hit.reading.precision !== 'day') return hit;
  let at = hit.next;
  if (/^(?:early|late|mid)$/.test(l.word(at)) || l.word(at) === '-') at += 1;
  const part = words.dayParts[l.word(at)];
  if (part && at - hit.next <= 1) return { ...hit, next: at + 1, reading: { ...hit.reading, part } };
  const late = /^(?:early|late)$/.test(l.word(hit.first - 1)) ? hit.first - 1 : hit.first;
  return late < hit.first && hit.reading.part ? { ...hit, first: late } : hit;
}

function withClock(
  hit: Hit,
  times: readonly TimeHit[],
  l: Lexemes,
): { readonly hit: Hit; readonly used?: TimeHit } {
  if (hit.reading.precision !== 'day') return { hit };
  const used = times.find((time) => {
    if (time.first >= hit.next) {
      let at = hit.next;
      while (at < time.first && at < hit.next + 3 && words.clockJoins.has(l.word(at))) at += 1;
      return at === time.first;
    }
    let at = time.next;
    while (at < hit.first && at < time.next + 2 && words.clockJoins.has(l.word(at))) at += 1;
    return time.next <= hit.first && at === hit.first;
  });
  if (!used) return { hit };
  return {
    hit: {
      ...hit,
      first: Math.min(hit.first, used.first),
      next: Math.max(hit.next, used.next),
      reading: withTime(hit.reading, used.time),
    },
    used,
  };
}

/** Every English date, in order, none overlapping another, and the clock times that belong to none. */
export function englishDates(
  lexemes: Lexemes,
  reference: Reference,
): { readonly hits: readonly Hit[]; readonly times: readonly TimeHit[] } {
  const tenses = new Map<number, Tense>();
  const scene: Scene = {
    lexemes,
    reference,
    tense: (index) => {
      let found = tenses.get(index);
      if (found === undefined) {
        found = tenseAt(lexemes, index);
        tenses.set(index, found);
      }
      return found;
    },
  };
  const hits: Hit[] = [];
  const times: TimeHit[] = [];
  for (let index = 0; index < lexemes.length; ) {
    const here = lexemes.at(index);
    const rules =
      here.kind === 'figure'
        ? figureRules
        : here.kind === 'word' && starters.has(here.lower)
          ? wordRules
          : [];
    let best: readonly Hit[] = [];
    for (const rule of rules) {
      const found = rule(scene, index);
      if ((found.at(-1)?.next ?? 0) > (best.at(-1)?.next ?? 0)) best = found;
    }
    const clock =
      here.kind === 'figure' || here.lower === 'noon' || here.lower === 'midnight'
        ? clockAt(lexemes, index)
        : undefined;
    const end = best.at(-1)?.next ?? index;
    if (clock && clock.next >= end) {
      times.push(clock);
      index = clock.next;
    } else if (end > index) {
      for (const hit of best) hits.push(withPart(scene, hit));
      index = hits.at(-1)?.next ?? end;
    } else index += 1;
  }
  const joined = joinDates(scene, hits);
  const free = new Set(times);
  const out = joined.map((hit) => {
    const { hit: found, used } = withClock(hit, times, lexemes);
    if (used) free.delete(used);
    return found;
  });
  if (reference !== undefined)
    for (const time of free)
      if (time.sure) {
        const day: DateReading = {
          kind: 'date',
          from: iso(reference),
          to: iso(reference),
          precision: 'day',
          implied: wholeImplied,
        };
        out.push({
          first: time.first,
          next: time.next,
          reading: withTime(day, time.time),
          rule: 'date/clock',
        });
      }
  return { hits: out.sort((a, b) => a.first - b.first), times };
}
