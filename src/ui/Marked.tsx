/** Words of a page or a source with the values in them marked. */
import type { Span } from '../engine/model.ts';
import { runsOf } from '../text/runs.ts';

export const Marked = ({ text, values }: { readonly text: string; readonly values: readonly Span[] }) => (
  <>
    {runsOf(text, values).map((run, index) => (run.marked ? <mark key={index}>{run.text}</mark> : run.text))}
  </>
);
