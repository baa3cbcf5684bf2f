/** Finds the AI-written box on a page that says so only of its summary. */
import type { DisclosureSignal, PageBlock, PageElement, PageModel } from '../model.ts';
import { childrenOf, elementAt, textIn, upwards } from '../page-tree.ts';

const whole = new Set(['article', 'main', 'body', 'html']);
/** A box holds this many letters more than the notice itself. */
const least = 40;
/** Letters are counted up to here. */
const most = 1_000;

/** Letters of text in an element. */
const lengthOf = (page: PageModel, element: PageElement): number =>
  textIn(page, element, most).replace(/\s/g, '').length;

/** The list right after an element, or right before it: "AI summary" above its points, without a box around both. */
function listBeside(page: PageModel, element: PageElement): PageElement | undefined {
  const parent = elementAt(page, element.parent);
  const beside = parent ? [...childrenOf(page, parent)] : [];
  const at = beside.findIndex(({ id }) => id === element.id);
  return [beside[at + 1], beside[at - 1]].find((one) => one && /^[uo]l$/.test(one.tag));
}

/**
 * The box that a notice about a summary means: the nearest element around the notice that holds more text than the notice
 * and is not the article or the page itself; else the list beside the notice.
 * @param signals those of the notice
 * @returns whether a block is in the box; undefined if there is no such box, and nothing is left out
 */
export function summaryBox(
  page: PageModel,
  signals: readonly DisclosureSignal[],
): ((block: PageBlock) => boolean) | undefined {
  const inside =
    (box: PageElement) =>
    (block: PageBlock): boolean =>
      block.node > box.id && block.node < box.end;
  const elements = signals.flatMap(({ node = -1 }) => elementAt(page, node) ?? []);
  for (const notice of elements) {
    const own = lengthOf(page, notice);
    for (const box of upwards(page, notice.parent)) {
      if (whole.has(box.tag)) break;
      if (lengthOf(page, box) >= own + least) return inside(box);
    }
  }
  const list = elements.map((notice) => listBeside(page, notice)).find(Boolean);
  return list && inside(list);
}
