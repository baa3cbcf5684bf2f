/** Gates about dates: what a day bounds, how exact it is, and whether both texts date the same act. */
import type { Claim } from '../../claims/model.ts';
import type { Fact } from '../../facts/model.ts';
import type { Situation } from '../features.ts';
import { ALL, shareAny, type Gate } from './model.ts';

/** What happens again within so many days is likely the same event told wrongly; later it is another one. */
const SAME_EVENT = 45;
/** Both sentences are much alike. */
const TWIN = 0.25;

export const DATE_GATES: readonly Gate[] = [
  {
    name: 'day-of-utterance',
    shut: (page, fact) => page.slot === 'date' && page.use !== fact.use,
    doubtFor: ALL,
  },
  {
    name: 'other-edge',
    shut: (page, fact) => page.slot === 'date' && page.edge !== fact.edge,
    doubtFor: ALL,
  },
  { name: 'base-date', shut: (page, fact) => (page.edge === 'base') !== (fact.edge === 'base') },
  {
    name: 'other-utterance',
    shut: (page, fact, s) => page.use === 'said' && fact.use === 'said' && !isTwin(s),
  },
  { name: 'time-frame', shut: (page, fact) => page.slot === 'date' && otherFrame(page, fact) },
  { name: 'bare-date', shut: (page, fact) => isBareDate(page) || isBareDate(fact) },
  { name: 'coarse-date', shut: (page, fact) => isYear(page) !== isYear(fact), doubtFor: ALL },
  { name: 'date-in-title', shut: (page, fact) => isCoarseTitle(page) || isCoarseTitle(fact) },
  { name: 'range-and-day', shut: (page, fact) => isRange(page) !== isRange(fact) },
  { name: 'other-act', shut: (page, fact) => page.slot === 'date' && otherAct(page, fact) },
  {
    name: 'may-happen-again',
    shut: (page, fact, s) =>
      page.slot === 'date' && mayHappenAgain(s.contender.best.fact) && daysApart(page, fact) > SAME_EVENT,
  },
  { name: 'dateline', shut: (page, fact) => page.use === 'dateline' || fact.use === 'dateline' },
];

/** Two utterances on two days are two, unless nearly all words around are the same. */
function isTwin({ contender }: Situation): boolean {
  const { forward, backward } = contender.best.alignment;
  return forward * backward >= TWIN;
}

/** A year or quarter beside a percentage or sum is that figure's stretch of time; another figure has another one. */
function otherFrame(page: Claim, fact: Claim): boolean {
  return (isFrame(page) || isFrame(fact)) && !shareAny(page.others, fact.others);
}

function isFrame({ value, others }: Claim): boolean {
  return (
    value.type === 'date' &&
    (value.precision === 'year' || value.precision === 'quarter' || value.precision === 'month') &&
    others.some((other) => MEASURED.test(other))
  );
}

/** Value keys of percentages and sums: those with a unit of capitals, or a percent sign. */
const MEASURED = /^q:(?:%|[A-Z]{3}|x):/;

/** "Lisbon, Friday, 30 January": a day with nothing that happens on it. */
function isBareDate({ slot, keys, anchors }: Claim): boolean {
  return slot === 'date' && keys.filter((key) => !anchors.includes(key)).length < 2;
}

/** Both dates have an act close by, and neither sentence has the other's: two acts, two days. */
function otherAct(page: Claim, fact: Claim): boolean {
  return (
    page.action !== '' &&
    fact.action !== '' &&
    !fact.keys.includes(page.action) &&
    !page.keys.includes(fact.action)
  );
}

/** "Storms in January 2026": a title's month is that of the story as a whole. */
function isCoarseTitle({ value, zone }: Claim): boolean {
  return value.type === 'date' && value.precision !== 'day' && (zone === 'title' || zone === 'heading');
}

function isRange(claim: Claim): boolean {
  return claim.value.type === 'date' && claim.value.precision === 'range';
}

function isYear(claim: Claim): boolean {
  return claim.value.type === 'date' && claim.value.precision === 'year';
}

/** Reviewed facts say of an event whether it happens on one day only. */
function mayHappenAgain(fact: Fact): boolean {
  return fact.reviewed && fact.once !== true;
}

function daysApart(a: Claim, b: Claim): number {
  if (a.value.type !== 'date' || b.value.type !== 'date') return 0;
  const gap = Math.max(
    Date.parse(b.value.from) - Date.parse(a.value.to),
    Date.parse(a.value.from) - Date.parse(b.value.to),
  );
  return Math.max(0, gap / 864e5);
}
