/** A report as plain text, for a terminal. */
import type { Locale } from '../../text/locale.ts';
import { sourceName } from '../../words/format.ts';
import { t } from '../../words/i18n.ts';
import { aboutSource, tell } from '../../words/tell.ts';
import { noticeLine } from '../headline.ts';
import type { Report } from '../report.ts';
import { differences, result, said, spoken } from './parts.ts';

/** Lines of at most ninety letters, each behind an indent. */
const wrapped = (text: string, indent: string): string =>
  (text.match(/\S.{0,89}(?!\S)|\S+/gsu) ?? []).map((line) => `${indent}${line}`).join('\n');

/** The report as text, in the language asked for. */
export function toPlainText(
  report: Pick<Report, 'document' | 'disclosure' | 'findings' | 'statements' | 'betterVersions'>,
  locale: Locale,
): string {
  const { document, disclosure, betterVersions } = report;
  const found = differences(report);
  const lines = [
    document.title ?? t(locale, 'export.untitled'),
    '',
    noticeLine(locale, disclosure),
    ...(disclosure ? [wrapped(t(locale, 'export.quoted', { words: disclosure.quote }), '  ')] : []),
    '',
    ...result(report, locale),
  ];
  for (const finding of found) {
    const { heading, line } = tell(locale, finding);
    const { quote, context, evidence, rule } = finding;
    const sentence = `${context?.before ?? ''}[${quote}]${context?.after ?? ''}`;
    lines.push(
      '',
      heading,
      wrapped(line, '  '),
      '',
      wrapped(`${t(locale, 'side.page')}: ${sentence}`, '    '),
    );
    for (const one of evidence) {
      const { source } = one;
      const who = `${sourceName(locale, source)} (${aboutSource(locale, source)})`;
      lines.push(wrapped(`${who}: ${said(locale, one)}`, '    '));
      if (source.url !== undefined) lines.push(`    ${source.url}`);
    }
    lines.push(`    ${t(locale, 'export.rule')}: ${rule}`);
  }
  const pairs = spoken(report);
  if (pairs.length) lines.push('', t(locale, 'pair.title'));
  for (const { quote, state, passage } of pairs)
    lines.push(
      '',
      wrapped(t(locale, 'export.quoted', { words: quote }), '  '),
      wrapped(
        `${t(locale, `verdict.${state}`)}: ${sourceName(locale, passage.source)}: ${said(locale, passage)}`,
        '    ',
      ),
    );
  if (betterVersions.length) lines.push('', t(locale, 'better.title'));
  for (const source of betterVersions) {
    const { title, url } = source;
    lines.push(wrapped([title, sourceName(locale, source), url].filter(Boolean).join(' · '), '  '));
  }
  return `${lines.join('\n')}\n`;
}
