/**
 * Everything about outlets, put together for the worker: the reader's choice, the rounds that read their feeds, the reports
 * of each tab's story and the comparison with them.
 */
import type { ScriptingPort, StoragePort } from '../browser/ports.ts';
import type { Choice } from '../library/outlets/outlet.ts';
import { createOutletDatabase } from '../library/database.ts';
import {
  createOutletService,
  type OutletServiceParts,
  readRound,
} from '../library/outlets/outlet-service.ts';
import { createOutletStore } from '../library/outlets/outlet-store.ts';
import { createReadOutlets, type ReadOutletsParts } from '../library/outlets/read-outlets.ts';
import { createReports } from '../library/reports.ts';
import { callsForCheck } from '../reading/model.ts';
import type { ArticleReading } from '../rpc/calls.ts';
import type { Handlers } from '../rpc/envelope.ts';
import type { outletMessages } from '../rpc/outlet-calls.ts';
import { type CompareParts, createCompareJob, goOn } from './compare-job.ts';
import { createOpenTabs, type OpenTabsParts } from './open-tabs.ts';
import { createStories, createTabStories, type StoriesParts } from './stories.ts';

export interface OutletRoomParts
  extends Pick<OutletServiceParts, 'directory' | 'permissions' | 'alarms' | 'fetch' | 'watch' | 'now'>,
    Pick<CompareParts, 'recheck' | 'toScreens'>,
    Pick<OpenTabsParts, 'tabs' | 'readSource' | 'after'>,
    Pick<StoriesParts, 'auto' | 'isPrivate'>,
    Pick<ReadOutletsParts, 'onFault'> {
  readonly session: StoragePort;
  readonly scripting: Pick<ScriptingPort, 'feedsOf'>;
  /** Tells open screens that feeds were read. */
  readonly outletsChanged: () => void;
}

export function createOutletRoom(parts: OutletRoomParts) {
  const { onFault } = parts;
  const database = createOutletDatabase();
  const store = createOutletStore(database, parts.now);
  const service = createOutletService({ ...parts, store, read: (which) => reader.read(which) });
  const shared = {
    ...parts,
    store,
    outlets: service.all,
    reports: createReports({ ...parts, database }),
    stories: createTabStories(parts.session),
  };
  const { reports, stories: tabStories } = shared;
  const reader = createReadOutlets({ ...shared, random: Math.random, changed: parts.outletsChanged });
  const stories = createStories({ ...shared, finder: store });
  const job = createCompareJob(shared);
  const openTabs = createOpenTabs({ ...parts, among: store.among });
  const behind = (work: Promise<unknown>, name: string): void => {
    work.catch((fault: unknown) => onFault(fault, name));
  };

  const handlers: Handlers<typeof outletMessages, unknown> = {
    ...service.handlers,
    feedsOfTab: async ({ tabId }) => ({
      feeds: (await parts.scripting.feedsOf(tabId)).filter((address) => /^https:/i.test(address)),
    }),
    // The answer does not wait for the reports: each is told as it arrives.
    compareReports: ({ tabId, on, first }) =>
      behind(on ? job.start(tabId, first) : job.stop(tabId), 'comparison'),
    async offerTabs({ tabId }) {
      const story = await tabStories.get(tabId);
      return { tabs: story ? await openTabs.offer(tabId, story.page) : [] };
    },
    async compareTabs({ tabId, tabs: ticked }) {
      const sources = await openTabs.sources(tabId, ticked);
      await tabStories.addSources(tabId, sources);
      if (sources.length) await parts.recheck(tabId);
      return { read: sources.length };
    },
  };

  const choices = {
    all: () => store.choices(),
    async restore(list: readonly Choice[]) {
      await store.restore(list);
      await service.schedule();
      behind(reader.read('due'), 'restored outlets');
    },
  };

  return {
    handlers,
    stories,
    choices,

    /** Compares a page with a notice by itself, where the reader wants that. */
    async begin(tabId: number, { disclosure }: ArticleReading): Promise<void> {
      if (!callsForCheck(disclosure) || (await parts.auto()) !== 'always') return;
      const story = await tabStories.get(tabId);
      if (story?.matches.length && !story.comparison) await job.start(tabId);
    },

    /** An alarm rang. */
    async ring(name: string): Promise<void> {
      if (name === goOn) await job.resume();
      if (name !== readRound) return;
      await reader.read('due');
      await reports.clean();
    },

    /** At each start of the worker: alarms that an update took away are set again, comparisons left behind go on. */
    async resume(): Promise<void> {
      await service.schedule();
      await job.resume();
    },

    forget: tabStories.forget,
  };
}
