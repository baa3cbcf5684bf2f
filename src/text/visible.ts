/**
 * Characters that a reader does not see (soft hyphens, spaces without width, marks of direction) stand inside words and
 * figures. They are taken out before a text is read, and places in the reading are led back to the text as it was.
 */
import { firstNot } from './first.ts';
import type { Document, Span } from './document.ts';

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

export interface Visible {
  /** The document without characters that nobody sees; the same object where it has none. */
  readonly document: Document;
  /** The place in the given document's text that a place of this one stands for. */
  readonly back: <T extends Span>(at: T) => T;
}

/** A document as a reader sees it. Linear. */
export function visible(document: Document): Visible {
  // Where characters were taken out, as offsets into what is left.
  const gaps: number[] = [];
  const text = document.text.replace(INVISIBLE, (gone, at: number) => {
    for (let i = 0; i < gone.length; i += 1) gaps.push(at + i - gaps.length);
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
const below = (sorted: readonly number[], limit: number): number =>
  firstNot(sorted.length, (at) => (sorted[at] ?? limit) < limit);
