/** Match first what agrees: what a source says for another claim of the page does not stand against this one. */
import type { Fact } from '../facts/model.ts';
import { remembered, rememberedOf } from '../../text/remembered.ts';
import type { DateValue } from '../values/model.ts';
import type { Compared, Match } from './compare.ts';
import { relate } from './relate.ts';
import type { View } from './side-by-side.ts';

export const agrees = ({ relation }: Match): boolean => relation === 'equal' || relation === 'compatible';

/** Two clocks that tell one event seldom differ by more minutes. */
const CLOCKS = 20;
const minutesOf = ({ time }: DateValue): number => (time ? 60 * time.hour + (time.minute ?? 0) : Number.NaN);

/** "18일부터", 8月末まで: one end of a stretch. */
const BOUND = /^\s?(?:(から|부터)|まで|까지)/u;

/**
 * Gives the page's value, at its hour, and not only a month or year that holds its day; "this year" holds more days than
 * could tell anything of it.
 */
export function gives({ claim, text }: View, match: Match): boolean {
  const [a, b] = [claim.value, match.view.claim.value];
  if (!agrees(match) || a.type !== 'date' || b.type !== 'date') return agrees(match);
  if (Math.abs(minutesOf(a) - minutesOf(b)) > CLOCKS) return false;
  if (match.relation === 'equal') return true;
  if (a.precision === 'year' && a.implied.includes('year')) return false;
  const bound = BOUND.exec(text.slice(claim.end - claim.sentence.start));
  if (bound !== null && b.precision === 'range') return bound[1] ? a.from === b.from : a.to === b.to;
  // "From December": neither says of which year, and each guess is made from the sentence around it.
  const from = a.implied.includes('year') && b.implied.includes('year') ? '2026-'.length : 0;
  return a.from.slice(from) <= b.from.slice(from) && b.to.slice(from) <= a.to.slice(from);
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

interface Suitor {
  readonly claim: Compared;
  readonly score: number;
}

/** What `relate` asks of a claim: those that have it in common stand alike to every other claim. */
const valueOf = rememberedOf(({ view: { claim } }: Compared) =>
  JSON.stringify([claim.slot, claim.value, claim.measure === '#age']),
);

/** Whether two claims of the page have one value: asked again for every passage that both fit. */
const sameValue = rememberedOf((a: Compared) =>
  remembered((b: Compared) => valueOf(a) === valueOf(b) || relate(a.view.claim, b.view.claim) === 'equal'),
);

/**
 * How surely a source's claim tells the same fact as the page's claims with another value than the given one, and as those
 * with the same, 0 to 1.
 */
export type Rivals = (claim: Compared, match: Match) => Record<'other' | 'same', () => number>;

/** Remembers for every claim of a source which claims of the page it fits best. */
export function rivalsOf(compared: readonly Compared[]): Rivals {
  // Of each value the claim that fits best: a page may tell one thing a thousand times.
  const suitors = new Map<string, Map<string, Suitor>>();
  for (const claim of compared) {
    // What the claim agrees with in a passage it tells; it vies for nothing else there. Best first.
    const settled = new Set<Fact>();
    for (const match of [...claim.matches, ...claim.repeats]) {
      if (agrees(match)) settled.add(match.fact);
      else if (settled.has(match.fact)) continue;
      if (isCoarser(claim.view, match)) continue;
      const { score, view } = match;
      const best = suitors.get(view.name) ?? new Map<string, Suitor>();
      suitors.set(view.name, best);
      const value = valueOf(claim);
      if (score > (best.get(value)?.score ?? -1)) best.set(value, { claim, score });
    }
  }
  const sorted = remembered((name: string) =>
    [...(suitors.get(name)?.values() ?? [])].sort((a, b) => b.score - a.score),
  );
  return (claim, match) => {
    const scoreOf = (same: boolean): number =>
      sorted(match.view.name).find((s) => sameValue(s.claim)(claim) === same)?.score ?? 0;
    return { other: () => scoreOf(false), same: () => scoreOf(true) };
  };
}
