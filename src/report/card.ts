/** What may be shown inside a page: a finding on the card beside its words, and the answer about the reader's selection. */
import type { Finding, Passage, Source, Span, Statement, Verdict } from '../engine/model.ts';
import { known } from '../text/known.ts';
import { safeHref } from '../text/links.ts';
import type { Locale } from '../text/locale.ts';
import { sourceName } from '../words/format.ts';
import { sentences, t } from '../words/i18n.ts';
import { aboutSource, tell, whyFlagged } from '../words/tell.ts';

/** A card is to be read in passing: a longer sentence is cut. */
const longestOnCard = 600;
const onCard = (text: string, most = longestOnCard): string =>
  text.length > most ? `${text.slice(0, most).replace(/\s\S{0,20}$/u, '')}…` : text;

/** Sources that only this reader has: the page is not to learn of them. */
const isPrivate = ({ id }: Source): boolean => /^(?:own|tab):/.test(id);

/**
 * A finding as it may be told inside the page: a page can find ways to read what is drawn over it, so the reader's own
 * sources have no name and no words there. The popup shows them.
 */
function withoutPrivate(locale: Locale, finding: Finding): Finding {
  if (!finding.evidence.some(({ source }) => isPrivate(source))) return finding;
  const evidence = finding.evidence.map((one) => {
    const { id, kind } = one.source;
    if (!isPrivate(one.source)) return one;
    return { ...one, quote: '', source: { id, kind, publisher: t(locale, 'source.yours') } };
  });
  const [best] = finding.evidence;
  if (!best || !isPrivate(best.source)) return { ...finding, evidence };
  const { reason } = finding;
  // Where the reason quotes a sentence of the source, that is not told either.
  const fact = typeof reason.fact === 'string' && reason.fact.length > longestName ? { fact: '…' } : {};
  return { ...finding, evidence, reason: { ...reason, ...fact } };
}

/** A passage as it may be shown inside the page, for the same reason. */
const saidInPage = (locale: Locale, { source, quote }: Passage): string =>
  isPrivate(source)
    ? `${t(locale, 'source.yours')}: ${t(locale, 'source.yours.about')}`
    : `${sourceName(locale, source)}: ${quote.slice(0, 300)}`;

/** Letters up to which a value is a name or a figure and not a sentence. */
const longestName = 40;

/** What the card says whatever it is about. */
export const cardLabels = (locale: Locale) => ({
  locale,
  page: t(locale, 'side.page'),
  why: t(locale, 'card.why'),
  wrong: t(locale, 'card.wrong'),
  hidden: t(locale, 'card.hidden'),
  undo: t(locale, 'card.undo'),
  close: t(locale, 'card.close'),
  previous: t(locale, 'card.previous'),
  next: t(locale, 'card.next'),
  selected: t(locale, 'card.selection'),
});

/** The card's name, for who does not see beside which words it stands. */
export const nameOfCard = (locale: Locale, quote: string): string =>
  t(locale, 'card.label', { quote: quote.slice(0, 120) });

/**
 * What the card beside marked words says.
 * @param values where the source's value stands in its quotation
 */
export function cardOf(locale: Locale, whole: Finding, values: readonly Span[] = []) {
  const finding = withoutPrivate(locale, whole);
  const { evidence, context } = finding;
  const [best] = evidence;
  const href = safeHref(best?.source.url);
  const { heading, line } = tell(locale, finding);
  return {
    name: nameOfCard(locale, finding.quote),
    heading,
    line: onCard(line),
    before: context?.before ?? '',
    after: context?.after ?? '',
    ...(best
      ? {
          source: {
            // A fact set sums up in its own words what a source says.
            label: `${sourceName(locale, best.source)}${best.summary ? ` (${t(locale, 'side.summary')})` : ''}`,
            quote: onCard(best.quote),
            values: best.quote ? values : [],
            about: isPrivate(best.source)
              ? `${t(locale, `kind.${best.source.kind}`)} · ${t(locale, 'source.yours.about')}`
              : aboutSource(locale, best.source),
            ...known({ href }),
          },
        }
      : {}),
    why: whyFlagged(locale, finding),
  };
}

/** Lines of one answer to a selection: it stands beside the words, not in their place. */
const most = 6;

/**
 * @param statements the details in the selection
 * @param findings what was found in it
 * @returns at least one line: where nothing can be compared, it says so
 */
export function answerLines(
  locale: Locale,
  statements: readonly Statement[],
  findings: readonly Finding[],
): readonly { readonly verdict: Verdict; readonly text: string }[] {
  if (!statements.length) return [{ verdict: 'unverified', text: t(locale, 'outcome.empty.about') }];
  return statements.slice(0, most).map((statement) => {
    const { state, passage, start, end, quote } = statement;
    const wrong = findings.find(
      (finding) => finding.verdict === 'contradicted' && start <= finding.start && finding.end <= end,
    );
    const told = wrong
      ? tell(locale, withoutPrivate(locale, wrong)).line
      : passage && saidInPage(locale, passage);
    // The colour of a line alone tells no verdict.
    const words = told ? [t(locale, `verdict.${state}`), told] : [t(locale, 'reason.unverified')];
    // Which of several it is about.
    const about =
      statements.length > 1 ? [t(locale, 'export.quoted', { words: onCard(quote, longestName) })] : [];
    return { verdict: state, text: sentences(locale, [...about, ...words]) };
  });
}
