/**
 * `base-swapped`: the page's percentage is in the sources, but measured against another base (the previous quarter
 * instead of the year before). Contradicted where a source also gives another figure for the page's base.
 */
import { relate } from '../relation.ts';
import { byPeople, type Raised, type Rule } from './model.ts';

/** How well the source's sentence must fit. */
const FIT = 0.2;

export const baseSwapped: Rule = {
  name: 'base-swapped',
  look: ({ checked }) =>
    checked.flatMap(({ claim, evidence }): Raised[] => {
      if (claim.slot !== 'percent' || claim.base === '') return [];
      const same = evidence.agreeing.filter((m) => m.score >= FIT && relate(m.claim, claim) === 'same');
      const swapped = same.filter((m) => m.claim.base !== '' && m.claim.base !== claim.base);
      const fitting = same.filter((m) => m.claim.base === '' || m.claim.base === claim.base);
      const first = swapped[0];
      if (first === undefined || fitting.length > 0) return [];
      const right = evidence.opposing.find((m) => m.score >= first.score && m.claim.base === claim.base);
      const hard = right !== undefined && byPeople([right.fact]).length > 0;
      const shown = right ?? first;
      return [
        {
          claim,
          rule: 'base-swapped',
          verdict: hard ? 'contradicted' : 'compare',
          confidence: hard ? 0.85 : 0.6,
          reason: hard ? 'differs' : 'base',
          shown: { page: claim, fact: shown.claim },
          facts: [shown.fact],
          value: '',
        },
      ];
    }),
};
