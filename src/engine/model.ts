/**
 * The engine's types: what goes in (a Document and Facts) and what comes out (Findings).
 * Every offset is a UTF-16 code unit into `Document.text`. Every date is ISO 8601.
 */

import type { Span } from '../text/document.ts';

export type { Document, Span, Zone } from '../text/document.ts';

/** official record > wire or edited report > unknown > AI-generated text. */
export const sourceKinds = ['official', 'edited', 'unknown', 'ai'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Who states a fact. Two sources of one publisher, or that name one origin, count as one voice. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  /** Where the story came from, when the source names it: an agency, another outlet, another source's id. */
  readonly derivedFrom?: string;
}

export const slots = [
  'date',
  'count',
  'percent',
  'money',
  'ordinal',
  'place',
  'person',
  'role',
  'organisation',
  'event',
] as const;
/** `other` is a score, or a Korean word that may be a person's name and is only sought for: no author of facts gives either. */
export type Slot = (typeof slots)[number] | 'other';

export const verdicts = ['contradicted', 'compare', 'supported', 'repeated', 'unverified'] as const;
export type Verdict = (typeof verdicts)[number];

/** The words of one source that bear on a claim. `quote` is the source's sentence or a fact's statement. */
export interface Evidence {
  readonly source: Source;
  readonly quote: string;
  /** The source's value, normalised like `Finding.value`. */
  readonly value: string;
  /** True if `quote` is a fact's statement, in the words of the fact set: no words of the source's own. */
  readonly summary?: boolean;
}

/** Which reason a finding has; each has a sentence in every language (`src/words`). */
export type ReasonKey =
  | 'differs'
  | 'compare'
  | 'weekday'
  | 'titleAgainstBody'
  | 'supported'
  | 'supportedWords'
  | 'repeated'
  | 'unverified';

/** Words of a text as they stand, a day or a stretch of days, or a day of the week (1 Monday … 7 Sunday). */
export type ReasonValue =
  | string
  | { readonly from: string; readonly to: string; readonly precision: 'day' | 'month' | 'year' }
  | { readonly weekday: number };

/** A reason without words: what the page says and what the source says. */
export interface Reason {
  readonly key: ReasonKey;
  readonly page?: ReasonValue;
  readonly fact?: ReasonValue;
}

/** One claim of the page with what the sources say about it. The span is as tight as the claim's own words. */
export interface Finding extends Span {
  readonly verdict: Verdict;
  readonly slot: Slot;
  readonly quote: string;
  /** The page's value, normalised: `2026-01-13`, `0.35`, `USD 20000000000`, a name. */
  readonly value: string;
  /** Why: `src/words` makes a sentence of it. */
  readonly reason: Reason;
  /** The comparison rule that decided, a name from docs/rules.md. */
  readonly rule: string;
  /**
   * 0 to 1. For a figure or date that is contradicted or put side by side: how often such a claim is wrong (decision 3). For
   * everything else it only sorts.
   */
  readonly confidence: number;
  /** Strongest source first. Empty only where the verdict is `unverified` or the page disagrees with itself. */
  readonly evidence: readonly Evidence[];
  /** The page's words around the span, within its sentence: for screens that do not have the page's text. */
  readonly context?: { readonly before: string; readonly after: string };
}

/** A source's words about the same thing as a statement of the page, with the values in both. */
export interface Passage {
  readonly source: Source;
  readonly quote: string;
  /** As in `Evidence`. */
  readonly summary?: boolean;
  /** The page's values, as spans of the document's text … */
  readonly pageValues: readonly Span[];
  /** … and the source's, as spans of `quote`. */
  readonly sourceValues: readonly Span[];
}

/** A sentence of the article's own text that says something checkable. It has one state, the weightiest of its findings. */
export interface Statement extends Span {
  readonly quote: string;
  /** The sentence before it, if its own few words do not show what it is about. */
  readonly lead?: string;
  readonly state: Verdict;
  /** The passage to read beside it; absent if no source speaks of it. */
  readonly passage?: Passage;
}

/** How much of the page could be checked: its statements, and those that a source had something to say about. */
export interface Coverage {
  readonly checkable: number;
  readonly checked: number;
}

/** A typed value found in the text, as the command line lists it. */
export type ValueType =
  | 'date'
  | 'daterange'
  | 'datetime'
  | 'month'
  | 'year'
  | 'quarter'
  | 'week'
  | 'number'
  | 'percent'
  | 'currency'
  | 'ordinal'
  | 'duration';
