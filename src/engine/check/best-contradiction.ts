/**
 * Which other value stands against a claim. Matches that give one value are one contender; every further voice adds to
 * its weight, but less than the one before. A lone sentence that happens to fit best does not win over three reports.
 */
import { relate } from './relation.ts';
import type { Match } from './evidence.ts';
import { voiceOfFact } from './independent-source.ts';

export interface Contender {
  /** Its best match. */
  readonly best: Match;
  readonly matches: readonly Match[];
  readonly voices: number;
  readonly weight: number;
  /** Lead over the next contender, 0 to 1. */
  readonly margin: number;
}

/** What the second, third … voice adds. */
const SHARES = [1, 0.15, 0.1, 0.05];
/** Matches that fit much worse than the best one of all are not counted. */
const FIT = 0.55;

/** The strongest contender among matches sorted by score. */
export function contenderOf(opposing: readonly Match[]): Contender | undefined {
  const sorted = [...opposing].sort((a, b) => b.rank - a.rank);
  const top = sorted[0]?.rank ?? 0;
  const groups: Match[][] = [];
  for (const match of sorted) {
    if (match.rank < FIT * top) break;
    const group = groups.find((g) => g[0] !== undefined && agree(g[0], match));
    if (group === undefined) groups.push([match]);
    else group.push(match);
  }
  const ranked = groups.map(weigh).sort((a, b) => b.weight - a.weight);
  const first = ranked[0];
  if (first === undefined) return undefined;
  const margin = first.weight > 0 ? 1 - (ranked[1]?.weight ?? 0) / first.weight : 0;
  return { ...first, margin };
}

function agree(a: Match, b: Match): boolean {
  const relation = relate(a.claim, b.claim);
  return relation === 'same' || relation === 'compatible';
}

function weigh(matches: readonly Match[]): Omit<Contender, 'margin'> {
  const byVoice = new Map<string, number>();
  for (const match of matches) {
    const voice = voiceOfFact(match.fact);
    byVoice.set(voice, Math.max(byVoice.get(voice) ?? 0, match.rank));
  }
  const scores = [...byVoice.values()].sort((a, b) => b - a);
  const weight = scores.reduce((sum, score, i) => sum + score * (SHARES[i] ?? 0.1), 0);
  return { best: matches[0] as Match, matches, voices: byVoice.size, weight };
}
