/**
 * A real Chromium with the built extension in a fresh profile, and what a test does with it: look at the badge, open the
 * popup as a click on the toolbar does, speak as a content script, let the worker die.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, CDPSession, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import { launch, TargetType } from 'puppeteer-core';
import { eventually, opened, patience } from './look.ts';
import type { Answer, Envelope } from '../../../src/rpc/envelope.ts';
import type { TabState } from '../../../src/rpc/calls.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds Chromium: `CHROME_PATH`, then the usual names. Throws a sentence that says how to install it. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const { CHROME_PATH: given, PATH: search = '' } = environment;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, and there is no such file.`);
  }
  const folders = search.split(path.delimiter);
  const found = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...places,
  ].find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error(
    'Chromium was not found. Install it with "sudo apt-get install chromium", or name it in CHROME_PATH.',
  );
}

/** Folder with the builds; another one lets two copies of the repository test side by side. */
export const dist = (): string => path.resolve(process.env['SECOND_SOURCE_DIST'] ?? 'dist', 'chrome');

export interface Badge {
  readonly text: string;
  readonly title: string;
  /** CSS colour. */
  readonly background: string;
}

export interface Session {
  readonly browser: Browser;
  readonly extension: Extension;
  /** An empty tab. */
  blank(place?: { readonly window: boolean }): Promise<Page>;
  /** Opens a page in a tab, or in a window of its own, and brings it to the front. */
  open(url: string, place?: { readonly window: boolean }): Promise<Page>;
  /**
   * Opens a page in front that the driver keeps away from, and gives its tab. A tab under a debugger is one for which the
   * browser makes nothing ready beforehand.
   */
  openAlone(url: string): Promise<number>;
  /** What such a page shows: how long it had been ready when it was shown (0: it was not), and how many marks it has. */
  seenIn(tab: number): Promise<{ readonly ready: number; readonly marks: number }>;
  /** What the extension keeps in a storage area. */
  stored(area: 'local' | 'session'): Promise<Record<string, unknown>>;
  badge(page: Page | number): Promise<Badge>;
  /** The badge once it fits, or the last one seen when the time is over: the test then says what was wrong. */
  badgeWhen(page: Page | number, fits: (badge: Badge) => boolean, milliseconds?: number): Promise<Badge>;
  /** The browser's number of a page's tab. */
  tab(page: Page): Promise<number>;
  /** What the worker answers a screen that asks for a page's tab. */
  state(page: Page): Promise<TabState>;
  /** Clicks the toolbar button. */
  popup(page: Page): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  screen(file: string): Promise<Page>;
  /** Sends a message as the extension's content script on this page would. */
  say(page: Page, message: Envelope | object): Promise<Answer<unknown> | undefined>;
  /** Waits for the marks of a page, and has the extension's script there not read it again by itself. */
  rest(page: Page): Promise<void>;
  killWorker(): Promise<void>;
  /** Puts the same build in the place of the running one, as an update does; the session then speaks with the new one. */
  update(): Promise<void>;
  /** Caps what the extension may store, in bytes; without a figure the cap is lifted. */
  capStorage(bytes?: number): Promise<void>;
  /** The worker, woken where it does not run. */
  worker(): Promise<WebWorker>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** BCP 47, the browser's language. */
  readonly language?: string;
  /** A page that is open before the extension is installed. */
  readonly openBefore?: string;
  /** Public names that the test's own server answers: the extension keeps away from private ones. */
  readonly hosts?: {
    readonly names: readonly string[];
    readonly origin: string;
    /** Answers the same names over https. */
    readonly secure?: string;
  };
  /** Folder with the extension, instead of the build. */
  readonly from?: string;
  /** Keeps whole pages for "back", as a reader's browser does; the driver switches that off. */
  readonly keepPages?: boolean;
}

