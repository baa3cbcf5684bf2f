/**
 * Support for what a clause says as a whole: the same words of the same owner, affirmed or denied alike, as firmly said. A
 * denial, a debunk, a plan and a question do not support the act.
 */
import type { Claim } from '../claims/model.ts';
import type { Fact } from '../facts/model.ts';
import { lay, type Row, rowOfText } from './rows.ts';
import type { Rarity } from './side-by-side.ts';

/** Share of the clause's content, by rarity, that a fact must hold. */
const COVERED = 0.42;
/** A name that stands only in the sentences beside the fact counts so much. */
const CONTEXT = 0.35;
/** So many words of it must be no names: that two texts name the same people says nothing. */
const PLAIN = 2;

const DENIED =
  /\b(?:not|no|never|neither|nor|cannot|without|\p{L}{2,8}n't|den(?:y|ies|ied)|refus\p{L}{1,4}|reject\p{L}{0,4}|declin(?:e|ed|es) to|fail\p{L}{0,3} to|dismiss\p{L}{0,4}|cancel\p{L}{0,5}|call(?:s|ed|ing)? off|turn(?:s|ed)? down|overturn\p{L}{0,3}|abandon\p{L}{0,3})\b/iu;
const DEBUNKED =
  /\b(?:false|untrue|not true|baseless|rumou?rs?|hoax|debunk\p{L}{0,3}|fake|no evidence|misleading|fabricated)\b/iu;
const PLANNED =
  /\b(?:plans? to|planned|planning|will|would|may|might|could|threat\p{L}{1,6}|expect\p{L}{0,3}|hopes?|wants?|considers?|considering|proposes?|proposed|set to|aims?|intends?|if)\b/iu;

/** Keys of words with which a source takes back what stands in the sentence before. */
const TAKEN_BACK: readonly string[] = [
  'fals',
  'untru',
  'baseless',
  'hoax',
  'debunk',
  'fake',
  'verdict',
  'true',
];
const MONTH = /\bMay\b/gu;
/** What happened as planned happened. */
const AS_PLANNED =
  /\bas (?:it |they |he |she )?(?:had |was |were )?(?:been )?(?:planned|expected|scheduled)/giu;

/** The facts that back a clause, best first. */
export function backing(
  claim: Claim,
  facts: readonly Fact[],

  rarity: Rarity,
): Fact[] {
  const names = new Set(claim.anchors);
  const mass = claim.keys.reduce((sum, key) => sum + rarity(key), 0);
  const found: { readonly fact: Fact; readonly covered: number }[] = [];
  for (const fact of facts) {
    const keys = new Set(fact.keys);
    const around = new Set(fact.context);
    let covered = 0;
    let plain = 0;
    for (const key of claim.keys) {
      if (keys.has(key)) {
        covered += rarity(key);
        if (!names.has(key)) plain++;
      } else if (names.has(key) && around.has(key)) covered += CONTEXT * rarity(key);
    }
    if (mass === 0 || covered < COVERED * mass || plain < PLAIN) continue;
    // Whom the clause names the fact must know, and whom the fact names right there, the page.
    if (claim.keys.some((key) => names.has(key) && !keys.has(key) && !around.has(key))) continue;
    if (saysOtherwise(claim.quote, fact)) continue;
    found.push({ fact, covered: covered / mass });
  }
  return found
    .sort((a, b) => b.covered - a.covered || (a.fact.id < b.fact.id ? -1 : 1))
    .map(({ fact }) => fact);
}

const rows = new WeakMap<Fact, Row>();

function saysOtherwise(clause: string, fact: Fact): boolean {
  const { statement } = fact;
  if (count(DENIED, clause) !== count(DENIED, statement)) return true;
  if (isTakenBack(fact) !== DEBUNKED.test(clause)) return true;
  if (PLANNED.test(statement.replace(AS_PLANNED, '').replace(MONTH, '')) && !PLANNED.test(clause))
    return true;
  let row = rows.get(fact);
  if (row === undefined) rows.set(fact, (row = rowOfText(statement)));
  const { alike, swapped } = lay(rowOfText(clause), row);
  return alike && swapped !== 'no';
}

/** Whether a source tells something only to call it false, or asks it. */
export function isTakenBack({ statement, context }: Fact): boolean {
  return (
    DEBUNKED.test(statement) ||
    statement.trimEnd().endsWith('?') ||
    context.some((key) => TAKEN_BACK.includes(key))
  );
}

/** Whether a sentence tells of a plan only as what came about. */
export const isAsPlanned = (text: string): boolean => text.search(AS_PLANNED) >= 0;

/** None, or some: how often a text denies is a matter of wording. */
const count = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
