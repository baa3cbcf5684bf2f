/** A rule looks for one kind of error over the whole page. What it raises is a candidate; the vote decides how loud. */
import type { Claim } from '../../claims/model.ts';
import type { Sentence } from '../../claims/read.ts';
import type { Fact } from '../../facts/model.ts';
import type { Document, ReasonKey, ReasonValue } from '../../model.ts';
import type { Checked } from '../check.ts';

export interface PageView {
  readonly page: Document;
  readonly sentences: readonly Sentence[];
  readonly checked: readonly Checked[];
  /** Facts that any sentence of the page brought up, in one fixed order. */
  readonly facts: readonly Fact[];
  /** Stories that are about what the page is about: only these may oppose it. */
  readonly related: ReadonlySet<string>;
}

export interface Raised {
  readonly claim: Claim;
  readonly rule: string;
  readonly verdict: 'contradicted' | 'compare';
  readonly confidence: number;
  readonly reason: ReasonKey;
  /** How the page's and the source's values are shown. */
  readonly shown: { readonly page: ReasonValue | Claim; readonly fact: ReasonValue | Claim };
  /** Facts that speak against it; empty where the page disagrees with itself. */
  readonly facts: readonly Fact[];
  /** The facts' value, normalised. */
  readonly value: string;
}

export interface Rule {
  readonly name: string;
  readonly look: (view: PageView) => Raised[];
}

/** Facts that at least one person wrote or edited. */
export function byPeople(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.evidence.some((e) => e.source.kind !== 'ai'));
}
