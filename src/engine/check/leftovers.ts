/** Matches what agrees first: what a source says about another claim of the page does not count against this one. */
import type { Fact } from '../facts/model.ts';
import type { DateValue } from '../values/model.ts';
import type { Compared, Match } from './compare.ts';
import { relate } from './relate.ts';
import type { View } from './side-by-side.ts';

export const agrees = ({ relation }: Match): boolean => relation === 'equal' || relation === 'compatible';

/** Two reports of one event seldom differ by more minutes. */
const CLOCKS = 20;
const minutesOf = ({ time }: DateValue): number => (time ? 60 * time.hour + (time.minute ?? 0) : Number.NaN);

/** "18일부터", 8月末まで: one end of a stretch. */
const BOUND = /^\s?(?:(から|부터|에 시작|에 착수|에 들어|に(?:始|開始|着手))|まで|까지|에 끝|에 마|に終)/u;

/**
 * Whether a source's claim gives the page's value, at the same hour, and not merely a month or year that contains its day.
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
  // "March 1" on the page is "March 1 next year"; a year that the page names is its own.
  const isGuess = a.implied.includes('year');
  const isLater = a.precision === 'day' && b.precision === 'day' && a.from < b.from;
  const from = isGuess && (isLater || b.implied.includes('year')) ? '2026-'.length : 0;
  return a.from.slice(from) <= b.from.slice(from) && b.to.slice(from) <= a.to.slice(from);
}

/** "2026" on the page contains every day of that year, so it does not compete for any of them. */
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

const sameValue = (a: Compared, b: Compared): boolean =>
  a === b || relate(a.view.claim, b.view.claim) === 'equal';

/**
 * How likely a source's claim states the same fact as other claims of the page: those with another value than the given one
 * (`other`), and those with the same (`same`), 0 to 1.
 */
export type Rivals = (claim: Compared, match: Match) => Record<'other' | 'same', () => number>;

/** Remembers which claims of the page each claim of a source fits best. */
export function rivalsOf(compared: readonly Compared[]): Rivals {
  const suitors = new Map<string, Suitor[]>();
  for (const claim of compared) {
    // What the claim agrees with in a passage it tells; it vies for nothing else there. Best first.
    const settled = new Set<Fact>();
    for (const match of [...claim.matches, ...claim.repeats]) {
      if (agrees(match)) settled.add(match.fact);
      else if (settled.has(match.fact)) continue;
      if (isCoarser(claim.view, match)) continue;
      const { score, view } = match;
      const list = suitors.get(view.name) ?? [];
      suitors.set(view.name, list);
      // The best claim of a value is enough, and the best two values: a page may give thousands.
      if (list.length > 1 && score <= (list[1]?.score ?? 0)) continue;
      const same = list.findIndex((s) => sameValue(s.claim, claim));
      if (same >= 0 && (list[same]?.score ?? 0) >= score) continue;
      if (same >= 0) list.splice(same, 1);
      list.push({ claim, score });
      list.sort((a, b) => b.score - a.score);
      if (list.length > 2) list.pop();
    }
  }
  return (claim, match) => {
    const scoreOf = (same: boolean): number =>
      suitors.get(match.view.name)?.find((s) => sameValue(s.claim, claim) === same)?.score ?? 0;
    return { other: () => scoreOf(false), same: () => scoreOf(true) };
  };
}
