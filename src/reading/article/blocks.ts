/**
 * Cuts a page model into blocks of text, each with the kind of place it stands in. One pass, no recursion; the blocks
 * carry where their characters came from, so that a span of the article's text can be found again in the page.
 */
import type { BlockContext, BlockPiece, PageBlock, PageElement, PageModel } from '../model.ts';
import { advertNames, bareHeading, commentNames, navigationNames, related, teaserNames } from './lang.ts';

/** Elements that do not break a line of text. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br img #shadow'.split(
    ' ',
  ),
);
const skipped = new Set(['head', 'title', 'script', 'style', 'noscript', 'template', 'meta', 'link']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements of accelerated pages whose content is not the article's. */
const tagContexts: Readonly<Partial<Record<string, BlockContext>>> = {
  'amp-ad': 'advert',
  'amp-embed': 'advert',
  'amp-sticky-ad': 'advert',
  'amp-sidebar': 'navigation',
  'amp-consent': 'navigation',
  button: 'navigation',
};

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
}

const namesOf = (element: PageElement): string =>
  [
    element.attributes['class'],
    element.attributes['id'],
    element.attributes['role'],
    element.attributes['data-component'],
    element.attributes['data-testid'],
  ]
    .filter((name) => name !== undefined)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .slice(0, 300);

/** A link to another page; anchors that headings carry for themselves are none. */
const leadsAway = ({ attributes }: PageElement): boolean => {
  const href = attributes['href'];
  return href !== undefined && !/^#./.test(href);
};

function contextOf(
  element: PageElement,
  names: string,
  above: BlockContext,
  inArticle: boolean,
  wrapsPage: boolean,
): BlockContext {
  const { tag, attributes } = element;
  if (above !== 'main' && above !== 'aside' && above !== 'footer') return above;
  if (attributes['contenteditable'] !== undefined && attributes['contenteditable'] !== 'false')
    return 'editable';
  if (
    tag === 'input' ||
    tag === 'textarea' ||
    (tag === 'form' && !wrapsPage) ||
    attributes['role'] === 'textbox'
  )
    return 'editable';
  const byTag = Object.hasOwn(tagContexts, tag) ? tagContexts[tag] : undefined;
  if (byTag) return byTag;
  if (commentNames.test(names)) return 'comments';
  if (
    tag === 'nav' ||
    attributes['role'] === 'navigation' ||
    attributes['role'] === 'menu' ||
    attributes['role'] === 'search'
  )
    return 'navigation';
  if (tag === 'blockquote' || tag === 'q') return 'quote';
  if (tag === 'figcaption') return 'caption';
  if (tag === 'pre' || tag === 'code') return 'code';
  // Containers of the whole page often carry such names too ("has-sidebar"): only inner parts are judged by them.
  if (tag !== 'body' && tag !== 'html' && tag !== 'main' && tag !== 'article' && !headings.has(tag)) {
    if (teaserNames.test(names)) return 'teaser';
    if (navigationNames.test(names)) return 'navigation';
    if (advertNames.test(names)) return 'advert';
  }
  if (tag === 'footer' || attributes['role'] === 'contentinfo') return inArticle ? above : 'footer';
  if (tag === 'aside' || attributes['role'] === 'complementary') return 'aside';
  return above;
}

/** Inline elements that pages use as boxes; letters set apart (`b`, `em`, `sup`) stay one word. */
const boxes = new Set(['span', 'a', 'time', 'label', 'small', 'img']);

/** A shorter line stands for itself. */
const shortLine = 60;
const lineEnds = new Set('.!?…。！？:："”」');

/** Where the other stories end that a heading announces: with the heading's parent. */
function endOfRelated(page: PageModel, block: number): number {
  const heading = page.nodes[block];
  if (heading?.kind !== 'element') return -1;
  let outer = page.nodes[heading.parent];
  // A heading wrapped alone in its parent speaks for the parent's siblings.
  if (outer?.kind === 'element' && outer.end - heading.end < 2 && outer.id + 1 === heading.id)
    outer = page.nodes[outer.parent];
  return outer?.kind === 'element' ? outer.end : -1;
}

/**
 * The page's blocks in document order.
 * @returns blocks with text only; hidden ones are kept and marked, because a notice may stand in a closed box
 */
