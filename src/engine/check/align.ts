/**
 * How well two claims speak of the same thing, judged by the words around their values: each word counts by how rare it
 * is among the texts at hand and by how close it stands to the value on both sides.
 */
import type { Claim } from '../claims/model.ts';
import type { Fact } from '../facts/model.ts';

/** A claim made ready for many comparisons. */
export interface Prepared {
  readonly claim: Claim;
  readonly near: ReadonlyMap<string, number>;
  /** Keys of the surroundings beyond the sentence. */
  readonly context: ReadonlySet<string>;
  /** Sum of weight × rarity over `near`. */
  readonly mass: number;
}

export interface Alignment {
  /** Share of the page claim's surroundings that the fact has too, 0 to 1. */
  readonly forward: number;
  /** Share of the fact's surroundings that the page has too. */
  readonly backward: number;
  /** Weight of what is shared: how specific the match is. */
  readonly shared: number;
}

export type Rarity = (key: string) => number;

/** What a word from outside the sentence is worth. */
const CONTEXT = 0.3;

export function prepare(claim: Claim, context: ReadonlySet<string>, rarity: Rarity): Prepared {
  const near = new Map<string, number>();
  let mass = 0;
  claim.keys.forEach((key, i) => {
    const weight = claim.near[i] ?? 0;
    near.set(key, weight);
    mass += weight * rarity(key);
  });
  return { claim, near, context, mass };
}

export function align(page: Prepared, fact: Prepared, rarity: Rarity): Alignment {
  let forward = 0;
  let shared = 0;
  for (const [key, weight] of page.near) {
    const hit = strength(weight, fact.near.get(key), fact.context.has(key));
    if (hit === 0) continue;
    forward += weight * rarity(key) * hit;
    if (hit > CONTEXT) shared += rarity(key) * hit;
  }
  let backward = 0;
  for (const [key, weight] of fact.near) {
    const hit = strength(weight, page.near.get(key), page.context.has(key));
    if (hit > 0) backward += weight * rarity(key) * hit;
  }
  return {
    forward: page.mass > 0 ? forward / page.mass : 0,
    backward: fact.mass > 0 ? backward / fact.mass : 0,
    shared,
  };
}

function strength(mine: number, theirs: number | undefined, inContext: boolean): number {
  if (theirs === undefined) return inContext ? CONTEXT : 0;
  return 0.5 + 0.5 * Math.min(1, theirs / Math.max(mine, 0.01));
}

/** Facts' surroundings as a set, kept per fact. */
const contexts = new WeakMap<Fact, ReadonlySet<string>>();
export function contextSet(fact: Fact): ReadonlySet<string> {
  let set = contexts.get(fact);
  if (set === undefined) {
    set = new Set(fact.context);
    contexts.set(fact, set);
  }
  return set;
}
