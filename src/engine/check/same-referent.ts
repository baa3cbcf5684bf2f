/**
 * Whether two values belong to the same thing: what is measured, and whose it is. Each side is read by two analyses that
 * share nothing but the tags (docs/decisions/0005-syntax.md); only what both found alike is believed, so that "unknown" is
 * the usual answer. Asked only about claims that are about to be flagged: a page has few of them.
 */
import type { Claim } from '../claims/model.ts';
import { governorsOf } from '../claims/syntax/governors.ts';
import type { Phrase, Syntax } from '../claims/syntax/model.ts';
import { tokenAt, tokensOf } from '../claims/syntax/tokens.ts';
import { fold, keyOf } from '../claims/words.ts';
import type { Fact } from '../facts/model.ts';
import { normalise } from '../../text/normalise.ts';

/** `same`: owner or measure agree and nothing is known to differ. `different`: one of them is known to differ. */
export type Kinship = 'same' | 'different' | 'unknown';

/** Words that stand for a thing named before: they say nothing about which. */
const STAND_INS: ReadonlySet<string> = new Set(
  'it its they their he his she her we our this that these those which who company firm group figure number amount total rate level value sum'
    .split(' ')
    .map(keyOf),
);

interface Belonging {
  readonly owner: readonly string[];
  readonly measure: readonly string[];
}
const UNKNOWN: Belonging = { owner: [], measure: [] };

/** What the value at a place of a sentence belongs to, as keys; empty lists where the two analyses differ. */
function belongingOf(syntax: Syntax, sentence: string, start: number, end: number): Belonging {
  const text = normalise(sentence);
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const at = tokenAt(tokens, start);
  if (at < 0 || (tokens[at]?.end ?? 0) < end) return UNKNOWN;
  const { owner, measure, agreed } = governorsOf(syntax.analyse(tokens), at);
  return {
    owner: agreed.owner ? keysIn(text, owner) : [],
    measure: agreed.measure ? keysIn(text, measure) : [],
  };
}

function keysIn(text: string, phrase: Phrase | undefined): string[] {
  if (!phrase) return [];
  const words = text.slice(phrase.start, phrase.end).match(/[\p{L}\p{M}][\p{L}\p{M}\d.'-]*/gu) ?? [];
  return words.map((word) => keyOf(fold(word))).filter((key) => key !== '' && !STAND_INS.has(key));
}

/** Where the fact's claim stands in its statement, which is its sentence without the blanks around it. */
function placeIn(fact: Fact, claim: Claim): number {
  const at = claim.start - claim.sentence.start;
  return fact.statement.startsWith(claim.quote, at) ? at : fact.statement.indexOf(claim.quote);
}

/** Compares what a claim of the page and one of a fact belong to. */
export function kinshipOf(
  syntax: Syntax,
  page: { readonly text: string; readonly claim: Claim },
  other: { readonly fact: Fact; readonly claim: Claim },
): Kinship {
  const { sentence, start, end } = page.claim;
  const at = placeIn(other.fact, other.claim);
  if (at < 0) return 'unknown';
  const ours = belongingOf(
    syntax,
    page.text.slice(sentence.start, sentence.end),
    start - sentence.start,
    end - sentence.start,
  );
  const theirs = belongingOf(syntax, other.fact.statement, at, at + other.claim.quote.length);
  const measure = meet(ours.measure, theirs.measure);
  const owner = meet(ours.owner, theirs.owner);
  if (measure === 'different' || owner === 'different') return 'different';
  return measure === 'same' || owner === 'same' ? 'same' : 'unknown';
}

function meet(a: readonly string[], b: readonly string[]): Kinship {
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((key) => b.includes(key)) ? 'same' : 'different';
}
