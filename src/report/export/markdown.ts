/** A report as Markdown. Words of pages and sources are escaped: they cannot become links, headings or markup. */
import { longDate, moment, sourceName } from '../../words/format.ts';
import { t } from '../../words/i18n.ts';
import type { Source } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import type { Report } from '../report.ts';
import { cleanAddress } from '../../text/links.ts';
import { aboutSource, tell } from '../../words/tell.ts';
import { noticeLine } from '../headline.ts';
import { differences, result, said, spoken } from './parts.ts';

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

const version = (source: Source, locale: Locale): string =>
  `- ${linked(source.title ?? sourceName(locale, source), source.url)} (${[
    ...(source.title === undefined ? [] : [plain(sourceName(locale, source))]),
    plain(aboutSource(locale, source)),
  ].join(' · ')})`;

/** The report as a Markdown text, in the language asked for. */
export function toMarkdown(report: Report, locale: Locale): string {
  const { document, disclosure } = report;
  const found = differences(report);
  const lines = [
    `# ${t(locale, 'export.heading')}`,
    '',
    `- ${t(locale, 'export.page')}: ${linked(document.title ?? t(locale, 'export.untitled'), document.url)}`,
    ...(document.publisher === undefined
      ? []
      : [`- ${t(locale, 'export.publisher')}: ${plain(document.publisher)}`]),
    ...(document.published === undefined
      ? []
      : [`- ${t(locale, 'export.published')}: ${plain(longDate(locale, document.published))}`]),
    `- ${t(locale, 'export.checked')}: ${plain(moment(locale, report.checkedAt))}`,
    '',
    noticeLine(locale, disclosure),
    ...(disclosure ? ['', `> ${plain(disclosure.quote)}`] : []),
    ...result(report, locale).flatMap((line) => ['', plain(line)]),
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
      `- ${t(locale, 'side.page')}: ${plain(context?.before ?? '')}**${plain(quote.trim())}**${plain(context?.after ?? '')}`,
      ...evidence.map(
        (one) =>
          `- ${linked(sourceName(locale, one.source), one.source.url)} (${plain(aboutSource(locale, one.source))}): ${plain(said(locale, one))}`,
      ),
      `- ${t(locale, 'export.rule')}: ${plain(rule)}`,
    );
  }
  const pairs = spoken(report);
  if (pairs.length) lines.push('', `## ${t(locale, 'pair.title')}`);
  for (const { quote, state, passage } of pairs)
    lines.push(
      '',
      `- ${plain(t(locale, 'export.quoted', { words: quote }))}`,
      `  - ${t(locale, `verdict.${state}`)}: ${linked(sourceName(locale, passage.source), passage.source.url)}: ${plain(said(locale, passage))}`,
    );
  if (report.betterVersions.length)
    lines.push(
      '',
      `## ${t(locale, 'better.title')}`,
      '',
      ...report.betterVersions.map((source) => version(source, locale)),
    );
  lines.push('', '---', '', t(locale, 'export.footer'), '');
  return lines.join('\n');
}
