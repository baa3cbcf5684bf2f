/**
 * A reader's desk in Firefox: outlets under public names, the options page in a tab, and what a test looks at through it.
 */
import type { Page } from 'puppeteer-core';
import type { OutletInfo, StoryState } from '../../../src/rpc/outlet-calls.ts';
import { type Ask, askThrough } from './ask.ts';
import { machinePage } from './ferry.ts';
import type { FirefoxSession } from './firefox.ts';
import { eventually } from './look.ts';
import { newsstand } from './newsstand.ts';
import type { PageServer } from './server.ts';
import { inFirefox } from './set-up.ts';

/** The extension's own tools, as one of its pages has them. */
export interface Tools {
  readonly browser: typeof chrome;
}

type Stand = ReturnType<typeof newsstand>;

export interface FirefoxDesk extends Stand {
  readonly server: PageServer;
  readonly session: FirefoxSession;
  readonly options: () => Page;
  readonly ask: Ask;
  /** The outlets that the reader added. */
  readonly own: () => Promise<readonly OutletInfo[]>;
  readonly badge: (tabId: number) => Promise<string>;
  readonly may: (origin: string) => Promise<boolean>;
  readonly takeBack: (origins: readonly string[]) => Promise<boolean>;
  readonly story: (tabId: number) => Promise<StoryState | undefined>;
  /** A machine's page of the ferry's story, checked, and its tab. */
  readonly machine: (path: string, top?: string) => Promise<{ page: Page; tabId: number }>;
}

const port = (address: string): string => new URL(address).port;

/** Registers the set-up of a file. @param hosts public names that the test's server answers, beside news.example */
export function firefoxDesk(hosts: readonly string[]): FirefoxDesk {
  const { server, session } = inFirefox((pages) => ({
    // What the browser would ask the reader is answered with yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'network.dns.localDomains': [...hosts, 'news.example'].join(),
    'network.socket.forcePort': `80=${port(pages.origin)};443=${port(pages.secure)}`,
  }));
  let screen: Page;
  beforeAll(async () => {
    screen = await session.screen('src/options/index.html', '#outlets .rows > li');
  });
  const options = (): Page => screen;
  const ask = askThrough(options);
  const tabOf = (page: Page): Promise<number> =>
    screen.evaluate(async (address) => {
      const tabs = await (globalThis as unknown as Tools).browser.tabs.query({});
      return tabs.findLast((tab) => tab.url === address)?.id ?? -1;
    }, page.url());
  const badge = (tabId: number): Promise<string> =>
    screen.evaluate(
      (id) => (globalThis as unknown as Tools).browser.action.getBadgeText({ tabId: id }),
      tabId,
    );
  return {
    ...newsstand(server),
    server,
    session,
    options,
    ask,
    badge,
    own: async () => (await ask('getOutlets', {})).outlets.filter((outlet) => outlet.own),
    may: (origin) =>
      screen.evaluate(
        (one) => (globalThis as unknown as Tools).browser.permissions.contains({ origins: [one] }),
        origin,
      ),
    takeBack: (origins) =>
      screen.evaluate(
        (all) => (globalThis as unknown as Tools).browser.permissions.remove({ origins: all }),
        [...origins],
      ),
    async story(tabId) {
      const state = await ask('getTab', { tabId });
      return state.kind === 'report' ? state.story : undefined;
    },
    async machine(path, top) {
      server.page(path, machinePage(top));
      const page = await session.open(`http://news.example${path}`);
      const tabId = await eventually(
        () => tabOf(page),
        (id) => id >= 0,
      );
      await eventually(
        () => badge(tabId),
        (text) => text !== '' && text !== '…',
      );
      return { page, tabId };
    },
  };
}
