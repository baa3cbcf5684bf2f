/** Gates about everything around a value: people, places, time, firmness, and what else the sources say. */
import { otherStretch } from '../../claims/period.ts';
import type { Claim, Modality } from '../../claims/model.ts';
import type { Situation } from '../features.ts';
import { ALL, bothDiffer, disjoint, type Gate } from './model.ts';

const UNREAL: ReadonlySet<Modality> = new Set(['possible', 'threatened', 'planned']);

/** A source that gives the page's value in words that fit so well speaks for it, whoever speaks against it. */
const GIVEN = 0.45;

export const STORY_GATES: readonly Gate[] = [
  {
    name: 'other-people',
    shut: (page, fact) => page.slot !== 'person' && disjoint(page.people, fact.people),
    doubtFor: ['date', 'figure', 'name'],
  },
  { name: 'other-base', shut: (page, fact) => bothDiffer(page.base, fact.base) },
  {
    name: 'other-kind',
    shut: (page, fact) => bothDiffer(page.measureKind, fact.measureKind),
    doubtFor: ['figure'],
  },
  { name: 'other-direction', shut: (page, fact) => page.direction * fact.direction < 0 },
  {
    name: 'plan-and-outcome',
    shut: (page, fact) =>
      page.modality !== fact.modality && (UNREAL.has(page.modality) || UNREAL.has(fact.modality)),
    doubtFor: ['date', 'figure', 'name'],
  },
  { name: 'negation', shut: (page, fact) => page.negated !== fact.negated, doubtFor: ALL },
  { name: 'set-aside', shut: (page, fact) => page.use === 'instead' || fact.use === 'instead' },
  {
    name: 'caption',
    shut: (_page, _fact, s) =>
      /^\W{0,2}(?:caption|photo|file|image|picture)\b/i.test(s.contender.best.fact.statement),
  },
  {
    name: 'other-period',
    shut: (page, fact) => !lent(page, fact) && otherPeriod(page.periods, fact.periods),
    doubtFor: ['date', 'ordinal', 'name'],
  },
  {
    name: 'quarter-and-year',
    shut: (page, fact) =>
      isQuarterly(page) !== isQuarterly(fact) && isDatedFigure(page) && isDatedFigure(fact),
    doubtFor: ['date', 'ordinal', 'name'],
  },
  {
    name: 'other-lent-period',
    shut: (page, fact) => lent(page, fact) && otherPeriod(page.periods, fact.periods),
    doubtFor: ALL,
  },
  {
    name: 'other-day',
    shut: (page, fact) => page.slot !== 'date' && disjointDays(page.others, fact.others),
    doubtFor: ALL,
  },
  {
    name: 'said-there-too',
    shut: (_page, _fact, s) => saidThereToo(s),
    doubtFor: ['date', 'figure', 'name'],
  },
  { name: 'other-place', shut: (page, fact) => disjoint(page.places, fact.places), doubtFor: ALL },
  { name: 'better-backed', shut: (_page, _fact, s) => betterBacked(s) },
];

/** A source gives the page's value in words that fit at least as well as those of the best one against it. */
function betterBacked({ contender, evidence }: Situation): boolean {
  return evidence.agreeing.some((m) => m.relation === 'same' && m.score >= contender.best.score);
}

/** Years, quarters and whole years never meet another of their kind; neither does a forecast meet an outcome. */
function otherPeriod(page: readonly string[], fact: readonly string[]): boolean {
  return page.includes('forecast') !== fact.includes('forecast') || otherStretch(page, fact);
}

function isQuarterly({ periods }: Claim): boolean {
  return periods.some((p) => /^(?:q\d?|h\d)$/.test(p));
}

/** A figure of a quarter or of a year. */
function isDatedFigure(claim: Claim): boolean {
  return claim.value.type === 'quantity' && claim.periods.some((p) => /^(?:q\d?|h\d|year|\d{4})$/.test(p));
}

/** One side has its stretch of time only from the sentences before. */
function lent(page: Claim, fact: Claim): boolean {
  return page.lentPeriod || fact.lentPeriod;
}

/** Both sentences date what they tell, and no date of one meets a date of the other. */
function disjointDays(page: readonly string[], fact: readonly string[]): boolean {
  const [a, b] = [page.flatMap(days), fact.flatMap(days)];
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x[0] <= y[1] && y[0] <= x[1]));
}

/** The very sentence that seems to oppose also gives the page's value, or something else fits the page better. */
function saidThereToo(s: Situation): boolean {
  const { best } = s.contender;
  return s.evidence.agreeing.some(
    (m) => m.fact === best.fact || (m.relation === 'same' && m.score >= Math.min(best.score, GIVEN)),
  );
}

/** The interval of a date's value key, as ISO days. */
function days(key: string): [string, string][] {
  const match = /^d:(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(key);
  return match?.[1] === undefined ? [] : [[match[1], match[2] ?? match[1]]];
}
