/** A report as plain text, for a terminal. */
import type { Locale } from '../../text/locale.ts';
import { t } from '../../words/i18n.ts';
import { outlineOf, type ReportToTell } from './outline.ts';

/** Lines of at most ninety letters, each behind an indent. */
const wrapped = (text: string, indent: string): string =>
  (text.match(/\S.{0,89}(?!\S)|\S+/gsu) ?? []).map((line) => `${indent}${line}`).join('\n');

/** The report as text, in the language asked for. */
export function toPlainText(report: ReportToTell, locale: Locale): string {
  const { title, notice, noticeQuote, result, findings, pairs, better } = outlineOf(report, locale);
  const lines = [
    title,
    '',
    notice,
    ...(noticeQuote === undefined ? [] : [wrapped(t(locale, 'export.quoted', { words: noticeQuote }), '  ')]),
    '',
    ...result,
    ...findings.flatMap(({ heading, line, before, quote, after, sources, rule }) => [
      '',
      heading,
      wrapped(line, '  '),
      '',
      wrapped(`${t(locale, 'side.page')}: ${before}[${quote}]${after}`, '    '),
      ...sources.flatMap(({ name, about, address, said }) => [
        wrapped(`${name} (${about}): ${said}`, '    '),
        ...(address === undefined ? [] : [`    ${address}`]),
      ]),
      `    ${t(locale, 'export.rule')}: ${rule}`,
    ]),
    ...(pairs.length ? ['', t(locale, 'pair.title')] : []),
    ...pairs.flatMap(({ quoted, verdict, name, said }) => [
      '',
      wrapped(quoted, '  '),
      wrapped(`${verdict}: ${name}: ${said}`, '    '),
    ]),
    ...(better.length ? ['', t(locale, 'better.title')] : []),
    ...better.map(({ name, about, address }) =>
      wrapped([`${name} (${about})`, address].filter(Boolean).join(' · '), '  '),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
