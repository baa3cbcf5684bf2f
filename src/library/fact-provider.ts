/** The one interface behind which everything stands that the library gives to a check. */
import type { FactIndex } from '../engine/facts/model.ts';
import type { CheckedAgainst } from '../report/report.ts';
import type { Document } from '../text/document.ts';

/** Facts for a page, and what the Report says was asked. */
export interface Facts {
  readonly index: FactIndex;
  readonly against: Partial<CheckedAgainst>;
}

/**
 * Gives the facts that a check may use: the bundled ones, a subscribed set, the reader's own sources, reports of the story.
 * Rejects where they cannot be read; undefined where there are none, or they are switched off.
 */
export type FactProvider = (document: Document) => Promise<Facts | undefined>;
