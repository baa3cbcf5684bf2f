/**
 * For one claim of the page: everything the indexes say about it. Support is searched wide (any fact that gives the
 * value), opposition narrow (facts whose surroundings match best).
 */
import type { Claim } from '../claims/model.ts';
import { otherStretch } from '../claims/period.ts';
import { valueKeys } from '../claims/value-keys.ts';
import type { Fact, FactIndex } from '../facts/model.ts';
import { type Alignment, align, contextSet, type Prepared, prepare, type Rarity } from './align.ts';
import { type Relation, relate } from './relation.ts';

export interface Match {
  readonly fact: Fact;
  readonly claim: Claim;
  readonly relation: Relation;
  readonly alignment: Alignment;
  /** Alignment in one figure, 0 to 1. */
  readonly score: number;
  /** The same with what the values themselves tell: by this the value that stands against a claim is chosen. */
  readonly rank: number;
}

export interface Evidence {
  /** Facts' claims that agree or are compatible, best first. */
  readonly agreeing: readonly Match[];
  /** Facts' claims of the same slot with another value, best first. */
  readonly opposing: readonly Match[];
  /** True where some fact holds the value's own key, wherever. */
  readonly seen: boolean;
}

/** How many facts a sentence, and how many a value, may bring in. */
const BY_SENTENCE = 24;
const BY_VALUE = 24;

/** Asks every index; facts of several indexes stand side by side, in one order. */
export function candidatesOf(
  indexes: readonly FactIndex[],
  keys: readonly string[],
  limit = BY_SENTENCE,
): Fact[] {
  return indexes.flatMap((index) => index.candidates(keys, limit));
}

/** Facts that give a value, asked once a value: names come again and again. */
export class ValueLookup {
  readonly #indexes: readonly FactIndex[];
  readonly #found = new Map<string, readonly Fact[]>();

  constructor(indexes: readonly FactIndex[]) {
    this.#indexes = indexes;
  }

  of(claim: Claim): readonly Fact[] {
    const keys = valueKeys(claim.value);
    const name = keys.join(' ');
    let found = this.#found.get(name);
    if (found === undefined) {
      found = candidatesOf(this.#indexes, keys, BY_VALUE);
      this.#found.set(name, found);
    }
    return found;
  }
}

/** Facts' claims, prepared once per check. */
export class PreparedFacts {
  readonly #rarity: Rarity;
  readonly #made = new Map<Fact, readonly Prepared[]>();

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  of(fact: Fact): readonly Prepared[] {
    let made = this.#made.get(fact);
    if (made === undefined) {
      made = fact.claims.map((claim) => prepare(claim, contextSet(fact), this.#rarity));
      this.#made.set(fact, made);
    }
    return made;
  }
}

export function evidenceFor(
  page: Prepared,
  facts: readonly Fact[],
  prepared: PreparedFacts,
  seen: boolean,
): Evidence {
  const agreeing: Match[] = [];
  const opposing: Match[] = [];
  for (const fact of facts) {
    for (const other of prepared.of(fact)) {
      if (other.claim.slot !== page.claim.slot) continue;
      const relation = relate(page.claim, other.claim);
      if (relation === 'incomparable') continue;
      const alignment = align(page, other);
      const score = scoreOf(alignment);
      const rank = relation === 'different' ? score + kinshipBonus(page.claim, other.claim) : score;
      const match = { fact, claim: other.claim, relation, alignment, score, rank };
      (relation === 'different' ? opposing : agreeing).push(match);
    }
  }
  return { agreeing: sorted(agreeing), opposing: sorted(opposing), seen };
}

/** What two figures gain that count or measure the same, and lose that do not. */
const KIND = 0.12;
/** For each value that both sentences hold beside the one in question, at most two. */
const BESIDE = 0.1;

function kinshipBonus(a: Claim, b: Claim): number {
  let bonus = 0;
  if (a.measure !== '' && b.measure !== '') bonus += a.measure === b.measure ? KIND : -KIND;
  if (otherStretch(a.periods, b.periods)) bonus -= KIND;
  else if (a.periods.some((p) => b.periods.includes(p))) bonus += KIND / 2;
  let beside = 0;
  for (const other of a.others) if (b.others.includes(other) && beside < 2) beside++;
  return bonus + beside * BESIDE;
}

/** An alignment in one figure. */
export function scoreOf(a: Alignment): number {
  return 0.6 * a.forward + 0.4 * a.backward;
}

function sorted(matches: Match[]): Match[] {
  return matches.sort(
    (a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1) || a.claim.start - b.claim.start,
  );
}
