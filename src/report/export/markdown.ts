/** A report as Markdown. Words of pages and sources are escaped: they cannot become links, headings or markup. */
import type { Locale } from '../../text/locale.ts';
import type { Report } from '../report.ts';
import { outlineOf, type Part } from './outline.ts';

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

const begins = { title: '# ', heading: '## ', text: '', quote: '> ', item: '- ' } as const;

function written(part: Part): string {
  if (typeof part === 'string') return plain(part);
  const { words, address, strong } = part;
  if (strong) return `**${plain(words.trim())}**`;
  return address === undefined
    ? plain(words)
    : `[${plain(words)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** The report as a Markdown text, in the language asked for. */
export const toMarkdown = (report: Report, locale: Locale): string =>
  outlineOf(report, locale)
    .map(({ kind, parts }) => `${begins[kind]}${parts.map(written).join('')}\n`)
    .join('\n');
