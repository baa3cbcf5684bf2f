/** Checks a page against indexes of facts: every claim with everything that supports or opposes it. */
import type { Claim } from '../claims/model.ts';
import { readDocument } from '../claims/read.ts';
import { valueKeys } from '../claims/value-keys.ts';
import type { Fact, FactIndex } from '../facts/model.ts';
import type { Document } from '../model.ts';
import { align, type Prepared, prepare } from './align.ts';
import { candidatesOf, type Evidence, evidenceFor, type Match, PreparedFacts, valueCandidates } from './evidence.ts';
import { relate } from './relation.ts';

export interface Checked {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly best?: Match;
  readonly toldElsewhere: number;
}

/** Compares every claim of the page; the caller turns what comes out into findings. */
export function compareAll(page: Document, indexes: readonly FactIndex[]): Checked[] {
  const reading = readDocument(page);
  const sentences = reading.sentences.filter((s) => s.zone !== 'teaser');
  const perSentence = sentences.map((s) => candidatesOf(indexes, s.keys));
  const pool = new Set(perSentence.flat());
  const frequency = new Map<string, number>();
  for (const fact of pool) for (const key of fact.keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const rarity = (key: string) => Math.log(1 + pool.size / (0.5 + (frequency.get(key) ?? 0)));
  const prepared = new PreparedFacts(rarity);
  const claims: Prepared[] = [];
  const facts: Fact[][] = [];
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    const context = new Set([...(before?.keys ?? []), ...(sentences[0]?.keys ?? [])]);
    for (const claim of sentence.claims) {
      claims.push(prepare(claim, context, rarity));
      facts.push([...new Set([...(perSentence[i] ?? []), ...valueCandidates(indexes, claim)])]);
    }
  });
  return claims.map((page, i) => {
    const seen = valueKeys(page.claim.value).some((k) => indexes.some((x) => x.frequency(k) > 0));
    const evidence = evidenceFor(page, facts[i] ?? [], prepared, rarity, seen);
    const names = new Set(claims.filter((c) => c.claim.sentenceIndex === page.claim.sentenceIndex));
    const best = evidence.opposing.find((m) => {
      if (page.claim.value.type !== 'name') return true;
      for (const n of names) if (n.claim.slot === m.claim.slot && relate(n.claim, m.claim) !== 'different') return false;
      return true;
    });
    let toldElsewhere = 0;
    if (best !== undefined) {
      const theirs = prepared.of(best.fact).find((p) => p.claim === best.claim);
      if (theirs !== undefined)
        for (const other of claims) {
          if (other === page || other.claim.slot !== best.claim.slot || relate(other.claim, best.claim) !== 'same') continue;
          const a = align(other, theirs, rarity);
          toldElsewhere = Math.max(toldElsewhere, 0.6 * a.forward + 0.4 * a.backward);
        }
    }
    return { claim: page.claim, evidence, toldElsewhere, ...(best === undefined ? {} : { best }) };
  });
}