export function pageBlocks(page: PageModel): PageBlock[] {
  const out: PageBlock[] = [];
  const stack: Frame[] = [
    {
      end: Number.POSITIVE_INFINITY,
      context: 'main',
      hidden: false,
      names: '',
      article: -1,
      block: 0,
      tag: 'body',
      linked: false,
      inline: false,
    },
  ];
  /** Behind a heading such as "Related articles", everything up to the end of its parent belongs to other stories. */
  let teasersUntil = -1;
  // The text in parts, with what is asked of its end: looking at the end of a growing string would copy it each time.
  let parts: string[] = [];
  let length = 0;
  let end = '';
  let lastInk = '';
  let pieces: BlockPiece[] = [];
  let linked = 0;
  let current: Frame | undefined;

  const flush = (): void => {
    const kept = parts.join('').trimEnd();
    if (current && kept) {
      let { context } = current;
      if (context === 'main' || context === 'aside') {
        // Judged before the block is kept: the heading itself belongs to the other stories too.
        if (
          (headings.has(current.tag) || kept.length < 60) &&
          out.length > 0 &&
          related.has(bareHeading(kept))
        )
          teasersUntil = Math.max(teasersUntil, endOfRelated(page, current.block));
        if (current.block < teasersUntil) context = 'teaser';
      }
      out.push({
        index: out.length,
        node: current.block,
        tag: current.tag,
        text: kept,
        pieces,
        context,
        hidden: current.hidden,
        linked,
        names: current.names,
        article: current.article,
      });
    }
    parts = [];
    length = 0;
    end = '';
    lastInk = '';
    pieces = [];
    linked = 0;
    current = undefined;
  };

  // Old publishing systems put the whole page into one form: what holds the headline is no form to fill in.
  const headlines = page.nodes.filter(
    (node) => node.kind === 'element' && (node.tag === 'h1' || node.tag === 'article'),
  );
  const holdsArticle = (form: PageElement): boolean =>
    headlines.slice(0, 50).some(({ id }) => id > form.id && id < form.end);

  /** White space that the page's markup does not have, but its look has. */
  const breakLine = (): void => {
    if (end === '\n') return;
    if (end === ' ') parts[parts.length - 1] = '\n';
    else {
      parts.push('\n');
      length += 1;
    }
    end = '\n';
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
      if (current && current.block !== frame.block) flush();
      current ??= frame;
      // White space is collapsed across nodes; each run of kept characters remembers where it came from.
      for (const run of node.text.matchAll(/[^\s\u00a0]+|[\s\u00a0]+/g)) {
        const white = /^[\s\u00a0]/.test(run[0]);
        if (white && (end === '' || end === ' ' || end === '\n')) continue;
        const piece = white ? ' ' : run[0];
        const last = pieces.at(-1);
        if (last && last.node === id && last.offset + last.length === run.index)
          pieces[pieces.length - 1] = { ...last, length: last.length + piece.length };
        else pieces.push({ start: length, length: piece.length, node: id, offset: run.index });
        parts.push(piece);
        length += piece.length;
        end = piece.at(-1) ?? '';
        if (white) continue;
        lastInk = end;
        if (frame.linked) linked += piece.length;
      }
      continue;
    }
    if (skipped.has(node.tag)) {
      id = node.end - 1;
      continue;
    }
    const names = namesOf(node);
    // What is hidden inside a line (a tooltip) is no part of it.
    const isInline = inline.has(node.tag) && (frame.hidden || !node.hidden);
    const isArticle =
      node.tag === 'article' ||
      node.attributes['role'] === 'article' ||
      /articlebody/i.test(node.attributes['itemprop'] ?? '');
    if (!isInline || node.tag === 'br') {
      // Pages without paragraphs break their lines: an empty line, and one behind a finished or short line, parts blocks.
      if (node.tag !== 'br') flush();
      else if (end === '\n' || (!headings.has(frame.tag) && (length < shortLine || lineEnds.has(lastInk))))
        flush();
      else if (end) breakLine();
    } else if (closedInline && end && boxes.has(node.tag)) {
      // Two elements side by side without a space between them ("PoliticsAI Analysis") are set apart by the style sheet.
      breakLine();
    }
    stack.push({
      end: node.end,
      context: contextOf(
        node,
        names,
        frame.context,
        frame.article >= 0,
        node.tag === 'form' && holdsArticle(node),
      ),
      hidden: frame.hidden || node.hidden,
      names: isInline ? frame.names : `${names} ${frame.names}`.slice(0, 400),
      article: isArticle && frame.context === 'main' ? node.id : frame.article,
      block: isInline ? frame.block : node.id,
      tag: isInline ? frame.tag : node.tag,
      linked: frame.linked || (node.tag === 'a' && leadsAway(node)),
      inline: isInline,
    });
  }
  flush();
  return out;
}
