/** What the tab controller depends on: the browser, the stores, and what other rooms know about a page. */
import type { ActionPort, PermissionsPort, Place, TabsPort } from '../browser/ports.ts';
import type { Report } from '../report/report.ts';
import type { ArticleReading, PageChanges, TabState } from '../rpc/calls.ts';
import type { ToPage } from '../rpc/envelope.ts';
import type { CheckResult } from './check-job.ts';
import type { createSelections } from './selections.ts';
import type { SettingsStore } from './settings.ts';
import type { createStories } from './stories.ts';
import type { TabStore } from './tab-state.ts';

export interface TabParts {
  readonly store: TabStore;
  readonly settings: SettingsStore;
  readonly tabs: Pick<TabsPort, 'get' | 'all'>;
  readonly action: ActionPort;
  readonly permissions: Pick<PermissionsPort, 'has'>;
  /** Puts the annotator into a page. Rejects if it may not be read or is gone. */
  readonly inject: (place: Place) => Promise<void>;
  /** Puts the detector into a tab's page. */
  readonly lookAt: (tabId: number) => Promise<void>;
  readonly toPage: ToPage;
  readonly toScreens: (tabId: number, state: TabState) => Promise<void>;
  readonly check: (reading: ArticleReading, tabId: number) => Promise<CheckResult>;
  /** What a page with a notice says differently since it was first opened; remembers what it says now. */
  readonly changesOf: (tabId: number, url: string, report: Report) => Promise<PageChanges | undefined>;
  readonly selections: ReturnType<typeof createSelections>;
  /** The page's id among the reader's own sources, if it is one. */
  readonly ownOf: (url: string) => Promise<string | undefined>;
  /** What is known about the reports of the page's story; it moves with the page. */
  readonly stories: Pick<ReturnType<typeof createStories>, 'state' | 'moved' | 'left'>;
  /** A name for a run, unique for the life of the browser. */
  readonly newRun: () => string;
  /** Calls back later; lost if the worker dies first. */
  readonly after: (milliseconds: number, then: () => void) => void;
}
