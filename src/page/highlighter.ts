/**
 * Draws marks with the CSS Custom Highlight API: no element, attribute or class of the page is touched. Each verdict has
 * an underline style of its own, so that the cue is not only colour. Removing a mark leaves no trace.
 */
import type { Verdict } from '../engine/model.ts';

/** Verdicts that can be marked, strongest last, so that it is painted on top. */
const marked: readonly Verdict[] = ['supported', 'compare', 'contradicted'];

/** The registry is shared with the page's scripts, so these names must be ours alone. */
const nameOf = (verdict: string): string => `second-source-${verdict}`;

/** Works on light, dark and picture backgrounds: a line in a middle tone and a light wash. Nothing is printed. */
const styles = `
@media screen {
  ::highlight(${nameOf('contradicted')}) { text-decoration: underline wavy #d2452a 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; background-color: rgb(210 69 42 / 14%); }
  ::highlight(${nameOf('compare')}) { text-decoration: underline dashed #b9820f 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; background-color: rgb(202 146 20 / 14%); }
  ::highlight(${nameOf('supported')}) { text-decoration: underline solid #2f8557 1px; text-underline-offset: 3px; }
  ::highlight(${nameOf('current')}) { background-color: rgb(255 214 102 / 55%); }
}
@media screen and (forced-colors: active) {
  ::highlight(${nameOf('contradicted')}) { text-decoration: underline wavy LinkText 2px; }
  ::highlight(${nameOf('compare')}) { text-decoration: underline dashed LinkText 2px; }
  ::highlight(${nameOf('supported')}) { text-decoration: underline solid LinkText 1px; }
  ::highlight(${nameOf('current')}) { color: HighlightText; background-color: Highlight; }
}`;

/** How often the marks are checked, in ms, and how often they are put back at most: no war with a page. */
const keptEvery = 1_000;
const mostMended = 60;

export interface Mark {
  readonly index: number;
  readonly verdict: Verdict;
  readonly range: Range;
}

export class Highlighter {
  private readonly sheet = new CSSStyleSheet();
  /** What we put into the registry, by name: the page can remove or change it. */
  private readonly registered = new Map<string, { highlight: Highlight; ranges: readonly Range[] }>();
  private keeper = 0;
  private mended = 0;
  private drawn: readonly Mark[] = [];
  private flashTimer = 0;

  constructor() {
    this.sheet.replaceSync(styles);
  }

  get marks(): readonly Mark[] {
    return this.drawn;
  }

  /** Draws exactly these marks. */
  draw(marks: readonly Mark[]): void {
    this.drawn = marks;
    if (!marks.length) {
      this.clear();
      return;
    }
    this.dress();
    marked.forEach((verdict, priority) => {
      const ranges = marks.filter((mark) => mark.verdict === verdict).map((mark) => mark.range);
      this.register(nameOf(verdict), ranges, priority + 1);
    });
    this.keeper ||= window.setInterval(() => this.keep(), keptEvery);
  }

  private register(name: string, ranges: readonly Range[], priority: number): void {
    CSS.highlights.delete(name);
    this.registered.delete(name);
    if (!ranges.length) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.registered.set(name, { highlight, ranges });
    CSS.highlights.set(name, highlight);
  }

  /** Puts back what a page removed: sites that replace their style sheets do it unintentionally. */
  private keep(): void {
    if (document.hidden || this.mended >= mostMended) return;
    const sheetGone = !document.adoptedStyleSheets.includes(this.sheet);
    const changed = [...this.registered].filter(
      ([name, { highlight, ranges }]) =>
        CSS.highlights.get(name) !== highlight ||
        highlight.size !== ranges.length ||
        !ranges.every((range) => highlight.has(range)),
    );
    if (!sheetGone && !changed.length) return;
    this.mended += 1;
    this.dress();
    for (const [name, { highlight, ranges }] of changed) this.register(name, ranges, highlight.priority);
  }

  /** Gives the page the styles of the marks. */
  private dress(): void {
    const sheets = document.adoptedStyleSheets;
    if (!sheets.includes(this.sheet)) document.adoptedStyleSheets = [...sheets, this.sheet];
  }

  /** Marks one passage for a moment, even if marks are off, so that the eye finds it after a jump. */
  flash(range: Range, milliseconds: number): void {
    this.dress();
    this.register(nameOf('current'), [range], 9);
    clearTimeout(this.flashTimer);
    this.flashTimer = window.setTimeout(() => {
      this.register(nameOf('current'), [], 9);
      if (!this.drawn.length) this.clear();
    }, milliseconds);
  }

  /** The mark under a point of the window; the strongest where several overlap. */
  at(x: number, y: number): Mark | undefined {
    const inside = this.drawn.filter(({ range }) =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 3,
      ),
    );
    return inside.sort(
      (a, b) =>
        marked.indexOf(b.verdict) - marked.indexOf(a.verdict) ||
        a.range.toString().length - b.range.toString().length,
    )[0];
  }

  /** Removes every mark and the style sheet. */
  clear(): void {
    this.drawn = [];
    clearTimeout(this.flashTimer);
    clearInterval(this.keeper);
    this.keeper = 0;
    for (const verdict of [...marked, 'current']) this.register(nameOf(verdict), [], 0);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}
