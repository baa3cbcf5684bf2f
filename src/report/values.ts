/** Finds the differing values in the page's words and in a source's. */
import type { Evidence, Finding, Span, Statement } from '../engine/model.ts';
import { sentenceOf } from './differences.ts';

/**
 * The values of a text that the other text does not have.
 * @returns all of them if both have all
 */
export function differing(values: readonly Span[], text: string, other: string): readonly Span[] {
  const own = values.filter(({ start, end }) => !other.includes(text.slice(start, end)));
  return own.length ? own : values;
}

/** The source's value in its words: by the passage beside the page's statement, else by the reason's words. */
export function sourceValues(
  finding: Finding,
  { quote }: Evidence,
  statements: readonly Statement[],
): readonly Span[] {
  const known = statements.find(({ passage }) => passage?.quote === quote)?.passage?.sourceValues ?? [];
  if (known.length) return differing(known, quote, sentenceOf(finding));
  const { fact } = finding.reason;
  if (typeof fact !== 'string' || !fact) return [];
  const start = quote.indexOf(fact);
  return start < 0 ? [] : [{ start, end: start + fact.length }];
}
