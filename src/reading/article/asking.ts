/**
 * Finds boxes that ask the reader to sign up, to log in or to pay, by their button, link or field for an address: what
 * stands around it in its box speaks for the site and is none of the article, whatever the box is called.
 */
import type { BlockContext, PageBlock, PageElement, PageModel } from '../model.ts';
import { asksToJoin } from '../line-words.ts';
import { elementAt, textIn, upwards } from '../page-tree.ts';
import { headings } from './context.ts';
import { readDate } from './dates.ts';
import type { Mass } from './mass.ts';

/** A longer line is no button. */
const longestButton = 40;
/** Letters in such a box: a few lines. */
const longestBox = 320;
/** A box that holds this share of the page's long text is the article's. */
const boxShare = 0.25;
/** Elements in such a box, and around its button. */
const mostNodes = 400;
const mostAround = 12;
/** Elements that are no such box: they hold the article or its head. */
const noBox = /^(?:article|main|body|html|header)$/;

/** What else a block is says enough. */
const mayBeRead: ReadonlySet<BlockContext> = new Set(['main', 'aside', 'quote']);

/** The elements that ask: buttons and links that stand alone in their lines, and fields for an address. Headlines lead to stories. */
function* asking(page: PageModel, blocks: readonly PageBlock[]): Generator<PageElement> {
  for (const { tag, text, linked, node } of blocks) {
    const element = elementAt(page, node);
    const alone = tag === 'button' || (linked >= text.length && !headings.has(tag));
    if (element && alone && text.length <= longestButton && asksToJoin.has(text)) yield element;
  }
  for (const node of page.nodes)
    if (
      node.kind === 'element' &&
      node.tag === 'input' &&
      !node.hidden &&
      node.attributes['type'] === 'email'
    )
      yield node;
}

/** The largest box around an element that holds only a few lines and nothing of an article's head. */
function boxOf(page: PageModel, element: PageElement, mass: Mass): PageElement | undefined {
  let box: PageElement | undefined;
  for (const around of upwards(page, element.id, mostAround)) {
    if (noBox.test(around.tag) || around.end - around.id > mostNodes || mass.share(around.id) >= boxShare)
      break;
    if (textIn(page, around, longestBox * 2).replace(/\s+/g, ' ').length > longestBox) break;
    if (holdsHead(page, around)) break;
    box = around;
  }
  return box;
}

/** Whether an element holds a headline or the day of the article: a reporter's name has a button to subscribe, too. */
const holdsHead = ({ nodes }: PageModel, { id, end }: PageElement): boolean =>
  nodes
    .slice(id, end)
    .some((node) =>
      node.kind === 'text' ? readDate(node.text) !== undefined : node.tag === 'h1' || node.tag === 'time',
    );

/** The blocks in boxes that ask the reader, by index. */
export function askingBlocks(page: PageModel, blocks: readonly PageBlock[], mass: Mass): ReadonlySet<number> {
  const boxes = new Set([...asking(page, blocks)].map((element) => boxOf(page, element, mass)?.id));
  const isAsking = ({ node, context }: PageBlock): boolean =>
    mayBeRead.has(context) && [...upwards(page, node, mostAround)].some(({ id }) => boxes.has(id));
  return new Set(blocks.filter(isAsking).map(({ index }) => index));
}
