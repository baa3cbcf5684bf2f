/** The report of a false alarm that a reader can read, change and copy. It holds only what the reader sees in it. */
import { tell } from '../words/tell.ts';
import type { Finding } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import type { Report } from '../report/report.ts';
import { nameOf } from '../words/format.ts';
import { t } from '../words/i18n.ts';
import { safeHref } from '../text/links.ts';

/** The address without what may identify a reader: user name, query and fragment. */
function bareAddress(address: string | undefined): string {
  const href = safeHref(address);
  if (!href) return '—';
  const url = new URL(href);
  return `${url.origin}${url.pathname}`;
}

/** A plain-text report about one finding, in the reader's language. */
export function complaintAbout(
  finding: Finding,
  report: Report,
  locale: Locale,
  version: string | undefined,
): string {
  const lines = [
    t(locale, 'complaint.title'),
    '',
    t(locale, 'complaint.page', { address: bareAddress(report.document.url) }),
    t(locale, 'complaint.words', { quote: finding.quote }),
    t(locale, 'complaint.shown', {
      verdict: t(locale, `verdict.${finding.verdict}`),
      slot: t(locale, `slot.${finding.slot}`),
      rule: finding.rule,
    }),
    t(locale, 'complaint.explained', { explanation: tell(locale, finding).line }),
    ...finding.evidence.map(({ source, quote }) =>
      t(locale, 'complaint.source', { source: nameOf(locale, source), quote }),
    ),
    ...(version ? [t(locale, 'complaint.version', { version })] : []),
    '',
    t(locale, 'complaint.reason'),
    '',
  ];
  return lines.join('\n');
}
