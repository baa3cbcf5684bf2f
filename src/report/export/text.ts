/** A report as plain text, for a terminal. */
import type { Locale } from '../../text/locale.ts';
import { outlineOf, type ReportToTell } from './outline.ts';

const indents = { title: '', heading: '', text: '  ', quote: '    ', item: '    ' } as const;

/** Lines of at most ninety letters, each behind an indent. */
const wrapped = (text: string, indent: string): readonly string[] =>
  (text.match(/\S.{0,89}(?!\S)|\S+/gsu) ?? []).map((line) => `${indent}${line}`);

/** The report as text, in the language asked for; a line is left before every block that begins a part. */
export const toPlainText = (report: ReportToTell, locale: Locale): string => {
  const lines = outlineOf(report, locale).flatMap(({ kind, parts }) => {
    const links = parts.filter((part) => typeof part !== 'string');
    const text = parts.map((part) =>
      typeof part === 'string' ? part : part.strong ? `[${part.words}]` : part.words,
    );
    return [
      ...(kind === 'heading' ? [''] : []),
      ...wrapped(text.join(''), indents[kind]),
      ...links.flatMap(({ address = [] }) => address).map((address) => `${indents[kind]}${address}`),
    ];
  });
  return `${lines.join('\n')}\n`;
};
