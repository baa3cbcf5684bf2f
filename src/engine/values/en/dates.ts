/** All English dates of a stretch of text: the longest reading at each place, with the clock time that stands beside it. */
import { type Hit, type Rule, type Scene, type TimeHit, matchAt, withClocks } from '../patterns.ts';
import * as words from '../lang/en.ts';
import type { Reference, Tense } from '../reference.ts';
import { inOneOrder, isAlone, joinDates, withNeighbours } from './beside.ts';
import { clockAt } from './clock.ts';
import { dayRules } from './days.ts';
import type { Lexemes } from './lexer.ts';
import { either } from '../table.ts';
import { spanRules } from './spans.ts';
import { meaningOf, phrase, written } from './phrases.ts';
import { relativeRules } from './relative.ts';
import { tenseAt } from './scene.ts';

const rules: readonly Rule[] = [...spanRules, ...dayRules, ...relativeRules];

const keys = Object.keys;
/** Words at which a date can begin; it can at any figure. */
const beginnings = new Set([
  ...[words.months, words.weekdays, words.partWords, words.partNouns, words.sides].flatMap(keys),
  ...[words.ordinals, words.units, words.tens, words.nearDays].flatMap(keys),
  ...words.seasons,
  ...'very last final several a an in within about around rest remainder fy fiscal financial q h the week'.split(
    ' ',
  ),
]);

/** "the", "a" and "in" stand everywhere: a date begins there only before one of these words, or before a figure. */
const common = new Set(['the', 'a', 'an', 'in', 'within', 'about', 'around']);
const behindCommon = new Set([
  ...beginnings,
  ...keys(words.calendarUnits),
  ...words.partModifiers,
  'few',
  'couple',
]);

/** So do numbers: no date begins at one before another word, but for a year. */
const numbers = new Set([words.ordinals, words.units, words.tens].flatMap(keys));
const behindNumbers = new Set([...behindCommon, ...words.rangeJoins, 'and', 'of', 'half', 'qtr', 'century']);
const A_YEAR = 4;

function canBegin(l: Lexemes, index: number): boolean {
  const { kind, lower } = l.at(index);
  const isFigure = kind === 'figure';
  if (!isFigure && !beginnings.has(lower)) return false;
  const next = l.at(index + 1);
  if (isFigure ? lower.length !== A_YEAR : numbers.has(lower))
    return next.kind !== 'word' || behindNumbers.has(next.lower);
  return !common.has(lower) || next.kind === 'figure' || behindCommon.has(next.lower);
}

const joint = `(?:${either(words.clockJoins)})(?!(?<=[LETTER])[LETTER])`;
const [upTo2, upTo3] = [phrase(`(?: ${joint}){0,2} `), phrase(`(?: ${joint}){0,3} `)];

/** Whether a clock time stands right before or behind a date. */
const beside =
  ({ lower }: Lexemes) =>
  (hit: Hit, time: TimeHit): boolean =>
    time.start >= hit.end
      ? matchAt(upTo3, lower, hit.end)?.[0].length === time.start - hit.end
      : matchAt(upTo2, lower, time.end)?.[0].length === hit.start - time.end;

/** Every English date, in order, none overlapping another, and the clock times. */
export function englishDates(lexemes: Lexemes, reference: Reference) {
  const found = datesWith(lexemes, reference);
  return isAlone(lexemes.lower, found.hits) ? datesWith(lexemes, reference, 'future') : found;
}

/** The longest dates that begin at a place; of equals the first. */
function datesAt(
  { text: whole, lower: text }: Lexemes,
  start: number,
  reference: Reference,
  tense: () => Tense,
): readonly Hit[] {
  let best: readonly Hit[] = [];
  for (const [pattern, read] of rules) {
    const match = matchAt(pattern, text, start);
    if (!match) continue;
    const end = start + match[0].length;
    const said = meaningOf(match.groups ?? {});
    const groups = written(match.groups ?? {}, whole, text, start);
    const scene: Scene = { text, start, end, reference, tense };
    const found = read(said, scene, groups);
    const hits = found === undefined ? [] : 'type' in found ? [{ start, end, reading: found }] : found;
    if ((hits.at(-1)?.end ?? start) > (best.at(-1)?.end ?? start)) best = hits;
  }
  return best;
}

/** @param told the tense, where something else than the verbs tells it */
function datesWith(lexemes: Lexemes, reference: Reference, told?: Tense) {
  const text = lexemes.lower;
  const hits: Hit[] = [];
  const times: TimeHit[] = [];
  let free = 0;
  for (let index = 0; index < lexemes.length; index += 1) {
    const { start, kind, lower } = lexemes.at(index);
    if (start < free) continue;
    const tense = (): Tense => told ?? tenseAt(lexemes, index);
    const best = canBegin(lexemes, index) ? datesAt(lexemes, start, reference, tense) : [];
    const end = best.at(-1)?.end ?? start;
    const clock =
      kind === 'figure' || lower === 'noon' || lower === 'midnight' ? clockAt(lexemes, start) : undefined;
    if (clock && clock.end >= end) {
      times.push(clock);
      free = clock.end;
    } else
      for (const plain of best) {
        const hit = withNeighbours(lexemes, plain);
        if (hit) {
          // "Saturday before 1 May" was read as a Saturday of its own.
          while ((hits.at(-1)?.end ?? 0) > hit.start) hits.pop();
          hits.push(hit);
        }
        free = Math.max(free, hit?.end ?? end);
      }
  }
  const out = withClocks(joinDates(text, inOneOrder(text, hits)), times, reference, beside(lexemes));
  return { hits: out.sort((a, b) => a.start - b.start), times };
}
