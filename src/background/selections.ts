/**
 * Answers about what the reader selected, beside the selection and on the screens, without touching the page's report. A
 * tab's last answer is kept for the session, with its address.
 */
import type { Place, StoragePort } from '../browser/ports.ts';
import { storedUnder } from '../browser/stored.ts';
import type { Span } from '../engine/model.ts';
import type { ArticleReading, SelectionAnswer } from '../rpc/calls.ts';
import type { Locale } from '../text/locale.ts';
import { answerLines, cardLabels, nameOfCard } from '../report/card.ts';
import type { CheckResult } from './check-job.ts';
import type { ToPage } from '../rpc/envelope.ts';
import { askPage, readSelected } from './sent-page.ts';

/** Details of one answer, and letters of the selection that are shown again. */
const mostStatements = 20;
const longestQuote = 300;

export interface SelectionParts {
  readonly session: StoragePort;
  readonly toPage: ToPage;
  readonly inject: (place: Place) => Promise<void>;
  /** Checks without storing anything about the page. */
  readonly compare: (reading: ArticleReading, tabId: number) => Promise<CheckResult>;
  readonly locale: () => Promise<Locale>;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function createSelections(parts: SelectionParts) {
  const { session, toPage, compare, locale } = parts;
  const kept = storedUnder<{ readonly url: string; readonly answer: SelectionAnswer }>(session, 'selection:');
  return {
    /**
     * Compares what is selected on the page and shows the answer beside it.
     * @returns false if nothing is selected
     */
    async answer(place: Place, url: string): Promise<boolean> {
      const sent = await askPage(parts, place, true);
      if (!sent?.selected) return false;
      const { reading, span } = readSelected(sent, sent.selected, url);
      const { report } = await compare(reading, place.tabId);
      const statements = report.statements.filter((one) => overlap(one, span)).slice(0, mostStatements);
      const findings = report.findings.filter((one) => overlap(one, span));
      const quote = reading.document.text.slice(span.start, span.end).slice(0, longestQuote);
      const answer: SelectionAnswer = { quote, statements };
      await kept.change(place.tabId, () => ({ url, answer })).catch(() => undefined);
      const language = await locale();
      await toPage(place, 'selectionAnswer', {
        name: nameOfCard(language, quote),
        lines: answerLines(language, statements, findings),
        labels: cardLabels(language),
      }).catch(() => undefined);
      return true;
    },

    /** The last answer of a tab, while it shows the page that it belongs to. */
    async of(tabId: number, url: string): Promise<SelectionAnswer | undefined> {
      const last = await kept.get(tabId);
      return last?.url === url ? last.answer : undefined;
    },

    forget: kept.forget,
  };
}
