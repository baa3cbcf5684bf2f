/**
 * `title-against-body`: a figure in the title or deck that the body gives otherwise for the same counted thing. Needs no
 * source, and never more than a note: which of the two is wrong is not known.
 */
import type { Claim } from '../../claims/model.ts';
import { keyOf } from '../../claims/words.ts';
import { relate } from '../relation.ts';
import type { Raised, Rule } from './model.ts';

const PEOPLE: ReadonlySet<string> = new Set(['people', 'person', 'man', 'woman', 'child', 'case'].map(keyOf));
const HEADS = new Set(['title', 'deck']);

export const titleAgainstBody: Rule = {
  name: 'title-against-body',
  look: ({ checked }) => {
    const claims = checked
      .map((c) => c.claim)
      .filter((c) => c.value.type === 'quantity' && c.slot !== 'ordinal');
    const body = claims.filter((c) => !HEADS.has(c.zone));
    return claims.flatMap((claim): Raised[] => {
      if (
        !HEADS.has(claim.zone) ||
        body.some((b) => relate(b, claim) === 'same' || relate(b, claim) === 'compatible')
      )
        return [];
      const rivals = body.filter((b) => relate(b, claim) === 'different' && sameThing(b, claim));
      const rival = rivals[0];
      if (rival === undefined || rivals.some((r) => relate(r, rival) === 'different')) return [];
      return [
        {
          claim,
          rule: 'title-against-body',
          verdict: 'compare',
          confidence: 0.55,
          reason: 'titleAgainstBody',
          shown: { page: claim, fact: rival },
          facts: [],
          value: '',
        },
      ];
    });
  },
};

/** All counted nouns shared, and two more words around the figure. */
function sameThing(a: Claim, b: Claim): boolean {
  if (a.unitKeys.length === 0 || b.unitKeys.length === 0) return false;
  const units =
    a.unitKeys.every((k) => b.unitKeys.includes(k)) || b.unitKeys.every((k) => a.unitKeys.includes(k));
  const near = a.keys.slice(0, 6).filter((k) => !a.unitKeys.includes(k) && b.keys.slice(0, 6).includes(k));
  // "People" are counted for anything: there one more word has to agree.
  const vague = a.unitKeys.every((key) => PEOPLE.has(key));
  return units && near.length >= (vague ? 3 : 2);
}
