/**
 * A finding's reason as one plain sentence in the reader's language, with dates and figures as that language writes them.
 * A source's name stands as a name before a colon, or behind one: never as a part of a sentence of ours.
 */
import type { Finding, ReasonValue } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { cardWord } from './card-words.ts';
import { shownValue, sourceName, weekdayName } from './format.ts';
import { t } from './i18n.ts';

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
