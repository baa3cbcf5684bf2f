/** A report as Markdown. Words of pages and sources are escaped: they cannot become links, headings or markup. */
import { nameOf } from '../../words/format.ts';
import type { Source } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import type { Report } from '../report.ts';
import { tallyOf } from '../differences.ts';
import { tell } from '../../words/tell.ts';
import { cleanAddress } from '../../text/links.ts';
import { about, dayOf, differences, said, spoken } from './parts.ts';
import { type ExportWords, exportWords } from '../../words/export-words.ts';

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

function linked(text: string, address: string | undefined): string {
  const url = cleanAddress(address);
  return url === undefined
    ? plain(text)
    : `[${plain(text)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

const version = (source: Source, words: ExportWords, locale: Locale): string =>
  `- ${linked(source.title ?? nameOf(locale, source), source.url)} (${[
    ...(source.title !== undefined && source.publisher !== undefined ? [plain(source.publisher)] : []),
    plain(about(source, words)),
  ].join(', ')})`;

/** The report as a Markdown text, in the language asked for. */
export function toMarkdown(report: Report, locale: Locale): string {
  const words = exportWords[locale];
  const { document, disclosure } = report;
  const tally = tallyOf(report.statements);
  const found = differences(report);
  const lines = [
    `# ${words.title}`,
    '',
    `- ${words.page}: ${linked(document.title ?? words.untitled, document.url)}`,
    ...(document.publisher === undefined ? [] : [`- ${words.publisher}: ${plain(document.publisher)}`]),
    ...(document.published === undefined
      ? []
      : [`- ${words.published}: ${plain(dayOf(document.published))}`]),
    `- ${words.checked}: ${plain(report.checkedAt)}`,
    '',
    words.discloses[disclosure?.level ?? 'nothing'],
    ...(disclosure ? ['', `> ${plain(disclosure.quote)}`] : []),
    '',
    words.coverage(tally.compared, tally.total),
    ...(found.length ? [] : ['', words.noDifference]),
  ];
  for (const finding of found) {
    const { heading, line } = tell(locale, finding);
    const { quote, evidence, rule, context } = finding;
    lines.push(
      '',
      `## ${plain(heading)}`,
      '',
      plain(line),
      '',
      `- ${words.pageSays}: ${plain(context?.before ?? '')}**${plain(quote.trim())}**${plain(context?.after ?? '')}`,
      ...evidence.map(
        (one) =>
          `- ${linked(nameOf(locale, one.source), one.source.url)} (${plain(about(one.source, words))}): ${plain(said(one, words))}`,
      ),
      `- ${words.rule}: ${plain(rule)}`,
    );
  }
  const pairs = spoken(report);
  if (pairs.length) lines.push('', `## ${words.sideBySide}`);
  for (const { quote, state, passage } of pairs)
    lines.push(
      '',
      `- ${plain(words.quoted(quote))}`,
      `  - ${words.verdict[state]}: ${linked(nameOf(locale, passage.source), passage.source.url)}: ${plain(said(passage, words))}`,
    );
  if (report.betterVersions.length)
    lines.push(
      '',
      `## ${words.better}`,
      '',
      ...report.betterVersions.map((source) => version(source, words, locale)),
    );
  lines.push('', '---', '', words.footer, '');
  return lines.join('\n');
}
