/** What every export needs of a report: clean addresses, the findings worth telling, names of sources. */
import type { Finding, Passage, Source, Statement } from '../../engine/model.ts';
import { differencesOf } from '../differences.ts';
import type { Report } from '../report.ts';
import type { ExportWords } from '../../words/export-words.ts';

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
