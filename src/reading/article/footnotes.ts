/** Marks of footnotes: raised figures and signs that are no part of what a sentence says. */
import type { PageElement, PageModel } from '../model.ts';
import { textIn } from '../page-tree.ts';

/** Letters and nodes in a mark: a link and its figure. */
const longest = 40;
const mostNodes = 8;
const mark = /^(?:\[[\w ]{1,12}\]|\(\d{1,3}\)|\d{1,3}(?:[,–-]\d{1,3})*|[*†‡§]{1,3})$/;
/** What a raised figure belongs to: ten to a power, and lengths that make areas. */
const hasPower = /(?<!\d)10$|(?:^|[^\p{L}])\p{L}{1,3}$|(?:met(?:er|re)|mile|yard|inche|feet|foot|acre)s?$/iu;
const money = /[$€£¥₩][\d,]+$/u;

/**
 * Whether a raised element is a footnote's mark, and no part of its word ("13th", "km²", the cents of a price).
 * @param before the text before it, its last letters at least
 */
export function isFootnoteMark(page: PageModel, element: PageElement, before: string): boolean {
  if (element.end - element.id > mostNodes) return false;
  const text = textIn(page, element, longest).trim();
  if (!mark.test(text)) return false;
  const leadsDown = page.nodes
    .slice(element.id + 1, element.end)
    .some((node) => node.kind === 'element' && node.tag === 'a' && node.attributes['href']?.includes('#'));
  if (leadsDown || !/^\d/.test(text)) return true;
  if (money.test(before) && /^\d{2}$/.test(text)) return false;
  return /\S$/.test(before) && !hasPower.test(before);
}
