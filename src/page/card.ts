/**
 * The card beside marked words: what the page says, what the better source says, who that is. It lives in a closed
 * shadow root whose host is in the page only while the card is open; everything in it is a text node.
 */
import type { CardLabels, CardWords, SelectionCard } from '../rpc/calls.ts';
import { safeHref } from '../text/links.ts';
import { runsOf } from '../text/runs.ts';
import { placeCard, roomBeside } from './place-card.ts';
import tokens from '../ui/tokens.css?inline';
import styles from './card.css?inline';

/** What the card shows and can do. */
export interface CardContent {
  /** Class of its colours. */
  readonly verdict: string;
  readonly quote: string;
  readonly words: CardWords;
  readonly labels: CardLabels;
  /** Place of the finding among the marked ones, from 1. */
  readonly position: number;
  readonly count: number;
}

export interface CardActions {
  readonly step: (by: 1 | -1) => void;
  /** "Not right?", or its undo, for the finding that the card shows. */
  readonly hide: (hidden: boolean) => void;
}

/** A card that is open. */
interface Open {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly range: Range;
  /** Ends its listeners. */
  readonly over: AbortController;
}

export class Card {
  private shown: Open | undefined;
  private returnTo: Element | null = null;
  private frame = 0;
  /** Watches for changes that are not ours: a page may find ways to change what is drawn in it. */
  private readonly guard = new MutationObserver((changes) => this.mend(changes));
  private readonly actions: CardActions;

  constructor(actions: CardActions) {
    this.actions = actions;
  }

