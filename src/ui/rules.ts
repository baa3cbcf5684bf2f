/** "Why this was flagged": comparison rules in plain words. A rule without words of its own is explained by its slot. */
import type { Finding, Locale } from '../engine/model.ts';
import { type MessageKey, t } from './i18n.ts';

/** Rules (names from docs/rules.md) whose reason is not just that two values of one slot differ. */
const ownWords: Readonly<Record<string, MessageKey>> = {};

/** The reason in one or two sentences. */
export function whyFlagged(locale: Locale, finding: Finding): string {
  const reason = t(locale, (ownWords[finding.rule] ?? `why.${finding.slot}`) as 'why.date');
  return finding.verdict === 'disputed' ? `${reason} ${t(locale, 'why.weaker')}` : reason;
}
