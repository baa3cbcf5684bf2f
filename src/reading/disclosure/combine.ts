/**
 * Combines signals into one statement. The strongest that is enough alone decides; two weak ones of different families
 * make a medium case; anything less is nothing.
 */
import type { Disclosure, DisclosureSignal } from '../model.ts';
import { reviewOf } from './review.ts';

/** How sure a signal is; the most certain first. */
const certainty: Readonly<Record<string, number>> = {
  'machine/ai-disclosure': 0.97,
  'machine/digital-source-type': 0.95,
  'machine/ai-disclosure-property': 0.93,
  'machine/aigc-label': 0.95,
  'machine/creative-work-status': 0.9,
  'machine/software-author': 0.85,
  'notice/clauses': 0.97,
  'notice/sentence': 0.95,
  'notice/heading': 0.85,
  'notice/fragment': 0.85,
  'notice/label': 0.8,
  'byline/ai-author': 0.85,
  'label/attribute': 0.8,
  'notice/sentence-in-body': 0.75,
};

/** Every signal's name, as docs/rules.md lists them. */
export const disclosureRules: readonly string[] = [
  ...Object.keys(certainty),
  'machine/meta-ai-generated',
  'machine/meta-ai-model',
  'machine/meta-generator',
  'label/short',
  'notice/site-footer',
  'text/chatbot-leftover',
];

const family = (signal: DisclosureSignal): string =>
  signal.rule.startsWith('machine/')
    ? signal.rule
    : signal.rule === 'label/attribute'
      ? 'label/short'
      : signal.rule;

/** What speaks of the article itself goes before what speaks of a box or the site. */
const rank = (signal: DisclosureSignal): number =>
  (certainty[signal.rule] ?? 0.5) - (signal.scope === 'article' ? 0 : 0.3);

/** Combines the signals of one page; null where they do not amount to a statement. */
export function combine(signals: readonly DisclosureSignal[]): Disclosure | null {
  const counted = signals.filter((signal) => signal.rule !== 'text/chatbot-leftover');
  const positive = counted.filter((signal) => signal.level !== 'none-claimed');
  const none = counted.find((signal) => signal.level === 'none-claimed');
  const sufficient = positive
    .filter((signal) => signal.strength === 'sufficient')
    .sort((a, b) => rank(b) - rank(a));
  // The page's own words are shown to the reader before a machine's value.
  const best =
    sufficient.find((signal) => signal.where !== 'metadata' && rank(signal) > 0.6) ?? sufficient[0];
  if (best) {
    const notice = positive.map((signal) => signal.quote).join(' ');
    return {
      level: best.level,
      scope: best.scope,
      reviewed: reviewOf(best.quote) ?? reviewOf(notice),
      confidence: certainty[best.rule] ?? 0.7,
      quote: best.quote,
      where: best.where,
      signals,
      conflict: none !== undefined,
    };
  }
  const families = new Set(positive.map(family));
  const first = positive[0];
  if (families.size >= 2 && first)
    return {
      level: first.level,
      scope: first.scope,
      reviewed: null,
      confidence: 0.6,
      quote: first.quote,
      where: first.where,
      signals,
      conflict: none !== undefined,
    };
  if (none)
    return {
      level: 'none-claimed',
      scope: 'article',
      reviewed: null,
      confidence: 0.9,
      quote: none.quote,
      where: none.where,
      signals,
      conflict: false,
    };
  return null;
}
