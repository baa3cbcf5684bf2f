/** What screens and the worker say to each other about outlets, and about the reports of a page's story. */

/**
 * What an outlet is. `public` is a public broadcaster, `broadcaster` a private one (or a state's), `newspaper` a newspaper or
 * magazine; `official` is a first-hand source and not one more report.
 */
export const outletKinds = ['wire', 'public', 'broadcaster', 'newspaper', 'official'] as const;
export type OutletKind = (typeof outletKinds)[number];

/** Why an outlet's feeds could not be read; each has words in every language. */
export const outletTroubles = [
  'permission',
  'refused',
  'private',
  'redirected',
  'unreachable',
  'slow',
  'status',
  'type',
  'large',
  'html',
  'not-a-feed',
  'damaged',
  'charset',
  'empty',
  'full',
] as const;
export interface OutletTrouble {
  readonly code: (typeof outletTroubles)[number];
  /** What belongs into its words: a number of the network, a media type. */
  readonly detail?: string;
}

/** An outlet as screens list it. */
export interface OutletInfo {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case; empty where it is not known. */
  readonly country: string;
  /** BCP 47; empty where it is not known. */
  readonly lang: string;
  readonly kind: OutletKind;
  readonly state: boolean;
  readonly home: string;
  /** Patterns of what the browser has to let the extension reach for it. */
  readonly origins: readonly string[];
  readonly on: boolean;
  /** Added by the reader and not of the directory. */
  readonly own: boolean;
  /** Of the choice that is turned on with one press. */
  readonly first: boolean;
  /** What the last readings of its feeds came to; absent before the first. */
  readonly line?: OutletLine;
}

export interface OutletLine {
  /** ISO date-time of the last reading that worked; absent where none has. */
  readonly read?: string;
  /** Items kept of it. */
  readonly items: number;
  /** ISO date-time since when nothing new has come, where that is longer ago than three weeks. */
  readonly unchangedSince?: string;
  readonly trouble?: OutletTrouble;
}

export interface OutletList {
  readonly outlets: readonly OutletInfo[];
}

/**
 * Whether pages with a notice are compared with the reports of their story without being asked; `ask`: the reader has not
 * been asked, or has not answered.
 */
export type AutoCompare = 'ask' | 'always' | 'never';

/** What came of reading one report for a page. */
export type ReportOutcome =
  | 'read'
  | 'ai'
  | 'permission'
  | 'elsewhere'
  | 'private'
  | 'redirected'
  | 'slow'
  | 'type'
  | 'unreachable'
  | 'no-article'
  | 'full';

/** A report of the page's story, as the popup lists it. */
export interface StoryReport {
  readonly id: string;
  readonly outlet: string;
  readonly kind: OutletKind;
  readonly state: boolean;
  readonly title: string;
  readonly url?: string;
  /** ISO date or date-time. */
  readonly published?: string;
  /** The agency whose report it carries. */
  readonly origin?: string;
  /** It tells of another day of the same story. */
  readonly followUp: boolean;
  /** Further items that carry the same report. */
  readonly copies: number;
  /** In the comparison: waiting for its turn, or what came of it. */
  readonly compared?: 'waiting' | ReportOutcome;
}

/** A source that the page names in words. */
export interface NamedOutlet {
  readonly name: string;
  /** The outlet of that name, where there is one. */
  readonly outlet?: Pick<OutletInfo, 'id' | 'name' | 'on' | 'origins'>;
  /** The report of that outlet among the page's, by its id. */
  readonly report?: string;
  /** Words to look for with the browser's own search. */
  readonly query: string;
}

/** What is known of the reports of a page's story. */
export interface StoryState {
  readonly reports: readonly StoryReport[];
  readonly lookedAt: {
    readonly outlets: number;
    /** Outlets among them whose feeds could not be read the last time. */
    readonly unread: number;
    readonly items: number;
    readonly days: number;
  };
  readonly comparison?: {
    readonly state: 'running' | 'stopped' | 'done';
    readonly done: number;
    readonly of: number;
    /** Reports among them that could be read. */
    readonly read: number;
  };
  readonly named: readonly NamedOutlet[];
  /** Open tabs whose pages this page is compared with. */
  readonly tabs: number;
  readonly auto: AutoCompare;
}

/** An open tab that tells the page's story. */
export interface TabOffer {
  readonly tabId: number;
  readonly title: string;
  readonly host: string;
}

/** What the popup, the options and the welcome page ask of the worker about outlets and stories. */
export interface OutletCalls {
  getOutlets: { request: Record<string, never>; response: OutletList };
  /** Turns outlets on or off. Access was asked for at the click; where it is missing, the outlet's line says so. */
  setOutlets: {
    request: { readonly ids: readonly string[]; readonly on: boolean };
    response: OutletList;
  };
  setOutletKind: { request: { readonly id: string; readonly kind: OutletKind }; response: OutletList };
  /** Adds the outlet behind an address: a feed, or a page that names one. */
  addOutlet: {
    request: { readonly address: string };
    response: { readonly list: OutletList } | { readonly trouble: OutletTrouble };
  };
  removeOutlet: { request: { readonly id: string }; response: OutletList };
  /** Reads the feeds of every outlet that is on, now. */
  readOutlets: { request: Record<string, never>; response: OutletList };
  /** Addresses of feeds that the tab's page names. */
  feedsOfTab: { request: { readonly tabId: number }; response: { readonly feeds: readonly string[] } };
  /** Reads up to five reports of the page's story and checks the page against them, or stops doing so. */
  compareReports: {
    request: { readonly tabId: number; readonly on: boolean; readonly first?: string };
    response: undefined;
  };
  /** Open tabs that tell the same story as the tab's page. */
  offerTabs: { request: { readonly tabId: number }; response: { readonly tabs: readonly TabOffer[] } };
  /** Takes open tabs as sources for this page, until it is left. */
  compareTabs: {
    request: { readonly tabId: number; readonly tabs: readonly number[] };
    response: { readonly read: number };
  };
}
