/**
 * A Claim is one checkable value of a text together with everything that decides what it may be compared with:
 * who owns it, what is measured, by which action, when, where, how firmly it is said and by whom.
 * Plain data only, so that a claim can cross a worker boundary or be stored.
 */
import type { Slot, Span, Zone } from '../model.ts';
import type { DateValue, QuantityValue, ScoreValue } from '../values/model.ts';

export type { DateValue, QuantityValue } from '../values/model.ts';

/** A person, place, organisation or role by name, as written and folded for comparison. */
export interface NameValue {
  readonly type: 'name';
  readonly name: string;
  /** Lower case, without titles and accents, in the order written. */
  readonly parts: readonly string[];
}

/** What happened, by whom, to whom: for claims that carry no other value. */
export interface EventValue {
  readonly type: 'event';
  readonly action: string;
}

export type ClaimValue = DateValue | QuantityValue | ScoreValue | NameValue | EventValue;

/** What kind of thing a percentage or sum measures: different kinds are never compared. */
export type MeasureKind = 'level' | 'change' | 'share' | 'rate' | 'total' | 'none';

/** How firmly a statement is made, weakest first. */
export type Modality = 'possible' | 'threatened' | 'planned' | 'announced' | 'reported' | 'asserted';

export interface Claim extends Span {
  readonly slot: Slot;
  readonly value: ClaimValue;
  /** The claim's words as they stand in the text. */
  readonly quote: string;
  /** The sentence it stands in: offsets into the same text. */
  readonly sentence: Span;
  /** The measured or counted noun, stemmed; empty if unknown. */
  readonly measure: string;
  readonly measureKind: MeasureKind;
  /** `yoy`, `qoq`, `mom`, or empty. */
  readonly base: string;
  /**
   * How a date bounds what it dates: the day itself, its end (`until`), its beginning (`since`), or only near it; `base` is a
   * day or year that something is merely compared with. For a figure, `before` is the value before a change in the sentence.
   */
  readonly edge: 'on' | 'until' | 'since' | 'before' | 'after' | 'base';
  readonly modality: Modality;
  readonly negated: boolean;
  /** Zone of the block it stands in. */
  readonly zone: Zone;
  /** Keys of the words around the value, nearest first, and beside each how close it stands (0 to 1). */
  readonly keys: readonly string[];
  readonly near: readonly number[];
  /** Keys of the noun right after a count, or of a role's words: what is counted. `#site` or `#country` for a place. */
  readonly unitKeys: readonly string[];
  /** Other values of the same sentence as value keys: if they agree, the sentences are about the same thing. */
  readonly others: readonly string[];
  /** Periods that the clause is about: `q4`, `year`, `2025`, `forecast` … */
  readonly periods: readonly string[];
  /**
   * `said` if a date is the day of an utterance, `instead` if the text itself rejects the value, `dateline` if it only says
   * where and when a report was filed.
   */
  readonly use: 'plain' | 'said' | 'instead' | 'dateline';
  /**
   * How well the kind of a name is known: `maybe` from capitals alone; `no` if the text also writes it in lower case or nothing
   * shows what it names. It may be no name at all, so it is reported only if a source has it.
   */
  readonly sure: 'yes' | 'maybe' | 'no';
  /** Folded names of those to whom the value may belong (`owners.ts`). */
  readonly owners: readonly string[];
  /** Keys of the other names of the sentence. */
  readonly anchors: readonly string[];
  /** Folded words of the full names of those whom the sentence calls by one word. */
  readonly fullNames: readonly string[];
}
