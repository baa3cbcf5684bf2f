/** The original that a page names for its story: structured data first, then the link of a "Source" line. */
import type { PageModel } from '../model.ts';
import { isRecord } from '../../text/known.ts';
import { cleanAddress, webUrl } from '../../text/links.ts';
import { textIn } from '../page-tree.ts';
import { sourceWords } from '../line-words.ts';
import { articleData, type LinkedData } from './linked-data.ts';

const most = 5;
const fromData = (item: LinkedData | undefined): string[] =>
  ['isBasedOn', 'isBasedOnUrl', 'citation']
    .flatMap((key) => [item?.[key]].flat())
    .map((value) => (isRecord(value) ? (value['url'] ?? value['@id']) : value))
    .filter((value) => typeof value === 'string');

/** Links whose words are "Source", or that stand right behind such words. */
function fromLinks(page: PageModel): string[] {
  const out: string[] = [];
  let before = '';
  for (const node of page.nodes) {
    if (node.kind === 'text') {
      if (node.text.trim()) before = node.text.trim().slice(-60);
      continue;
    }
    if (node.tag !== 'a' || node.attributes['href'] === undefined || node.hidden) continue;
    const label = textIn(page, node, 400).trim();
    if (sourceWords.test(label) || (sourceWords.test(before) && label.length < 120))
      out.push(node.attributes['href']);
    if (out.length >= most * 2) break;
  }
  return out;
}

/**
 * Addresses that the page names as its origin, best first, at most five. The page's own address and other pages of its
 * own host without a path are discarded: they are no source.
 */
export function namedSources(page: PageModel): string[] {
  const own = cleanAddress(page.url);
  const clean = [...fromData(articleData(page)), ...fromLinks(page)].flatMap((address) =>
    webUrl(address, page.url)?.username ? [] : (cleanAddress(address, page.url) ?? []),
  );
  return [...new Set(clean)]
    .filter((address) => address !== own && new URL(address).pathname !== '/')
    .slice(0, most);
}
