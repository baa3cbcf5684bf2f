/**
 * Finds the page's words for a finding and keeps track of them: a span of the article's text becomes a Range. A Range is
 * trusted only while it reads what the finding quotes. When the page changes, a mark whose words are gone disappears rather
 * than moving to wrong words, and the page is read and checked again.
 */
import { firstNot } from '../text/first.ts';
import type { Place } from '../reading/model.ts';

/** White space in a page is not what the article's text has: compare without it. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** What a range read when it was made: also what is no part of the text, such as a footnote's mark or a reading aid. */
const madeReading = new WeakMap<Range, string>();

/** Whether a range still reads what it was made for, in a page that still holds it. */
export function stillReads(range: Range, exact: string): boolean {
  return (
    range.startContainer.isConnected &&
    range.endContainer.isConnected &&
    squeeze(range.toString()) === (madeReading.get(range) ?? squeeze(exact))
  );
}

/**
 * The range of a span of the article's text.
 * @param places where the text's characters stand, in order
 * @param nodes the DOM nodes of the snapshot, by id
 * @returns null if the page no longer has these words there
 */
export function rangeOf(
  start: number,
  end: number,
  exact: string,
  places: readonly Place[],
  nodes: readonly Node[],
): Range | null {
  const find = (offset: number): number => {
    const low = firstNot(places.length, (at) => {
      const place = places[at];
      return place !== undefined && place.start + place.length <= offset;
    });
    return (places[low]?.start ?? Infinity) <= offset ? low : -1;
  };
  const [from, to] = [find(start), find(end - 1)];
  const first = places[from];
  const last = places[to];
  const firstNode = first && nodes[first.node];
  const lastNode = last && nodes[last.node];
  if (!first || !last || !firstNode || !lastNode) return null;
  const words = places
    .slice(from, to + 1)
    .map((place) =>
      (nodes[place.node]?.nodeValue ?? '').slice(
        place.offset + Math.max(0, start - place.start),
        place.offset + Math.min(place.length, end - place.start),
      ),
    )
    .join('');
  if (squeeze(words) !== squeeze(exact)) return null;
  const range = new Range();
  try {
    range.setStart(firstNode, first.offset + start - first.start);
    range.setEnd(lastNode, last.offset + end - last.start);
  } catch {
    return null;
  }
  madeReading.set(range, squeeze(range.toString()));
  return stillReads(range, exact) ? range : null;
}

/**
 * Scrolls to a passage: opens what is closed around it, and scrolls by the words' own box. A paragraph may be longer than the
 * window, and may be in a box that scrolls by itself.
 */
export function bringIntoSight(range: Range): void {
  for (let box = range.startContainer.parentElement; box; box = box.parentElement)
    if (box instanceof HTMLDetailsElement) box.open = true;
  // At once: a slow scroll would still be on its way when the words are looked for.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom, height } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
}
