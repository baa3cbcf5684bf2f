/** A finding's reason as one plain sentence in the reader's language, with dates and figures as that language writes them. */
import type { Finding, ReasonKey, ReasonValue } from '../engine/model.ts';
import { en } from './en/reasons.ts';
import { ja } from './ja/reasons.ts';
import { ko } from './ko/reasons.ts';
import { nameOf, shownValue, weekdayName } from './format.ts';
import { withParticles } from './particles.ts';
import type { Locale } from '../text/locale.ts';

/** Placeholders: `{page}` the page's words or value, `{fact}` the source's, `{source}` its name. */
export type ReasonWords = Readonly<Record<ReasonKey | 'unnamed', string>>;

export const reasonWords: Readonly<Record<Locale, ReasonWords>> = { en, ko, ja };

/** The sentence for a finding. What came from a page or a source is inserted as text, never as markup. */
export function explain(
  locale: Locale,
  { reason, evidence: [best] = [] }: Pick<Finding, 'reason'> & Partial<Pick<Finding, 'evidence'>>,
): string {
  const words = reasonWords[locale];
  const named = reason.source !== undefined && best;
  const values: Readonly<Record<string, string>> = {
    page: shownReason(reason.page ?? '', locale),
    fact: shownReason(reason.fact ?? '', locale),
    source: named ? nameOf(locale, best.source) : (reason.source ?? words.unnamed),
  };
  const sentence = words[reason.key].replace(
    /\{([a-z]{1,6})\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
  return locale === 'ko' ? withParticles(sentence) : sentence;
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
