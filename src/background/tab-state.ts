/**
 * What is stored about a tab while the browser runs. A record is one value in storage.session, so each change is atomic:
 *
 *     (no record) ──article / check anyway──▶ checking ──▶ report
 *          ▲                                     │  ▲
 *          │ navigated, closed, nothing disclosed│  └── worker died: taken up again, at most `mostAttempts` times
 *          └─────────────────────────────────────┴──▶ trouble
 */
import type { Place, StoragePort } from '../browser/ports.ts';
import { storedUnder } from '../browser/stored.ts';
import type { TabState } from '../rpc/calls.ts';

/** The page that sent a message. */
export interface PageOf extends Place {
  /** Of the frame. */
  readonly url: string;
  /** In a private window. */
  readonly private: boolean;
}

interface Common {
  /** Address of the frame as the browser gave it. */
  readonly url: string;
  readonly frameId: number;
  /** Names the run that left this record: a later one of the same tab wins. */
  readonly run: string;
}

/** A check that has begun: the page was asked to send itself, or has done so. */
export interface CheckingRecord extends Common {
  readonly kind: 'checking';
  /** How often the check has been begun; 0 if it waits until the reader comes back (session-room.ts). */
  readonly attempt: number;
  /** The reader asked for it. */
  readonly asked: boolean;
  /** The previous report for the same address. */
  readonly previous?: ReportRecord;
}

type Shown<Kind extends TabState['kind']> = Extract<TabState, { readonly kind: Kind }>;

/** A report's figures. */
export type Figures = NonNullable<Shown<'report'>['before']>;

/** A report as the screens show it, without what is looked up each time. */
export type ReportRecord = Common &
  Pick<Shown<'report'>, 'kind' | 'report' | 'before' | 'changed' | 'trouble'> &
  Required<Pick<Shown<'report'>, 'hidden'>>;

export type TroubleRecord = Common & Shown<'trouble'>;

export type TabRecord = CheckingRecord | ReportRecord | TroubleRecord;

/** Records by tab: they outlive the worker, never the browser. */
export const createTabStore = (session: StoragePort) => storedUnder<TabRecord>(session, 'tab:');
export type TabStore = ReturnType<typeof createTabStore>;

/** A check that failed this often is not begun again unasked. */
export const mostAttempts = 2;
