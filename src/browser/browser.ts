/** Connects the ports to the browser, which is reached through webextension-polyfill. */
import browser, { type Runtime, type Storage, type Tabs } from 'webextension-polyfill';
import type { ActionLook, MenuEntry, MessageListener, Place, StoragePort, Tab } from './ports.ts';

export const runtime = {
  get id(): string {
    return browser.runtime.id;
  },
  get version(): string {
    return browser.runtime.getManifest().version;
  },
  /** Address of a packaged file; `''` gives the extension's origin with a slash. */
  getURL: (file: string): string => browser.runtime.getURL(file),
  send: (message: object): Promise<unknown> => browser.runtime.sendMessage(message),
  /** Returns a function that takes the listener away. */
  onMessage(listener: MessageListener): () => void {
    // Answering through the callback works in every browser, with and without promises in listeners.
    const native = listener as unknown as (
      message: unknown,
      sender: Runtime.MessageSender,
      respond: (answer: unknown) => void,
    ) => true;
    browser.runtime.onMessage.addListener(native);
    return () => browser.runtime.onMessage.removeListener(native);
  },
  openOptions: (): Promise<void> => browser.runtime.openOptionsPage(),
  /** The extension was installed (`fresh`) or updated: pages that are open have no script of this version yet. */
  onInstalled: (listener: (fresh: boolean) => void): void =>
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') listener(reason === 'install');
    }),
  /** The browser was started. */
  onStartup: (listener: () => void): void => browser.runtime.onStartup.addListener(listener),
};

const storage = (area: () => Storage.StorageArea): StoragePort => ({
  get: (keys) => area().get(keys === undefined ? null : [...keys]),
  set: (entries) => area().set(entries),
  remove: (keys) => area().remove([...keys]),
});

/** Kept until the reader removes the extension. */
export const localStore = storage(() => browser.storage.local);
/** In memory, for this session of the browser; outlives the worker. Closed to content scripts. */
export const sessionStore = storage(() => browser.storage.session);

const tabOf = ({ id, incognito, discarded, url }: Tabs.Tab): Tab | undefined =>
  id === undefined
    ? undefined
    : { id, private: incognito, asleep: discarded === true, ...(url === undefined ? {} : { url }) };

export const tabs = {
  /** Undefined where the tab is gone. */
  get: (tabId: number): Promise<Tab | undefined> => browser.tabs.get(tabId).then(tabOf, () => undefined),
  all: async (): Promise<readonly Tab[]> => (await browser.tabs.query({})).flatMap((tab) => tabOf(tab) ?? []),
  async active(): Promise<Tab | undefined> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab && tabOf(tab);
  },
  /** Opens a page of the extension in a new tab. */
  async open(address: string): Promise<void> {
    await browser.tabs.create({ url: address });
  },
  send: (tabId: number, message: object, target: { readonly frameId?: number }): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, message, target),
  onRemoved: (listener: (tabId: number) => void): void =>
    browser.tabs.onRemoved.addListener((tabId) => listener(tabId)),
  /** Another tab stands where one was; only some browsers do so. */
  onReplaced: (listener: (added: number, removed: number) => void): void =>
    browser.tabs.onReplaced?.addListener(listener),
  /** `url` where the address changed. */
  onUpdated: (
    listener: (tabId: number, change: { readonly status?: string; readonly url?: string }) => void,
  ): void => browser.tabs.onUpdated.addListener((tabId, change) => listener(tabId, change)),
};

export const action = {
  /** Shows a tab's look; that the tab is gone is no error. */
  async show(tabId: number, { text, background, title }: ActionLook): Promise<void> {
    const { action: button } = browser;
    // A phone's button has a title and no badge.
    await Promise.all([
      button.setTitle({ tabId, title }),
      button.setBadgeText?.({ tabId, text }),
      ...(text
        ? [
            button.setBadgeBackgroundColor?.({ tabId, color: background }),
            button.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
          ]
        : []),
    ]).catch(() => undefined);
  },
};

export const scripting = {
  /** Runs a packaged script in a frame. Rejects where the extension may not read the page or the tab is gone. */
  async run({ tabId, frameId }: Place, file: string): Promise<void> {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  },
  /** Addresses of the feeds that a tab's page names; none where it may not be read. */
  async feedsOf(tabId: number): Promise<readonly string[]> {
    const read = (): string[] => {
      // A form named like a property of the document must not stand in its place.
      const links = Document.prototype.querySelectorAll.call(
        document,
        'link[rel~="alternate"][type="application/rss+xml"], link[rel~="alternate"][type="application/atom+xml"], link[rel~="alternate"][type="application/feed+json"]',
      ) as NodeListOf<HTMLLinkElement>;
      return [...links].slice(0, 10).map((link) => link.href.slice(0, 2_000));
    };
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: read }).catch(() => []);
    return Array.isArray(answer?.result) ? answer.result.filter((one) => typeof one === 'string') : [];
  },
};

export const permissions = {
  /** Whether the extension may read pages of these patterns. */
  has: (origins: readonly string[]): Promise<boolean> =>
    browser.permissions.contains({ origins: [...origins] }),
  /** Asks the reader; only inside the handling of a click. */
  ask: (origins: readonly string[]): Promise<boolean> =>
    browser.permissions.request({ origins: [...origins] }),
  /** Gives access back, as far as the browser takes it. */
  async giveBack(origins: readonly string[]): Promise<void> {
    // What the manifest itself asks for stays with the browser: then our own record alone is the grant.
    await browser.permissions.remove({ origins: [...origins] }).catch(() => undefined);
  },
};

export const alarms = {
  /** Rings every so many minutes, for the first time after as many; null: no more. One that stands already is left alone. */
  async every(name: string, minutes: number | null): Promise<void> {
    if (minutes === null) await browser.alarms.clear(name);
    else if (!(await browser.alarms.get(name)))
      await browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: minutes });
  },
  onRing: (listener: (name: string) => void): void =>
    browser.alarms.onAlarm.addListener(({ name }) => listener(name)),
};

/** BCP 47 tag of the browser's interface. */
export const language = {
  get ui(): string {
    return browser.i18n.getUILanguage();
  },
};

export const menus = {
  /** Puts exactly these entries into the menu. */
  async set(entries: readonly MenuEntry[]): Promise<void> {
    // A phone has no menu on pages: the popup offers the same.
    if (!browser.contextMenus) return;
    await browser.contextMenus.removeAll();
    for (const { id, message, on } of entries)
      browser.contextMenus.create({
        id,
        title: browser.i18n.getMessage(message),
        contexts: [on],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
  },
  onClicked: (listener: (id: string, tabId: number) => void): void =>
    browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
      if (tab?.id !== undefined) listener(String(menuItemId), tab.id);
    }),
};

export const commands = {
  /** A keyboard command, for the tab in front. */
  onCommand: (listener: (name: string, tabId: number) => void): void =>
    browser.commands?.onCommand.addListener((name, tab) => {
      if (tab?.id !== undefined) listener(name, tab.id);
      else void tabs.active().then((active) => active && listener(name, active.id));
    }),
};
