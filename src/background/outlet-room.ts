/**
 * Everything about outlets, put together for the worker: the reader's choice, the rounds that read their feeds, the reports
 * of each tab's story and the comparison with them.
 */
import type { AlarmsPort, PermissionsPort, ScriptingPort, StoragePort, TabsPort } from '../browser/ports.ts';
import type { Engine } from '../engine/index.ts';
import type { Choices } from '../library/outlets/choice.ts';
import { createOutletDatabase } from '../library/outlets/database.ts';
import type { Outlet } from '../library/outlets/model.ts';
import { createOutletService, readRound } from '../library/outlets/outlet-service.ts';
import { createOutletStore } from '../library/outlets/outlet-store.ts';
import { createReadOutlets } from '../library/outlets/read-outlets.ts';
import { createReports } from '../library/reports.ts';
import { callsForCheck } from '../reading/disclosure/find.ts';
import type { ArticleReading } from '../rpc/calls.ts';
import type { Handlers } from '../rpc/envelope.ts';
import type { AutoCompare, OutletInfo, outletMessages } from '../rpc/outlet-calls.ts';
import { createCompareJob, goOn } from './compare-job.ts';
import { createOpenTabs } from './open-tabs.ts';
import { createStories } from './stories.ts';
import { createTabStories } from './tab-stories.ts';

export interface OutletRoomParts {
  readonly session: StoragePort;
  readonly permissions: PermissionsPort;
  readonly scripting: Pick<ScriptingPort, 'feedsOf'>;
  readonly alarms: AlarmsPort;
  readonly tabs: Pick<TabsPort, 'get' | 'all'>;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly now: () => Date;
  readonly engine: () => Promise<Engine>;
  readonly directory: () => Promise<readonly Outlet[]>;
  readonly auto: () => Promise<AutoCompare>;
  readonly readSource: (tabId: number) => Promise<ArticleReading | null>;
  /** Has a tab's page checked again; resolves when it was asked. */
  readonly recheck: (tabId: number) => Promise<void>;
  readonly toScreens: (tabId: number) => Promise<void>;
  /** Tells open screens that feeds were read. */
  readonly outletsChanged: () => void;
  readonly newRun: () => string;
  readonly after: (milliseconds: number, then: () => void) => void;
  readonly onFault: (fault: unknown, name: string) => void;
}

export function createOutletRoom(parts: OutletRoomParts) {
  const { permissions, alarms, tabs, fetch, now, onFault } = parts;
  const database = createOutletDatabase();
  const store = createOutletStore(database, now);
  const reader = createReadOutlets({
    store,
    outletOf: async (id) => (await service.all()).get(id),
    permissions,
    fetch,
    now,
    random: Math.random,
    changed: parts.outletsChanged,
    onFault,
  });
  const service = createOutletService({
    store,
    directory: parts.directory,
    read: (which) => reader.read(which),
    permissions,
    alarms,
    fetch,
    now,
  });
  const outlets = async (counted?: boolean): Promise<readonly OutletInfo[]> =>
    (await service.list(counted)).outlets;
  const reports = createReports({ database, permissions, fetch, now });
  const tabStories = createTabStories(parts.session);
  const stories = createStories({
    stories: tabStories,
    finder: store,
    reports,
    outlets,
    engine: parts.engine,
    isPrivate: async (tabId) => (await tabs.get(tabId))?.private ?? false,
    auto: parts.auto,
  });
  const job = createCompareJob({
    stories: tabStories,
    reports,
    async outlet(id) {
      const [known, list] = await Promise.all([service.all(), outlets(false)]);
      const [outlet, info] = [known.get(id), list.find((one) => one.id === id)];
      return outlet && info ? { ...info, home: outlet.home, feeds: outlet.feeds } : undefined;
    },
    alarms,
    recheck: parts.recheck,
    toScreens: parts.toScreens,
    newRun: parts.newRun,
  });
  const openTabs = createOpenTabs({
    tabs,
    readSource: parts.readSource,
    after: parts.after,
    among: store.among,
  });
  const behind = (work: Promise<unknown>, name: string): void => {
    work.catch((fault: unknown) => onFault(fault, name));
  };

  const handlers: Handlers<typeof outletMessages, unknown> = {
    ...service.handlers,
    feedsOfTab: async ({ tabId }) => ({
      feeds: (await parts.scripting.feedsOf(tabId)).filter((address) => /^https:/i.test(address)),
    }),
    compareReports({ tabId, on, first }) {
      // The answer does not wait for the reports: each is told as it arrives.
      behind(on ? job.start(tabId, first) : job.stop(tabId), 'comparison');
      return undefined;
    },
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

  const choices: Choices = {
    all: () => store.choices(),
    async restore(list) {
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
