/**
 * A small make-believe browser for the worker's tests: storage that outlives a worker, tabs, a page that hears and
 * speaks, a badge. `life()` starts a worker in it; a life can be told to die after so many calls to the browser, and
 * from then on its calls never come back, as when a real worker is killed.
 */
import type { ActionLook, StoragePort, Tab } from '../../../src/browser/ports.ts';
import type { CheckResult } from '../../../src/background/check-job.ts';
import { createTabController, type TabController } from '../../../src/background/tab-controller.ts';
import type { TabParts } from '../../../src/background/tab-parts.ts';
import { createSettings } from '../../../src/background/settings.ts';
import { createTabStore } from '../../../src/background/tab-store.ts';
import type { ArticleReading } from '../../../src/rpc/calls.ts';
import { disclosure, report } from '../../fixtures/reports/samples.ts';

export const url = 'https://news.example/story?ref=mail';
export const page = { tabId: 7, frameId: 0, url, private: false };
export const reading: ArticleReading = {
  url,
  document: { text: 'One. Two.', blocks: [{ start: 0, end: 9, zone: 'body' }], url, lang: 'en' },
  disclosure,
  namedSources: [],
  asked: false,
};

/** One storage area. `full` makes every write of more than so many characters fail. */
export class Area implements StoragePort {
  readonly entries = new Map<string, string>();
  full = Number.POSITIVE_INFINITY;

  get(keys?: readonly string[]): Promise<Record<string, unknown>> {
    const wanted = [...this.entries].filter(([key]) => keys === undefined || keys.includes(key));
    return Promise.resolve(Object.fromEntries(wanted.map(([key, value]) => [key, JSON.parse(value)])));
  }

  set(entries: Record<string, unknown>): Promise<void> {
    const added = Object.entries(entries).map(([key, value]) => [key, JSON.stringify(value)] as const);
    if (added.some(([, value]) => value.length > this.full))
      return Promise.reject(new Error('QuotaExceededError'));
    for (const [key, value] of added) this.entries.set(key, value);
    return Promise.resolve();
  }

  remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.entries.delete(key);
    return Promise.resolve();
  }
}

export class World {
  readonly session = new Area();
  readonly local = new Area();
  badge: ActionLook | undefined;
  /** What the page was told, by name. */
  readonly heard: { name: string; request: unknown }[] = [];
  /** What the page does when it is told something; by default it listens. */
  onPage: (name: string, request: unknown) => unknown = () => undefined;
  injected = 0;
  readonly ran: string[] = [];
  open: Tab[] = [];
  mayInject = true;
  allowed = true;
  tabUrl: string | undefined = url;
  private = false;
  closed = false;
  told = 0;
  result: () => Promise<CheckResult> = () => Promise.resolve({ report });
  readonly later: (() => void)[] = [];
  private runs = 0;
  /** When a call to the browser is carried out; by default at once. */
  turn: () => Promise<unknown> = () => Promise.resolve();
  /** Calls to the browser that the last life made. */
  calls = 0;

  /** @param deathAfter number of calls to the browser after which this life answers no more */
  life(deathAfter = Number.POSITIVE_INFINITY): TabController {
    this.calls = 0;
    const mortal = <T>(call: () => T | Promise<T>): Promise<T> => {
      this.calls += 1;
      return this.calls > deathAfter ? new Promise<T>(() => undefined) : this.turn().then(call);
    };
    const area = (of: Area): StoragePort => ({
      get: (keys) => mortal(() => of.get(keys)),
      set: (entries) => mortal(() => of.set(entries)),
      remove: (keys) => mortal(() => of.remove(keys)),
    });
    const parts: TabParts = {
      store: createTabStore(area(this.session)),
      settings: createSettings({ local: area(this.local), session: area(this.session) }, () => 'en-GB'),
      tabs: {
        get: (id) =>
          mortal(() =>
            this.closed
              ? undefined
              : {
                  id,
                  private: this.private,
                  asleep: false,
                  ...(this.tabUrl === undefined ? {} : { url: this.tabUrl }),
                },
          ),
        all: () => mortal(() => this.open),
      },
      action: {
        show: (_tabId, look) =>
          mortal(() => {
            this.badge = look;
          }),
      },
      scripting: {
        run: ({ tabId }, file) =>
          mortal(() => {
            this.ran.push(`${file} in ${tabId}`);
            if (!this.mayInject) throw new Error('Cannot access contents of the page.');
            this.injected += 1;
          }),
      },
      permissions: { has: () => mortal(() => this.allowed) },
      selections: {
        answer: () => Promise.resolve(false),
        of: () => Promise.resolve(undefined),
        forget: () => Promise.resolve(),
      },
      changesOf: () => Promise.resolve(undefined),
      ownOf: () => Promise.resolve(undefined),
      storyOf: () => Promise.resolve(undefined),
      annotator: 'annotator.js',
      detector: 'detector.js',
      check: () => mortal(() => this.result()),
      toPage: (_place, name, request) =>
        mortal(() => {
          this.heard.push({ name, request });
          return this.onPage(name, request);
        }) as ReturnType<TabParts['toPage']>,
      toScreens: () =>
        mortal(() => {
          this.told += 1;
        }),
      newRun: () => {
        this.runs += 1;
        return `run-${this.runs}`;
      },
      after: (_milliseconds, then) => {
        this.later.push(then);
      },
    };
    return createTabController(parts);
  }
}

/** Lets everything that can happen happen. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
