/**
 * The annotator: injected by the worker into a page with a sign of AI. It sends the page to the worker, which reads it, and
 * draws what comes back. If injected twice, the newer one takes over; if orphaned by an update, it leaves quietly.
 */
import type { Place } from '../reading/model.ts';
import { packPage } from '../reading/packed-page.ts';
import { withoutFragment } from '../text/links.ts';
import { extensionLives, listenOnPage, sendToWorker } from '../rpc/at-page.ts';
import { ownGlobal } from '../browser/own-global.ts';
import { MessageError } from '../rpc/envelope.ts';
import type { SentPage } from '../rpc/page-calls.ts';
import type { Marks } from '../rpc/calls.ts';
import { bringIntoSight, rangeOf, stillReads } from './anchor.ts';
import { Card } from './card.ts';
import { Highlighter, type Mark } from './highlighter.ts';
import { bringText, holdsText, Pace } from './pace.ts';
import { followPointer } from './pointer.ts';
import { selectedIn, selectedRange } from './selection.ts';
import { takeSnapshot } from './snapshot.ts';

/** What shows and hides text without adding any. */
const showing = ['class', 'style', 'hidden', 'open', 'aria-hidden'];
const flashTime = 1_600;
/** Wait before a message is sent again after the worker died without answering, ms. */
const secondTry = 400;

/** What was read: the text's places in the page as it was then. */
interface Held {
  readonly url: string;
  /** The text's name. */
  readonly text: string;
  readonly places: readonly Place[];
  readonly nodes: readonly Node[];
}

/** Where a finding's words are in what was read. */
const rangeIn = ({ places, nodes }: Held, { start, end, quote }: Marks['findings'][number]): Range | null =>
  rangeOf(start, end, quote, places, nodes);

class Annotator {
  private readonly abort = new AbortController();
  private readonly highlighter = new Highlighter();
  private readonly card = new Card({
    step: (by) => this.step(by),
    hide: (hidden) => this.hide(hidden),
  });
  private readonly observer = new MutationObserver((changes) => {
    if (bringText(changes)) this.changed();
  });
  private readonly stopListening: () => void;
  private held: Held | undefined;
  private marks: Marks | undefined;
  private asked = false;
  /** What the reader selected when that was asked about. */
  private selection: Range | undefined;
  private readonly pace = new Pace();
  private timer = 0;
  /** Readings so far. */
  private turn = 0;
  private current = -1;

  constructor() {
    const { signal } = this.abort;
    followPointer(signal, this.highlighter, this.card, (mark) => this.show(mark, false));
    this.stopListening = listenOnPage({
      marks: (marks) => this.receive(marks),
      goTo: ({ index }) => ({ found: this.goTo(index, true) }),
      step: ({ by }) => this.step(by),
      readNow: async ({ asked }) => {
        // This may be another page by now, for which the reader asked nothing.
        this.asked ||= asked !== undefined && withoutFragment(asked) === withoutFragment(location.href);
        this.pace.restart(location.href);
        // Facts or settings may have changed: the same words are checked again.
        if (this.held) this.held = { ...this.held, text: '' };
        await this.read();
      },
      takePage: ({ selected }) => this.takePage(selected),
      selectionAnswer: (answer) => {
        if (this.selection) this.card.answer(answer, this.selection);
        return undefined;
      },
      clear: () => this.leave(),
    });
    // What the reader opens is read also on a page that has changed too often by itself.
    for (const name of ['click', 'keydown'])
      addEventListener(
        name,
        ({ isTrusted }) => {
          if (isTrusted) this.pace.acted();
        },
        { signal, capture: true, passive: true },
      );
    // What a sheet or an animation hid may be seen now, without any change of the page.
    for (const name of ['animationend', 'transitionend', 'load', 'visibilitychange'])
      document.addEventListener(name, ({ target }) => this.cameToSight(target), { signal, capture: true });
    addEventListener('pagehide', () => this.card.close(), { signal });
    addEventListener('popstate', () => this.changed(), { signal });
    const navigation = ownGlobal('navigation') as EventTarget | undefined;
    navigation?.addEventListener('navigatesuccess', () => this.changed(), { signal });
  }

