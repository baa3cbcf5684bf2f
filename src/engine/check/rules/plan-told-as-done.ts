/**
 * `plan-told-as-done`: the page tells as an act what every source describes as threatened, planned or possible. Never
 * more than compare: a headline's present tense may mean no more than an announcement.
 */
import type { Claim, Modality } from '../../claims/model.ts';
import type { Raised, Rule } from './model.ts';

/** How firm a statement must be on the page, and how weak in the source. */
const FIRM: ReadonlySet<Modality> = new Set(['asserted']);
const WEAK: ReadonlySet<Modality> = new Set(['threatened', 'planned', 'possible']);
/** Acts that take effect by being done: only these can be threatened first. */
const ACTS = new Set(
  'levi impos ban strike attack sign approv cancel withdraw invad annex seiz cut rais suspend launch deploy sanction expel close dismiss acquir'.split(
    ' ',
  ),
);
const COVERAGE = 0.4;
const LEAST = 4;

export const planToldAsDone: Rule = {
  name: 'plan-told-as-done',
  look: ({ checked }) =>
    checked.flatMap(({ claim, backing }): Raised[] => {
      if (claim.slot !== 'event' || !FIRM.has(claim.modality)) return [];
      const act = claim.keys.find((key) => ACTS.has(key));
      if (act === undefined || claim.negated) return [];
      const told = backing.filter((b) => b.coverage >= COVERAGE && b.words >= LEAST);
      const weak = told.filter((b) =>
        b.fact.claims.some((c) => c.slot === 'event' && WEAK.has(c.modality) && shares(c, claim, act)),
      );
      const firm = told.filter((b) =>
        b.fact.claims.some(
          (c) => c.slot === 'event' && FIRM.has(c.modality) && c.keys.includes(act) && shares(c, claim, ''),
        ),
      );
      const first = weak[0];
      if (first === undefined || firm.length > 0) return [];
      return [
        {
          claim,
          rule: 'plan-told-as-done',
          verdict: 'compare',
          confidence: 0.6,
          reason: 'plannedNotDone',
          shown: { page: claim.quote, fact: first.fact.statement },
          facts: weak.map((w) => w.fact),
          value: 'planned',
        },
      ];
    }),
};

/** Two content words besides the act itself. */
function shares(a: Claim, b: Claim, act: string): boolean {
  return a.keys.filter((key) => key !== act && b.keys.includes(key)).length >= 2;
}
