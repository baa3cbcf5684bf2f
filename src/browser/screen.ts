/** What only screens ask of the browser: tabs to follow, the side panel, keyboard commands. */
import browser from 'webextension-polyfill';

/** A keyboard command as the browser has it; `keys` is empty where none is assigned. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** All commands of the manifest with the keys that the browser gave them. */
export async function commands(): Promise<readonly Command[]> {
  // A phone has no keys to assign.
  const known = (await browser.commands?.getAll()) ?? [];
  return known.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page of keyboard shortcuts: Firefox has a call for it, Chrome an address. */
export function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  void (openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

// The polyfill does not know `query` in Firefox; both browsers have it under their own name.
const native = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;

/** Looks for words with the search engine of the browser, in a new tab; undefined where it lets no extension do so. */
export const search: ((words: string) => Promise<void>) | undefined = (native as Partial<typeof native>)
  .search
  ? async (words) => {
      await native.search.query({ text: words, disposition: 'NEW_TAB' });
    }
  : undefined;

/** Hears that another tab came to the front of this screen's window, or that the tab in front loaded another page. */
export function onFrontTab(listener: () => void): void {
  browser.tabs.onActivated.addListener(listener);
}

/**
 * Opens the report beside the page. To be called directly in the handling of a click.
 * @returns undefined where this browser has no such place
 */
export function sidePanelOpener(): ((tabId: number) => Promise<void>) | undefined {
  // Chrome's panel is not in the polyfill, Firefox' sidebar not in Chrome.
  const native = globalThis as { chrome?: { sidePanel?: typeof chrome.sidePanel } };
  const panel = native.chrome?.sidePanel;
  if (panel?.open) return (tabId) => panel.open({ tabId });
  const sidebar = (browser as { sidebarAction?: typeof browser.sidebarAction }).sidebarAction;
  return sidebar ? () => sidebar.open() : undefined;
}
