/** The report of a false alarm that a reader can read, change and copy. It holds only what the reader sees in it. */
import { tell } from '../words/tell.ts';
import type { Finding } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import type { Report } from '../report/report.ts';
import { said } from '../report/export/outline.ts';
import { nameOf } from '../words/format.ts';
import { t } from '../words/i18n.ts';
import { webUrl } from '../text/links.ts';

/** A plain-text report about one finding, in the reader's language. */
export function complaintAbout(
  finding: Finding,
  report: Report,
  locale: Locale,
  version: string | undefined,
): string {
  const { quote, verdict, slot, rule, evidence } = finding;
  const page = webUrl(report.document.url);
  return [
    t(locale, 'complaint.title'),
    '',
    // Without what may identify a reader: user name, query and fragment.
    `${t(locale, 'export.page')}: ${page ? page.origin + page.pathname : '—'}`,

    `${t(locale, `verdict.${verdict}`)} (${t(locale, `slot.${slot}`)}): ${t(locale, 'export.quoted', { words: quote })}`,
    tell(locale, finding).line,
    ...evidence.map((one) => `${nameOf(locale, one.source)}: ${said(locale, one)}`),
    `${t(locale, 'export.rule')}: ${rule}`,
    ...(version ? [t(locale, 'about.version', { version })] : []),
    '',
    t(locale, 'complaint.reason'),
    '',
  ].join('\n');
}
