/**
 * A finding's reason as one plain sentence in the reader's language, with dates and figures as that language writes them.
 * A source's name stands as a name before a colon, or behind one: never as a part of a sentence of ours.
 */
import type { Finding, ReasonValue } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { cardWord } from './card-words.ts';
import { shownValue, sourceName, weekdayName } from './format.ts';
import { type MessageKey, sentences, t } from './i18n.ts';

/** The page's value and the source's, as they are to stand in a sentence. */
export type Sides = readonly [page: string, fact: string];

/** Both values of a reason, as the text gives them. */
export const sidesOf = (locale: Locale, { page, fact }: Finding['reason']): Sides => [
  shownReason(page ?? '', locale),
  shownReason(fact ?? '', locale),
];

/** The sentence for a finding. What came from a page or a source is inserted as text, never as markup. */
export function explain(
  locale: Locale,
  { reason, evidence: [best] }: Pick<Finding, 'reason' | 'evidence'>,
  [page, fact]: Sides = sidesOf(locale, reason),
): string {
  const source = best ? sourceName(locale, best.source) : cardWord(locale, 'side.unnamed');
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

/** Rules (names from docs/rules.md) whose reason is not just that two values of one slot differ. */
const ownWords = {
  'weekday-mismatch': 'why.weekdayMismatch',
  'title-against-body': 'why.titleAgainstBody',
} as const satisfies Readonly<Record<string, MessageKey>>;

const hasOwnWords = (rule: string): rule is keyof typeof ownWords => Object.hasOwn(ownWords, rule);

/** "Why this was flagged": a rule in one or two plain sentences; one without words of its own is explained by its slot. */
export function whyFlagged(locale: Locale, finding: Finding): string {
  const { rule, slot } = finding;
  const reason = t(locale, hasOwnWords(rule) ? ownWords[rule] : `why.${slot}`);
  return finding.verdict === 'compare' ? sentences(locale, [reason, t(locale, 'why.weaker')]) : reason;
}
