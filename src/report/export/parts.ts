/** What every export needs of a report: clean addresses, the findings worth telling, names of sources. */
import type { Finding, Passage, Source, Statement } from '../../engine/model.ts';
import { differencesOf } from '../differences.ts';
import type { Report } from '../report.ts';
import type { ExportWords } from '../../words/export-words.ts';

/** Parameters that tell where a reader came from, and nothing about the page. */
const tracking = /^(?:utm_.{1,40}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|referrer|cmpid)$/i;

/**
 * An address that may be written into a file: http(s) only, without user name, fragment and tracking parameters.
 * Undefined for anything else.
 */
export function cleanAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  const foreign = Array.from(url.searchParams.keys()).filter((name) => tracking.test(name));
  for (const name of foreign) url.searchParams.delete(name);
  return url.href;
}

/** What differs, each fact once, in text order. */
export const differences = (report: Pick<Report, 'findings'>): readonly Finding[] =>
  differencesOf(report).map(([{ finding }]) => finding);

/** The page's details of which a source speaks, with its passage. */
export const spoken = (
  report: Pick<Report, 'statements'>,
): readonly (Statement & { readonly passage: Passage })[] =>
  report.statements.flatMap((statement) =>
    statement.passage ? [{ ...statement, passage: statement.passage }] : [],
  );

/** The calendar day of an ISO date or date-time; the text itself where it is neither. */
export const dayOf = (published: string): string => /^(\d{4}-\d{2}-\d{2})/.exec(published)?.[1] ?? published;

/** "edited report, 2026-01-13" */
export const about = (source: Source, words: ExportWords): string =>
  [words.kind[source.kind], ...(source.published === undefined ? [] : [dayOf(source.published)])].join(', ');

/** A source's words in quotation marks; a fact set's own summing-up without. */
export const said = ({ quote, summary }: Pick<Passage, 'quote' | 'summary'>, words: ExportWords): string =>
  summary ? quote : words.quoted(quote);
