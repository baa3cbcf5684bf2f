/**
 * The parts of the browser that the extension uses. Rooms take them as arguments, so that their logic is tested with fakes;
 * browser.ts connects them to the real thing, and says what each does.
 */
import type * as browser from './browser.ts';

export type RuntimePort = typeof browser.runtime;
export type TabsPort = typeof browser.tabs;
/** The toolbar button of one tab. */
export type ActionPort = typeof browser.action;
export type PermissionsPort = typeof browser.permissions;
/** Wakes the worker at times, also after the browser was closed. */
export type AlarmsPort = typeof browser.alarms;

/** Who sent a message, as the browser says it (never as the message says it). */
export type MessageSender = Omit<chrome.runtime.MessageSender, 'tab'> & {
  readonly tab?: Partial<Pick<chrome.tabs.Tab, 'id' | 'incognito'>>;
};

/** A frame of a tab. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

/** `true` says that `respond` will be called later. */
export type MessageListener<Sender = MessageSender> = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** One storage area. Values are what JSON can hold. */
export interface StoragePort {
  /** All entries, or those of the given keys that exist. */
  get(keys?: readonly string[]): Promise<Record<string, unknown>>;
  /** Rejects if the area is full. */
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export interface Tab {
  readonly id: number;
  /** Only where the extension may read the page. */
  readonly url?: string;
  /** In a private window: nothing about it may be stored. */
  readonly private: boolean;
  /** Put to sleep by the browser: it is loaded again when the reader comes back to it. */
  readonly asleep: boolean;
}

export interface ActionLook {
  readonly text: string;
  /** CSS colour behind the text, which is white; ignored where the text is empty. */
  readonly background: string;
  readonly title: string;
}

/**
 * Watches a request of ours for an address, from before it is sent until it is stopped.
 * @returns where the answer leads, should it be a redirect; undefined if the browser does not let us see it
 */
export type WatchRedirects = (
  address: string,
) => { readonly to: Promise<string>; readonly stop: () => void } | undefined;

/** An entry of the page's context menu. */
export interface MenuEntry {
  readonly id: string;
  /** Key of its words in `_locales`. */
  readonly message: string;
  readonly on: 'page' | 'selection';
}
