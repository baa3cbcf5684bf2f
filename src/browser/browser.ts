/** The only import of webextension-polyfill: connects the ports to the browser. */
import browser, { type Runtime, type Storage, type Tabs } from 'webextension-polyfill';
import type {
  AlarmsPort,
  ActionPort,
  CommandsPort,
  LanguagePort,
  MenusPort,
  MessageListener,
  PermissionsPort,
  RuntimePort,
  ScriptingPort,
  StoragePort,
  Tab,
  TabsPort,
} from './ports.ts';

export const runtime: RuntimePort = {
  get id() {
    return browser.runtime.id;
  },
  get version() {
    return browser.runtime.getManifest().version;
  },
  getURL: (file) => browser.runtime.getURL(file),
  send: (message) => browser.runtime.sendMessage(message),
  onMessage(listener: MessageListener) {
    // Answering through the callback works in every browser, with and without promises in listeners.
    const native = listener as unknown as (
      message: unknown,
      sender: Runtime.MessageSender,
      respond: (answer: unknown) => void,
    ) => true;
    browser.runtime.onMessage.addListener(native);
    return () => browser.runtime.onMessage.removeListener(native);
  },
  openOptions: () => browser.runtime.openOptionsPage(),
  onInstalled(listener) {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') listener(reason === 'install');
    });
  },
  onStartup: (listener) => browser.runtime.onStartup.addListener(listener),
};

function storage(area: () => Storage.StorageArea): StoragePort {
  return {
    get: (keys) => area().get(keys === undefined ? null : [...keys]),
    set: (entries) => area().set(entries),
    remove: (keys) => area().remove([...keys]),
  };
}

/** Kept until the reader removes the extension. */
export const localStore = storage(() => browser.storage.local);
/** In memory, for this session of the browser; outlives the worker. Closed to content scripts. */
export const sessionStore = storage(() => browser.storage.session);

const tabOf = (tab: Tabs.Tab): Tab | undefined =>
  tab.id === undefined
    ? undefined
    : {
        id: tab.id,
        private: tab.incognito,
        asleep: tab.discarded === true,
        ...(tab.url === undefined ? {} : { url: tab.url }),
      };

export const tabs: TabsPort = {
  get: (tabId) => browser.tabs.get(tabId).then(tabOf, () => undefined),
  async all() {
    return (await browser.tabs.query({})).flatMap((tab) => tabOf(tab) ?? []);
  },
  async active() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab && tabOf(tab);
  },
  async open(address) {
    await browser.tabs.create({ url: address });
  },
  send: (tabId, message, target) => browser.tabs.sendMessage(tabId, message, target),
  onRemoved(listener) {
    browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
  },
  onReplaced: (listener) => browser.tabs.onReplaced?.addListener(listener),
  onUpdated(listener) {
    browser.tabs.onUpdated.addListener((tabId, { status, url }) =>
      listener(tabId, { ...(status === undefined ? {} : { status }), ...(url === undefined ? {} : { url }) }),
    );
  },
};

export const action: ActionPort = {
  async show(tabId, { text, background, color, title }) {
    const { action: button } = browser;
    // A phone's button has a title and no badge.
    await Promise.all([
      button.setTitle({ tabId, title }),
      button.setBadgeText?.({ tabId, text }),
      ...(text
        ? [
            button.setBadgeBackgroundColor?.({ tabId, color: background }),
            button.setBadgeTextColor?.({ tabId, color }),
          ]
        : []),
    ]).catch(() => undefined);
  },
};

export const scripting: ScriptingPort = {
  async run({ tabId, frameId }, file) {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  },
  async feedsOf(tabId) {
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

export const permissions: PermissionsPort = {
  has: (origins) => browser.permissions.contains({ origins: [...origins] }),
  ask: (origins) => browser.permissions.request({ origins: [...origins] }),
  async giveBack(origins) {
    // What the manifest itself asks for stays with the browser: then our own record alone is the grant.
    await browser.permissions.remove({ origins: [...origins] }).catch(() => undefined);
  },
};

export const alarms: AlarmsPort = {
  has: async (name) => (await browser.alarms.get(name)) !== undefined,
  async every(name, minutes) {
    await browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: minutes });
  },
  async clear(name) {
    await browser.alarms.clear(name);
  },
  onRing(listener) {
    browser.alarms.onAlarm.addListener(({ name }) => listener(name));
  },
};

export const language: LanguagePort = {
  get ui() {
    return browser.i18n.getUILanguage();
  },
};

export const menus: MenusPort = {
  async set(entries) {
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
  onClicked(listener) {
    browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
      if (tab?.id !== undefined) listener(String(menuItemId), tab.id);
    });
  },
};

export const commands: CommandsPort = {
  onCommand(listener) {
    browser.commands?.onCommand.addListener((name, tab) => {
      if (tab?.id !== undefined) {
        listener(name, tab.id);
        return;
      }
      void tabs.active().then((active) => active && listener(name, active.id));
    });
  },
};