  async start(): Promise<void> {
    // The document itself is observed: `document.write` puts another root into it.
    this.observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: showing,
    });
    await this.read();
  }

  /** Ends everything: marks, card, observer, listeners. */
  leave(): undefined {
    this.abort.abort();
    this.observer.disconnect();
    this.stopListening();
    clearTimeout(this.timer);
    this.card.close();
    this.highlighter.clear();
  }

  /** Has the page read as it is now. Of two readings at once the later one counts: the page changed meanwhile. */
  private async read(): Promise<void> {
    this.pace.begin(location.href);
    const turn = (this.turn += 1);
    const { model, nodes } = await takeSnapshot(document);
    if (turn !== this.turn) return;
    const { asked, held, marks } = this;
    const url = location.href;
    const known = marks && held?.url === url ? { held: held.text } : {};
    const page = packPage(model);
    const drawing = await this.tell(() => sendToWorker('readPage', { page, asked, ...known }));
    if (drawing === undefined || turn !== this.turn || url !== location.href) return;
    if (!drawing) {
      this.erase();
      return;
    }
    this.held = { url, nodes, ...drawing };
    if (drawing.marks) this.receive(drawing.marks);
    else this.draw();
  }

  /** The page as it stands: nothing is drawn, nothing is remembered but what the answer about a selection stands beside. */
  private async takePage(selected: boolean): Promise<SentPage | null> {
    const selection = selected ? selectedRange() : undefined;
    if (selected && !selection) return null;
    const { model, nodes } = await takeSnapshot(document);
    if (!selection) return { page: packPage(model) };
    this.selection = selection;
    return { page: packPage(model), selected: selectedIn(nodes, selection) };
  }

  /**
   * Sends something. If the worker died over it, it is sent once more; if the extension is gone meanwhile, the annotator goes
   * too.
   */
  private async tell<T>(send: () => Promise<T>, again = true): Promise<T | undefined> {
    try {
      return await send();
    } catch (error) {
      if (error instanceof MessageError || this.abort.signal.aborted) return undefined;
      if (!extensionLives()) this.leave();
      else if (again) {
        await new Promise((resolve) => setTimeout(resolve, secondTry));
        return this.tell(send, false);
      }
      return undefined;
    }
  }

  private receive(marks: Marks): undefined {
    if (withoutFragment(marks.url) !== withoutFragment(location.href)) return;
    this.marks = marks;
    this.draw();
  }

  private erase(): void {
    this.marks = undefined;
    this.held = undefined;
    this.card.close();
    this.highlighter.clear();
  }

  private draw(): void {
    const { held, marks } = this;
    if (!held || !marks?.settings.on) {
      this.card.close();
      this.highlighter.draw([]);
      return;
    }
    const drawn: Mark[] = [];
    marks.findings.forEach((finding, index) => {
      const { verdict, hidden, card } = finding;
      // What is only worth comparing accuses nobody: like what is supported, it is marked only if the reader wants it.
      if (!card || hidden || (verdict !== 'contradicted' && !marks.settings.showSupported)) return;
      const range = rangeIn(held, finding);
      if (range) drawn.push({ index, verdict, range });
    });
    this.highlighter.draw(drawn);
  }

  /** The page changed: marks whose words are gone vanish at once, and the page is read again when it has settled. */
  private changed(): void {
    const held = this.highlighter.marks;
    const good = held.filter(({ index, range }) =>
      stillReads(range, this.marks?.findings[index]?.quote ?? ''),
    );
    if (good.length < held.length) {
      this.card.close();
      this.highlighter.draw(good);
    }
    const { href } = location;
    if (this.pace.isElsewhere(href)) this.asked = false;
    const wait = this.pace.changed(href, performance.now());
    if (wait === undefined) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.read(), wait);
  }

  /** If nothing was found, the page is looked at again: something with text, or all of it, may have become visible. */
  private cameToSight(target: EventTarget | null): void {
    if (this.held) return;
    if (target === document || target instanceof HTMLLinkElement || holdsText(target)) this.changed();
  }

  private show(mark: Mark, focus: boolean): void {
    const { labels, findings } = this.marks ?? {};
    const finding = findings?.[mark.index];
    if (!finding?.card || !labels) return;
    const { verdict, quote, card: words } = finding;
    const shown = this.highlighter.marks;
    const position = shown.indexOf(mark) + 1;
    this.current = mark.index;
    this.card.open({ verdict, quote, words, labels, position, count: shown.length }, mark.range, focus);
  }

  /** "Not right?" on the card: the mark goes at once, the worker remembers. */
  private hide(hidden: boolean): void {
    const index = this.current;
    if (!this.marks) return;
    const findings = this.marks.findings.map((finding, at) =>
      at === index ? { ...finding, hidden } : finding,
    );
    this.marks = { ...this.marks, findings };
    this.draw();
    void this.tell(() => sendToWorker('hide', { index, hidden }));
  }

  private goTo(index: number, focus: boolean): boolean {
    const mark = this.highlighter.marks.find((candidate) => candidate.index === index);
    const finding = this.marks?.findings[index];
    // A finding without a mark (supported, repeated, marks off) can be shown too.
    const range = mark?.range ?? (finding && this.held ? rangeIn(this.held, finding) : null);
    if (!range) return false;
    bringIntoSight(range);
    this.highlighter.flash(range, flashTime);
    if (mark) this.show(mark, focus);
    return true;
  }

  private step(by: 1 | -1): undefined {
    const { marks } = this.highlighter;
    if (!marks.length) return;
    const at = marks.findIndex((mark) => mark.index === this.current);
    const next = marks[(at < 0 ? (by > 0 ? 0 : marks.length - 1) : at + by + marks.length) % marks.length];
    if (next) this.goTo(next.index, true);
  }
}

/** One annotator per page: a newer injection (after an update of the extension) replaces the older one. */
const name = Symbol.for('second-source');
/** A symbol: a page could give an element any name, and it would stand here in the annotator's place. */
const slot = globalThis as { [name]?: Annotator };
slot[name]?.leave();
slot[name] = new Annotator();
void slot[name].start();
