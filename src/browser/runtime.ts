/** The extension itself as the browser has it, and messages between its parts: all that a page's script asks for. */
import type { MessageListener } from './ports.ts';

export const runtime = {
  get id(): string {
    return chrome.runtime.id;
  },
  get version(): string {
    return chrome.runtime.getManifest().version;
  },
  /** Address of a packaged file; `''` gives the extension's origin with a slash. */
  getURL: (file: string): string => chrome.runtime.getURL(file),
  send: (message: object): Promise<unknown> => chrome.runtime.sendMessage(message),
  /** Returns a function that takes the listener away. */
  onMessage(listener: MessageListener): () => void {
    chrome.runtime.onMessage.addListener(listener);
    return () => chrome.runtime.onMessage.removeListener(listener);
  },
  openOptions: (): Promise<void> => chrome.runtime.openOptionsPage(),
  /** The extension was installed (`fresh`) or updated: pages that are open have no script of this version yet. */
  onInstalled: (listener: (fresh: boolean) => void): void =>
    chrome.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') listener(reason === 'install');
    }),
  /** The browser was started. */
  onStartup: (listener: () => void): void => chrome.runtime.onStartup.addListener(listener),
};
