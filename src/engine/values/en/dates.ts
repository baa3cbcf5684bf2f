/** All English dates in a stretch of text: the longest reading at each place, with the clock time beside it. */
import { type Hit, type Rule, type TimeHit, matchAt, withClocks } from '../patterns.ts';
import * as words from '../lang/en.ts';
import type { Reference, Tense } from '../reference.ts';
import { inOneOrder, isAlone, joinDates, withNeighbours } from './beside.ts';
import { clockAt } from './clock.ts';
import { dayRules } from './days.ts';
import type { Lexemes } from './lexer.ts';
import { either } from '../table.ts';
import { spanRules } from './spans.ts';
import { meaningOf, phrase } from './phrases.ts';
import { relativeRules } from './relative.ts';
import { tenseAt } from './scene.ts';

const rules: readonly Rule[] = [...spanRules, ...dayRules, ...relativeRules];

/** Words at which a date can begin; it can at any figure. */
const beginnings = new Set([
  ...[
    words.months,
    words.weekdays,
    words.partWords,
    words.partNouns,
    words.sides,
    words.nearDays,
    words.ordinals,
    words.units,
    words.tens,
  ].flatMap(Object.keys),
  ...words.seasons,
  ...'very last final several a an in within about around rest remainder fy fiscal financial q h the week'.split(
    ' ',
  ),
]);

const joint = `(?:${either(words.clockJoins)})(?!(?<=[LETTER])[LETTER])`;
const joins = phrase(`(?: ${joint}){0,3} `);

/** Whether a clock time stands right before or behind a date. */
const beside =
  ({ lower }: Lexemes) =>
  (hit: Hit, time: TimeHit): boolean =>
    time.start >= hit.end
      ? matchAt(joins, lower, hit.end)?.[0].length === time.start - hit.end
      : matchAt(joins, lower, time.end)?.[0].length === hit.start - time.end;

/** Every English date, in order, none overlapping another, and the clock times. */
export function englishDates(lexemes: Lexemes, reference: Reference) {
  const found = datesWith(lexemes, reference);
  return isAlone(lexemes.lower, found.hits) ? datesWith(lexemes, reference, 'future') : found;
}

/** The longest dates that begin at a place; of equals the first. */
function datesAt(
  { text: written, lower: text }: Lexemes,
  start: number,
  reference: Reference,
  tense: () => Tense,
): readonly Hit[] {
  let best: readonly Hit[] = [];
  for (const [pattern, read] of rules) {
    const match = matchAt(pattern, text, start);
    if (!match) continue;
    const end = start + match[0].length;
    const { groups = {} } = match;
    const found = read(meaningOf(groups), { text, written, start, end, reference, tense }, groups);
    const hits = found === undefined ? [] : 'type' in found ? [{ start, end, reading: found }] : found;
    if ((hits.at(-1)?.end ?? start) > (best.at(-1)?.end ?? start)) best = hits;
  }
  return best;
}

/** @param told the tense, if something other than the verbs shows it */
function datesWith(lexemes: Lexemes, reference: Reference, told?: Tense) {
  const text = lexemes.lower;
  const hits: Hit[] = [];
  const times: TimeHit[] = [];
  let free = 0;
  for (let index = 0; index < lexemes.length; index += 1) {
    const { start, kind, lower } = lexemes.at(index);
    if (start < free) continue;
    const tense = (): Tense => told ?? tenseAt(lexemes, index);
    const best = kind === 'figure' || beginnings.has(lower) ? datesAt(lexemes, start, reference, tense) : [];
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
  const out = withClocks(
    joinDates(text, inOneOrder(text, hits), reference),
    times,
    reference,
    beside(lexemes),
  );
  return { hits: out.sort((a, b) => a.start - b.start), times };
}
