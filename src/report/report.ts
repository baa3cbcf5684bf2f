/** The one Report that the badge, the popup, the highlights, the exports and the command line all render. */
import type { Disclosure } from '../reading/model.ts';
import type { Coverage, Document, Finding, Source, Statement } from '../engine/model.ts';

/** Which sources the page was checked against. */
export interface CheckedAgainst {
  readonly bundled: boolean;
  /** Names of the subscribed fact sets that were searched. */
  readonly sets: readonly string[];
  readonly ownSources: number;
  /** Reports of the same story that were read for this page. */
  readonly reports?: number;
  /** Open tabs that the reader took as sources for this page. */
  readonly openTabs?: number;
  /** The address of the page's own cited source, once the reader had it fetched. */
  readonly citedSource?: string;
}

/** Whether there was nothing to compare with: the report can only repeat the page's notice. */
export const isAgainstNothing = (against: CheckedAgainst): boolean => {
  const { bundled, sets, ownSources, reports = 0, openTabs = 0, citedSource } = against;
  return !bundled && sets.length + ownSources + reports + openTabs === 0 && citedSource === undefined;
};

export interface Report {
  readonly document: Omit<Document, 'text' | 'blocks'>;
  readonly disclosure: Disclosure | null;
  /** In text order. */
  readonly findings: readonly Finding[];
  /** In text order; the sum of their states is their number. */
  readonly statements: readonly Statement[];
  readonly coverage: Coverage;
  /** Share of the text beyond the limit of what is compared; absent if everything was compared. */
  readonly unread?: number;
  /** Better-sourced versions of the story: not AI-generated, of another publisher, best first. */
  readonly betterVersions: readonly Source[];
  /** http(s) addresses that the page names as its own origin. */
  readonly namedSources: readonly string[];
  readonly checkedAgainst: CheckedAgainst;
  /** When the check ended, ISO date-time. */
  readonly checkedAt: string;
}
