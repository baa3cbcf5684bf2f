/** Walks the flat page model: up, down to children, and through an element's text. */
import type { PageElement, PageModel } from './model.ts';

export const elementAt = (page: PageModel, id: number): PageElement | undefined => {
  const node = page.nodes[id];
  return node?.kind === 'element' ? node : undefined;
};

/** An element and those around it, from the inside out, up to a number. */
export function* upwards(page: PageModel, id: number, most = Infinity): Generator<PageElement> {
  for (let node = elementAt(page, id), steps = 0; node && steps < most; steps += 1) {
    yield node;
    node = elementAt(page, node.parent);
  }
}

/** Child elements, in order. */
export function* childrenOf(page: PageModel, parent: PageElement): Generator<PageElement> {
  for (let id = parent.id + 1; id < parent.end; ) {
    const child = elementAt(page, id);
    if (child) yield child;
    id = child ? child.end : id + 1;
  }
}

/** The text of an element, up to a bound. */
export function textIn(page: PageModel, { id, end }: PageElement, most: number): string {
  let text = '';
  for (let at = id + 1; at < end && text.length < most; at += 1) {
    const node = page.nodes[at];
    if (node?.kind === 'text') text += node.text;
  }
  return text;
}
