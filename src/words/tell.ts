/**
 * Puts a finding into words: its reason as one plain sentence with dates and figures as the language writes them, a heading
 * that says what differs, a line with both values and who says so, and why it was flagged. A source's name comes before or
 * after a colon, never inside a sentence of ours.
 */
import type { Finding, ReasonValue, Source } from '../engine/model.ts';
import { originOf } from '../engine/policy.ts';
import type { Locale } from '../text/locale.ts';
import { daysOfYear, inside, longDate, longestShown, shownValue, sourceName, weekdayName } from './format.ts';
import { isMessage, sentences, t } from './i18n.ts';

/** The page's value and the source's, as they are to stand in a sentence. */
type Sides = readonly [page: string, fact: string];

/** Both values of a reason, as the text gives them. */
const sidesOf = (locale: Locale, { page, fact }: Finding['reason']): Sides => [
  shownReason(page ?? '', locale),
  shownReason(fact ?? '', locale),
];

/** The sentence for a finding. What came from a page or a source is inserted as text, never as markup. */
export function explain(
  locale: Locale,
  { reason, evidence: [best] }: Pick<Finding, 'reason' | 'evidence'>,
  [page, fact]: Sides = sidesOf(locale, reason),
): string {
  const source = best ? sourceName(locale, best.source) : t(locale, 'side.unnamed');
  return t(locale, `reason.${reason.key}`, { page, fact, source });
}

/** A value of a reason as the language writes it. */
export function shownReason(value: ReasonValue, locale: Locale): string {
  if (typeof value === 'string') return value;
  if ('weekday' in value) return weekdayName(locale, value.weekday);
  const { from, to, precision } = value;
  if (precision === 'year') return from.slice(0, 4);
  return shownValue(
    locale,
    'date',
    precision === 'month' ? from.slice(0, 7) : from === to ? from : `${from}/${to}`,
  );
}

/**
 * "Why this was flagged": a rule in one or two plain sentences; a rule without words of its own is explained by its slot. Only
 * for a contradicted page does it say that both are about the same thing.
 */
export function whyFlagged(locale: Locale, { rule, slot, verdict }: Finding): string {
  const own = `why.${rule}` as 'why.weekday-mismatch' | 'why.title-against-body';
  if (isMessage(own)) return t(locale, own);
  return t(locale, `why.${verdict === 'supported' || verdict === 'compare' ? verdict : slot}`);
}

/** Both values: as days and figures are written where the text's own words are long or tell more than differs. */
function pairOf(locale: Locale, { slot, value, quote, reason, evidence: [best] }: Finding): Sides {
  const { page, fact } = reason;
  const values = (): Sides => [shownValue(locale, slot, value), shownValue(locale, slot, best?.value ?? '')];
  if (best && slot === 'date') return daysOfYear(locale, value, best.value) ?? values();
  const words = [page, fact].every((side) => typeof side === 'string' && side.length <= longestShown);
  if (best && slot !== 'event' && !words) return values();
  return sidesOf(locale, { ...reason, page: page ?? quote, fact: fact ?? best?.quote ?? '' });
}

/** Origins that give the same value as the first source: one agency's report counts once, wherever it appears. */
function agreeing({ evidence: [first, ...others] }: Finding): number {
  if (!first) return 0;
  const same = others.filter(({ value }) => value === first.value);
  return new Set([first, ...same].map(({ source }) => originOf(source))).size;
}

/** What a bare figure of the page counts: the words behind it, or what is written in one with it. */
const counted = /^(?: [\p{L}\p{M}’-]{1,24}){1,3}|^\p{L}{1,12}/u;
const ofWhat = (figure: string, { context }: Finding): string =>
  /^[\d.,]+$/.test(figure) ? `${figure}${counted.exec(context?.after ?? '')?.[0] ?? ''}` : figure;

/**
 * Words for a finding that differs: "Date: 14 or 13 January" as a heading, and "The page: 14 January. Northern Wire: 13 January.
 * 2 sources say so." as a line.
 */
export function tell(locale: Locale, finding: Finding) {
  const { slot, reason, evidence, verdict } = finding;
  const [page, source] = pairOf(locale, finding).map(inside) as [string, string];
  const [best] = evidence;
  const what = t(locale, `slot.${slot}`);
  const heading =
    reason.key === 'weekday'
      ? t(locale, 'tell.weekday')
      : slot === 'event' || !source
        ? what
        : verdict === 'supported'
          ? `${what} · ${t(locale, 'verdict.supported')}`
          : t(locale, 'tell.heading', { what, ...shortened(locale, page, source) });
  const opposed = best && (reason.key === 'differs' || reason.key === 'compare');
  const line = explain(locale, finding, opposed ? [ofWhat(page, finding), source] : undefined);
  const agree = reason.key === 'compare' ? 0 : agreeing(finding);
  return {
    heading,
    line: agree > 1 ? sentences(locale, [line, t(locale, 'tell.agree', { count: agree })]) : line,
  };
}

/** "14 January" and "13 January" in a heading: the month once. */
function shortened(locale: Locale, page: string, source: string): { page: string; source: string } {
  const shape = locale === 'en' ? /^(\d{1,2}) (\p{L}{3,12})$/u : /^(\d{1,2}[월月]\s?)(\d{1,2}[일日])$/u;
  const [ours, theirs] = [shape.exec(page), shape.exec(source)];
  if (!ours || !theirs) return { page, source };
  if (locale === 'en') return ours[2] === theirs[2] ? { page: ours[1] ?? page, source } : { page, source };
  return ours[1] === theirs[1] ? { page, source: theirs[2] ?? source } : { page, source };
}

/** Kind and day of a source: "Press report · 13 January 2026". */
export const aboutSource = (locale: Locale, { kind, published }: Source): string =>
  `${t(locale, `kind.${kind}`)} · ${published ? longDate(locale, published) : t(locale, 'source.undated')}`;