  /** Whether the pointer's target is the card. */
  holds(target: EventTarget | null): boolean {
    return this.shown !== undefined && target === this.shown.host;
  }

  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    return Boolean(this.shown?.root.activeElement);
  }

  /** Opens the card for a finding beside its words. With `focus` the keyboard goes into it and comes back on closing. */
  open(content: CardContent, range: Range, focus: boolean): void {
    this.put(this.build(content), range, focus);
  }

  /** Answers beside the reader's selection. */
  answer(content: SelectionCard, range: Range): void {
    const { name, lines, labels } = content;
    const box = this.shell(labels, name, labels.selected, '');
    for (const { verdict, text } of lines) box.append(h('p', `answer ${verdict}`, text));
    this.put(box, range, false);
  }

  /** An empty host in the page. */
  private raise(): Omit<Open, 'box' | 'range'> {
    const host = document.createElement('div');
    // A closed root: the page cannot read what the card says.
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    // The page's text direction and size must not reach in; tokens are meant for :host.
    sheet.replaceSync([tokens, styles].join('\n'));
    root.adoptedStyleSheets = [sheet];
    const over = new AbortController();
    const { signal } = over;
    host.addEventListener('keydown', this.onKey);
    document.documentElement.append(host);
    this.guard.observe(host, { attributes: true, childList: true });
    this.guard.observe(document.documentElement, { childList: true });
    addEventListener('scroll', this.follow, { capture: true, passive: true, signal });
    addEventListener('resize', this.follow, { passive: true, signal });
    return { host, root, over };
  }

  private put(box: HTMLElement, range: Range, focus: boolean): void {
    if (focus && !this.hasFocus) this.returnTo = document.activeElement;
    // The button that was pressed ("next") is made anew: the focus stays on it.
    const before = this.shown?.root.activeElement?.className;
    this.shown = { ...(this.shown ?? this.raise()), box, range };
    const { root } = this.shown;
    // What the page writes into an editable page stops at the card.
    box.contentEditable = 'false';
    root.replaceChildren(box);
    // From here on every change comes from somebody else.
    this.guard.takeRecords();
    this.guard.observe(root, { childList: true, characterData: true, subtree: true });
    this.place();
    if (!focus && before === undefined) return;
    const again = before && [...box.querySelectorAll('button')].find(({ className }) => className === before);
    (again || box).focus({ preventScroll: true });
  }

  /** Removes a card that was changed; what the page did to its host is undone. */
  private mend(changes: readonly MutationRecord[]): void {
    if (!this.shown) return;
    const { host, root } = this.shown;
    if (!host.isConnected || changes.some(({ target }) => target.getRootNode() === root)) {
      this.close();
      return;
    }
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    host.replaceChildren();
    this.guard.takeRecords();
  }

  close(): void {
    if (!this.shown) return;
    const { host, over } = this.shown;
    this.guard.disconnect();
    const { hasFocus } = this;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    over.abort();
    host.remove();
    this.shown = undefined;
    if (hasFocus && this.returnTo instanceof HTMLElement) this.returnTo.focus({ preventScroll: true });
    this.returnTo = null;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    // What is typed in the card is not meant for the page's shortcuts.
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.key === 'Escape') this.close();
  };

  private readonly follow = (): void => {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.place();
    });
  };

  private place(): void {
    if (!this.shown) return;
    const { box, range } = this.shown;
    const words = range.getBoundingClientRect();
    if (!words.width && !words.height) {
      this.close();
      return;
    }
    // A page that zooms itself would zoom the card too, and its place with it.
    const zoom = document.documentElement.currentCSSZoom || 1;
    if (zoom !== 1) box.style.setProperty('zoom', String(1 / zoom));
    // Never over its words: where neither side has room for all of it, it is as high as the better one and scrolls.
    box.style.setProperty('--room', `${roomBeside(words, innerHeight)}px`);
    const { left, top } = placeCard(
      words,
      { width: box.offsetWidth, height: box.offsetHeight },
      { width: innerWidth, height: innerHeight },
    );
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }

  private button(className: string, label: string, sign: string, press: () => void): HTMLButtonElement {
    const button = h('button', className, sign);
    button.type = 'button';
    if (label !== sign) button.setAttribute('aria-label', label);
    button.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) press();
    });
    return button;
  }

  /** An empty card with its heading and the way to close it. */
  private shell(labels: CardLabels, name: string, heading: string, verdict: string): HTMLElement {
    const card = h('div', `card ${verdict}`);
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', name);
    card.lang = labels.locale;
    card.dir = 'auto';
    card.tabIndex = -1;
    const title = h('h2', '', heading);
    const close = this.button('close', labels.close, '×', () => this.close());
    card.append(h('div', 'head', title, close));
    return card;
  }

  private build(content: CardContent): HTMLElement {
    const { verdict, quote, words, labels, position, count } = content;
    const foot = h(
      'div',
      'foot',
      this.button('wrong', labels.wrong, labels.wrong, () => this.hidden(content)),
    );
    const page = h('span', 'label', labels.page);
    const said = h('span', 'words', words.before, h('mark', '', quote), words.after);
    const card = this.shell(labels, words.name, words.heading, verdict);
    card.append(
      h('p', 'explanation', words.line),
      h('div', 'side of-page', page, said),
      ...(words.source ? [sourceSide(words.source)] : []),
      h('details', 'why', h('summary', '', labels.why), h('p', '', words.why)),
      foot,
    );
    if (count > 1)
      foot.append(
        h('p', 'position', `${position} / ${count}`),
        this.button('back', labels.previous, '←', () => this.actions.step(-1)),
        this.button('next', labels.next, '→', () => this.actions.step(1)),
      );
    return card;
  }

  /** The mark is taken away; the card says so and offers it back. */
  private hidden(content: CardContent): void {
    const { shown, hasFocus } = this;
    if (!shown) return;
    const { range } = shown;
    const { labels, words } = content;
    const card = this.shell(labels, words.name, words.heading, '');
    card.append(
      h('p', '', labels.hidden),
      this.button('undo', labels.undo, labels.undo, () => {
        this.actions.hide(false);
        this.put(this.build(content), range, this.hasFocus);
      }),
    );
    this.actions.hide(true);
    this.put(card, range, hasFocus);
    if (hasFocus) card.querySelector<HTMLElement>('.undo')?.focus({ preventScroll: true });
  }
}

/** An element of ours: what it holds are other elements, and text that is text. */
function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** The source's words and whose they are: its name leads to them. */
function sourceSide(source: NonNullable<CardWords['source']>): HTMLElement {
  const href = safeHref(source.href);
  const name =
    href === undefined
      ? source.label
      : Object.assign(h('a', '', source.label), { href, target: '_blank', rel: 'noopener noreferrer' });
  const runs = runsOf(source.quote, source.values);
  const words = runs.map(({ text, marked }) => (marked ? h('mark', '', text) : text));
  const said = h('span', 'words', ...words);
  return h('div', 'side of-source', h('span', 'label', name), said, h('p', 'meta', source.about));
}
