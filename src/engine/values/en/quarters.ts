/** Quarters and halves of a year, with their year written or told from the day of publication. */
import { civil } from '../days.ts';
import * as words from '../lang/en.ts';
import { halfSpan, reading } from '../readings.ts';
import { nearestQuarter, quarterSpan } from '../reference.ts';
import type { Lexemes } from './lexer.ts';
import { dayAt, type Piece, yearAt } from './parts.ts';
import { one, type Rule, type Scene } from './scene.ts';

/** "Q4 2025", "the fourth quarter", "third quarter of last year", "the first half of 2025", "H1". */
export const quarterOrHalf: Rule = (scene, index) => {
  const l = scene.lexemes;
  const start = l.word(index) === 'the' ? index + 1 : index;
  const before = yearAt(l, start);
  const led = before && before.value >= 1900 ? before : undefined;
  const name = nameAt(l, led?.next ?? start);
  if (!name) return [];
  const behind = led ? undefined : yearBehind(scene, name.next);
  const { half, value: which } = name;
  const said = led?.value ?? behind?.value;
  const next = behind?.next ?? name.next;
  const implied = led || behind?.said ? [] : (['year'] as const);
  // A half without a year is more often a half of a match; and sports have quarters, so a bare one stays implied.
  if (half)
    return said === undefined ? [] : one(index, next, reading(halfSpan(said, which), 'range', implied));
  const year =
    said ??
    (scene.reference === undefined ? undefined : nearestQuarter(scene.reference, which, scene.tense(index)));
  return year === undefined ? [] : one(index, next, reading(quarterSpan(year, which), 'quarter', implied));
};

/** "Q4", "fourth quarter", "second half", "last quarter of": which one, and whether it is a half. */
function nameAt(l: Lexemes, at: number): (Piece & { readonly half: boolean }) | undefined {
  const letter = l.word(at);
  const { glued, value } = l.at(at + 1);
  if (
    (letter === 'q' || letter === 'h') &&
    glued &&
    value >= 1 &&
    value <= (letter === 'q' ? 4 : 2) &&
    l.capital(at)
  )
    return { value, next: at + 2, half: letter === 'h' };
  const day = dayAt(l, at);
  const rank = day?.ordinal && day.value <= 4 ? day : undefined;
  if (!rank && letter !== 'final' && letter !== 'last') return undefined;
  let unit = rank ? rank.next : at + 1;
  if (l.word(unit) === '-') unit += 1;
  if (l.word(unit) === 'fiscal') unit += 1;
  const half = l.word(unit) === 'half';
  if (!(half ? (rank?.value ?? 2) <= 2 : /^(?:quarter|qtr)$/.test(l.word(unit)))) return undefined;
  // "the last quarter" alone counts from now; "the last quarter of 2025" is the fourth.
  if (!rank && l.word(unit + 1) !== 'of') return undefined;
  return { value: rank?.value ?? (half ? 2 : 4), next: unit + 1, half };
}

/** "of 2025", "in fiscal year 2025", "of last year": `said` where the year itself is written. */
function yearBehind(
  { lexemes: l, reference }: Scene,
  next: number,
): (Piece & { readonly said: boolean }) | undefined {
  let at = /^(?:of|,|fy|fiscal|in)$/.test(l.word(next)) ? next + 1 : next;
  if (/^(?:the|fiscal|fy)$/.test(l.word(at))) at += 1;
  if (l.word(at) === 'year' && l.word(at - 1) === 'fiscal') at += 1;
  const year = yearAt(l, at);
  if (year && year.value >= 1900) return { ...year, said: true };
  const side = words.sides[l.word(at)];
  return side !== undefined && l.word(at + 1) === 'year' && reference !== undefined
    ? { value: civil(reference).year + side, next: at + 2, said: false }
    : undefined;
}
