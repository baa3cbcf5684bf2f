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
  scoreOf,
  type Match,
  PreparedFacts,
  ValueLookup,
} from './evidence.ts';
import { contenderOf } from './best-contradiction.ts';
import { relatedStories } from './related.ts';
import { relate } from './relation.ts';
import type { PageView } from './rules/model.ts';
import { type Backing, backingFor } from './statement-support.ts';
import type { Situation, Telling } from './features.ts';
import { isShut } from './gates/index.ts';
import { voiceOfFact } from './independent-source.ts';

export interface Checked {
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** What stands against it. */
  readonly situation?: Situation;
  readonly rarity: Rarity;
  /** For event claims: the facts that say the same words. */
  readonly backing: readonly Backing[];
}

/** The page with every claim compared; the caller turns what comes out into findings. */
export function compareAll(page: Document, indexes: readonly FactIndex[]): PageView {
  const { sentences } = readDocument(page);
  const about = { text: page.text, ...(page.published === undefined ? {} : { published: page.published }) };
  const perSentence = sentences.map((s) => candidatesOf(indexes, s.keys));
  const rarity = rarityOf(sentences, perSentence);
  const prepared = new PreparedFacts(rarity);
  const lookup = new ValueLookup(indexes);
  const pages = sentences.map((sentence, i) => preparePage(sentence, sentences[i - 1], sentences[0], rarity));
  const all = pages.flat();
  const voices = [...new Set(perSentence.flat().map(voiceOfFact))];
  const checked = sentences.flatMap((_, i) => {
    const facts = perSentence[i] ?? [];
    const own = pages[i] ?? [];
    return own.map((claim) =>
      checkClaim(claim, own, all, facts, indexes, lookup, prepared, rarity, voices, about),
    );
  });
  const related = relatedStories(checked);
  const facts = [...new Set(perSentence.flat())].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { page, sentences, checked, facts, related };
}

/** What a word that only one side uses is worth, unless it is a name: it may be no more than another way to say it. */
const ONE_SIDED = 0.4;

/** Words are rare or common among the facts that the page brings up, not among all facts of an index. */
function rarityOf(sentences: readonly Sentence[], perSentence: readonly (readonly Fact[])[]): Rarity {
  const pool = new Set(perSentence.flat());
  const frequency = new Map<string, number>();
  const names = new Set<string>();
  const own = new Set(sentences.flatMap((s) => s.keys));
  for (const fact of pool) {
    for (const key of fact.keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const claim of fact.claims) for (const key of claim.anchors) names.add(key);
  }
  for (const sentence of sentences)
    for (const claim of sentence.claims) for (const key of claim.anchors) names.add(key);
  const known = new Map<string, number>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const count = frequency.get(key) ?? 0;
    const rarity = Math.log(1 + pool.size / (0.5 + count));
    const worth = (count === 0 || !own.has(key)) && !names.has(key) ? ONE_SIDED * rarity : rarity;
    known.set(key, worth);
    return worth;
  };
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
  own: readonly Prepared[],
  all: readonly Prepared[],
  near: readonly Fact[],
  indexes: readonly FactIndex[],
  lookup: ValueLookup,
  prepared: PreparedFacts,
  rarity: Rarity,
  voices: readonly string[],
  about: { readonly text: string; readonly published?: string },
): Checked {
  const { claim } = page;
  if (claim.slot === 'event') {
    const evidence = { agreeing: [], opposing: [], seen: false };
    return { claim, evidence, rarity, backing: backingFor(page, near, rarity) };
  }
  const facts = [...new Set([...near, ...lookup.of(claim)])];
  const seen = seenKeys(claim).every((key) => indexes.some((index) => index.frequency(key) > 0));
  const evidence = evidenceFor(page, facts, prepared, seen);
  const sentence = about.text.slice(claim.sentence.start, claim.sentence.end);
  const published = about.published === undefined ? {} : { published: about.published };
  const setting = { claim, evidence, rarity, sentence, ...published };
  const free = evidence.opposing.filter((match) => isFree(page, match, own));
  const contender = contenderOf(comparable(free, setting));
  if (contender === undefined) return { claim, evidence, rarity, backing: [] };
  const telling = tellingOf(page, contender.best, all, prepared);
  const prominence = prominenceOf(contender.best, lookup, voices);
  return { claim, evidence, rarity, backing: [], situation: { ...setting, contender, telling, prominence } };
}

