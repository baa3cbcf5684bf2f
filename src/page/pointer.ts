/** Pointer and tap on marked words: hovering opens the card after a moment, clicking or tapping at once. */
import type { Card } from './card.ts';
import type { Highlighter, Mark } from './highlighter.ts';

/** Hovering must last this long, so that a passing pointer opens nothing, ms. */
const hoverDelay = 180;
/** Time to move from the words into the card, ms. */
const leaveDelay = 280;

/** Follows the pointer until the signal ends it. */
export function followPointer(
  signal: AbortSignal,
  highlighter: Highlighter,
  card: Card,
  show: (mark: Mark) => void,
): void {
  let openTimer = 0;
  let closeTimer = 0;
  let candidate: Mark | undefined;
  let frame = 0;

  /** At most one look per frame, however fast the pointer is. */
  function move({ isTrusted, pointerType, clientX, clientY, target }: PointerEvent): void {
    if (!isTrusted || pointerType === 'touch' || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      const mark = card.holds(target) ? undefined : highlighter.at(clientX, clientY);
      if (mark || card.holds(target)) clearTimeout(closeTimer);
      if (card.holds(target) || (mark && mark === candidate)) return;
      clearTimeout(openTimer);
      if (mark) {
        candidate = mark;
        openTimer = window.setTimeout(() => show(mark), hoverDelay);
      } else if (candidate && !card.hasFocus) {
        candidate = undefined;
        clearTimeout(closeTimer);
        closeTimer = window.setTimeout(() => card.close(), leaveDelay);
      }
    });
  }

  function click({ isTrusted, clientX, clientY, target }: MouseEvent): void {
    // Only the reader opens the card: a page could click to read it.
    if (!isTrusted || card.holds(target)) return;
    // A link or button in the marked words keeps its own meaning.
    const mark = highlighter.at(clientX, clientY);
    if (mark && !(target instanceof Element && target.closest('a[href],button'))) {
      clearTimeout(openTimer);
      candidate = mark;
      show(mark);
    } else card.close();
  }

  const options = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', move, options);
  document.addEventListener('click', click, options);
  document.addEventListener(
    'keydown',
    ({ isTrusted, key }) => {
      if (isTrusted && key === 'Escape') card.close();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(openTimer);
    clearTimeout(closeTimer);
    cancelAnimationFrame(frame);
  });
}
