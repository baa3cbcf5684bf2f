/** Support for statements without a typed value: how much of a clause's content one fact says too. */
import type { Fact } from '../facts/model.ts';
import { contextSet, type Prepared, type Rarity } from './align.ts';

export interface Backing {
  readonly fact: Fact;
  /** Share of the clause's content, by rarity, that the fact's sentence holds (0 to 1). */
  readonly coverage: number;
  /** Number of distinct content words shared … */
  readonly words: number;
  /** … and how many of them are no names: what is said, not of whom. */
  readonly plain: number;
}

const CONTEXT = 0.35;

/** Facts that back a clause, best first. */
export function backingFor(page: Prepared, facts: readonly Fact[], rarity: Rarity): Backing[] {
  const out: Backing[] = [];
  const names = new Set(page.claim.anchors);
  for (const fact of facts) {
    const keys = keySet(fact);
    const context = contextSet(fact);
    let sum = 0;
    let words = 0;
    let plain = 0;
    for (const key of page.near.keys()) {
      if (keys.has(key)) {
        sum += rarity(key);
        words++;
        if (!names.has(key)) plain++;
      } else if (context.has(key)) sum += CONTEXT * rarity(key);
    }
    if (words >= 2) out.push({ fact, words, plain, coverage: page.mass > 0 ? sum / page.mass : 0 });
  }
  return out.sort((a, b) => b.coverage - a.coverage || (a.fact.id < b.fact.id ? -1 : 1));
}

const sets = new WeakMap<Fact, ReadonlySet<string>>();
function keySet(fact: Fact): ReadonlySet<string> {
  let set = sets.get(fact);
  if (set === undefined) {
    set = new Set(fact.keys);
    sets.set(fact, set);
  }
  return set;
}
