/** What the report screens ask for. They render from plain data and these calls alone; main.tsx connects both. */
import type { TabState } from '../rpc/calls.ts';
import type { Locale } from '../text/locale.ts';
import type { CitedTrouble } from '../rpc/library-calls.ts';
import type { StoryActions } from './story-actions.ts';
import type { Shown } from '../ui/picture.ts';
import type { ExportedFile } from '../report/export/index.ts';

/** What a screen says after an action, by the key of its words. */
export type NoticeKey =
  | 'notice.working'
  | 'notice.failed'
  | 'notice.sourceAdded'
  | 'notice.noArticle'
  | 'notice.private-window'
  | 'notice.citedDone'
  | 'notice.selection-missing'
  | `notice.${CitedTrouble}`;

export interface ReportActions {
  /** Shows the passage of a finding, by its index in the Report; false where the words are gone. */
  readonly goTo: (index: number) => Promise<boolean>;
  readonly setHighlights: (on: boolean) => void;
  readonly checkAnyway: () => void;
  /** Checks the words that are selected on the page. */
  readonly checkSelection?: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly openOptions: () => void;
  /** Hands a file to the browser to be saved. */
  readonly save?: (file: ExportedFile) => void;
  readonly print?: () => void;
  /** Remembers that claims are hidden, by their keys (`findingKey`), or shown again. */
  readonly setHidden?: (keys: readonly string[], hidden: boolean) => void;
  /** Switches the site of the page off, or on again. */
  readonly setSiteOff?: (off: boolean) => void;
  /** Hands a small picture of a finding to the browser, to be saved. */
  readonly savePicture?: (shown: Shown) => void;
  readonly openPanel?: () => void;
  readonly useAsSource?: () => void;
  /** Fetches an address that the page names as its source, after the browser asked for access to its host. */
  readonly checkNamed?: (address: string) => void;
  readonly retry?: () => void;
  readonly allowSite?: () => void;
  /** What the reports of the page's story ask for. */
  readonly story?: StoryActions;
}

/** The state of a tab with a report. */
export type ReportState = Extract<TabState, { kind: 'report' }>;

/** What a part of the report screen is drawn from. */
export interface BelowProps {
  readonly state: ReportState;
  readonly locale: Locale;
  readonly actions: ReportActions;
}
