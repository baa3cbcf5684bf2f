/** The report of a false alarm that a reader can read, change and copy. It holds only what the reader sees in it. */
import { tell } from '../words/tell.ts';
import type { Finding } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import type { Report } from '../report/report.ts';
import { said } from '../report/export/outline.ts';
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
  const { quote, verdict, slot, rule, evidence } = finding;
  return [
    t(locale, 'complaint.title'),
    '',
    `${t(locale, 'export.page')}: ${bareAddress(report.document.url)}`,
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
