/** A report as plain text, for a terminal. */
import type { Locale } from '../../text/locale.ts';
import { exportWords } from '../../words/export-words.ts';
import { nameOf } from '../../words/format.ts';
import { tell } from '../../words/tell.ts';
import { tallyOf } from '../differences.ts';
import type { Report } from '../report.ts';
import { about, differences, said, spoken } from './parts.ts';

/** Lines of at most ninety letters, each behind an indent. */
const wrapped = (text: string, indent: string): string =>
  (text.match(/\S.{0,89}(?!\S)|\S+/gsu) ?? []).map((line) => `${indent}${line}`).join('\n');

/** The report as text, in the language asked for. */
export function toPlainText(
  report: Pick<Report, 'document' | 'disclosure' | 'findings' | 'statements' | 'betterVersions'>,
  locale: Locale,
): string {
  const words = exportWords[locale];
  const { document, disclosure, statements, betterVersions } = report;
  const { compared, total } = tallyOf(statements);
  const found = differences(report);
  const lines = [
    document.title ?? words.untitled,
    '',
    words.discloses[disclosure?.level ?? 'nothing'],
    ...(disclosure ? [wrapped(words.quoted(disclosure.quote), '  ')] : []),
    '',
    words.coverage(compared, total),
    ...(found.length ? [] : [words.noDifference]),
  ];
  for (const finding of found) {
    const { heading, line } = tell(locale, finding);
    const { quote, context, evidence, rule } = finding;
    const sentence = `${context?.before ?? ''}[${quote}]${context?.after ?? ''}`;
    lines.push('', heading, wrapped(line, '  '), '', wrapped(`${words.pageSays}: ${sentence}`, '    '));
    for (const one of evidence) {
      const { source } = one;
      const who = `${nameOf(locale, source)} (${about(source, words)})`;
      lines.push(wrapped(`${who}: ${said(one, words)}`, '    '));
      if (source.url !== undefined) lines.push(`    ${source.url}`);
    }
    lines.push(`    ${words.rule}: ${rule}`);
  }
  const pairs = spoken(report);
  if (pairs.length) lines.push('', words.sideBySide);
  for (const { quote, state, passage } of pairs)
    lines.push(
      '',
      wrapped(words.quoted(quote), '  '),
      wrapped(`${words.verdict[state]}: ${nameOf(locale, passage.source)}: ${said(passage, words)}`, '    '),
    );
  if (betterVersions.length) lines.push('', words.better);
  for (const source of betterVersions) {
    const { title, url } = source;
    lines.push(wrapped([title, nameOf(locale, source), url].filter(Boolean).join(' · '), '  '));
  }
  return `${lines.join('\n')}\n`;
}
