/**
 * `name-near-miss`: a person's name that no source has, a letter or a given name away from one that the sources give in
 * the same role. A letter is worth a look; another given name for the same surname and role is a contradiction.
 */
import type { Claim } from '../../claims/model.ts';
import { oneLetter } from '../relation.ts';
import { voiceOfFact } from '../independent-source.ts';
import { byPeople, type Raised, type Rule } from './model.ts';

export const nameNearMiss: Rule = {
  name: 'name-near-miss',
  look: ({ checked, facts }) => {
    const people = facts.flatMap((fact) =>
      fact.claims.filter((c) => c.slot === 'person').map((claim) => ({ fact, claim })),
    );
    return checked.flatMap(({ claim }): Raised[] => {
      const own = parts(claim);
      if (claim.slot !== 'person' || own.length < 2 || people.some((p) => holds(parts(p.claim), own)))
        return [];
      const near = people.filter((p) => parts(p.claim).length === own.length && apart(parts(p.claim), own));
      const role = near.filter((p) => p.claim.unitKeys.some((k) => claim.unitKeys.includes(k)));
      const other = role.filter(
        (p) => !letterApart(parts(p.claim), own) && parts(p.claim).at(-1) === own.at(-1),
      );
      const found = other.length > 0 ? other : near.filter((p) => letterApart(parts(p.claim), own));
      const first = found[0];
      if (first === undefined) return [];
      const sources = byPeople(found.map((f) => f.fact));
      const voices = new Set(sources.map(voiceOfFact)).size;
      const hard = voices > 1 && other.length > 0;
      return [
        {
          claim,
          rule: 'name-near-miss',
          verdict: hard ? 'contradicted' : 'compare',
          confidence: hard ? 0.85 : 0.6,
          reason: hard ? 'nameDiffers' : 'compare',
          shown: { page: claim, fact: first.claim },
          facts: sources.length > 0 ? sources : found.map((f) => f.fact),
          value: first.claim.quote,
        },
      ];
    });
  },
};

function parts(claim: Claim): readonly string[] {
  return claim.value.type === 'name' ? claim.value.parts : [];
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.every((part) => all.includes(part));
}

/** Exactly one word differs. */
function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.filter((part, i) => part !== b[i]).length === 1;
}

function letterApart(a: readonly string[], b: readonly string[]): boolean {
  const i = a.findIndex((part, at) => part !== b[at]);
  const [x, y] = [a[i] ?? '', b[i] ?? ''];
  return x.length >= 4 && y.length >= 4 && oneLetter(x, y);
}
