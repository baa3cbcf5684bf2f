/**
 * The card beside marked words: what the page says, what the better source says, who that is. It lives in a closed
 * shadow root whose host is in the page only while the card is open; everything in it is a text node.
 */
import type { Source } from '../engine/model.ts';
import type { MarkedFinding } from '../rpc/calls.ts';
import type { Locale } from '../text/locale.ts';
import { cardWord } from '../words/card-words.ts';
import { hostOf, safeHref } from '../ui/links.ts';
import tokens from '../ui/tokens.css?inline';
import verdicts from '../ui/verdicts.css?inline';
import styles from './card.css?inline';

/** What the card shows and can do. */
export interface CardContent {
  readonly finding: MarkedFinding;
  readonly locale: Locale;
  /** Place of the finding among the marked ones, from 1. */
  readonly position: number;
  readonly count: number;
}

export interface CardActions {
  readonly step: (by: 1 | -1) => void;
  readonly closed: () => void;
}

const gap = 8;

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

export class Card {
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;
  private box: HTMLElement | undefined;
  private range: Range | undefined;
  private returnTo: Element | null = null;
  private frame = 0;
  private readonly document: Document;
  private readonly actions: CardActions;

  constructor(document: Document, actions: CardActions) {
    this.document = document;
    this.actions = actions;
  }

  get isOpen(): boolean {
    return this.host !== undefined;
  }

  /** Whether the pointer's target is the card. */
  holds(target: EventTarget | null): boolean {
    return this.host !== undefined && target === this.host;
  }

  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.root !== undefined && this.root.activeElement !== null;
  }

  /** Opens the card for a finding beside its words. With `focus` the keyboard goes into it and comes back on closing. */
  open(content: CardContent, range: Range, focus: boolean): void {
    const { document } = this;
    if (!this.host) {
      this.host = document.createElement('div');
      // A closed root: the page cannot read what the card says.
      this.root = this.host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      // The page's text direction and size must not reach in; tokens are meant for :host.
      sheet.replaceSync([tokens, verdicts, styles].join('\n'));
      this.root.adoptedStyleSheets = [sheet];
      this.host.addEventListener('keydown', this.onKey);
      document.documentElement.append(this.host);
      document.defaultView?.addEventListener('scroll', this.follow, { capture: true, passive: true });
      document.defaultView?.addEventListener('resize', this.follow, { passive: true });
    }
    if (focus && !this.hasFocus) this.returnTo = document.activeElement;
    this.range = range;
    this.box = this.build(content);
    this.root?.replaceChildren(this.box);
    this.place();
    if (focus) this.box.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.host) return;
    const hadFocus = this.hasFocus;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.document.defaultView?.removeEventListener('scroll', this.follow, { capture: true });
    this.document.defaultView?.removeEventListener('resize', this.follow);
    this.host.remove();
    this.host = undefined;
    this.root = undefined;
    this.box = undefined;
    this.range = undefined;
    if (hadFocus && this.returnTo instanceof HTMLElement) this.returnTo.focus({ preventScroll: true });
    this.returnTo = null;
    this.actions.closed();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    }
    // What is typed in the card is not meant for the page's shortcuts.
    if (event.key !== 'Tab') event.stopPropagation();
  };

  private readonly follow = (): void => {
    if (!this.frame)
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.place();
      });
  };

  private place(): void {
    const view = this.document.defaultView;
    if (!this.box || !this.range || !view) return;
    const words = this.range.getBoundingClientRect();
    if (!words.width && !words.height) {
      this.close();
      return;
    }
    // A page that zooms itself would zoom the card too, and its place with it.
    const zoom = this.document.documentElement.currentCSSZoom || 1;
    if (zoom !== 1) this.box.style.setProperty('zoom', String(1 / zoom));
    const { left, top } = placeCard(
      words,
      { width: this.box.offsetWidth, height: this.box.offsetHeight },
      { width: view.innerWidth, height: view.innerHeight },
    );
    this.box.style.left = `${left}px`;
    this.box.style.top = `${top}px`;
  }

  private element<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    ...children: (string | Node)[]
  ): HTMLElementTagNameMap[K] {
    const element = this.document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  private build({ finding, locale, position, count }: CardContent): HTMLElement {
    const word = cardWord;
    const card = this.element('div', `card ${finding.verdict}`);
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', word(locale, 'card.label', { quote: finding.quote.slice(0, 120) }));
    card.lang = locale;
    card.dir = 'auto';
    card.tabIndex = -1;

    const close = this.element('button', 'close', '×');
    close.type = 'button';
    close.setAttribute('aria-label', word(locale, 'card.close'));
    close.addEventListener('click', () => this.close());
    card.append(
      this.element(
        'div',
        'head',
        this.element('p', 'verdict', word(locale, `verdict.${finding.verdict}`)),
        close,
      ),
    );
    card.append(this.element('p', 'explanation', finding.explanation));
    card.append(
      this.element(
        'div',
        'side of-page',
        this.element('span', 'label', word(locale, 'side.page')),
        this.element('span', 'words', `“${finding.quote}”`),
      ),
    );
    const [best, ...more] = finding.evidence;
    if (best) {
      const side = this.element(
        'div',
        'side of-source',
        this.element('span', 'label', word(locale, 'side.source', { source: nameOf(best.source, locale) })),
        // A reviewed fact tells in our words what the source says: quotation marks would put them in its mouth.
        this.element('span', 'words', best.quote),
      );
      side.append(this.meta(best.source, locale));
      card.append(side);
    }
    if (more.length)
      card.append(this.element('p', 'meta', word(locale, 'card.more', { count: more.length })));
    if (count > 1) {
      const button = (by: 1 | -1, label: string, sign: string): HTMLElement => {
        const step = this.element('button', '', sign);
        step.type = 'button';
        step.setAttribute('aria-label', label);
        step.addEventListener('click', () => this.actions.step(by));
        return step;
      };
      card.append(
        this.element(
          'div',
          'foot',
          this.element('p', 'position', word(locale, 'card.position', { index: position, count })),
          button(-1, word(locale, 'card.previous'), '←'),
          button(1, word(locale, 'card.next'), '→'),
        ),
      );
    }
    return card;
  }

  /** Kind, date and link of a source. */
  private meta(source: Source, locale: Locale): HTMLElement {
    const date =
      source.published === undefined
        ? cardWord(locale, 'source.undated')
        : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
            new Date(`${source.published.slice(0, 10)}T00:00:00Z`),
          );
    const line = this.element('p', 'meta', `${cardWord(locale, `kind.${source.kind}`)} · ${date}`);
    const href = safeHref(source.url);
    if (href !== undefined) {
      const link = this.element('a', '', source.title ?? hostOf(href) ?? href);
      link.href = href;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      line.append(' · ', link);
    }
    return line;
  }
}

const nameOf = (source: Source, locale: Locale): string =>
  source.publisher ?? hostOf(source.url) ?? source.title ?? cardWord(locale, 'side.unnamed');
