/** What the worker sends to pages and screens. The worker is trusted, so types are enough. */
import type { Document, Slot, Span, Statement, Verdict } from '../engine/model.ts';
import type { Disclosure } from '../reading/model.ts';
import type { answerLines, cardLabels, cardOf } from '../report/card.ts';
import type { Report } from '../report/report.ts';
import type { Locale } from '../text/locale.ts';
import type { Told } from './envelope.ts';
import type { StoryState } from './outlet-calls.ts';
import type { SentPage } from './page-calls.ts';

export type { Settings, SiteSettings } from './shapes.ts';

export interface MarkSettings {
  readonly on: boolean;
  readonly showSupported: boolean;
  readonly locale: Locale;
}

/** What the card beside marked words says, made by the worker: the page's scripts get no list of sources, and no words. */
export type CardWords = ReturnType<typeof cardOf>;
export type CardLabels = ReturnType<typeof cardLabels>;

/** A claim of the page as the page needs it; with `card` if it can be marked. */
export interface MarkedFinding extends Span {
  readonly verdict: Verdict;
  readonly quote: string;
  /** True if the reader marked it "Not right?": it has no mark. */
  readonly hidden?: boolean;
  readonly card?: CardWords;
}

/** What the annotator draws: findings by their index in the Report. */
export interface Marks {
  readonly url: string;
  readonly findings: readonly MarkedFinding[];
  readonly settings: MarkSettings;
  readonly labels: CardLabels;
}

/** The answer beside the reader's selection. */
export interface SelectionCard {
  readonly name: string;
  readonly lines: ReturnType<typeof answerLines>;
  readonly labels: CardLabels;
}

/** The worker to an annotator. */
export interface AnnotatorCalls {
  readonly marks: Told<Marks>;
  /** Scroll to a finding, flash it and move focus. Answers whether the words are still there. */
  readonly goTo: Told<{ readonly index: number }, { readonly found: boolean }>;
  /** Go to the next or previous finding from where the reader is. */
  readonly step: Told<{ readonly by: 1 | -1 }>;
  /** Read the page and send it again; `asked`: the page that the reader asked to check, even if it has no notice. */
  readonly readNow: Told<{ readonly asked?: string }>;
  /** The page as it stands; `selected`: with what the reader selected, and null if that is nothing. */
  readonly takePage: Told<{ readonly selected: boolean }, SentPage | null>;
  /** Shows the answer beside the selection. */
  readonly selectionAnswer: Told<SelectionCard>;
  /** Remove every mark and stop watching: the site was switched off. */
  readonly clear: Told<object>;
}

/** The worker to open screens: a tab's whole state, so that no screen has to ask back for parts. */
export interface ScreenUpdates {
  /** Feeds of outlets were read, or the choice of outlets changed. */
  readonly outletsChanged: Told<object>;
  readonly tabChanged: Told<{ readonly tabId: number; readonly state: TabState }>;
}

/** A page as the worker has read it. */
export interface ArticleReading {
  readonly url: string;
  readonly document: Document;
  readonly disclosure: Disclosure | null;
  /** http(s) addresses the page names as its origin, cleaned. */
  readonly namedSources: readonly string[];
  /** True if the reader asked for the check although the page has no notice. */
  readonly asked: boolean;
}

/** The answer on the screens: the details of the selection, side by side. */
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
      /** Host of the page, if it can be checked. */
      readonly site?: string;
      /** The reader switched this site off. */
      readonly off?: boolean;
      /** The page's id, if it is one of the reader's sources. */
      readonly own?: string;
      readonly selection?: SelectionAnswer;
    }
  | { readonly kind: 'checking' }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly settings: MarkSettings;
      /** The page's id, if it is one of the reader's sources. */
      readonly own?: string;
      /** Keys of findings that the reader hid on this page. */
      readonly hidden?: readonly string[];
      /** Figures from before the reader's sources changed. */
      readonly before?: { readonly compared: number; readonly differences: number };
      /** What the page says differently since the reader first opened it. */
      readonly changed?: PageChanges;
      /** The answer to the reader's last selection on this page. */
      readonly selection?: SelectionAnswer;
      /** Set if some facts could not be read: the report was made without them. */
      readonly trouble?: Trouble;
      /** What the reader's outlets report about the page's story. */
      readonly story?: StoryState;
    }
  /** If no facts at all could be read, the report made without them is included. */
  | {
      readonly kind: 'trouble';
      readonly trouble: Trouble;
      readonly report?: Report;
      /** The notice of a page on which no article was found. */
      readonly disclosure?: Disclosure;
    };
