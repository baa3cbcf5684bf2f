/**
 * What is kept of a tab while the browser runs. A record is one value in storage.session, so that each change is whole:
 *
 *     (no record) ──article / check anyway──▶ checking ──▶ report
 *          ▲                                     │  ▲
 *          │ navigated, closed, nothing disclosed│  └── worker died: taken up again, at most `mostAttempts` times
 *          └─────────────────────────────────────┴──▶ trouble
 */
import type { Disclosure } from '../reading/model.ts';
import type { ArticleReading, PageChanges, Trouble } from '../rpc/calls.ts';
import type { CheckedAgainst, Report } from '../report/report.ts';

/** The frame that was read. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

interface Common {
  /** Address of the frame as the browser gave it. */
  readonly url: string;
  readonly frameId: number;
  /** Names the run that left this record: a later one of the same tab wins. */
  readonly run: string;
}

/** A check that has begun. Without a reading the page was asked for one and has not answered yet. */
export interface CheckingRecord extends Common {
  readonly kind: 'checking';
  /** How often the check has been begun. */
  readonly attempt: number;
  /** The reader asked for it. */
  readonly asked: boolean;
  readonly reading?: ArticleReading;
  /** The report that stood here before, of the same address. */
  readonly previous?: Previous;
}

/** What a report said in figures. */
export interface Figures {
  readonly compared: number;
  readonly differences: number;
}

/** An earlier report of the same page, as far as the next one is set against it. */
export interface Previous extends Figures {
  readonly against: CheckedAgainst;
  /** What that report itself was set against. */
  readonly before?: Figures;
}

export interface ReportRecord extends Common {
  readonly kind: 'report';
  readonly report: Report;
  /** Keys of findings hidden on this page. */
  readonly hidden: readonly string[];
  /** Figures of the report made with other sources, before this one. */
  readonly before?: Figures;
  readonly changed?: PageChanges;
  /** Set where some facts could not be read. */
  readonly trouble?: Trouble;
}

export interface TroubleRecord extends Common {
  readonly kind: 'trouble';
  readonly trouble: Trouble;
  readonly report?: Report;
  /** What a page says on which no article was found. */
  readonly disclosure?: Disclosure;
}

export type TabRecord = CheckingRecord | ReportRecord | TroubleRecord;

/** A check that failed this often is not begun again by itself. */
export const mostAttempts = 2;
