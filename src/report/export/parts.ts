/** What every export needs of a report: clean addresses, the findings worth telling, names of sources. */
import type { Finding, Passage, Statement } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import { t } from '../../words/i18n.ts';
import { differencesOf, tallyOf } from '../differences.ts';
import { headlineOf, states } from '../headline.ts';
import type { Report } from '../report.ts';

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

/** What a passage says: in quotation marks, unless a fact set sums it up in its own words. */
export const said = (locale: Locale, { quote, summary }: Pick<Passage, 'quote' | 'summary'>): string =>
  summary ? quote : t(locale, 'export.quoted', { words: quote });

/** The result in lines: the headline, what it is worth, how much was compared, and the states, which add up to all. */
export function result(report: Pick<Report, 'findings' | 'statements'>, locale: Locale): readonly string[] {
  const { compared, total, ...counts } = tallyOf(report.statements);
  const found = differences(report).length;
  return [
    headlineOf(locale, report.statements, found),
    ...(found === 0 && compared > 0 ? [t(locale, 'outcome.same.about')] : []),
    t(locale, 'coverage', { compared, count: total }),
    ...(total > 0
      ? [
          states
            .flatMap((state) =>
              counts[state] ? [t(locale, `tally.${state}`, { count: counts[state] })] : [],
            )
            .join(' · '),
        ]
      : []),
  ];
}
