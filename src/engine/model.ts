/**
 * The engine's words: what goes in (a Document and Facts) and what comes out (Findings).
 * Every offset is a UTF-16 code unit into `Document.text`. Every date is ISO 8601.
 */

import type { Span } from '../text/document.ts';

export type { Block, Document, Span, Zone } from '../text/document.ts';

/** official record > wire or edited report > unknown > AI-generated text. */
export type SourceKind = 'official' | 'edited' | 'unknown' | 'ai';

/** Who says a fact. Two sources of one publisher, or that name one origin, count as one voice. */
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

export type Slot =
  | 'date'
  | 'count'
  | 'percent'
  | 'money'
  | 'ordinal'
  | 'place'
  | 'person'
  | 'role'
  | 'organisation'
  | 'event';

export type Verdict = 'contradicted' | 'disputed' | 'supported' | 'repeated' | 'unverified';

/** The words of one source that bear on a claim. `quote` is the source's sentence or a fact's statement. */
export interface Evidence {
  readonly source: Source;
  readonly quote: string;
  /** The source's value, normalised like `Finding.value`. */
  readonly value: string;
}

/** One claim of the page with what the sources say about it. The span is as tight as the claim's own words. */
export interface Finding extends Span {
  readonly verdict: Verdict;
  readonly slot: Slot;
  readonly quote: string;
  /** The page's value, normalised: `2026-01-13`, `0.35`, `USD 20000000000`, a name. */
  readonly value: string;
  /** One plain sentence that names both values and the source, in the language asked for. */
  readonly explanation: string;
  /** The comparison rule that decided, a name from docs/rules.md. */
  readonly rule: string;
  /** 0 to 1, calibrated: of findings at .9, nine in ten are right. */
  readonly confidence: number;
  /** Strongest source first. Empty only where the verdict is `unverified` or the page disagrees with itself. */
  readonly evidence: readonly Evidence[];
  /** The page's words around the span, within its sentence: for screens that do not have the page's text. */
  readonly context?: { readonly before: string; readonly after: string };
}

/** How much of the page could be checked: statements with a checkable value, and those that a fact covered. */
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

/** Languages the interface and the explanations speak. */
export type Locale = 'en' | 'ko' | 'ja';
