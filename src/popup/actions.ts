/** What the report screens ask for. They render from plain data and these calls alone; connect.tsx connects both. */
import type { TabState } from '../rpc/calls.ts';
import type { ArticleCode } from '../rpc/troubles.ts';
import type { NamedOutlet, TabOffer } from '../rpc/outlet-calls.ts';
import type { Added } from '../ui/add-outlet.ts';
import type { Shown } from '../ui/picture.ts';
import type { Words } from '../ui/words.ts';
import type { asSource } from '../words/trouble-words.ts';
import type { ExportedFile } from '../report/export/index.ts';

/** What a screen says after an action, by the key of its words. */
export type NoticeKey =
  | (typeof asSource)[keyof typeof asSource]
  | 'notice.working'
  | 'notice.sourceRemoved'
  | 'notice.citedDone'
  | 'notice.selection-missing'
  | `fetch.${ArticleCode}`;

/** What the list of the story's reports asks for: comparing, outlets, open tabs, the browser's search. */
export interface StoryActions {
  /** Reads the reports of the story, that of this id first. */
  readonly compare: (first?: string) => void;
  readonly stop: () => void;
  readonly setAuto: (on: boolean) => void;
  /** Turns on the outlet that the page names, once the browser gave access to it. */
  readonly turnOn: (outlet: NonNullable<NamedOutlet['outlet']>) => Promise<boolean>;
  /** Looks for words with the browser's own search, in a new tab. */
  readonly look?: (words: string) => void;
  readonly chooseOutlets: () => void;
  /** Open tabs that tell the story; undefined where they may not be read. */
  readonly offerTabs: () => Promise<readonly TabOffer[] | undefined>;
  readonly compareTabs: (tabs: readonly number[]) => Promise<number>;
  /** Feeds that the page names. */
  readonly feeds: () => Promise<readonly string[]>;
  readonly addSite: (t: Words, feed: string) => Promise<Added>;
}

export interface ReportActions {
  /** Shows the passage of a finding, by its index in the Report; false where the words are gone. */
  readonly goTo: (index: number) => Promise<boolean>;
  readonly setHighlights: (on: boolean) => void;
  /** Checks the page, asked for by the reader, or once more. */
  readonly checkAnyway: () => void;
  /** Checks the words that are selected on the page. */
  readonly checkSelection: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly openOptions: () => void;
  /** Hands a file to the browser to be saved. */
  readonly save: (file: ExportedFile) => void;
  /** Remembers that claims are hidden, by their keys (`findingKey`), or shown again. */
  readonly setHidden: (keys: readonly string[], hidden: boolean) => void;
  /** Switches the site of the page off, or on again. */
  readonly setSiteOff: (off: boolean) => void;
  /** Hands a small picture of a finding to the browser, to be saved. */
  readonly savePicture: (shown: Shown) => void;
  readonly useAsSource: () => void;
  /** The page is no longer one of the reader's sources, by its id there. */
  readonly removeSource: (id: string) => void;
  /** Fetches an address that the page names as its source, after the browser asked for access to its host. */
  readonly checkNamed: (address: string) => void;
  readonly allowSite: () => void;
  /** What the reports of the page's story ask for. */
  readonly story: StoryActions;
  /** The popup leads to the panel, and only the panel prints well. */
  readonly openPanel?: () => void;
  readonly print?: () => void;
}

/** The state of a tab with a report. */
export type ReportState = Extract<TabState, { kind: 'report' }>;

/** What a part of the report screen is drawn from. */
export interface BelowProps {
  readonly state: ReportState;
  readonly actions: ReportActions;
}
