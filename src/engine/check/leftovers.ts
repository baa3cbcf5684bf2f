/**
 * Match first what agrees: a value of a source that the page gives for another claim is not free to stand against this one.
 * Only what is left over on both sides may disagree.
 */
import type { Compared, Match } from './compare.ts';
import { relate } from './relate.ts';
import type { View } from './side-by-side.ts';

export const agrees = ({ relation }: Match): boolean => relation === 'equal' || relation === 'compatible';

/** Gives the page's value, and not only a month or year that holds its day. */
export function gives({ claim }: View, match: Match): boolean {
  const [a, b] = [claim.value, match.view.claim.value];
  if (!agrees(match) || match.relation === 'equal' || a.type !== 'date' || b.type !== 'date')
    return agrees(match);
  return a.from <= b.from && b.to <= a.to;
}

/** "2026" on the page holds every day of that year: it neither takes one of them for itself nor vies for it. */
function isCoarser({ claim }: View, match: Match): boolean {
  const [a, b] = [claim.value, match.view.claim.value];
  return (
    agrees(match) &&
    a.type === 'date' &&
    b.type === 'date' &&
    a.precision !== b.precision &&
    a.precision !== 'day'
  );
}

/** Claims that agree must tell the same fact at least so surely to take each other. */
const TAKES = 0.15;

export interface Leftovers {
  /** Whether the source's claim is free to stand against this claim of the page. */
  isFree(claim: Compared, match: Match): boolean;
  /** How surely the source's claim tells the same fact as a claim of the page with another value, 0 to 1. */
  rivalOf(claim: Compared, match: Match): number;
}

interface Suitor {
  readonly claim: Compared;
  readonly score: number;
}

const sameValue = (a: Compared, b: Compared): boolean =>
  a === b || relate(a.view.claim, b.view.claim) === 'equal';

/** Assigns the claims of page and sources that agree to each other, one to one in every source, best first. */
export function leftoversOf(compared: readonly Compared[]): Leftovers {
  const pairs: { readonly claim: Compared; readonly match: Match }[] = [];
  const suitors = new Map<string, Suitor[]>();
  for (const claim of compared)
    for (const match of claim.matches) {
      if (isCoarser(claim.view, match)) continue;
      if (agrees(match) && match.score >= TAKES) pairs.push({ claim, match });
      const key = match.view.name;
      const list = suitors.get(key) ?? [];
      suitors.set(key, list);
      // The best claim of a value is enough, and the best two values: one of them is another value.
      if (list.length > 1 && match.score <= (list[1]?.score ?? 0)) continue;
      const same = list.findIndex((s) => sameValue(s.claim, claim));
      if (same >= 0 && (list[same]?.score ?? 0) >= match.score) continue;
      if (same >= 0) list.splice(same, 1);
      list.push({ claim, score: match.score });
      list.sort((a, b) => b.score - a.score);
      if (list.length > 2) list.pop();
    }
  pairs.sort((a, b) => b.match.score - a.match.score);
  const taken = new Map<string, Compared>();
  const settled = new Map<Compared, Set<string>>();
  for (const { claim, match } of pairs) {
    const stories = settled.get(claim) ?? new Set<string>();
    settled.set(claim, stories);
    if (taken.has(match.view.name) || stories.has(match.fact.story)) continue;
    taken.set(match.view.name, claim);
    stories.add(match.fact.story);
  }
  return {
    isFree: (claim, match) => {
      const by = taken.get(match.view.name);
      return by === undefined || by === claim;
    },
    rivalOf: (claim, match) =>
      suitors.get(match.view.name)?.find((s) => !sameValue(s.claim, claim))?.score ?? 0,
  };
}
