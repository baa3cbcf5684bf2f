/** A report as Markdown. Words of pages and sources are escaped: they cannot become links, headings or markup. */
import type { Locale } from '../../text/locale.ts';
import { t } from '../../words/i18n.ts';
import type { Report } from '../report.ts';
import { outlineOf } from './outline.ts';

/** One line of text that no Markdown reader takes for markup; what would be none anyway stays as it is. */
export const plain = (text: string): string =>
  text
    .replace(/\s{1,1000}/g, ' ')
    .replace(/[\\`*[\]<>|$~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    // Headings, lists and lines are only begun at the start.
    .replace(/^ ?(?=[#+=-])/, '\\')
    .replace(/^( ?\d{1,9})([.)])/, '$1\\$2')
    // An address in plain text would become a link by itself.
    .replace(/:\/\//g, ':\u200B//')
    .replace(/\bwww\./gi, 'www\u200B.')
    .replace(/@/g, '@\u200B');

const linked = (text: string, address: string | undefined): string =>
  address === undefined
    ? plain(text)
    : `[${plain(text)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;

/** The report as a Markdown text, in the language asked for. */
export function toMarkdown(report: Report, locale: Locale): string {
  const { rows, notice, noticeQuote, result, findings, pairs, better } = outlineOf(report, locale);
  return [
    `# ${t(locale, 'export.heading')}`,
    '',
    ...rows.map(({ label, words, address }) => `- ${label}: ${linked(words, address)}`),
    '',
    notice,
    ...(noticeQuote === undefined ? [] : ['', `> ${plain(noticeQuote)}`]),
    ...result.flatMap((line) => ['', plain(line)]),
    ...findings.flatMap(({ heading, line, before, quote, after, sources, rule }) => [
      '',
      `## ${plain(heading)}`,
      '',
      plain(line),
      '',
      `- ${t(locale, 'side.page')}: ${plain(before)}**${plain(quote.trim())}**${plain(after)}`,
      ...sources.map(
        ({ name, about, address, said }) => `- ${linked(name, address)} (${plain(about)}): ${plain(said)}`,
      ),
      `- ${t(locale, 'export.rule')}: ${plain(rule)}`,
    ]),
    ...(pairs.length ? ['', `## ${t(locale, 'pair.title')}`] : []),
    ...pairs.flatMap(({ quoted, verdict, name, address, said }) => [
      '',
      `- ${plain(quoted)}`,
      `  - ${verdict}: ${linked(name, address)}: ${plain(said)}`,
    ]),
    ...(better.length ? ['', `## ${t(locale, 'better.title')}`, ''] : []),
    ...better.map(({ name, about, address }) => `- ${linked(name, address)} (${plain(about)})`),
    '',
    '---',
    '',
    t(locale, 'export.footer'),
    '',
  ].join('\n');
}
