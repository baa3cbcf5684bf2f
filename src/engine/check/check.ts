/** Checks a page against indexes of facts: every claim with everything that supports or opposes it. */
import type { Claim } from '../claims/model.ts';
import { readDocument, type Sentence } from '../claims/read.ts';
import { valueKeys } from '../claims/value-keys.ts';
import type { Fact, FactIndex } from '../facts/model.ts';
import type { Document } from '../model.ts';
import { align, type Prepared, prepare, type Rarity } from './align.ts';
import {
  candidatesOf,
  type Evidence,
  evidenceFor,
  type Match,
  PreparedFacts,
  valueCandidates,
} from './evidence.ts';
import { relate } from './relation.ts';
import { type Backing, backingFor } from './backing.ts';

export interface Checked {
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** The best opposing match that is free to oppose: not itself told by the page's sentence. */
  readonly best?: Match;
  /** How well the opposing value fits another claim of the page. */
  readonly toldElsewhere: number;
  /** For event claims: the facts that say the same words. */
  readonly backing: readonly Backing[];
}

/** Compares every claim of the page; the caller turns what comes out into findings. */
export function compareAll(page: Document, indexes: readonly FactIndex[]): Checked[] {
  const sentences = readDocument(page).sentences.filter((s) => s.zone !== 'teaser');
  const perSentence = sentences.map((s) => candidatesOf(indexes, s.keys));
  const rarity = rarityOf(perSentence);
  const prepared = new PreparedFacts(rarity);
  const pages = sentences.map((sentence, i) => preparePage(sentence, sentences[i - 1], sentences[0], rarity));
  const all = pages.flat();
  return sentences.flatMap((_, i) => {
    const facts = perSentence[i] ?? [];
    const own = pages[i] ?? [];
    return own.map((claim) => checkClaim(claim, own, all, facts, indexes, prepared, rarity));
  });
}

/** Words are rare or common among the facts that the page brings up, not among all facts of an index. */
function rarityOf(perSentence: readonly (readonly Fact[])[]): Rarity {
  const pool = new Set(perSentence.flat());
  const frequency = new Map<string, number>();
  for (const fact of pool) for (const key of fact.keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  return (key) => Math.log(1 + pool.size / (0.5 + (frequency.get(key) ?? 0)));
}

function preparePage(
  sentence: Sentence,
  before: Sentence | undefined,
  title: Sentence | undefined,
  rarity: Rarity,
): Prepared[] {
  const context = new Set([...(before?.keys ?? []), ...(title?.keys ?? [])]);
  return sentence.claims.map((claim) => prepare(claim, context, rarity));
}

function checkClaim(
  page: Prepared,
  sentence: readonly Prepared[],
  all: readonly Prepared[],
  near: readonly Fact[],
  indexes: readonly FactIndex[],
  prepared: PreparedFacts,
  rarity: Rarity,
): Checked {
  const { claim } = page;
  if (claim.slot === 'event') {
    const evidence = { agreeing: [], opposing: [], seen: false };
    return { claim, evidence, toldElsewhere: 0, backing: backingFor(page, near, rarity) };
  }
  const facts = [...new Set([...near, ...valueCandidates(indexes, claim)])];
  const seen = valueKeys(claim.value).some((key) => indexes.some((index) => index.frequency(key) > 0));
  const evidence = evidenceFor(page, facts, prepared, rarity, seen);
  const best = evidence.opposing.find((match) => isFree(page, match, sentence));
  if (best === undefined) return { claim, evidence, toldElsewhere: 0, backing: [] };
  return { claim, evidence, best, toldElsewhere: toldBy(page, best, all, prepared, rarity), backing: [] };
}

/** A name that the page's own sentence holds too is not what stands there instead of another. */
function isFree(page: Prepared, match: Match, sentence: readonly Prepared[]): boolean {
  if (page.claim.value.type !== 'name') return true;
  return sentence.every(
    (other) => other.claim.slot !== match.claim.slot || relate(other.claim, match.claim) === 'different',
  );
}

/** How well the opposing value is told by another claim of the page: then it is not what this claim got wrong. */
function toldBy(
  page: Prepared,
  best: Match,
  all: readonly Prepared[],
  prepared: PreparedFacts,
  rarity: Rarity,
): number {
  const theirs = prepared.of(best.fact).find((p) => p.claim === best.claim);
  if (theirs === undefined) return 0;
  let told = 0;
  for (const other of all) {
    if (other === page || other.claim.slot !== best.claim.slot || relate(other.claim, best.claim) !== 'same')
      continue;
    const a = align(other, theirs, rarity);
    told = Math.max(told, 0.6 * a.forward + 0.4 * a.backward);
  }
  return told;
}
