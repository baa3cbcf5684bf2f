/**
 * The parts of the browser that the extension uses, as small interfaces. Rooms take them as arguments, so that their
 * logic is tested with fakes; browser.ts connects them to the real thing.
 */

/** Who sent a message, as the browser says it (never as the message says it). */
export interface MessageSender {
  /** The extension's id. */
  readonly id?: string;
  /** Address of the frame or extension page. */
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly documentId?: string;
  /** `prerender` for a page that nobody sees yet. */
  readonly documentLifecycle?: string;
  readonly tab?: { readonly id?: number; readonly url?: string; readonly active?: boolean };
}

export type MessageListener = (
  message: unknown,
  sender: MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

export interface RuntimePort {
  readonly id: string;
  /** Address of a packaged file; `''` gives the extension's origin with a slash. */
  getURL(file: string): string;
  send(message: object): Promise<unknown>;
  /** Returns a function that takes the listener away. */
  onMessage(listener: MessageListener): () => void;
  openOptions(): Promise<void>;
  /**
   * The extension was installed (`fresh`) or updated: pages that are open have no script of this version yet.
   */
  onInstalled(listener: (fresh: boolean) => void): void;
  /** The browser was started. */
  onStartup(listener: () => void): void;
  readonly version: string;
}

/** One storage area. Values are what JSON can hold. */
export interface StoragePort {
  /** All entries, or those of the given keys that exist. */
  get(keys?: readonly string[]): Promise<Record<string, unknown>>;
  /** Rejects where the area is full. */
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export interface Tab {
  readonly id: number;
  /** Only where the extension may read the page. */
  readonly url?: string;
  /** In a private window: nothing of it may be kept. */
  readonly private: boolean;
  /** Put to sleep by the browser: it is loaded anew when the reader comes back to it. */
  readonly asleep: boolean;
}

export interface TabsPort {
  /** Undefined where the tab is gone. */
  get(tabId: number): Promise<Tab | undefined>;
  all(): Promise<readonly Tab[]>;
  active(): Promise<Tab | undefined>;
  /** Opens a page of the extension in a new tab. */
  open(address: string): Promise<void>;
  send(tabId: number, message: object, target: { readonly frameId?: number }): Promise<unknown>;
  onRemoved(listener: (tabId: number) => void): void;
  /** Another tab stands where one was; only some browsers do so. */
  onReplaced(listener: (added: number, removed: number) => void): void;
  /** `url` where the address changed. */
  onUpdated(
    listener: (tabId: number, change: { readonly status?: string; readonly url?: string }) => void,
  ): void;
}

/** The toolbar button of one tab. Setting it for a tab that is gone is no error. */
export interface ActionPort {
  show(tabId: number, look: ActionLook): Promise<void>;
}

export interface ActionLook {
  readonly text: string;
  /** CSS colour; ignored where the text is empty. */
  readonly background: string;
  readonly color: string;
  readonly title: string;
}

export interface ScriptingPort {
  /** Runs a packaged script in a frame. Rejects where the extension may not read the page or the tab is gone. */
  run(place: { readonly tabId: number; readonly frameId: number }, file: string): Promise<void>;
  /** Addresses of the feeds that a tab's page names; none where it may not be read. */
  feedsOf(tabId: number): Promise<readonly string[]>;
}

export interface PermissionsPort {
  /** Whether the extension may read pages of these patterns. */
  has(origins: readonly string[]): Promise<boolean>;
  /** Asks the reader; only inside the handling of a click. */
  ask(origins: readonly string[]): Promise<boolean>;
  /** Gives access back, as far as the browser takes it. */
  giveBack(origins: readonly string[]): Promise<void>;
}

/**
 * Watches a request of ours for an address, from before it is sent until it is stopped.
 * @returns where the answer leads, should it be a redirect; undefined where the browser does not let us see it
 */
export type WatchRedirects = (
  address: string,
) => { readonly to: Promise<string>; readonly stop: () => void } | undefined;

/** Wakes the worker at times, also after the browser was closed. */
export interface AlarmsPort {
  has(name: string): Promise<boolean>;
  /** Rings every so many minutes, for the first time after as many. */
  every(name: string, minutes: number): Promise<void>;
  clear(name: string): Promise<void>;
  onRing(listener: (name: string) => void): void;
}

/** An entry of the page's context menu. */
export interface MenuEntry {
  readonly id: string;
  /** Key of its words in `_locales`. */
  readonly message: string;
  readonly on: 'page' | 'selection';
}

export interface MenusPort {
  /** Puts exactly these entries into the menu. */
  set(entries: readonly MenuEntry[]): Promise<void>;
  onClicked(listener: (id: string, tabId: number) => void): void;
}

export interface CommandsPort {
  /** A keyboard command, for the tab in front. */
  onCommand(listener: (name: string, tabId: number) => void): void;
}

export interface LanguagePort {
  /** BCP 47 tag of the browser's interface. */
  readonly ui: string;
}
