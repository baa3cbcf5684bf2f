/** The card stands beside its words and inside the window. */
import * as fc from 'fast-check';
import { placeCard } from '../../../src/page/place-card.ts';

const box = (left: number, top: number, width: number, height: number): DOMRect =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;
const view = { width: 1_000, height: 700 };
const card = { width: 350, height: 250 };

test.each([
  ['below where there is room', box(100, 100, 90, 20), { left: 100, top: 128 }],
  ['above at the lower edge', box(100, 600, 90, 20), { left: 100, top: 342 }],
  ['pushed in from the right edge', box(950, 100, 40, 20), { left: 642, top: 128 }],
  ['beside words as high as the window', box(20, 10, 200, 680), { left: 228, top: 10 }],
])('%s', (_what, words, place) => expect(placeCard(words, card, view)).toEqual(place));

test('never covers the words where any side has room, and never leaves a window that can hold it', () => {
  const rect = fc
    .tuple(fc.nat(960), fc.nat(660), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 10, max: 300 }))
    .map(([left, top, width, height]) =>
      box(left, top, Math.min(width, 1_000 - left), Math.min(height, 700 - top)),
    );
  fc.assert(
    fc.property(rect, (words) => {
      const { left, top } = placeCard(words, card, view);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(view.width);
      expect(top + card.height).toBeLessThanOrEqual(view.height);
      const room = words.top >= card.height + 8 || view.height - words.bottom >= card.height + 8;
      const covers =
        left < words.right &&
        words.left < left + card.width &&
        top < words.bottom &&
        words.top < top + card.height;
      if (room) expect(covers).toBe(false);
    }),
  );
});
