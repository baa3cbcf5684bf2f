/** The original that a page names for its story: structured data first, then the link of a "Source" line. */
import type { PageModel } from '../model.ts';
import { articleData, type LinkedData } from './linked-data.ts';

const most = 5;
const sourceWords =
  /^(?:\s|[:：·|[(])*(?:original\s)?(?:sources?|via|source article|original article|read the original|출처|원문|원문\s?보기|出典|引用元|元記事|来源|來源|原文|quelle|originalquelle|fuente|fonte)(?:\s|[:：·|\])→↗])*$/iu;
/** Parameters that only tell where a click came from. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ncid|smid|spm|yclid|_hs\w+)$/i;

/** An absolute http(s) address without tracking parameters and fragment; undefined where it is none. */
export function cleanAddress(address: string, base: string | undefined): string | undefined {
  try {
    const url = new URL(address.trim(), base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    if (url.username || url.password) return undefined;
    const named = Array.from(url.searchParams.keys()).filter((name) => tracking.test(name));
    for (const name of named) url.searchParams.delete(name);
    url.hash = '';
    return url.href.length <= 2_000 ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function fromData(item: LinkedData | undefined): string[] {
  const out: string[] = [];
  for (const key of ['isBasedOn', 'isBasedOnUrl', 'citation']) {
    for (const value of [item?.[key]].flat()) {
      if (typeof value === 'string') out.push(value);
      else if (typeof value === 'object' && value !== null) {
        const { url, '@id': id } = value as { url?: unknown; '@id'?: unknown };
        if (typeof url === 'string') out.push(url);
        else if (typeof id === 'string') out.push(id);
      }
    }
  }
  return out;
}

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
    const label = page.nodes
      .slice(node.id + 1, node.end)
      .map((inner) => (inner.kind === 'text' ? inner.text : ''))
      .join('')
      .trim();
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
  const own = page.url === undefined ? undefined : cleanAddress(page.url, undefined);
  const clean = [...fromData(articleData(page)), ...fromLinks(page)].flatMap(
    (address) => cleanAddress(address, page.url) ?? [],
  );
  return [...new Set(clean)]
    .filter((address) => address !== own && new URL(address).pathname !== '/')
    .slice(0, most);
}
