/**
 * What the items that share most with a page say together. Whether anybody tells its story is seen from the best of them; and
 * an item is taken in for agreeing with the best, and left out where those that it is most like tell something else: reports
 * of one event come in a group, and another story about the same people comes in a group of its own.
 */
import { share, type Weighed } from './evidence.ts';
import type { agreementWeights, toldWeights } from './weights.ts';

/** Items that stand for the story, and neighbours by which an item is judged. */
const [anchors, neighbours] = [3, 6];

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Cosine of what two items say. */
function likeness(a: Weighed, b: Weighed): number {
  const [few, many] = a.terms.size < b.terms.size ? [a, b] : [b, a];
  let both = 0;
  for (const [key, { weight }] of few.terms) both += weight * (many.terms.get(key)?.weight ?? 0);
  return both / (a.length * b.length || 1);
}

/** That one of the items tells the page's story. @param best the best first */
export function told(best: readonly Weighed[]): Readonly<Record<keyof typeof toldWeights, number>> {
  const most = (of: (one: Weighed) => number): number => Math.max(...best.slice(0, anchors).map(of));
  return {
    bias: 1,
    odds: most(({ odds }) => odds),
    ofTitle: most(({ ofTitle }) => ofTitle),
    ofLead: most(({ ofLead }) => ofLead),
    ownTitle: most(({ ownTitle }) => ownTitle),
  };
}

/** What the others say of each item. @param best the best first */
export function agreement(
  best: readonly Weighed[],
): readonly Readonly<Record<keyof typeof agreementWeights, number>>[] {
  const first = best[0]?.odds ?? 0;
  const chances = best.map(({ odds }) => probability(odds));
  const like = best.map((a, i) => best.map((b, j) => (j < i ? likeness(a, b) : 0)));
  return best.map((one, i) => {
    let [names, words, rarest] = [0, 0, 0];
    const others = best.slice(0, anchors).filter((other) => other !== one);
    for (const [key, term] of one.terms) {
      if (!others.some((other) => other.terms.has(key))) continue;
      if (term.isName) names += term.weight;
      else if (term.isWord) words += term.weight;
      rarest = Math.max(rarest, term.rareName);
    }
    const near = best
      .map((_, j): [number, number] => [j, j === i ? 0 : (like[Math.max(i, j)]?.[Math.min(i, j)] ?? 0)])
      .sort((a, b) => b[1] - a[1])
      .slice(0, neighbours);
    let [sum, weights, support, against] = [0, 1e-6, 0, 0];
    for (const [j, likeness] of near) {
      sum += likeness ** 2 * Math.max(-8, Math.min(8, best[j]?.odds ?? 0));
      weights += likeness ** 2;
      support = Math.max(support, likeness * (chances[j] ?? 0));
      against = Math.max(against, likeness * (1 - (chances[j] ?? 0)));
    }
    const [ofNames, ofWords] = [share(names, one.names, 6), share(words, one.words, 8)];
    return {
      bias: 1,
      odds: one.odds,
      behind: Math.min(12, first - one.odds),
      rarest,
      names: ofNames,
      words: ofWords,
      logNames: Math.log(ofNames + 0.05),
      logWords: Math.log(ofWords + 0.05),
      neighbours: sum / weights,
      support,
      against,
    };
  });
}
