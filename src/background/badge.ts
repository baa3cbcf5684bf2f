/**
 * The toolbar button as a pure picture of a tab's state. Contradicted and only compare differ by more than colour: a
 * count that is only compare carries a question mark.
 */
import type { Locale } from '../text/locale.ts';
import type { ActionLook } from '../browser/ports.ts';
import type { TabState } from '../rpc/calls.ts';
import { countVerdicts } from '../report/build.ts';
import type { Report } from '../report/report.ts';
import { findingKey } from '../ui/complaint.ts';
import { t } from '../words/i18n.ts';
import { words } from '../words/badge-words.ts';

/** White on each of these has a contrast of at least 5 to 1; the hues are those of the marks (ui/tokens.css). */
export const badgeColours = {
  contradicted: '#9c2f17',
  compare: '#744d00',
  neutral: '#50575b',
} as const;

const look = (
  text: string,
  background: keyof typeof badgeColours,
  sentences: readonly string[],
): ActionLook => ({
  text,
  background: badgeColours[background],
  color: '#ffffff',
  title: sentences.join('\n'),
});

/** At most three characters fit: counts stop at 99. */
const short = (count: number, cut: string): string => (count > 99 ? cut : String(count));

function ofReport(report: Report, hidden: readonly string[], locale: Locale): ActionLook {
  const counts = countVerdicts(report.findings.filter((finding) => !hidden.includes(findingKey(finding))));
  const { contradicted, compare } = counts;
  const sentences = [
    words(locale, 'badge.name'),
    ...(contradicted ? [words(locale, 'badge.contradicted', { count: contradicted })] : []),
    ...(compare ? [words(locale, 'badge.compare', { count: compare })] : []),
    ...(contradicted + compare === 0 ? [t(locale, 'outcome.same')] : []),
    t(locale, 'coverage', { count: report.coverage.checkable, checked: report.coverage.checked }),
    ...(report.disclosure ? [words(locale, 'badge.notice')] : []),
  ];
  if (contradicted) return look(short(contradicted + compare, '99+'), 'contradicted', sentences);
  if (compare) return look(`${short(compare, '99')}?`, 'compare', sentences);
  return look(report.disclosure ? 'AI' : '0', 'neutral', sentences);
}

/** What the button shows for a tab, with its tooltip in the reader's language. */
export function badgeOf(state: TabState, locale: Locale): ActionLook {
  const name = words(locale, 'badge.name');
  switch (state.kind) {
    case 'none':
      return look('', 'neutral', [name]);
    case 'checking':
      return look('…', 'neutral', [name, t(locale, 'checking.title')]);
    case 'trouble':
      return look('!', 'neutral', [name, t(locale, `trouble.${state.trouble}.title`)]);
    case 'report':
      return ofReport(state.report, state.hidden ?? [], locale);
  }
}