/** How many of the best matches are asked whether they speak of something comparable at all. */
const ASKED = 12;

/**
 * What a gate forbids to compare does not contend: the figure of another quarter may fit a sentence best, and the one of
 * the right quarter stands behind it. Where nothing is left, all contend, and the gates then close.
 */
function comparable(
  matches: readonly Match[],
  setting: Omit<Situation, 'contender' | 'telling' | 'prominence'>,
): readonly Match[] {
  const open = [...matches]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, ASKED)
    .filter((best) => {
      const contender = { best, matches: [best], voices: 1, weight: best.score, margin: 1 };
      return !isShut({ ...setting, contender, telling: UNTOLD, prominence: 0 });
    });
  return open.length > 0 ? open : matches;
}

const UNTOLD: Telling = { told: 0, anywhere: false, rival: 0 };

/** A figure or date is seen under its own key; a name where all its words are. */
function seenKeys(claim: Claim): string[] {
  const keys = valueKeys(claim.value);
  return claim.value.type === 'name' ? keys : keys.slice(0, 1);
}

/** A value that the page's own sentence holds too is not what stands there instead of another. */
function isFree(page: Prepared, match: Match, own: readonly Prepared[]): boolean {
  // A teaser tells another story than the body beside it.
  if ((page.claim.zone === 'teaser') !== (match.claim.zone === 'teaser')) return false;
  return own.every((other) => {
    if (other === page || other.claim.slot !== match.claim.slot) return true;
    const relation = relate(other.claim, match.claim);
    return relation !== 'same' && (relation !== 'compatible' || isLoose(other.claim, match.claim));
  });
}

/** "2.4 percent" may round to "two percent" and is hardly the same figure. */
function isLoose(a: Claim, b: Claim): boolean {
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity') return false;
  return Math.abs(a.value.exact - b.value.exact) > LOOSE * Math.abs(b.value.exact);
}

const LOOSE = 0.12;

/** How the page as a whole deals with the value that stands against a claim. */
function tellingOf(page: Prepared, best: Match, all: readonly Prepared[], prepared: PreparedFacts): Telling {
  const theirs = prepared.of(best.fact).find((p) => p.claim === best.claim);
  let told = 0;
  let anywhere = false;
  let rival = 0;
  for (const other of all) {
    if (other === page || other.claim.slot !== best.claim.slot) continue;
    const relation = relate(other.claim, best.claim);
    if (relation === 'incomparable') continue;
    const a = theirs === undefined ? undefined : align(other, theirs);
    const score = a === undefined ? 0 : scoreOf(a);
    rival = Math.max(rival, score);
    if (relation === 'different') continue;
    told = Math.max(told, score);
    anywhere = true;
  }
  return { told, anywhere, rival };
}

/** How many voices give the value anywhere, as a share of all voices at hand. */
function prominenceOf(best: Match, lookup: ValueLookup, pool: readonly string[]): number {
  const voices = new Set<string>();
  for (const fact of lookup.of(best.claim)) {
    if (fact.claims.some((c) => c.slot === best.claim.slot && sameOrCompatible(c, best.claim)))
      voices.add(voiceOfFact(fact));
  }
  return pool.length > 0 ? Math.min(1, voices.size / pool.length) : 0;
}

function sameOrCompatible(a: Claim, b: Claim): boolean {
  const relation = relate(a, b);
  return relation === 'same' || relation === 'compatible';
}
