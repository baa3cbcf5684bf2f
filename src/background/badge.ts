/**
 * The toolbar button, derived purely from a tab's state. It counts what is contradicted; what is only worth comparing
 * accuses nobody, so it has no number here.
 */
import type { Locale } from '../text/locale.ts';
import type { ActionLook } from '../browser/ports.ts';
import type { TabState } from '../rpc/calls.ts';
import { reportsAhead } from '../rpc/outlet-calls.ts';
import { shownOf } from '../report/differences.ts';
import { headlineOf } from '../report/headline.ts';
import { t } from '../words/i18n.ts';

/** White on each of these has a contrast of at least 5 to 1; the hues are those of the marks (ui/tokens.css). */
export const badgeColours = {
  contradicted: '#9c2f17',
  neutral: '#50575b',
} as const;

const look = (
  text: string,
  background: keyof typeof badgeColours,
  sentences: readonly string[],
): ActionLook => ({
  text,
  background: badgeColours[background],
  title: sentences.join('\n'),
});

function ofReport(
  { report, hidden, story }: Extract<TabState, { kind: 'report' }>,
  locale: Locale,
): ActionLook {
  const shown = shownOf(report, hidden);
  const { total, compared, compare } = shown.tally;
  const count = shown.differences.length;
  const sentences = [
    t(locale, 'app.name'),
    headlineOf(locale, shown, reportsAhead(story)),
    ...(compare ? [t(locale, 'compare.count', { count: compare })] : []),
    ...(total ? [t(locale, 'coverage', { count: total, compared })] : []),
    ...(report.disclosure ? [t(locale, 'badge.notice')] : []),
  ];
  if (count) return look(count > 99 ? '99+' : String(count), 'contradicted', sentences);
  return look(report.disclosure ? 'AI' : '0', 'neutral', sentences);
}

/** What the button shows for a tab, with its tooltip in the reader's language. */
export function badgeOf(state: TabState, locale: Locale): ActionLook {
  const name = t(locale, 'app.name');
  switch (state.kind) {
    case 'none':
      return look('', 'neutral', [name]);
    case 'checking':
      return look('…', 'neutral', [name, t(locale, 'checking.title')]);
    case 'trouble':
      return look('!', 'neutral', [name, t(locale, `trouble.${state.trouble}.title`)]);
    case 'report':
      return ofReport(state, locale);
  }
}
