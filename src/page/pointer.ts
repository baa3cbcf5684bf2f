/** Pointer and tap on marked words: hovering opens the card after a moment, clicking or tapping at once. */
import type { Mark } from './highlighter.ts';

/** Hovering must last this long, so that a passing pointer opens nothing, ms. */
const hoverDelay = 180;
/** Time to move from the words into the card, ms. */
const leaveDelay = 280;

export interface PointerActions {
  /** The mark under a point of the window. */
  readonly over: (x: number, y: number) => Mark | undefined;
  readonly show: (mark: Mark, focus: boolean) => void;
  readonly hide: () => void;
  readonly inCard: (target: EventTarget | null) => boolean;
  /** Whether the keyboard is in the card: then the pointer does not close it. */
  readonly busy: () => boolean;
  readonly isOpen: () => boolean;
}

class Pointer {
  private openTimer = 0;
  private closeTimer = 0;
  private candidate: Mark | undefined;
  private frame = 0;
  private readonly actions: PointerActions;

  constructor(document: Document, signal: AbortSignal, actions: PointerActions) {
    this.actions = actions;
    const options = { signal, passive: true, capture: true };
    document.addEventListener('pointermove', (event) => this.move(event), options);
    document.addEventListener('click', (event) => this.click(event), options);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Escape' && actions.isOpen()) actions.hide();
      },
      options,
    );
  }

  forget(): void {
    clearTimeout(this.openTimer);
    clearTimeout(this.closeTimer);
    cancelAnimationFrame(this.frame);
    this.candidate = undefined;
  }

  /** At most one look per frame, however fast the pointer is. */
  private move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || this.frame) return;
    const { clientX, clientY, target } = event;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.actions.inCard(target)) {
        clearTimeout(this.closeTimer);
        return;
      }
      const mark = this.actions.over(clientX, clientY);
      if (mark) {
        clearTimeout(this.closeTimer);
        if (mark === this.candidate) return;
        this.candidate = mark;
        clearTimeout(this.openTimer);
        this.openTimer = window.setTimeout(() => this.actions.show(mark, false), hoverDelay);
        return;
      }
      clearTimeout(this.openTimer);
      if (this.candidate && !this.actions.busy()) {
        this.candidate = undefined;
        clearTimeout(this.closeTimer);
        this.closeTimer = window.setTimeout(() => this.actions.hide(), leaveDelay);
      }
    });
  }

  private click(event: MouseEvent): void {
    // Only the reader opens the card: a page could click to read it.
    if (!event.isTrusted || this.actions.inCard(event.target)) return;
    // A link or button in the marked words keeps its own meaning.
    const mark = this.actions.over(event.clientX, event.clientY);
    if (mark && !(event.target instanceof Element && event.target.closest('a[href],button'))) {
      clearTimeout(this.openTimer);
      this.candidate = mark;
      this.actions.show(mark, false);
    } else if (this.actions.isOpen()) this.actions.hide();
  }
}

/** Follows the pointer until the signal ends it. */
export function followPointer(document: Document, signal: AbortSignal, actions: PointerActions): void {
  const pointer = new Pointer(document, signal, actions);
  signal.addEventListener('abort', () => pointer.forget());
}
