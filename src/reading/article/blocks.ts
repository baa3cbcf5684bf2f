/**
 * Cuts a page model into blocks of text, each with its kind of place. One pass, no recursion. Blocks remember where their
 * characters came from, so that a span of the article's text can be found again on the page.
 */
import { askingBlocks } from './asking.ts';
import type { BlockContext, PageBlock, PageElement, PageModel, Place } from '../model.ts';
import { textIn } from '../page-tree.ts';
import { contextOf, headings, isProse } from './context.ts';
import { isFootnoteMark } from './footnotes.ts';
import { captionNames, namesOf } from './part-names.ts';
import { weigh } from './mass.ts';
import { relatedBlocks } from './related.ts';

/** Elements that do not break a line of text. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br img #shadow'.split(
    ' ',
  ),
);
const skipped = new Set('head title script style noscript template meta link rt rp'.split(' '));
/** Inline elements that pages use as boxes; letters set apart (`b`, `em`, `sup`) stay one word. */
const boxes = new Set(['span', 'a', 'time', 'label', 'small', 'img']);

/** A longer table cell is a text of its own. */
const longestCell = 120;
/** So much of a preformatted text is enough to see what it is. */
const longestSample = 4_000;
/** A shorter line stands for itself. */
const shortLine = 60;
const lineEnds = new Set('.!?…。！？:："”」');

/** What holds for everything inside an element. */
interface Frame {
  readonly end: number;
  readonly context: BlockContext;
  readonly hidden: boolean;
  readonly names: string;
  readonly article: number;
  readonly block: number;
  readonly tag: string;
  readonly linked: boolean;
  readonly inline: boolean;
  /** Line breaks count, as in `pre`. */
  readonly lines: boolean;
  /** Letters and figures stand above the line. */
  readonly raised: boolean;
}

/** A link to another page; anchors that headings carry for themselves are none. */
const leadsAway = ({ attributes }: PageElement): boolean => {
  const href = attributes['href'];
  return href !== undefined && !/^#./.test(href);
};

const isArticle = ({ tag, attributes }: PageElement): boolean =>
  tag === 'article' || attributes['role'] === 'article' || /articlebody/i.test(attributes['itemprop'] ?? '');

/** Raised figures as characters of their own, so that "km2" and "$1199" are read as what they look like. */
const raised = (text: string): string =>
  /^\d{1,3}$/.test(text) ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text;

/** The block that is being written. */
class Draft {
  // The text in parts, with what is asked of its end: looking at the end of a growing string would copy it each time.
  private readonly parts: string[] = [];
  private readonly pieces: Place[] = [];
  private linked = 0;
  private frame: Frame | undefined;
  private context: BlockContext = 'main';
  length = 0;
  end = '';
  lastInk = '';
  /** Two boxes stand side by side without a space: the style sheet sets them apart, unless they are one word. */
  pendingBreak = false;

  /** White space that is in the page's look but not in its markup. */
  breakLine(): void {
    if (this.end === '\n' || !this.end) return;
    if (this.end === ' ') this.parts[this.parts.length - 1] = '\n';
    else {
      this.parts.push('\n');
      this.length += 1;
    }
    this.end = '\n';
  }

  /** Adds a text node's characters. White space is collapsed across nodes; each run remembers where it came from. */
  add(text: string, from: number, node: number, frame: Frame): void {
    if (!this.frame) this.context = frame.context;
    this.frame ??= frame;
    // A run is a stretch of words with single spaces between, or of other white space.
    for (const run of text.matchAll(/[^\s\u00a0]+(?: [^\s\u00a0]+)*|[\s\u00a0]+/g)) {
      const white = /^[\s\u00a0]/.test(run[0]);
      if (white && (this.end === '' || this.end === ' ' || this.end === '\n')) continue;
      if (this.pendingBreak) {
        this.pendingBreak = false;
        // "PoliticsAI Analysis" and "By Ada Fenn2 March" are two labels each, "1" and ".2 million" one figure.
        if (!white && /[\p{Lu}\d]/u.test(run[0].charAt(0)) && /\p{L}/u.test(this.lastInk)) this.breakLine();
      }
      const piece = white ? ' ' : frame.raised ? raised(run[0]) : run[0];
      const offset = from + run.index;
      const last = this.pieces.at(-1);
      if (last && last.node === node && last.offset + last.length === offset)
        this.pieces[this.pieces.length - 1] = { ...last, length: last.length + piece.length };
      else this.pieces.push({ start: this.length, length: piece.length, node, offset });
      this.parts.push(piece);
      this.length += piece.length;
      this.end = piece.at(-1) ?? '';
      if (white) continue;
      this.lastInk = this.end;
      // A line that only begins with a word in `code` is a line of the article.
      if (frame.context === 'main') this.context = 'main';
      if (frame.linked) this.linked += piece.length;
    }
  }

