/**
 * What is known of the story of each tab's page, in storage.session: the reports that tell it, how far the comparison with
 * them is, and texts that are sources for this page alone. It outlives the worker and goes when the page is left.
 */
import type { StoragePort } from '../browser/ports.ts';
import { storedUnder } from '../browser/stored.ts';
import type { Naming } from '../library/outlets/named-outlets.ts';
import type { SourceDocument } from '../engine/facts/model.ts';
import type { ReportOutcome } from '../rpc/outlet-calls.ts';
import type { FoundReport } from '../library/outlets/outlet-store.ts';
import type { Item, StoryPage } from '../stories/model.ts';

/** A comparison with reports, in their order, and what came of each that had its turn. */
export interface Comparison {
  readonly state: 'running' | 'stopped' | 'done';
  /** Names this run: a later one of the same tab wins. */
  readonly run: string;
  readonly queue: readonly Item[];
  readonly outcomes: Readonly<Record<string, ReportOutcome>>;
}

/** Whether a report could be read. */
export const hasText = (outcome: ReportOutcome | undefined): boolean =>
  outcome === 'read' || outcome === 'ai';

export interface StoryRecord {
  /** Address of the page. */
  readonly url: string;
  readonly private: boolean;
  readonly page: StoryPage;
  /** Stamp of the items among which the reports were looked for. */
  readonly stamp: number;
  readonly matches: readonly FoundReport[];
  /** Sources that the page names in words. */
  readonly named: readonly Naming[];
  readonly comparison?: Comparison;
  /** Texts that are sources for this page alone. */
  readonly sources?: readonly SourceDocument[];
}

export function createTabStories(session: StoragePort) {
  const stories = storedUnder<StoryRecord>(session, 'story:');
  return {
    /** `forget` where the page was left: nothing of it stays. `move` where another tab has the page. */
    ...stories,

    /** Tabs whose comparison an earlier life of the worker may have left. */
    running: async (): Promise<readonly number[]> =>
      [...(await stories.all())].flatMap(([tabId, { comparison }]) =>
        comparison?.state === 'running' ? [tabId] : [],
      ),

    /** Adds texts that are sources for this page only; one of the same id is replaced. */
    addSources: (tabId: number, added: readonly SourceDocument[]) =>
      stories.change(tabId, (before) => {
        const ids = new Set(added.map(({ source }) => source.id));
        const others = before?.sources?.filter(({ source }) => !ids.has(source.id)) ?? [];
        return before && { ...before, sources: [...others, ...added] };
      }),
  };
}

export type TabStories = ReturnType<typeof createTabStories>;
