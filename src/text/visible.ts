/**
 * Characters that a reader does not see (soft hyphens, spaces without width, marks of direction) stand inside words and
 * figures. They are taken out before a text is read, and places in the reading are led back to the text as it was.
 */
import type { Document, Span } from './document.ts';

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;

export interface Visible {
  /** The document without characters that nobody sees; the same object where it has none. */
  readonly document: Document;
  /** The place in the given document's text that a place of this one stands for. */
  back<T extends Span>(at: T): T;
}

/** A document as a reader sees it. Linear. */
export function visible(document: Document): Visible {
  // Where characters were taken out, as offsets into what is left.
  const gaps: number[] = [];
  const text = document.text.replace(INVISIBLE, (_, at: number) => {
    gaps.push(at - gaps.length);
    return '';
  });
  if (gaps.length === 0) return { document, back: (at) => at };
  const gone = gaps.map((gap, i) => gap + i);
  const blocks = document.blocks.map((block) => ({
    ...block,
    start: block.start - below(gone, block.start),
    end: block.end - below(gone, block.end),
  }));
  return {
    document: { ...document, text, blocks },
    back: (at) => ({ ...at, start: at.start + below(gaps, at.start + 1), end: at.end + below(gaps, at.end) }),
  };
}

/** How many of the sorted numbers lie below a limit. */
function below(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
