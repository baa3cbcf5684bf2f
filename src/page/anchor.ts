/**
 * Finds the page's words for a finding and keeps hold of them: a span of the article's text becomes a Range. A Range is
 * believed only while it reads what the finding quotes; when the page changes, the words are searched again by their
 * quote and what stands around them, and where that is not certain, the mark goes away rather than to wrong words.
 */
import type { Place } from '../article/read.ts';

/** What a mark holds on to (a text-quote selector). */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const around = 32;

/** White space in a page is not what the article's text has: compare without it. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  };
}

/** Whether a range still reads what it was made for, in a page that still holds it. */
export function stillReads(range: Range, exact: string): boolean {
  return (
    range.startContainer.isConnected &&
    range.endContainer.isConnected &&
    squeeze(range.toString()) === squeeze(exact)
  );
}

/**
 * The range of a span of the article's text.
 * @param places where the text's characters stand, in order
 * @param nodes the DOM nodes of the snapshot, by id
 * @returns null where the page no longer has these words there
 */
export function rangeOf(
  start: number,
  end: number,
  exact: string,
  places: readonly Place[],
  nodes: readonly Node[],
): Range | null {
  const find = (offset: number): Place | undefined => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = places[middle];
      if (place && place.start + place.length <= offset) low = middle + 1;
      else high = middle;
    }
    const place = places[low];
    return place && place.start <= offset ? place : undefined;
  };
  const first = find(start);
  const last = find(end - 1);
  const firstNode = first && nodes[first.node];
  const lastNode = last && nodes[last.node];
  if (!first || !last || !firstNode || !lastNode) return null;
  const from = first.offset + start - first.start;
  const to = last.offset + end - last.start;
  if (from > (firstNode.nodeValue?.length ?? 0) || to > (lastNode.nodeValue?.length ?? 0)) return null;
  const range = new Range();
  try {
    range.setStart(firstNode, from);
    range.setEnd(lastNode, to);
  } catch {
    return null;
  }
  return stillReads(range, exact) ? range : null;
}