  /** The last letters. */
  get tail(): string {
    return this.parts.slice(-3).join('').slice(-20);
  }

  /** The finished block, where there is something in it. */
  block(index: number): PageBlock[] {
    const text = this.parts.join('').trimEnd();
    if (!this.frame || !text) return [];
    const { pieces, context, linked } = this;
    const { block: node, tag, hidden, names, article } = this.frame;
    return [{ index, node, tag, text, pieces, context, hidden, linked, names, article }];
  }

  /** Whether the block that is being written belongs to another element. */
  isOf(block: number): boolean {
    return !this.frame || this.frame.block === block;
  }
}

const outermost: Frame = {
  end: Number.POSITIVE_INFINITY,
  context: 'main',
  hidden: false,
  names: '',
  article: -1,
  block: 0,
  tag: 'body',
  linked: false,
  inline: false,
  lines: false,
  raised: false,
};

/**
 * The page's blocks in document order.
 * @returns blocks with text only; hidden ones are kept and marked, because a notice may stand in a closed box
 */
export function pageBlocks(page: PageModel): PageBlock[] {
  const out: PageBlock[] = [];
  const stack: Frame[] = [outermost];
  const mass = weigh(page);
  let draft = new Draft();
  const flush = (): void => {
    out.push(...draft.block(out.length));
    draft = new Draft();
  };
  for (let id = 0; id < page.nodes.length; id += 1) {
    const node = page.nodes[id];
    if (!node) break;
    let frame = stack.at(-1) as Frame;
    let closedInline = false;
    while (id >= frame.end) {
      if (frame.inline) closedInline = true;
      else flush();
      stack.pop();
      frame = stack.at(-1) as Frame;
    }
    if (node.kind === 'text') {
      if (!draft.isOf(frame.block)) flush();
      if (!frame.lines) draft.add(node.text, 0, id, frame);
      else
        for (const lines of node.text.matchAll(/(?:[^\n]|\n(?![^\S\n]{0,200}\n))+|\n/g)) {
          // An empty line parts the paragraphs of preformatted text.
          if (lines.index) flush();
          draft.add(lines[0], lines.index, id, frame);
        }
      continue;
    }
    if (skipped.has(node.tag)) {
      id = node.end - 1;
      continue;
    }
    const { tag } = node;
    if (tag === 'sup' && isFootnoteMark(page, node, draft.tail)) {
      id = node.end - 1;
      continue;
    }
    const names = namesOf(node);
    // The cells of a row make one line, unless they hold texts of their own.
    const isCell = tag === 'td' || tag === 'th';
    // What is hidden inside a line (a tooltip) is no part of it, and neither is a caption.
    const isInline =
      isCell ||
      (inline.has(tag) && (frame.hidden || !node.hidden) && !(tag === 'span' && captionNames.test(names)));
    if (tag === 'br') {
      // Pages without paragraphs break their lines: an empty line, and one behind a finished or short line, parts blocks.
      if (
        draft.end === '\n' ||
        (!headings.has(frame.tag) && (draft.length < shortLine || lineEnds.has(draft.lastInk)))
      )
        flush();
      else draft.breakLine();
    } else if (isCell && draft.length < longestCell) draft.breakLine();
    else if (!isInline || isCell) flush();
    else if (closedInline && draft.end && boxes.has(tag)) draft.pendingBreak = true;
    // Nothing stands in it.
    if (node.end <= id + 1) continue;
    // Old pages set a whole article in `pre`.
    const wraps = tag === 'pre' ? isProse(textIn(page, node, longestSample)) : mass.wraps(id);
    stack.push({
      end: node.end,
      context: contextOf(node, names, frame.context, frame.article >= 0, wraps, mass.share(id)),
      hidden: frame.hidden || node.hidden,
      names: isInline ? frame.names : `${names} ${frame.names}`.slice(0, 400),
      article: isArticle(node) && frame.context === 'main' ? id : frame.article,
      block: isInline ? frame.block : id,
      tag: isInline ? frame.tag : tag,
      linked: frame.linked || (tag === 'a' && leadsAway(node)),
      inline: isInline,
      lines: frame.lines || tag === 'pre',
      raised: frame.raised || tag === 'sup',
    });
  }
  flush();
  const related = relatedBlocks(page, out, mass);
  const asking = askingBlocks(page, out, mass);
  return out.map((block) =>
    related.has(block.index)
      ? { ...block, context: 'teaser' }
      : asking.has(block.index)
        ? { ...block, context: 'advert' }
        : block,
  );
}
