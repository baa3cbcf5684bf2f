/** Where the card goes beside its words. */

const gap = 8;
/** Below this height a card is of no use, px. */
const leastRoom = 120;

/** How high a card beside words may be, in a window of this height. */
export const roomBeside = ({ top, bottom }: DOMRect, height: number): number =>
  Math.max(Math.max(top, height - bottom) - 2 * gap, leastRoom);

/** Where a card of a size goes beside words, so that it covers none of them: below, else above, else to a side. */
export function placeCard(
  words: DOMRect,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const clamp = (value: number, size: number, room: number): number =>
    Math.max(gap, Math.min(value, room - size - gap));
  const left = clamp(words.left, card.width, view.width);
  if (words.bottom + gap + card.height <= view.height) return { left, top: words.bottom + gap };
  if (words.top - gap - card.height >= 0) return { left, top: words.top - gap - card.height };
  const top = clamp(words.top, card.height, view.height);
  if (words.right + gap + card.width <= view.width) return { left: words.right + gap, top };
  if (words.left - gap - card.width >= 0) return { left: words.left - gap - card.width, top };
  // No side has room: the edge of the window that is farther from the words.
  return { left, top: words.top > view.height / 2 ? gap : Math.max(gap, view.height - card.height - gap) };
}
