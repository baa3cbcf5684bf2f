/** The result of a check in one line: the same on every screen and in every export. */
import type { Disclosure } from '../reading/model.ts';
import type { Locale } from '../text/locale.ts';
import { t } from '../words/i18n.ts';
import type { Shown } from './differences.ts';

/** The states by which statements are counted, in the order in which they are shown. */
export const states = ['contradicted', 'compare', 'notRight', 'supported', 'repeated', 'unverified'] as const;

/**
 * The headline of a report.
 * @param ahead whether there are reports that the page has not been compared with, or is being compared with now
 */
export function headlineOf(
  locale: Locale,
  { differences: { length: count }, tally }: Pick<Shown, 'differences' | 'tally'>,
  ahead?: 'waiting' | 'running',
): string {
  const { total, compared, supported, repeated } = tally;
  if (count > 0) return t(locale, 'outcome.differences', { count });
  if (compared > 0) return t(locale, compared > supported ? 'outcome.unclear' : 'outcome.same');
  if (total === 0) return t(locale, 'outcome.empty');
  if (repeated > 0) return t(locale, 'outcome.repeated');
  return t(locale, `outcome.${ahead ?? 'uncovered'}`);
}

/** What a page says about AI, in one line that claims no more than its notice. */
export function noticeLine(locale: Locale, disclosure: Disclosure | null): string {
  if (!disclosure) return t(locale, 'disclosure.missing');
  const { level, scope } = disclosure;
  // A notice about the summary says nothing of the text.
  if (scope === 'summary' && level !== 'none-claimed')
    return t(locale, level === 'assisted' ? 'disclosure.scope.summary' : 'disclosure.summary');
  return t(locale, `disclosure.${level}`);
}
