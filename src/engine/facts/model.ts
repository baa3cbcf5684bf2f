/**
 * What a page is compared with: facts with their evidence, and the interface of an index over them.
 * The index in memory (sources read at run time) and the binary one (compiled fact sets) both implement it.
 */
import type { Claim } from '../claims/model.ts';
import type { Document, slots, Source } from '../model.ts';

/** A report to check against: its text and who publishes it. */
export interface SourceDocument {
  readonly document: Document;
  readonly source: Source;
}

/** One source that says a fact, and where it says it. */
export interface FactEvidence {
  readonly source: Source;
  /** The source's own sentence if it may be shown; otherwise the fact's statement is used. */
  readonly quote?: string;
}

/** A slot that an author gives explicitly; it overrides what the extractor reads from the statement. */
export interface AuthoredSlot {
  readonly slot: (typeof slots)[number];
  /** The words of the statement that the slot is about. */
  readonly words: string;
  /** Normalised as in `Finding.value`: `2026-01-13`, `0.35`, `USD 20000000000`, a name. */
  readonly value: string;
}

/** What is stored for a fact, small enough for a million of them; everything else is read from the statement. */
export interface FactRecord {
  readonly id: string;
  /** One self-contained sentence. */
  readonly statement: string;
  readonly evidence: readonly FactEvidence[];
  /** ISO date or date-time from which relative dates in the statement count. */
  readonly published?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** True if the event happens on a single day only: any second date contradicts it. */
  readonly once?: boolean;
  /** True if a person reviewed the statement. */
  readonly reviewed: boolean;
  readonly slots?: readonly AuthoredSlot[];
  /** The story it belongs to: an event id or a source id. Facts of one story back each other's context. */
  readonly story: string;
  /** Other names of the entities in the statement, folded: lets a page's wording find it. */
  readonly aliases?: readonly string[];
  /** Names of places that contain those of the statement, normalised: a page that names one of them is not contradicted. */
  readonly within?: readonly string[];
}

/** A fact ready to be compared: the record and what is read from its statement. */
export interface Fact extends FactRecord {
  readonly claims: readonly Claim[];
  /** Words and names of the statement (stemmed, folded) and of its near context, for alignment. */
  readonly keys: readonly string[];
  /** Keys of the sentences beside it and of its story's title: they may explain a pronoun, but weigh less. */
  readonly context: readonly string[];
}

/** Facts that can be looked up by key. The time to answer must not grow with the size of the index. */
export interface FactIndex {
  /** Facts and files that turned out to be damaged and were left out, so far. */
  unreadable?(): number;
  /** Facts that share the most (rarest) keys, best first, at most `limit`; only those that
   * `accept` takes, where the index holds texts of several sources. Equal ones come in order of their id. */
  candidates(keys: readonly string[], limit: number, accept?: (fact: Fact) => boolean): readonly Fact[];
}
