/** All English dates of a stretch of text: the longest reading at each place, with the clock time that stands beside it. */
import { fromIso } from '../days.ts';
import * as words from '../lang/en.ts';
import { dayReading, wholeImplied } from '../readings.ts';
import { withPart, withTime } from '../moment.ts';
import type { Reference, Tense } from '../reference.ts';
import { isAlone, lasting, shifted, withEra } from './beside.ts';
import { clockAt, type TimeHit, zoneAt } from './clock.ts';
import { calendarDay } from './days.ts';
import { joinDates } from './joins.ts';
import type { Lexemes } from './lexer.ts';
import { firstMonths, monthOnly } from './months.ts';
import { numericDate, yearFirst } from './numeric.ts';
import { quarterOrHalf } from './quarters.ts';
import type { Hit, Rule, Scene } from './scene.ts';
import { counted, nearDay, stretchOfTime, window } from './relative.ts';
import { tenseAt } from './tense.ts';
import { dayAlone, nthOfMonth, weekday, weekOf } from './weekdays.ts';
import { decadeOrCentury, yearOnly } from './years.ts';

const datesInFigures = [numericDate, calendarDay, yearFirst, yearOnly, decadeOrCentury, quarterOrHalf];
const figureRules: readonly Rule[] = [...datesInFigures, counted, nearDay, window, nthOfMonth];

/** Which rules can begin at which words. */
const BEGINNINGS: readonly (readonly [Iterable<string>, readonly Rule[]])[] = [
  [Object.keys(words.months), [calendarDay, monthOnly]],
  [Object.keys(words.weekdays), [calendarDay, weekday]],
  [
    [...Object.keys(words.partWords), ...Object.keys(words.partNouns), 'very'],
    [monthOnly, stretchOfTime, yearOnly, decadeOrCentury],
  ],
  [Object.keys(words.sides), [weekday, nearDay, stretchOfTime, window, monthOnly]],
  [
    ['last', 'final'],
    [nthOfMonth, quarterOrHalf, firstMonths],
  ],
  [
    [...Object.keys(words.units), 'several', 'a', 'an'],
    [counted, nearDay, window],
  ],
  [Object.keys(words.tens), [calendarDay, counted, nearDay, window, decadeOrCentury]],
  [Object.keys(words.ordinals), [calendarDay, nthOfMonth, quarterOrHalf, decadeOrCentury, firstMonths]],
  [Object.keys(words.nearDays), [nearDay]],
  [[...words.seasons, 'fy', 'fiscal', 'financial'], [yearOnly]],
  [['the'], [calendarDay, nearDay, monthOnly, yearOnly, stretchOfTime, window, nthOfMonth, weekOf]],
  [['the'], [dayAlone, firstMonths, decadeOrCentury, quarterOrHalf]],
  [
    ['in', 'within', 'about', 'around'],
    [counted, stretchOfTime],
  ],
  [['q', 'h'], [quarterOrHalf]],
  [['week'], [weekOf]],
  [['rest', 'remainder'], [stretchOfTime]],
];
const wordRules = new Map<string, readonly Rule[]>();
for (const [beginnings, rules] of BEGINNINGS)
  for (const word of beginnings)
    wordRules.set(word, [...new Set([...(wordRules.get(word) ?? []), ...rules])]);

const none: readonly Rule[] = [];

/** "the", "a" and "in" stand everywhere: a date begins there only before one of these words, or before a figure. */
const common = new Set(['the', 'a', 'an', 'in', 'within', 'about', 'around']);

const behindCommon = new Set([
  ...wordRules.keys(),
  ...Object.keys(words.calendarUnits),
  ...words.partModifiers,
  'few',
  'couple',
]);

function rulesAt(l: Lexemes, index: number): readonly Rule[] {
  const here = l.at(index);
  if (here.kind === 'figure') return figureRules;
  if (here.kind !== 'word') return none;
  const rules = wordRules.get(here.lower);
  if (!rules) return none;
  if (common.has(here.lower) && l.at(index + 1).kind !== 'figure' && !behindCommon.has(l.word(index + 1)))
    return none;
  return rules;
}

/** Adds "morning", "night" and the like, and the zone that is named beside a day. */
function withDayPart(scene: Scene, hit: Hit): Hit {
  const l = scene.lexemes;
  if (hit.reading.precision !== 'day') return hit;
  const at =
    /^(?:early|late|mid)$/.test(l.word(hit.next)) || l.word(hit.next) === '-' ? hit.next + 1 : hit.next;
  const behind = words.dayParts[l.word(at)];
  const next = behind === undefined ? hit.next : at + 1;
  const zone = zoneAt(l, l.word(next) === ',' ? next + 1 : next, false);
  const part = behind ?? hit.reading.part;
  if (!part && !zone) return hit;
  // "late Thursday night"
  const first = part && /^(?:early|late)$/.test(l.word(hit.first - 1)) ? hit.first - 1 : hit.first;
  return { ...hit, first, next, reading: withPart(hit.reading, part, zone) };
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
      reading: withTime(hit.reading, used.time, used.zone),
    },
    used,
  };
}

interface Found {
  readonly hits: readonly Hit[];
  readonly times: readonly TimeHit[];
}

/** Every English date, in order, none overlapping another, and the clock times that belong to none. */
export function englishDates(lexemes: Lexemes, reference: Reference): Found {
  const found = datesWith(lexemes, reference);
  return isAlone(lexemes, found.hits) ? datesWith(lexemes, reference, 'future') : found;
}

/** @param told the tense, where something else than the verbs tells it */
function datesWith(lexemes: Lexemes, reference: Reference, told?: Tense): Found {
  const tenses = new Map<number, Tense>();
  const scene: Scene = {
    lexemes,
    reference,
    tense: (index) => {
      if (told !== undefined) return told;
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
    const rules = rulesAt(lexemes, index);
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
      index = end;
      for (const plain of best) {
        const whole = withEra(lexemes, withDayPart(scene, plain));
        const hit = whole && lasting(lexemes, shifted(lexemes, whole));
        if (hit !== undefined) hits.push(hit);
        index = Math.max(index, hit?.next ?? end);
      }
    } else index += 1;
  }
  const joined = joinDates(scene, hits);
  const free = new Set(times);
  const out = joined.map((hit) => {
    const { hit: found, used } = withClock(hit, [...free], lexemes);
    if (used) free.delete(used);
    return found;
  });
  if (reference !== undefined)
    for (const time of free)
      if (time.sure) {
        // A clock time alone belongs to the day named before it, else to the day of publication.
        const before =
          out.findLast((hit) => hit.first < time.first && hit.reading.precision === 'day') ??
          out.find((hit) => hit.reading.precision === 'day');
        const day = dayReading(fromIso(before?.reading.from ?? '') ?? reference, wholeImplied);
        out.push({ first: time.first, next: time.next, reading: withTime(day, time.time, time.zone) });
      }
  return { hits: out.sort((a, b) => a.first - b.first), times };
}
