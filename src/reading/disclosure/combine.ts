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
  const positive = signals.filter((signal) => signal.level !== 'none-claimed');
  const none = signals.find((signal) => signal.level === 'none-claimed');
  const sufficient = positive
    .filter((signal) => signal.strength === 'sufficient')
    .sort((a, b) => rank(b) - rank(a));
  // The page's own words are shown to the reader before a machine's value.
  const best =
    sufficient.find((signal) => signal.where !== 'metadata' && rank(signal) > 0.6) ?? sufficient[0];
  const said = best ?? (new Set(positive.map(family)).size >= 2 ? positive[0] : none);
  if (!said) return null;
  const { level, scope, quote, where } = said;
  const notice = positive.map((signal) => signal.quote).join(' ');
  return {
    level,
    scope,
    reviewed: best ? (reviewOf(quote) ?? reviewOf(notice)) : null,
    quote,
    where,
    signals,
    conflict: none !== undefined && said !== none,
  };
}
