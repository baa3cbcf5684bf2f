/**
 * `to-and-by`: a rate or sum that changed *to* a figure is told as a change *of* that figure ("a 15 % cut" for "cut from
 * 20 % to 15 %", "spending rises by $20 billion" for "doubles to $20 billion"). Raised where a source gives both ends, or
 * the end in words that fit, and none gives the change.
 */
import type { Claim } from '../../claims/model.ts';
import { relate } from '../relation.ts';
import { byPeople, type Raised, type Rule } from './model.ts';

const CHANGE = /^\s(?:[\p{L}.]{1,14}\s){0,2}(?:cut|reduction|decrease|increase|hike|rise|drop)\b/iu;
const HEDGE = '(?:about |nearly |around |roughly |some |almost |an estimated |as much as )?';
const MOVED =
  '(?:cut|reduc\\p{L}{1,5}|decreas\\p{L}{1,3}|increas\\p{L}{1,3}|hikes?|hiked|rises?|rising|rose|drops?|dropped|lower(?:ed|ing|s)?|rais(?:e|es|ed|ing)|ramp(?:s|ed|ing)? up|grow(?:s|n|ing)?|grew|climb(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing))';
const BY = new RegExp(`\\b${MOVED}\\s(?:[\\p{L}]{1,12}\\s){0,6}?(?:of|by)\\s${HEDGE}$`, 'iu');
const TO = new RegExp(`\\b${MOVED}\\s(?:[\\p{L}]{1,12}\\s){0,6}?to\\s${HEDGE}$`, 'iu');
/** How well the words around a figure must fit where a source gives only the end. */
const FITS = 0.25;
const FROM_TO =
  /\bfrom\s(?:about |around |a )?\d{1,3}(?:\.\d{1,3})?\s?(?:%|per\s?cent)?\s(?:down |up )?to\s(?:about |around |a )?$/i;

export const toAndBy: Rule = {
  name: 'to-and-by',
  look: ({ checked, page }) =>
    checked.flatMap(({ claim, evidence }): Raised[] => {
      if (claim.slot !== 'percent' && claim.slot !== 'money') return [];
      const isChange =
        CHANGE.test(page.text.slice(claim.end, claim.end + 48)) || BY.test(before(page.text, claim));
      if (!isChange) return [];
      const same = evidence.agreeing.filter((m) => relate(m.claim, claim) === 'same');
      const ends = same.filter((m) => {
        const words = lead(m.fact.statement, m.claim.quote);
        return FROM_TO.test(words) || (m.score >= FITS && TO.test(words));
      });
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
          verdict: sources.length > 0 ? 'contradicted' : 'compare',
          confidence: sources.length > 1 ? 0.9 : 0.85,
          reason: 'against',
          shown: { page: claim.quote, fact: first.fact.statement },
          facts: ends.map((m) => m.fact),
          value: '',
        },
      ];
    }),
};

/** The words before a value, without the hedge that the value itself takes in. */
function before(text: string, claim: Claim): string {
  const own =
    /^(?:an estimated |about |around |nearly |roughly |almost )/i.exec(claim.quote)?.[0].length ?? 0;
  return text.slice(Math.max(0, claim.start - 60), claim.start + own);
}

function lead(statement: string, quote: string): string {
  const at = statement.indexOf(quote);
  return at < 0 ? '' : statement.slice(Math.max(0, at - 48), at);
}

function tail(statement: string, quote: string): string {
  const at = statement.indexOf(quote);
  return at < 0 ? '' : statement.slice(at + quote.length, at + quote.length + 48);
}