/** Starts Chromium with the extension. The caller closes it. */
export async function startChromium({
  headless = true,
  language = 'en-GB',
  openBefore,
  keepPages = false,
  hosts,
  from = dist(),
}: LaunchOptions = {}): Promise<Session> {
  if (!existsSync(path.join(from, 'manifest.json')))
    throw new Error(`There is no build in ${from}: run "npm run build" first.`);
  const sight = { closed: false };
  const browser = await launch({
    targetFilter: () => !sight.closed,
    executablePath: findChromium(),
    headless,
    timeout: patience,
    pipe: true,
    enableExtensions: true,
    ...(keepPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      // Chromium refuses to run as root with its sandbox, as containers and CI do.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${language}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Whether a page may be made ready beforehand must not hang on the memory that is free.
      '--disable-features=Prerender2MemoryControls',
      ...(hosts
        ? [
            `--host-resolver-rules=${hosts.names
              .flatMap((name) => [
                `MAP ${name}:80 ${new URL(hosts.origin).host}`,
                ...(hosts.secure === undefined ? [] : [`MAP ${name}:443 ${new URL(hosts.secure).host}`]),
              ])
              .join(',')}`,
            ...(hosts.secure === undefined ? [] : ['--ignore-certificate-errors']),
          ]
        : []),
    ],
    defaultViewport: { width: 1000, height: 900 },
  });
  try {
    if (openBefore !== undefined) await (await browser.newPage()).goto(openBefore);
    return await createSession(browser, sight, from);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function createSession(browser: Browser, sight: { closed: boolean }, from: string): Promise<Session> {
  const id = await browser.installExtension(from);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not install the extension.');
  // The extension greets a fresh installation with its welcome page, in front of everything: it is let come, then closed.
  const welcome = await browser.waitForTarget((target) => target.url().includes('/src/welcome/'), {
    timeout: patience,
  });
  await (await welcome.page())?.close();
  let watch: Page;
  let cdp: CDPSession;
  /** Opens a page of the extension that runs no script of ours: the test's own window on what the browser shows. */
  async function openWatch(): Promise<void> {
    watch = await session.blank();
    await watch.goto(`chrome-extension://${id}/manifest.json`);
    cdp = await watch.createCDPSession();
    await cdp.send('ServiceWorker.enable');
  }
  /** Tabs by page: the address may change, the tab stays. */
  const tabs = new WeakMap<Page, number>();

  async function tabOf(page: Page | number): Promise<number> {
    if (typeof page === 'number') return page;
    const known = tabs.get(page);
    if (known !== undefined) return known;
    const found = await eventually(
      () =>
        watch.evaluate(
          async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id,
          page.url(),
        ),
      (one) => one !== undefined,
    );
    if (found === undefined) throw new Error(`There is no tab with ${page.url()}.`);
    tabs.set(page, found);
    return found;
  }

  /** Ways in which the worker runs: one a life. */
  const workers = (): Target[] =>
    browser
      .targets()
      .filter((target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(`//${id}/`));

  const session: Session = {
    browser,
    extension,
    stored: (area) => watch.evaluate((name) => chrome.storage[name].get(null), area),
    async blank(place) {
      const page = await browser.newPage(place?.window === true ? { type: 'window' } : {});
      page.setDefaultTimeout(patience);
      return page;
    },
    async open(url, place) {
      const page = await session.blank(place);
      await page.goto(url);
      await page.bringToFront();
      await tabOf(page);
      return page;
    },
    async openAlone(url) {
      sight.closed = true;
      try {
        const { id: tab } = await watch.evaluate(async (address) => {
          const made = await chrome.tabs.create({ url: address });
          await chrome.windows.update(made.windowId, { focused: true });
          return made;
        }, url);
        if (tab === undefined) throw new Error(`The browser opened no tab for ${url}.`);
        return tab;
      } finally {
        sight.closed = false;
      }
    },
    async seenIn(tab) {
      const [frame] = await watch.evaluate(
        (tabId) =>
          chrome.scripting.executeScript({
            target: { tabId },
            world: 'MAIN',
            func: () => {
              const [entry] = performance.getEntriesByType('navigation');
              const { activationStart } = entry as PerformanceNavigationTiming & { activationStart: number };
              const ours = [...CSS.highlights].filter(([name]) => name.startsWith('second-source'));
              return { ready: activationStart, marks: ours.reduce((sum, [, { size }]) => sum + size, 0) };
            },
          }),
        tab,
      );
      return frame?.result ?? { ready: 0, marks: 0 };
    },
    async badge(page) {
      return watch.evaluate(
        async (tabId) => {
          const [text, title, colour] = await Promise.all([
            chrome.action.getBadgeText({ tabId }),
            chrome.action.getTitle({ tabId }),
            chrome.action.getBadgeBackgroundColor({ tabId }),
          ]);
          const hex = [...colour].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
          return { text, title, background: `#${hex.join('')}` };
        },
        await tabOf(page),
      );
    },
    badgeWhen: (page, fits, milliseconds) => eventually(() => session.badge(page), fits, milliseconds),
    tab: tabOf,
    async state(page) {
      const message = { to: 'worker', name: 'getTab', request: { tabId: await tabOf(page) } };
      const answer = await watch.evaluate(
        (sent) => chrome.runtime.sendMessage<object, Answer<TabState>>(sent),
        message,
      );
      if (!answer.ok) throw new Error(answer.error);
      return answer.response;
    },
    async popup(page) {
      const isPopup = (url: string): boolean => url.endsWith('/src/popup/index.html');
      // The one of the page before goes with its page, but not at once.
      await eventually(
        () => browser.targets().filter((target) => isPopup(target.url())).length,
        (open) => open === 0,
        5_000,
      );
      await page.bringToFront();
      const popup = await opened(browser, isPopup, () => page.triggerExtensionAction(extension));
      return popup.asPage();
    },
    async screen(file) {
      const page = await session.blank();
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    async say(page, message) {
      for (const realm of page.extensionRealms()) {
        return realm.evaluate(
          (sent) => chrome.runtime.sendMessage<object, Answer<unknown> | undefined>(sent),
          message,
        );
      }
      throw new Error('There is no content script of the extension on this page.');
    },
    async rest(page) {
      // Only the last reading that has begun draws marks: what could follow it waits for a clock.
      const rests = await eventually(
        () =>
          page
            .extensionRealms()
            .at(0)
            ?.evaluate(() => {
              if (!CSS.highlights.get('second-source-contradicted')?.size) return false;
              const last = Number(setTimeout(() => undefined));
              for (let id = 1; id <= last; id += 1) clearTimeout(id);
              return true;
            }),
        Boolean,
      );
      if (!rests) throw new Error(`There are no marks on ${page.url()}.`);
    },
    async killWorker() {
      const running = workers();
      await cdp.send('ServiceWorker.stopAllWorkers');
      // News on the way may have started the next one already.
      const left = await eventually(
        () => workers().filter((one) => running.includes(one)),
        (still) => still.length === 0,
      );
      if (left.length) throw new Error('The worker did not stop.');
    },
    async update() {
      await browser.installExtension(from);
      // The old one's pages go with it, or stay without its tools.
      await eventually(
        async () => watch.isClosed() || !(await watch.evaluate(() => 'id' in (chrome.runtime ?? {}))),
        Boolean,
      );
      if (!watch.isClosed()) await watch.close();
      await openWatch();
    },
    async capStorage(bytes) {
      await cdp.send('Storage.overrideQuotaForOrigin', {
        origin: `chrome-extension://${id}`,
        ...(bytes === undefined ? {} : { quotaSize: bytes }),
      });
    },
    async worker() {
      const found = await eventually(async () => {
        const [worker] = await extension.workers();
        if (!worker)
          await watch.evaluate(() =>
            chrome.runtime.sendMessage({ to: 'worker', name: 'getSettings', request: {} }),
          );
        return worker;
      }, Boolean);
      if (!found) throw new Error('The worker does not run.');
      return found;
    },
    close: () => browser.close(),
  };
  await openWatch();
  return session;
}
