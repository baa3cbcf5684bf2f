/**
 * Two sentences laid side by side at their values: how much of what stands around comes in the same order. The same
 * sentence with one value different is the strongest sign there is that both speak of one thing; a bag of words cannot
 * tell it from a sentence that says the like of somebody else. Asked only about the one fact that stands against a claim.
 */
import type { Claim } from '../claims/model.ts';
import { type Word, wordsOf } from '../claims/words.ts';
import { normalise } from '../../text/normalise.ts';

export interface Twin {
  /** Words of content right before and right behind the values that are equal one by one, as a share of three. */
  readonly before: number;
  readonly behind: number;
  /** Longest common row of words in the window around the values, as a share of the shorter window. */
  readonly row: number;
  /** The name nearest to the page's value stands in the other sentence: 1 nearest there too, 0.5 somewhere; -1 nowhere. */
  readonly name: number;
  /** The same from the other side. */
  readonly nameBack: number;
}

const NOTHING: Twin = { before: 0, behind: 0, row: 0, name: 0, nameBack: 0 };
/** Words on each side that belong to a value, and how many of them must be equal for all that can be said. */
const WINDOW = 7;
const RUN = 3;
/** A longer sentence is a list: its beginning is enough. */
const LONGEST = 600;

interface Row {
  readonly keys: readonly string[];
  readonly names: readonly boolean[];
  /** Index of the first word behind the value; the words before it end there too. */
  readonly at: number;
}

/** Lays the page's sentence and the fact's side by side. */
export function twinOf(sentence: string, claim: Claim, statement: string, other: Claim): Twin {
  const page = rowOf(sentence, claim);
  const fact = rowOf(statement, other);
  if (page === undefined || fact === undefined) return NOTHING;
  const [a, b] = [windowOf(page), windowOf(fact)];
  const least = Math.min(a.length, b.length);
  return {
    before: run(page, fact, -1),
    behind: run(page, fact, 1),
    row: least === 0 ? 0 : common(a, b) / least,
    name: nameIn(page, fact),
    nameBack: nameIn(fact, page),
  };
}

/** Words of content of a sentence without those of the value itself. */
function rowOf(sentence: string, claim: Claim): Row | undefined {
  const text = normalise(sentence).slice(0, LONGEST);
  const told = claim.start - claim.sentence.start;
  const start = sentence.startsWith(claim.quote, told) ? told : sentence.indexOf(claim.quote);
  if (start < 0 || start >= text.length) return undefined;
  const end = start + claim.quote.length;
  const words = wordsOf(text, { start: 0, end: text.length }).filter((w) => w.key !== '');
  const before = words.filter((w) => w.end <= start);
  const behind = words.filter((w) => w.start >= end);
  const all: Word[] = [...before, ...behind];
  return { keys: all.map((w) => w.key), names: all.map((w) => w.capital && w.start > 0), at: before.length };
}

function run(a: Row, b: Row, step: 1 | -1): number {
  let steps = 0;
  for (let i = step === 1 ? 0 : -1; steps < RUN; i += step, steps++) {
    const mine = a.keys[a.at + i];
    if (mine === undefined || mine !== b.keys[b.at + i]) break;
  }
  return steps / RUN;
}

function windowOf({ keys, at }: Row): readonly string[] {
  return keys.slice(Math.max(0, at - WINDOW), at + WINDOW);
}

/** Length of the longest common subsequence of two short rows. */
function common(a: readonly string[], b: readonly string[]): number {
  let line: number[] = b.map(() => 0);
  for (const key of a) {
    let left = 0;
    let corner = 0;
    line = line.map((up, j) => {
      const best = key === b[j] ? corner + 1 : Math.max(up, left);
      corner = up;
      left = best;
      return best;
    });
  }
  return line.at(-1) ?? 0;
}

function nearestName({ keys, names, at }: Row): string | undefined {
  for (let far = 0; far < keys.length; far++)
    for (const i of [at - 1 - far, at + far]) if (names[i] === true) return keys[i];
  return undefined;
}

function nameIn(a: Row, b: Row): number {
  const name = nearestName(a);
  if (name === undefined) return 0;
  if (nearestName(b) === name) return 1;
  return b.keys.includes(name) ? 0.5 : -1;
}
