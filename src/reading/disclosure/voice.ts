/**
 * Whose words a block holds: the page's own, or those of readers, other sites and pictures. The shape of what surrounds a
 * block reveals a comment, a list of answers or a credit on any site; class names are only a last resort.
 */
import { age, reply } from '../line-words.ts';
import type { PageBlock, PageElement, PageModel } from '../model.ts';
import { childrenOf, elementAt, textIn, upwards } from '../page-tree.ts';

/** The smallest element around two others. */
export const commonAncestor = (page: PageModel, first: number, last: number): number =>
  [...upwards(page, first)].find(({ id, end }) => id <= last && last < end)?.id ?? 0;

const shownOnDemand = /^(?:tooltip|dialog|note)$/;

/** A closed `details`, a tooltip or a popover is the page's own box: its text counts although it is not on the screen yet. */
export const isOnDemand = (page: PageModel, id: number): boolean =>
  [...upwards(page, id)].some(
    ({ tag, attributes }) =>
      tag === 'details' ||
      tag === 'dialog' ||
      attributes['popover'] !== undefined ||
      shownOnDemand.test(attributes['role'] ?? ''),
  );

const pictures = new Set(['img', 'picture', 'figure', 'video', 'audio', 'iframe', 'amp-img']);
const holdsPicture = (page: PageModel, element: PageElement): boolean => {
  for (let id = element.id; id < element.end && id < element.id + 60; id += 1)
    if (pictures.has(elementAt(page, id)?.tag ?? '')) return true;
  return false;
};

/** Whether a short line shares its box with a picture, or stands right below one: a credit. */
export function isCredit(page: PageModel, block: PageBlock): boolean {
  for (const node of upwards(page, block.node, 3)) {
    // Further out, the box holds more than the line.
    if (textIn(page, node, 400).trim().length > block.text.length + 60) return false;
    if (holdsPicture(page, node)) return true;
    const parent = elementAt(page, node.parent);
    if (!parent) return false;
    const before = [...childrenOf(page, parent)].findLast((child) => child.id < node.id);
    if (before && holdsPicture(page, before) && textIn(page, before, 400).trim().length < 40) return true;
  }
  return false;
}

const paragraph = /^(?:p|h[1-6]|span|br|a|b|i|em|strong|small|td|hr)$/;
const replyNames =
  /(?:^|[\s_-])(?:author|user(?:name)?|nick(?:name)?|avatar|handle|poster|gravatar|vcard)(?:$|[\s_-])/;
/**
 * Whether a block is a reader's comment: it has a name or a time above it, a way to reply, or neighbours of the same shape.
 * Two of these signs are enough; a notice of the page has at most one.
 * @param within the element that holds the article, where the search ends
 */
export function isReaders(page: PageModel, block: PageBlock, within: number): boolean {
  const body = elementAt(page, within);
  for (const item of upwards(page, block.node, 7)) {
    if (paragraph.test(item.tag)) continue;
    if (!body || item.id === body.id || (item.id < body.id && item.end >= body.end)) return false;
    const parent = elementAt(page, item.parent);
    const twins = parent
      ? [...childrenOf(page, parent)].filter(
          (child) => child.tag === item.tag && child.attributes['class'] === item.attributes['class'],
        ).length
      : 1;
    let named = false;
    let timed = false;
    let replied = false;
    for (let id = item.id + 1; id < item.end && id < item.id + 80; id += 1) {
      const inner = elementAt(page, id);
      if (!inner) continue;
      const text = textIn(page, inner, 80).trim();
      const lead = inner.id < block.node && text.length > 1 && text.length <= 40 && !/[.:：!?。]/u.test(text);
      named ||=
        lead &&
        (/^(?:b|strong|cite|a|h[3-6])$/.test(inner.tag) ||
          replyNames.test(
            `${inner.attributes['class'] ?? ''} ${inner.attributes['itemprop'] ?? ''}`.toLowerCase(),
          ));
      timed ||= inner.tag === 'time' || age.test(text);
      replied ||= reply.test(text);
    }
    const signs = [named, timed, replied, twins > 1, item.tag === 'li'].filter(Boolean).length;
    if (signs >= 2) return true;
  }
  return false;
}
