/**
 * The content of a report for every export format: its blocks in order, in the reader's language, with clean addresses. The
 * formats only decide how a heading, a quotation or a link looks.
 */
import type { Finding, Passage, Source } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import { cleanAddress } from '../../text/links.ts';
import { longDate, moment, sourceName } from '../../words/format.ts';
import { colon, t } from '../../words/i18n.ts';
import { aboutSource, tell, whyFlagged } from '../../words/tell.ts';
import { differencesOf, shownOf } from '../differences.ts';
import { headlineOf, noticeLine, states } from '../headline.ts';
import type { Report } from '../report.ts';

/** What the outline needs from a report: the command line has no more. */
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
function result(report: ReportToTell, locale: Locale): readonly string[] {
  const shown = shownOf(report);
  const { compared, total, ...counts } = shown.tally;
  const told = states.filter((state) => counts[state]);
  return [
    headlineOf(locale, shown),
    ...(shown.differences.length === 0 && compared > 0 ? [t(locale, 'outcome.same.about')] : []),
    t(locale, 'coverage', { compared, count: total }),
    ...(total > 0
      ? [told.map((state) => t(locale, `tally.${state}`, { count: counts[state] })).join(' · ')]
      : []),
  ];
}

/** Words of a block: as they are, leading somewhere, or those that it is about. */
export type Part =
  | string
  | { readonly words: string; readonly address?: string | undefined; readonly strong?: true };

export interface Block {
  readonly kind: 'title' | 'heading' | 'text' | 'quote' | 'item';
  readonly parts: readonly Part[];
}

const block = (kind: Block['kind'], ...parts: readonly Part[]): Block => ({ kind, parts });

/** The title of a report's page. */
export const titleOf = ({ document }: Pick<Report, 'document'>, locale: Locale): string =>
  document.title ?? t(locale, 'side.page');

/** The blocks of a report. */
export function outlineOf(report: ReportToTell, locale: Locale): readonly Block[] {
  const { document, disclosure, statements, betterVersions, checkedAt } = report;
  const found = differences(report);
  const quoted = (words: string): string => t(locale, 'export.quoted', { words });
  const link = (source: Source, words = sourceName(locale, source)): Part => ({
    words,
    address: cleanAddress(source.url),
  });
  const is = colon(locale);
  const row = (key: 'page' | 'publisher' | 'published' | 'checked', value: Part | undefined) =>
    value ? [block('item', t(locale, `export.${key}`), is, value)] : [];
  // What is contradicted is told above.
  const pairs = statements.flatMap(({ lead, quote, state, passage }) =>
    passage && state !== 'contradicted'
      ? [
          block('text', quoted(lead ? `${lead} ${quote}` : quote)),
          block('item', t(locale, `verdict.${state}`), is, link(passage.source), is, said(locale, passage)),
        ]
      : [],
  );
  return [
    block('title', t(locale, 'export.heading')),
    ...row('page', { words: titleOf(report, locale), address: cleanAddress(document.url) }),
    ...row('publisher', document.publisher),
    ...row('published', document.published && longDate(locale, document.published)),
    ...row('checked', checkedAt && moment(locale, checkedAt)),
    block('text', noticeLine(locale, disclosure)),
    ...(disclosure?.quote ? [block('quote', disclosure.quote)] : []),
    ...result(report, locale).map((line) => block('text', line)),
    ...found.flatMap((finding) => {
      const { quote, evidence, context: { before = '', after = '' } = {} } = finding;
      const { heading, line } = tell(locale, finding);
      return [
        block('heading', heading),
        block('text', line),
        block('item', `${t(locale, 'side.page')}${is}${before}`, { words: quote, strong: true }, after),
        ...evidence.map((one) =>
          block('item', link(one.source), ` (${aboutSource(locale, one.source)})${is}${said(locale, one)}`),
        ),
        block('item', whyFlagged(locale, finding)),
      ];
    }),
    ...(pairs.length ? [block('heading', t(locale, 'pair.title')), ...pairs] : []),
    ...(betterVersions.length ? [block('heading', t(locale, 'better.title'))] : []),
    ...betterVersions.map((source) => {
      const name = sourceName(locale, source);
      const about = [...(source.title ? [name] : []), aboutSource(locale, source)].join(' · ');
      return block('item', link(source, source.title || name), ` (${about})`);
    }),
    block('text', t(locale, 'export.footer')),
  ];
}
