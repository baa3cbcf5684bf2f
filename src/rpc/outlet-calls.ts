/** Messages between screens and the worker about outlets, and about the reports of a page's story. */
import * as v from 'valibot';
import type { Item } from '../stories/model.ts';
import { gives, message } from './envelope.ts';
import type { ArticleCode, FeedCode, FetchCode, Trouble } from './troubles.ts';
import { libraryId, nothing, ofTab, tabId, webAddress } from './shapes.ts';

/**
 * What an outlet is. `public` is a public broadcaster, `broadcaster` a private one (or a state's), `newspaper` a newspaper or
 * magazine; `official` is a first-hand source and not one more report.
 */
export const outletKinds = ['wire', 'public', 'broadcaster', 'newspaper', 'official'] as const;
export type OutletKind = (typeof outletKinds)[number];

/** Why an outlet's feeds could not be read; each has words in every language. */
export type OutletTrouble = Trouble<FetchCode | 'permission' | 'large' | 'full' | FeedCode>;

/** An outlet as screens list it. */
export interface OutletInfo {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case; empty if it is not known. */
  readonly country: string;
  /** BCP 47; empty if it is not known. */
  readonly lang: string;
  readonly kind: OutletKind;
  readonly state: boolean;
  readonly home: string;
  /** Host patterns that the browser must grant the extension for it. */
  readonly origins: readonly string[];
  readonly on: boolean;
  /** Added by the reader, not from the directory. */
  readonly own: boolean;
  /** True if it is one of those that a single click turns on. */
  readonly first: boolean;
  /** Results of the last readings of its feeds; absent before the first. */
  readonly line?: OutletLine;
}

export interface OutletLine {
  /** ISO date-time of the last reading that worked; absent if none has. */
  readonly read?: string;
  /** Items kept of it. */
  readonly items: number;
  /** ISO date-time since when nothing new has come, if that is longer than three weeks. */
  readonly unchangedSince?: string;
  readonly trouble?: OutletTrouble;
}

export interface OutletList {
  readonly outlets: readonly OutletInfo[];
}

/** The outcome of reading one report for a page. */
export type ReportOutcome = 'read' | 'ai' | 'elsewhere' | Exclude<ArticleCode, 'refused'>;

/** A report of the page's story, as the popup lists it. */
export interface StoryReport extends Omit<Item, 'summary' | 'lang'> {
  readonly kind: OutletKind;
  readonly state: boolean;
  /** True if it is about another day of the same story. */
  readonly followUp: boolean;
  /** Further items that carry the same report. */
  readonly copies: number;
  /** In the comparison: waiting for its turn, or its outcome. */
  readonly compared?: 'waiting' | ReportOutcome;
}

/** A source that the page names in words. */
export interface NamedOutlet {
  readonly name: string;
  /** The outlet of that name, if there is one. */
  readonly outlet?: Pick<OutletInfo, 'id' | 'name' | 'on' | 'origins'>;
  /** The report of that outlet among the page's, by its id. */
  readonly report?: string;
  /** Words to look for with the browser's own search. */
  readonly query: string;
}

/** What is known about the reports of a page's story. */
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
  /** True if pages with a notice are compared with their reports unasked. */
  readonly auto: boolean;
}

/** Whether there are reports that the page has not been compared with, or is being compared with now. */
export function reportsAhead(story: StoryState | undefined): 'waiting' | 'running' | undefined {
  if (!story?.reports.length) return undefined;
  if (!story.comparison) return 'waiting';
  return story.comparison.state === 'running' ? 'running' : undefined;
}

/** An open tab that reports the page's story. */
export interface TabOffer {
  readonly tabId: number;
  readonly title: string;
  readonly host: string;
}

const list = gives<OutletList>();

/** What the popup, the options and the welcome page ask the worker about outlets and stories. */
export const outletMessages = {
  getOutlets: message(nothing(), list),
  /** Turns outlets on or off. Access was asked for at the click; if it is missing, the outlet's line says so. */
  setOutlets: message(
    v.object({ ids: v.pipe(v.array(libraryId()), v.maxLength(500)), on: v.boolean() }),
    list,
  ),
  setOutletKind: message(v.object({ id: libraryId(), kind: v.picklist(outletKinds) }), list),
  /** Adds the outlet behind an address: a feed, or a page that names one. */
  addOutlet: message(
    v.object({ address: webAddress() }),
    gives<{ readonly list: OutletList } | { readonly trouble: OutletTrouble }>(),
  ),
  removeOutlet: message(v.object({ id: libraryId() }), list),
  /** Reads the feeds of every outlet that is on, now. */
  readOutlets: message(nothing(), list),
  /** Addresses of feeds that the tab's page names. */
  feedsOfTab: message(ofTab({}), gives<{ readonly feeds: readonly string[] }>()),
  /** Reads up to five reports of the page's story and checks the page against them, or stops doing so. */
  compareReports: message(ofTab({ on: v.boolean(), first: v.exactOptional(libraryId()) })),
  /** Open tabs that report the same story as the tab's page. */
  offerTabs: message(ofTab({}), gives<{ readonly tabs: readonly TabOffer[] }>()),
  /** Uses open tabs as sources for this page, until it is left. */
  compareTabs: message(
    ofTab({ tabs: v.pipe(v.array(tabId()), v.maxLength(50)) }),
    gives<{ readonly read: number }>(),
  ),
};
