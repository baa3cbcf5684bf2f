/**
 * What forbids a hard flag, however alike two statements look: two claims contradict each other only where everything
 * but one slot is equal, compatible or unsaid. Each gate has a name and a line in docs/rules.md.
 */
import type { Claim, Modality } from '../claims/model.ts';
import type { Situation } from './features.ts';

export interface Gate {
  readonly name: string;
  readonly shut: (page: Claim, fact: Claim, situation: Situation) => boolean;
}

const UNREAL: ReadonlySet<Modality> = new Set(['possible', 'threatened', 'planned']);
const TOLL: ReadonlySet<string> = new Set(['die', 'injur']);

export const GATES: readonly Gate[] = [
  { name: 'other-period', shut: (page, fact) => disjoint(page.periods, fact.periods) },
  {
    name: 'other-people',
    shut: (page, fact) => page.slot !== 'person' && disjoint(page.people, fact.people),
  },
  { name: 'other-base', shut: (page, fact) => bothDiffer(page.base, fact.base) },
  { name: 'other-kind', shut: (page, fact) => bothDiffer(page.measureKind, fact.measureKind) },
  { name: 'other-direction', shut: (page, fact) => page.direction * fact.direction < 0 },
  {
    name: 'other-unit',
    shut: (page, fact) => page.value.type === 'quantity' && disjoint(page.unitKeys, fact.unitKeys),
  },
  {
    name: 'plan-and-outcome',
    shut: (page, fact) =>
      page.modality !== fact.modality && (UNREAL.has(page.modality) || UNREAL.has(fact.modality)),
  },
  { name: 'negation', shut: (page, fact) => page.negated !== fact.negated },
  { name: 'day-of-utterance', shut: (page, fact) => page.slot === 'date' && page.use !== fact.use },
  { name: 'set-aside', shut: (page, fact) => page.use === 'instead' || fact.use === 'instead' },
  {
    name: 'caption',
    shut: (_page, _fact, s) =>
      /^\W{0,2}(?:caption|photo|file|image|picture)\b/i.test(s.contender.best.fact.statement),
  },
  { name: 'coarse-date', shut: (page, fact) => isYear(page) !== isYear(fact) },
  { name: 'stale-toll', shut: (page, fact) => isToll(page) && isToll(fact) && exact(page) < exact(fact) },
  { name: 'unsure-name', shut: (page, fact) => page.value.type === 'name' && !(page.sure && fact.sure) },
];

/** Names of the gates that are shut; none means that a hard flag is allowed. */
export function shutGates(situation: Situation): string[] {
  const fact = situation.contender.best.claim;
  return GATES.filter((gate) => gate.shut(situation.claim, fact, situation)).map((gate) => gate.name);
}

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));
}

function bothDiffer(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== 'none' && b !== 'none' && a !== b;
}

function isYear(claim: Claim): boolean {
  return claim.value.type === 'date' && claim.value.precision === 'year';
}

function isToll(claim: Claim): boolean {
  return TOLL.has(claim.measure);
}

function exact(claim: Claim): number {
  return claim.value.type === 'quantity' ? claim.value.exact : 0;
}
