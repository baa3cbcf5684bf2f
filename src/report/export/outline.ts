/**
 * A report as it is told, whatever form it is written in: its parts in their order, each in the reader's words, with clean
 * addresses. The forms only say how a heading, a quotation or a link looks.
 */
import type { Finding, Passage, Source } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import { cleanAddress } from '../../text/links.ts';
import { longDate, moment, sourceName } from '../../words/format.ts';
import { t } from '../../words/i18n.ts';
import { aboutSource, tell } from '../../words/tell.ts';
import { differencesOf, tallyOf } from '../differences.ts';
import { headlineOf, noticeLine, states } from '../headline.ts';
import type { Report } from '../report.ts';

/** What the outline needs of a report: the command line has no more. */
export type ReportToTell = Pick<
  Report,
  'document' | 'disclosure' | 'findings' | 'statements' | 'betterVersions'
> &
  Partial<Pick<Report, 'checkedAt'>>;

/** What differs, each fact once, in text order. */
export const differences = (report: Pick<Report, 'findings'>): readonly Finding[] =>
  differencesOf(report).map(([{ finding }]) => finding);

/** What a passage says: in quotation marks, unless a fact set sums it up in its own words. */
export const said = (locale: Locale, { quote, summary }: Pick<Passage, 'quote' | 'summary'>): string =>
  summary ? quote : t(locale, 'export.quoted', { words: quote });

/** The headline, what it is worth, how much was compared, and the states, which add up to all. */
function result(report: ReportToTell, locale: Locale, found: number): readonly string[] {
  const { compared, total, ...counts } = tallyOf(report.statements);
  const told = states.filter((state) => counts[state]);
  return [
    headlineOf(locale, report.statements, found),
    ...(found === 0 && compared > 0 ? [t(locale, 'outcome.same.about')] : []),
    t(locale, 'coverage', { compared, count: total }),
    ...(total > 0
      ? [told.map((state) => t(locale, `tally.${state}`, { count: counts[state] })).join(' · ')]
      : []),
  ];
}

export type Outline = ReturnType<typeof outlineOf>;

export function outlineOf(report: ReportToTell, locale: Locale) {
  const { document, disclosure, statements, betterVersions, checkedAt } = report;
  const found = differences(report);
  const named = (source: Source) => ({
    name: sourceName(locale, source),
    /** Kind and day. */
    about: aboutSource(locale, source),
    address: cleanAddress(source.url),
  });
  const title = document.title ?? t(locale, 'export.untitled');
  const row = (key: 'publisher' | 'published' | 'checked', words: string | undefined) =>
    words === undefined ? [] : [{ label: t(locale, `export.${key}`), words, address: undefined }];
  return {
    title,
    /** What is known of the page: its label, the words, and where they lead. */
    rows: [
      { label: t(locale, 'export.page'), words: title, address: cleanAddress(document.url) },
      ...row('publisher', document.publisher),
      ...row('published', document.published && longDate(locale, document.published)),
      ...row('checked', checkedAt && moment(locale, checkedAt)),
    ],
    notice: noticeLine(locale, disclosure),
    noticeQuote: disclosure?.quote,
    result: result(report, locale, found.length),
    findings: found.map((finding) => {
      const { verdict, quote, evidence, rule, context } = finding;
      const { before = '', after = '' } = context ?? {};
      const sources = evidence.map((one) => ({ ...named(one.source), said: said(locale, one) }));
      return { verdict, ...tell(locale, finding), before, quote, after, sources, rule };
    }),
    /** Details of which a source speaks, with its passage. */
    pairs: statements.flatMap(({ quote, state, passage }) => {
      if (!passage) return [];
      const quoted = t(locale, 'export.quoted', { words: quote });
      const verdict = t(locale, `verdict.${state}`);
      return [{ ...named(passage.source), quoted, verdict, said: said(locale, passage) }];
    }),
    /** By their titles, where they have one. */
    better: betterVersions.map((source) => {
      const { name, about, address } = named(source);
      return source.title === undefined
        ? { name, about, address }
        : { name: source.title, about: `${name} · ${about}`, address };
    }),
  };
}
