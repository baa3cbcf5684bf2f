/**
 * Who may say what to whom: one map per direction, each name with its request and its answer.
 * What arrives is untrusted until its guard (./guards.ts) has passed it; the tab and the privilege come from the sender.
 */
import type { Disclosure } from '../reading/model.ts';
import type { Document, Slot, Span, Statement, Verdict } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import type { Report } from '../report/report.ts';
import type { LibraryCalls } from './library-calls.ts';
import type { AutoCompare, OutletCalls, StoryState } from './outlet-calls.ts';

/** The tiny detector, on every page, to the worker. */
export interface DetectorCalls {
  /** The page has a sign of AI; the worker answers by injecting the annotator. */
  pageMayDisclose: { request: { readonly url: string }; response: undefined };
}

/** The annotator, on a page with a sign, to the worker. */
export interface AnnotatorCalls {
  /** The page as read. Sent on injection, on a changed address and when the article has grown. */
  article: { request: ArticleReading; response: Marks | undefined };
  /** The closer look found no disclosure and the reader did not ask for a check. Marks of an earlier look are gone. */
  nothingDisclosed: { request: { readonly url: string }; response: undefined };
  /** No article was found, although the page discloses something or the reader asked for a check (`readNow`). */
  noArticle: {
    request: { readonly url: string; readonly disclosure: Disclosure | null };
    response: undefined;
  };
  /** "Not right?" on the card, or its undo, for a finding by its index in the Report. */
  hide: { request: { readonly index: number; readonly hidden: boolean }; response: undefined };
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

/** What the card beside marked words says, made by the worker: the page's scripts get no list of sources. */
export interface CardWords {
  /** "Date: 14 or 13 January" */
  readonly heading: string;
  readonly line: string;
  /** The page's words around the claim. */
  readonly before: string;
  readonly after: string;
  readonly source?: {
    readonly label: string;
    readonly quote: string;
    /** Where the source's value stands in the quotation. */
    readonly values: readonly Span[];
    readonly about: string;
    /** http(s) only. */
    readonly href?: string;
  };
  /** Further sources. */
  readonly more: number;
  readonly why: string;
}

/** A claim of the page as the page needs it; `card` where it can be marked. */
export interface MarkedFinding extends Span {
  readonly verdict: Verdict;
  readonly quote: string;
  /** The reader called it not right: it has no mark. */
  readonly hidden?: boolean;
  readonly card?: CardWords;
}

/** What the annotator draws: findings by their index in the Report. */
export interface Marks {
  readonly url: string;
  readonly findings: readonly MarkedFinding[];
  readonly settings: MarkSettings;
}

/** What the reader chose, kept in storage.local. */
export interface Settings {
  /** `auto` follows the browser. */
  readonly locale: Locale | 'auto';
  /** Marks on pages of sites without a choice of their own. */
  readonly highlights: boolean;
  readonly showSupported: boolean;
  /** Compare with the facts that come with the extension. */
  readonly bundled: boolean;
  /** Compare pages with a notice with the reports of their story, without being asked each time. */
  readonly compareReports: AutoCompare;
  /** Choices by host name. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
}

export interface SiteSettings {
  readonly highlights?: boolean;
  /** True where pages of this site are never checked by themselves. */
  readonly off?: boolean;
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
  /** The words that the reader selected; null where there are none. */
  readSelection: { request: Record<string, never>; response: SelectionReading | null };
  /** Shows the answer beside the selection. */
  selectionAnswer: { request: SelectionCard; response: undefined };
  /** The page as it is read for a source; null where it has no article. */
  readSource: { request: Record<string, never>; response: ArticleReading | null };
  /** Remove every mark and stop watching: the site was switched off. */
  clear: { request: Record<string, never>; response: undefined };
}

/** The reader's selection within its surroundings. */
export interface SelectionReading {
  readonly reading: ArticleReading;
  /** Where it stands in the document's text. */
  readonly span: Span;
}

/** The answer beside the selection. */
export interface SelectionCard {
  readonly quote: string;
  readonly lines: readonly { readonly verdict: string; readonly text: string }[];
  readonly locale: Locale;
}

/** The answer in the screens: the details of the selection, as they stand side by side. */
export interface SelectionAnswer {
  readonly quote: string;
  readonly statements: readonly Statement[];
}

/** The popup, side panel and options page to the worker. */
export interface ScreenCalls extends LibraryCalls, OutletCalls {
  /** Also mends a check that died with the worker: the answer is then `checking`, and `tabChanged` follows. */
  getTab: { request: { readonly tabId: number }; response: TabState };
  checkAnyway: { request: { readonly tabId: number }; response: TabState };
  /** Checks what is selected on the page; the page's report stays. `missing` where nothing is. */
  checkSelection: { request: { readonly tabId: number }; response: TabState | { readonly kind: 'missing' } };
  /** Forgets what pages said before. */
  forgetPages: { request: Record<string, never>; response: undefined };
  setHighlights: { request: { readonly tabId: number; readonly on: boolean }; response: TabState };
  goTo: {
    request: { readonly tabId: number; readonly index: number };
    response: { readonly found: boolean };
  };
  /** Hides claims by their keys, here and wherever they come again, or shows them again. */
  setHidden: {
    request: { readonly tabId: number; readonly keys: readonly string[]; readonly hidden: boolean };
    response: TabState;
  };
  /** Switches the tab's site off, or on again. */
  setSiteOff: { request: { readonly tabId: number; readonly off: boolean }; response: TabState };
  getSettings: { request: Record<string, never>; response: Settings };
  /** Only the given keys change; `sites` replaces the whole list. Open pages are told. */
  setSettings: { request: Partial<Settings>; response: Settings };
}

/** The worker to open screens: the whole state that a tab has now, so that nobody asks back for parts. */
export interface WorkerToScreenCalls {
  /** Feeds of outlets were read, or the choice of outlets changed. */
  outletsChanged: { request: Record<string, never>; response: undefined };
  tabChanged: {
    request: { readonly tabId: number; readonly state: TabState };
    response: undefined;
  };
}

/** Why a check could not be done; each has words in every language. */
export type Trouble =
  | 'page-not-readable'
  | 'no-article'
  | 'permission-withheld'
  | 'facts-unreadable'
  | 'storage-full'
  | 'unexpected';

/** What a page says differently, in its words then and now. */
export interface PageChanges {
  /** ISO date-time of the first reading. */
  readonly seen: string;
  readonly changes: readonly { readonly slot: Slot; readonly before: string; readonly now: string }[];
}

/** What a screen shows for a tab. */
export type TabState =
  | {
      readonly kind: 'none';
      readonly checkable: boolean;
      /** Host of the page, where it can be checked. */
      readonly site?: string;
      /** The reader switched this site off. */
      readonly off?: boolean;
      /** The page is one of the reader's sources: its id there. */
      readonly own?: string;
      readonly selection?: SelectionAnswer;
    }
  | { readonly kind: 'checking' }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly settings: MarkSettings;
      /** The page is one of the reader's sources: its id there. */
      readonly own?: string;
      /** Keys of findings that the reader hid on this page. */
      readonly hidden?: readonly string[];
      /** Figures from before the reader's sources changed. */
      readonly before?: { readonly compared: number; readonly differences: number };
      /** What the page says differently since the reader first opened it. */
      readonly changed?: PageChanges;
      /** The answer to the reader's last selection on this page. */
      readonly selection?: SelectionAnswer;
      /** Set where some facts could not be read: the report was made without them. */
      readonly trouble?: Trouble;
      /** What outlets that the reader turned on tell of the page's story. */
      readonly story?: StoryState;
    }
  /** Where no facts at all could be read, the report that was made without them comes along. */
  | {
      readonly kind: 'trouble';
      readonly trouble: Trouble;
      readonly report?: Report;
      /** What a page says on which no article was found. */
      readonly disclosure?: Disclosure;
    };
