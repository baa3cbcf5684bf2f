/**
 * What is known of the story of each tab's page, in storage.session: the reports that tell it, how far the comparison with
 * them is, and texts that are sources for this page alone. It outlives the worker and goes when the page is left.
 */
import { createQueue } from '../browser/in-turn.ts';
import type { StoragePort } from '../browser/ports.ts';
import type { Naming } from '../library/outlets/named-outlets.ts';
import type { PageSource } from '../library/reports.ts';
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
}

const storyKey = (tabId: number): string => `story:${tabId}`;
const sourcesKey = (tabId: number): string => `sources:${tabId}`;

export function createTabStories(session: StoragePort) {
  // Read, change and write as one step, whatever the tab: two windows may ask at once.
  const inTurn = createQueue();
  const read = async <T>(key: string): Promise<T | undefined> =>
    (await session.get([key]))[key] as T | undefined;

  return {
    get: (tabId: number) => inTurn(() => read<StoryRecord>(storyKey(tabId))),

    /** Tabs whose comparison an earlier life of the worker may have left. */
    async running(): Promise<readonly number[]> {
      return Object.entries(await session.get()).flatMap(([key, value]) =>
        key.startsWith('story:') && (value as StoryRecord).comparison?.state === 'running'
          ? [Number(key.slice(6))]
          : [],
      );
    },

    /** @returns the record as it is then */
    change: (tabId: number, next: (record: StoryRecord | undefined) => StoryRecord | undefined) =>
      inTurn(async () => {
        const before = await read<StoryRecord>(storyKey(tabId));
        const after = next(before);
        if (after && after !== before) await session.set({ [storyKey(tabId)]: after });
        return after;
      }),

    sources: (tabId: number) => inTurn(async () => (await read<PageSource[]>(sourcesKey(tabId))) ?? []),

    /** Adds texts that are sources for this page only; one of the same id is replaced. */
    addSources: (tabId: number, added: readonly PageSource[]) =>
      inTurn(async () => {
        const ids = new Set(added.map(({ source }) => source.id));
        const others = ((await read<PageSource[]>(sourcesKey(tabId))) ?? []).filter(
          ({ source }) => !ids.has(source.id),
        );
        await session.set({ [sourcesKey(tabId)]: [...others, ...added] });
      }),

    /** Another tab has the page. */
    move: (from: number, to: number) =>
      inTurn(async () => {
        const [story, sources] = [await read(storyKey(from)), await read(sourcesKey(from))];
        if (story)
          await session.set({ [storyKey(to)]: story, ...(sources ? { [sourcesKey(to)]: sources } : {}) });
        await session.remove([storyKey(from), sourcesKey(from)]);
      }),

    /** The page was left: nothing of it stays. */
    forget: (tabId: number) => inTurn(() => session.remove([storyKey(tabId), sourcesKey(tabId)])),
  };
}

export type TabStories = ReturnType<typeof createTabStories>;
