/** The answer beside the reader's selection: a line for each detail in it. */
import type { Finding, Statement, Verdict } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { sentences, t } from './i18n.ts';
import { sourceName } from './format.ts';
import { tell } from './tell.ts';

/** Lines of one answer: it stands beside the words, not in their place. */
const most = 6;

/**
 * @param statements the details in the selection
 * @param findings what was found in it
 * @returns at least one line: where nothing can be compared, it says so
 */
export function answerLines(
  locale: Locale,
  statements: readonly Statement[],
  findings: readonly Finding[],
): readonly { readonly verdict: Verdict; readonly text: string }[] {
  if (!statements.length) return [{ verdict: 'unverified', text: t(locale, 'outcome.empty.about') }];
  return statements.slice(0, most).map((statement) => {
    const { state, passage, start, end } = statement;
    const wrong = findings.find(
      (finding) => finding.verdict === 'contradicted' && start <= finding.start && finding.end <= end,
    );
    const told = wrong
      ? tell(locale, wrong).line
      : passage && `${sourceName(locale, passage.source)}: ${passage.quote.slice(0, 300)}`;
    // The colour of a line alone tells no verdict.
    const text = told ? sentences(locale, [t(locale, `verdict.${state}`), told]) : t(locale, 'pair.none');
    return { verdict: state, text };
  });
}
