/**
 * `to-and-by`: a rate that changed *to* a figure is told as a change *of* that figure ("a 15 % cut" for "cut from 20 % to
 * 15 %"). Raised where a source gives both ends and none gives the change.
 */
import { relate } from '../relation.ts';
import { byPeople, type Raised, type Rule } from './model.ts';

const CHANGE = /^\s(?:[\p{L}.]{1,14}\s){0,2}(?:cut|reduction|decrease|increase|hike|rise|drop)\b/iu;
const BY =
  /\b(?:cut|reduction|reduced|increase|increased|hike|rise|drop|lowered|raised)\s(?:of|by)\s(?:about |nearly |around )?$/i;
const FROM_TO =
  /\bfrom\s(?:about |around |a )?\d{1,3}(?:\.\d{1,3})?\s?(?:%|per\s?cent)?\s(?:down |up )?to\s(?:about |around |a )?$/i;

export const toAndBy: Rule = {
  name: 'to-and-by',
  look: ({ checked, page }) =>
    checked.flatMap(({ claim, evidence }): Raised[] => {
      if (claim.slot !== 'percent') return [];
      const isChange =
        CHANGE.test(page.text.slice(claim.end, claim.end + 48)) ||
        BY.test(page.text.slice(Math.max(0, claim.start - 40), claim.start));
      if (!isChange) return [];
      const same = evidence.agreeing.filter((m) => relate(m.claim, claim) === 'same');
      const ends = same.filter((m) => FROM_TO.test(lead(m.fact.statement, m.claim.quote)));
      const changes = same.filter(
        (m) =>
          BY.test(lead(m.fact.statement, m.claim.quote)) ||
          CHANGE.test(tail(m.fact.statement, m.claim.quote)),
      );
      const first = ends[0];
      if (first === undefined || changes.length > 0) return [];
      const sources = byPeople(ends.map((m) => m.fact));
      return [
        {
          claim,
          rule: 'to-and-by',
          verdict: sources.length > 0 ? 'contradicted' : 'disputed',
          confidence: sources.length > 1 ? 0.9 : 0.85,
          message: 'against',
          shown: { page: claim.quote, fact: first.fact.statement },
          facts: ends.map((m) => m.fact),
          value: '',
        },
      ];
    }),
};

function lead(statement: string, quote: string): string {
  const at = statement.indexOf(quote);
  return at < 0 ? '' : statement.slice(Math.max(0, at - 48), at);
}

function tail(statement: string, quote: string): string {
  const at = statement.indexOf(quote);
  return at < 0 ? '' : statement.slice(at + quote.length, at + quote.length + 48);
}
