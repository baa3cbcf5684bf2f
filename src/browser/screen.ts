/** What only screens ask of the browser: tabs to follow, the side panel, keyboard commands. */

/** A keyboard command as the browser has it; `keys` is empty if none is assigned. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** All commands of the manifest with the keys that the browser gave them. */
export async function commands(): Promise<readonly Command[]> {
  // A phone has no keys to assign.
  const known = (await chrome.commands?.getAll()) ?? [];
  return known.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page of keyboard shortcuts: Firefox has a call for it, Chrome an address. */
export function openShortcuts(): void {
  const { openShortcutSettings } = chrome.commands as { openShortcutSettings?: () => Promise<void> };
  void (openShortcutSettings?.() ?? chrome.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await chrome.tabs.update(tabId, { active: true });
}

/** Looks for words with the search engine of the browser, in a new tab; undefined if it lets no extension do so. */
export const search = (chrome as Partial<typeof chrome>).search
  ? (words: string) => chrome.search.query({ text: words, disposition: 'NEW_TAB' })
  : undefined;

/** Hears that another tab came to the front of this screen's window, or that the tab in front loaded another page. */
export function onFrontTab(listener: () => void): void {
  chrome.tabs.onActivated.addListener(listener);
}

/** Chrome has a panel and Firefox a sidebar. */
interface Places {
  readonly sidePanel?: typeof chrome.sidePanel;
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the report beside the page. To be called directly in the handling of a click.
 * @returns undefined if this browser has no such place
 */
export function sidePanelOpener(): ((tabId: number) => Promise<void>) | undefined {
  const { sidePanel: panel, sidebarAction: sidebar } = chrome as Places;
  if (panel?.open) return (tabId) => panel.open({ tabId });
  return sidebar && (() => sidebar.open());
}
