/** The one interface behind which everything stands that the library gives to a check. */
import type { FactIndex } from '../engine/facts/model.ts';
import type { CheckedAgainst } from '../report/report.ts';
import type { Document } from '../text/document.ts';

/** Facts that a check may use: the bundled ones, a subscribed set, the reader's own sources, reports of the story. */
export interface FactProvider {
  /**
   * The facts for a page. Rejects where they cannot be read; undefined where there are none, or they are switched off.
   */
  readonly load: (document: Document) => Promise<FactIndex | undefined>;
  /** What the Report says was asked, once the facts are loaded. */
  readonly describes: (index: FactIndex) => Partial<CheckedAgainst>;
}
