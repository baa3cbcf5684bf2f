/** Words of a page or a source with the values in them marked. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../engine/model.ts';

interface Props {
  readonly text: string;
  /** In text order; what overlaps or lies outside is left out. */
  readonly values: readonly Span[];
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
