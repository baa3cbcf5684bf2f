/**
 * The engine's one door: text in, values, claims and findings out. Pure; the page's own date comes as data.
 */
import { checkPage } from './check/findings.ts';
import type { Claim } from './claims/model.ts';
import { readDocument } from './claims/read.ts';
import { type Filing, factOf, filingOf, keysOfReading } from './facts/record.ts';
import { indexSources } from './facts/memory.ts';
import type { Fact, FactIndex, FactRecord, SourceDocument } from './facts/model.ts';
import type { Coverage, Document, Finding, Statement } from './model.ts';

export interface CheckResult {
  /** In text order. */
  readonly findings: readonly Finding[];
  /** In text order; every one has exactly one state. */
  readonly statements: readonly Statement[];
  readonly coverage: Coverage;
}

export interface Engine {
  /** Every checkable claim of a document, in text order. */
  claims(document: Document): readonly Claim[];
  /** Reads a stored fact: claims and keys of its statement. Deterministic, so an index may do it lazily. */
  fact(record: FactRecord): Fact;
  /** The keys under which a compiled index must file a record (the same that `fact` gives, plus its aliases). */
  keys(record: FactRecord): readonly string[];
  /** The same keys, and those of its names, by which a pack lays facts together. */
  filing(record: FactRecord): Filing;
  /** Every key of a document: what a pack is asked for. */
  documentKeys(document: Document): readonly string[];
  /** An index in memory over sources read at run time. */
  index(sources: readonly SourceDocument[]): FactIndex;
  /** Compares a page with everything the indexes hold. */
  check(page: Document, indexes: readonly FactIndex[]): CheckResult;
}

/** Builds an engine. It keeps nothing between calls but its word lists. */
export function createEngine(): Engine {
  return {
    claims: (document) => readDocument(document).sentences.flatMap((s) => s.claims),
    fact: factOf,
    keys: (record) => filingOf(record).keys,
    filing: filingOf,
    documentKeys: (document) => keysOfReading(readDocument(document)),
    index: indexSources,
    check: checkPage,
  };
}
