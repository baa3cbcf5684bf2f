/**
 * `reviewed-day`: the page puts a single-day event on another day than a reviewed fact does. Reviewed facts say of an event
 * that it happens on one day only (`once`), so that any other day contradicts it; other events of the same people have
 * facts of their own, and the one that fits the page's sentence best decides.
 */
import type { Claim } from '../../claims/model.ts';
import type { Checked } from '../check.ts';
import type { Match } from '../evidence.ts';
import { byPeople, type Raised, type Rule } from './model.ts';

/** How well the words around both dates must fit (0 to 1) … */
const FIT = 0.45;
/** … and by how much better than those of any fact that gives the page's own day. */
const LEAD = 0.08;
/** Words and names that both sentences must share. */
const SHARED = 4;

export const reviewedDay: Rule = {
  name: 'reviewed-day',
  look: ({ checked }) => checked.flatMap(raisedBy),
};

function raisedBy({ claim, evidence }: Checked): Raised[] {
  if (!isStatedDay(claim) || claim.zone === 'teaser' || claim.negated) return [];
  const against = evidence.opposing.find(
    (match) => match.fact.once === true && match.fact.reviewed && byPeople([match.fact]).length > 0,
  );
  if (against === undefined || against.score < FIT || sharedWords(claim, against) < SHARED) return [];
  const backed = evidence.agreeing.find((match) => match.claim.value.type === 'date');
  if (backed !== undefined && against.score - backed.score < LEAD) return [];
  const facts = evidence.opposing
    .filter((match) => match.fact.story === against.fact.story && match.score >= FIT)
    .map((match) => match.fact);
  const { value } = against.claim;
  return [
    {
      claim,
      rule: 'reviewed-day',
      verdict: 'contradicted',
      confidence: Math.min(0.98, Math.round((0.85 + (against.score - FIT) * 0.3) * 100) / 100),
      reason: 'differs',
      shown: { page: claim, fact: against.claim },
      facts: [...new Set([against.fact, ...facts])],
      value: value.type === 'date' ? value.from : '',
    },
  ];
}

/** The text says month and day itself: what we had to add never raises an alarm. */
function isStatedDay({ value }: Claim): boolean {
  return (
    value.type === 'date' &&
    value.from === value.to &&
    !value.implied.includes('day') &&
    !value.implied.includes('month')
  );
}

function sharedWords(claim: Claim, match: Match): number {
  return claim.keys.filter((key) => match.fact.keys.includes(key)).length;
}
