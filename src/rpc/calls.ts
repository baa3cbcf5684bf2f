/**
 * Who may say what to whom: one list of messages per direction, each with its request and its answer. The tab and the
 * privilege come from the sender.
 */
import * as v from 'valibot';
import type { Disclosure } from '../reading/model.ts';
import type { Document, Slot, Statement } from '../engine/model.ts';
import type { Report } from '../report/report.ts';
import { gives, message, type RequestOf } from './envelope.ts';
import type { StoryState } from './outlet-calls.ts';
import type { SentPage } from './page-calls.ts';
import {
  caps,
  findingIndex,
  first,
  markedShape,
  markSettingsShape,
  nothing,
  selectionCardShape,
  tabId,
  webAddress,
} from './shapes.ts';

export type { Settings, SiteSettings } from './shapes.ts';

/** The worker to an annotator. */
export const annotatorMessages = {
  /** What the annotator draws: findings by their index in the Report. */
  marks: message(
    v.object({
      url: webAddress(),
      findings: first(caps.findings, markedShape()),
      settings: markSettingsShape(),
    }),
  ),
  /** Scroll to a finding, flash it and move focus. Answers whether the words are still there. */
  goTo: message(v.object({ index: findingIndex() }), gives<{ readonly found: boolean }>()),
  /** Next or previous finding from where the reader is. */
  step: message(v.object({ by: v.picklist([1, -1]) })),
  /** Read the page and send it anew; `asked`: of which page the reader asked for a check, also where it discloses nothing. */
  readNow: message(v.object({ asked: v.exactOptional(webAddress()) })),
  /** The page as it stands; `selected`: with what the reader selected, and null where that is nothing. */
  takePage: message(v.object({ selected: v.boolean() }), gives<SentPage | null>()),
  /** Shows the answer beside the selection. */
  selectionAnswer: message(selectionCardShape()),
  /** Remove every mark and stop watching: the site was switched off. */
  clear: message(nothing()),
};

/** The worker to open screens: the whole state that a tab has now, so that nobody asks back for parts. */
export const screenUpdates = {
  /** Feeds of outlets were read, or the choice of outlets changed. */
  outletsChanged: message(nothing()),
  tabChanged: message(
    v.object({
      tabId: tabId(),
      // The worker is the only sender (envelope.ts sees to it), and what it sends is its own report.
      state: v.custom<TabState>(
        (state) => typeof state === 'object' && state !== null && 'kind' in state,
        'is no state of a tab',
      ),
    }),
  ),
};

export type Marks = RequestOf<typeof annotatorMessages, 'marks'>;
export type MarkSettings = Marks['settings'];
export type MarkedFinding = Marks['findings'][number];
export type CardWords = NonNullable<MarkedFinding['card']>;
export type SelectionCard = RequestOf<typeof annotatorMessages, 'selectionAnswer'>;

/** A page as the worker has read it. */
export interface ArticleReading {
  readonly url: string;
  readonly document: Document;
  readonly disclosure: Disclosure | null;
  /** http(s) addresses the page names as its origin, cleaned. */
  readonly namedSources: readonly string[];
  /** True where the reader asked for the check although the page discloses nothing. */
  readonly asked: boolean;
}

/** The answer in the screens: the details of the selection, as they stand side by side. */
export interface SelectionAnswer {
  readonly quote: string;
  readonly statements: readonly Statement[];
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
