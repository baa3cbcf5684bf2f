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
  /** Rarity of each of the claim's keys, in their order. */
  readonly rare: readonly number[];
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
  const rare: number[] = [];
  let mass = 0;
  claim.keys.forEach((key, i) => {
    const weight = claim.near[i] ?? 0;
    const worth = rarity(key);
    near.set(key, weight);
    rare.push(worth);
    mass += weight * worth;
  });
  return { claim, near, rare, context, mass };
}

/** Asked for thousands of pairs a page: both directions in one go, and nothing made but the answer. */
export function align(page: Prepared, fact: Prepared): Alignment {
  const { keys, near } = page.claim;
  let forward = 0;
  let shared = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? '';
    const weight = near[i] ?? 0;
    const theirs = fact.near.get(key);
    if (theirs === undefined && !fact.context.has(key)) continue;
    const hit = strength(weight, theirs) * (page.rare[i] ?? 0);
    forward += weight * hit;
    if (theirs !== undefined) shared += hit;
  }
  const { keys: others, near: distances } = fact.claim;
  let backward = 0;
  for (let i = 0; i < others.length; i++) {
    const key = others[i] ?? '';
    const weight = distances[i] ?? 0;
    const theirs = page.near.get(key);
    if (theirs === undefined && !page.context.has(key)) continue;
    backward += weight * strength(weight, theirs) * (fact.rare[i] ?? 0);
  }
  return {
    forward: page.mass > 0 ? forward / page.mass : 0,
    backward: fact.mass > 0 ? backward / fact.mass : 0,
    shared,
  };
}

/** What a word counts that the other side has so close by; without a place in its sentence it stands in its context. */
function strength(mine: number, theirs: number | undefined): number {
  if (theirs === undefined) return CONTEXT;
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
