/** Gates about dates: what a day bounds, how exact it is, and whether both texts date the same act. */
import type { Claim } from '../../claims/model.ts';
import type { Fact } from '../../facts/model.ts';
import { ALL, type Gate } from './model.ts';

/** What happens again within so many days is likely the same event told wrongly; later it is another one. */
const SAME_EVENT = 45;

export const DATE_GATES: readonly Gate[] = [
  {
    name: 'day-of-utterance',
    shut: (page, fact) => page.slot === 'date' && page.use !== fact.use,
    doubtFor: ALL,
  },
  { name: 'other-edge', shut: (page, fact) => page.edge !== fact.edge, doubtFor: ALL },
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
