/**
 * Who may say what to whom: one map per direction, each name with its request and its answer.
 * What arrives is untrusted until its guard (./guards.ts) has passed it; the tab and the privilege come from the sender.
 */
import type { Disclosure } from '../disclosure/model.ts';
import type { Document, Finding, Locale } from '../engine/model.ts';
import type { Report } from '../report/report.ts';

/** The tiny detector, on every page, to the worker. */
export interface DetectorCalls {
  /** The page has a sign of AI; the worker answers by injecting the annotator. */
  suspect: { request: { readonly url: string }; response: undefined };
}

/** The annotator, on a page with a sign, to the worker. */
export interface AnnotatorCalls {
  /** The page as read. Sent on injection, on a changed address and when the article has grown. */
  article: { request: ArticleReading; response: Marks | undefined };
  /** The closer look found no disclosure and the reader did not ask for a check. */
  nothingDisclosed: { request: { readonly url: string }; response: undefined };
}

export interface ArticleReading {
  readonly url: string;
  readonly document: Document;
  readonly disclosure: Disclosure | null;
  /** http(s) addresses the page names as its origin, cleaned. */
  readonly namedSources: readonly string[];
  /** True where the reader asked for the check although the page discloses nothing. */
  readonly asked: boolean;
}

/** What the annotator draws: findings by their index in the Report. */
export interface Marks {
  readonly url: string;
  readonly findings: readonly Finding[];
  readonly settings: MarkSettings;
}

export interface MarkSettings {
  readonly on: boolean;
  readonly showSupported: boolean;
  readonly locale: Locale;
}

/** The worker to an annotator. */
export interface WorkerToPageCalls {
  marks: { request: Marks; response: undefined };
  settings: { request: MarkSettings; response: undefined };
  /** Scroll to a finding, flash it and move focus. Answers whether the words are still there. */
  goTo: { request: { readonly index: number }; response: { readonly found: boolean } };
  /** Next or previous finding from where the reader is. */
  step: { request: { readonly by: 1 | -1 }; response: undefined };
  /** Read the page and send it, disclosed or not. */
  readNow: { request: Record<string, never>; response: undefined };
  /** The text the reader has selected, for "check the selection". */
  clear: { request: Record<string, never>; response: undefined };
}

/** The popup, side panel and options page to the worker. */
export interface ScreenCalls {
  getTab: { request: { readonly tabId: number }; response: TabState };
  checkAnyway: { request: { readonly tabId: number }; response: TabState };
  setHighlights: { request: { readonly tabId: number; readonly on: boolean }; response: TabState };
  goTo: {
    request: { readonly tabId: number; readonly index: number };
    response: { readonly found: boolean };
  };
}

/** The worker to open screens: the state of a tab changed, ask again. */
export interface WorkerToScreenCalls {
  tabChanged: { request: { readonly tabId: number }; response: undefined };
}

/** Why a check could not be done; each has words in every language. */
export type Trouble =
  | 'page-not-readable'
  | 'no-article'
  | 'permission-withheld'
  | 'facts-unreadable'
  | 'storage-full'
  | 'page-left'
  | 'offline'
  | 'extension-updated'
  | 'unexpected';

/** What a screen shows for a tab. */
export type TabState =
  | { readonly kind: 'none'; readonly checkable: boolean }
  | { readonly kind: 'checking' }
  | { readonly kind: 'report'; readonly report: Report; readonly settings: MarkSettings }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };
