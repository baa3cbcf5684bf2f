/** "Why this was flagged": comparison rules in plain words. A rule without words of its own is explained by its slot. */
import type { Finding } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { type MessageKey, sentences, t } from './i18n.ts';

/** Rules (names from docs/rules.md) whose reason is not just that two values of one slot differ. */
const ownWords = {
  'weekday-mismatch': 'why.weekdayMismatch',
  'title-against-body': 'why.titleAgainstBody',
} as const satisfies Readonly<Record<string, MessageKey>>;

const hasOwnWords = (rule: string): rule is keyof typeof ownWords => Object.hasOwn(ownWords, rule);

/** The reason in one or two sentences. */
export function whyFlagged(locale: Locale, finding: Finding): string {
  const { rule, slot } = finding;
  const reason = t(locale, hasOwnWords(rule) ? ownWords[rule] : `why.${slot}`);
  return finding.verdict === 'compare' ? sentences(locale, [reason, t(locale, 'why.weaker')]) : reason;
}
