/** Words of a page or a source with the values in them marked. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../engine/model.ts';

interface Props {
  readonly text: string;
  /** In text order; what overlaps or lies outside is left out. */
  readonly values: readonly Span[];
}

/**
 * Of the values of a text those that the other text does not have: what both have does not differ.
 * @returns all of them where both have all
 */
export function differing(values: readonly Span[], text: string, other: string): readonly Span[] {
  const own = values.filter(({ start, end }) => !other.includes(text.slice(start, end)));
  return own.length ? own : values;
}

/** The text, cut at its values. */
export function Marked({ text, values }: Props) {
  const out: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of values) {
    if (start < at || end <= start || end > text.length) continue;
    out.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  out.push(text.slice(at));
  return <>{out}</>;
}
