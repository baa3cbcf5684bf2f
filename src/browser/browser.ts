/** Connects the ports to the browser, whose own names are asked: both browsers have them, and answer by promises. */
import type { ActionLook, MenuEntry, Place, StoragePort, Tab } from './ports.ts';

const storage = (area: () => chrome.storage.StorageArea): StoragePort => ({
  get: (keys) => area().get(keys === undefined ? null : [...keys]),
  set: (entries) => area().set(entries),
  remove: (keys) => area().remove([...keys]),
});

/** Kept until the reader removes the extension. */
export const localStore = storage(() => chrome.storage.local);
/** In memory, for this session of the browser; outlives the worker. Closed to content scripts. */
export const sessionStore = storage(() => chrome.storage.session);

const tabOf = ({ id, incognito, discarded, url }: chrome.tabs.Tab): Tab | undefined =>
  id === undefined
    ? undefined
    : { id, private: incognito, asleep: discarded, ...(url === undefined ? {} : { url }) };

export const tabs = {
  /** Undefined where the tab is gone. */
  get: (tabId: number): Promise<Tab | undefined> => chrome.tabs.get(tabId).then(tabOf, () => undefined),
  all: async (): Promise<readonly Tab[]> => (await chrome.tabs.query({})).flatMap((tab) => tabOf(tab) ?? []),
  async active(): Promise<Tab | undefined> {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab && tabOf(tab);
  },
  /** Opens a page of the extension in a new tab. */
  async open(address: string): Promise<void> {
    await chrome.tabs.create({ url: address });
  },
  send: (tabId: number, message: object, target: { readonly frameId?: number }): Promise<unknown> =>
    chrome.tabs.sendMessage(tabId, message, target),
  onRemoved: (listener: (tabId: number) => void): void =>
    chrome.tabs.onRemoved.addListener((tabId) => listener(tabId)),
  /** Another tab stands where one was; only some browsers do so. */
  onReplaced: (listener: (added: number, removed: number) => void): void =>
    chrome.tabs.onReplaced?.addListener(listener),
  /** `url` where the address changed. */
  onUpdated: (
    listener: (tabId: number, change: { readonly status?: string; readonly url?: string }) => void,
  ): void => chrome.tabs.onUpdated.addListener((tabId, change) => listener(tabId, change)),
};

export const action = {
  /** Shows a tab's look; that the tab is gone is no error. */
  async show(tabId: number, { text, background, title }: ActionLook): Promise<void> {
    const { action: button } = chrome;
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
    await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
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
    const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: read }).catch(() => []);
    return Array.isArray(answer?.result) ? answer.result.filter((one) => typeof one === 'string') : [];
  },
};

export const permissions = {
  /** Whether the extension may read pages of these patterns. */
  has: (origins: readonly string[]): Promise<boolean> =>
    chrome.permissions.contains({ origins: [...origins] }),
  /** Asks the reader; only inside the handling of a click. */
  ask: (origins: readonly string[]): Promise<boolean> =>
    chrome.permissions.request({ origins: [...origins] }),
  /** Gives access back, as far as the browser takes it. */
  async giveBack(origins: readonly string[]): Promise<void> {
    // What the manifest itself asks for stays with the browser: then our own record alone is the grant.
    await chrome.permissions.remove({ origins: [...origins] }).catch(() => undefined);
  },
};

export const alarms = {
  /** Rings every so many minutes, for the first time after as many; null: no more. One that stands already is left alone. */
  async every(name: string, minutes: number | null): Promise<void> {
    if (minutes === null) await chrome.alarms.clear(name);
    else if (!(await chrome.alarms.get(name)))
      await chrome.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: minutes });
  },
  onRing: (listener: (name: string) => void): void =>
    chrome.alarms.onAlarm.addListener(({ name }) => listener(name)),
};

/** BCP 47 tag of the browser's interface. */
export const language = {
  get ui(): string {
    return chrome.i18n.getUILanguage();
  },
};

export const menus = {
  /** Puts exactly these entries into the menu. */
  async set(entries: readonly MenuEntry[]): Promise<void> {
    // A phone has no menu on pages: the popup offers the same.
    if (!chrome.contextMenus) return;
    await chrome.contextMenus.removeAll();
    for (const { id, message, on } of entries)
      chrome.contextMenus.create({
        id,
        title: chrome.i18n.getMessage(message),
        contexts: [on],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
  },
  onClicked: (listener: (id: string, tabId: number) => void): void =>
    chrome.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
      if (tab?.id !== undefined) listener(String(menuItemId), tab.id);
    }),
};

export const commands = {
  /** A keyboard command, for the tab in front. */
  onCommand: (listener: (name: string, tabId: number) => void): void =>
    chrome.commands?.onCommand.addListener((name, tab) => {
      if (tab?.id !== undefined) listener(name, tab.id);
      else void tabs.active().then((active) => active && listener(name, active.id));
    }),
};
