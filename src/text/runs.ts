/** A text cut at the spans that are to be marked in it. */
import type { Span } from './document.ts';

export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** @param spans in text order; what overlaps or lies outside is left out */
export function runsOf(text: string, spans: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end <= start || end > text.length) continue;
    runs.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  runs.push({ text: text.slice(at), marked: false });
  return runs.filter((run) => run.text);
}
