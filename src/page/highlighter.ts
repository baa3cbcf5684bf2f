/**
 * Draws marks with the CSS Custom Highlight API: no element, attribute or class of the page is touched. Each verdict has
 * an underline style of its own, so that the cue is not only colour. Removing a mark leaves no trace.
 */
import type { Verdict } from '../engine/model.ts';

/** Verdicts that can be marked, strongest last, so that it is painted on top. */
const marked = ['supported', 'compare', 'contradicted'] as const;
export type MarkedVerdict = (typeof marked)[number];

export const isMarked = (verdict: Verdict): verdict is MarkedVerdict =>
  (marked as readonly Verdict[]).includes(verdict);

/** The registry is shared with the page's scripts: the names are ours alone. */
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

export interface Mark {
  readonly index: number;
  readonly verdict: MarkedVerdict;
  readonly range: Range;
}

export class Highlighter {
  private sheet: CSSStyleSheet | undefined;
  private drawn: readonly Mark[] = [];
  private flashTimer = 0;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
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
      if (!ranges.length) {
        CSS.highlights.delete(nameOf(verdict));
        return;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = priority + 1;
      CSS.highlights.set(nameOf(verdict), highlight);
    });
  }

  /** Gives the page the styles of the marks. */
  private dress(): void {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(styles);
    }
    const sheets = this.document.adoptedStyleSheets;
    if (!sheets.includes(this.sheet)) this.document.adoptedStyleSheets = [...sheets, this.sheet];
  }

  /** Marks one passage for a moment, also where marks are off, so that the eye finds it after a jump. */
  flash(range: Range, milliseconds: number): void {
    this.dress();
    const highlight = new Highlight(range);
    highlight.priority = 9;
    CSS.highlights.set(nameOf('current'), highlight);
    clearTimeout(this.flashTimer);
    this.flashTimer = window.setTimeout(() => {
      CSS.highlights.delete(nameOf('current'));
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

  /** Takes every mark and the style sheet away. */
  clear(): void {
    this.drawn = [];
    clearTimeout(this.flashTimer);
    for (const verdict of [...marked, 'current']) CSS.highlights.delete(nameOf(verdict));
    if (this.sheet)
      this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter(
        (sheet) => sheet !== this.sheet,
      );
  }
}
