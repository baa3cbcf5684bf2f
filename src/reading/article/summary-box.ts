/** The box that is AI's where a page says so of its summary alone. */
import type { PageBlock, PageElement, PageModel } from '../model.ts';

const whole = new Set(['article', 'main', 'body', 'html']);
/** A box holds this many letters more than the notice itself. */
const least = 40;
/** Letters are counted up to here. */
const most = 1_000;

/** Letters of text in an element. */
function lengthOf(page: PageModel, element: PageElement): number {
  let length = 0;
  for (let i = element.id + 1; i < element.end && length < most; i += 1) {
    const inner = page.nodes[i];
    if (inner?.kind === 'text') length += inner.text.trim().length;
  }
  return length;
}

/** The list right behind an element, or right before it: "AI summary" over its points, without a box around both. */
function listBeside(page: PageModel, element: PageElement): PageElement | undefined {
  const parent = page.nodes[element.parent];
  if (parent?.kind !== 'element') return undefined;
  let before: PageElement | undefined;
  for (let at = parent.id + 1; at < parent.end; ) {
    const child = page.nodes[at];
    if (child?.kind !== 'element') {
      at += 1;
      continue;
    }
    if (at > element.id) return /^[uo]l$/.test(child.tag) ? child : before;
    if (at < element.id) before = /^[uo]l$/.test(child.tag) ? child : undefined;
    at = child.end;
  }
  return before;
}

/**
 * The box that a notice about a summary speaks of: the nearest element around the notice that holds more text than the
 * notice and is not the article or the page itself; else the list beside the notice.
 * @param notices ids of the elements that carry the notice
 * @returns whether a block stands in the box; undefined where there is no such box: then nothing is left out
 */
export function summaryBox(
  page: PageModel,
  notices: ReadonlySet<number>,
): ((block: PageBlock) => boolean) | undefined {
  const inside =
    (box: PageElement) =>
    (block: PageBlock): boolean =>
      block.node > box.id && block.node < box.end;
  for (const id of notices) {
    const notice = page.nodes[id];
    const own = notice?.kind === 'element' ? lengthOf(page, notice) : 0;
    for (let at = notice?.parent ?? -1; at > 0; ) {
      const node = page.nodes[at];
      if (node?.kind !== 'element' || whole.has(node.tag)) break;
      if (lengthOf(page, node) >= own + least) return inside(node);
      at = node.parent;
    }
  }
  for (const id of notices) {
    const notice = page.nodes[id];
    const list = notice?.kind === 'element' ? listBeside(page, notice) : undefined;
    if (list) return inside(list);
  }
  return undefined;
}
