/**
 * HTML text → PageModel, for the command line and for pages that the worker fetches (a service worker has no DOM parser).
 * The parser is the standard's algorithm; the walk over its tree is iterative, so that a page nested 10,000 deep is read.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { known } from '../../text/known.ts';
import { flattenWhole, type Tree } from '../flatten.ts';
import { hiddenByMarkup } from '../hidden-markup.ts';
import type { PageModel } from '../model.ts';
import { parseBounded } from './bounded-parser.ts';
import { weigh } from './mass.ts';

type Node = DefaultTreeAdapterTypes.Node;

const parsed: Tree<Node> = {
  read: (node) => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!('tagName' in node)) return undefined;
    return {
      tag: node.tagName.toLowerCase(),
      attributes: node.attrs.map(({ name, value }) => [name, value] as const),
    };
  },
  children: (node) => ('childNodes' in node ? node.childNodes : []),
};

/** Elements that a page, or a piece of one, begins with. */
const opening =
  /^<(?:!doctype|\?xml|html|head|body|title|meta|link|base|script|style|noscript|template|header|nav|main|article|section|aside|footer|div|span|p|h[1-6]|table|ul|ol|dl|form|figure|blockquote|pre|center|font|img|a|b|i|em|strong|br|hr)(?![\w-])/i;

/** What identifies a page even after other text, such as a server's warning. */
const page = /<(?:!doctype html|html|head|body)[\s>]/i;

/** Whether a text is HTML: it begins with a comment or an element that HTML knows, or a page begins soon. */
export function looksLikeHtml(content: string): boolean {
  const start = content
    .slice(0, 1_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  return start.startsWith('<!--') || opening.test(start) || page.test(start);
}

/** Share of the text that is seen below which a page waits for its script, as pages do that fade their paragraphs in. */
const waitingShare = 0.2;

/**
 * Parses HTML into a model. Never throws: the parser repairs anything.
 * @param html the page's markup; a fragment is fine
 * @param url the page's own address
 */
export function parseHtml(html: string, url?: string): PageModel {
  const { document, cut } = parseBounded(html);
  const { nodes, truncated } = flattenWhole<Node>(document.childNodes, parsed);
  for (const node of nodes) {
    const above = nodes[node.parent];
    if (node.kind === 'text') continue;
    const { tag, attributes } = node;
    node.hidden = hiddenByMarkup(tag, attributes);
    if (above?.kind !== 'element') continue;
    // Of a closed fold only the summary is seen.
    const folded = above.tag === 'details' && !('open' in above.attributes) && tag !== 'summary';
    node.hidden ||= above.hidden || folded;
  }
  if (weigh({ nodes }).total < weigh({ nodes }, true).total * waitingShare)
    for (const node of nodes) if (node.kind === 'element') node.hidden = false;
  return { ...known({ url }), nodes, truncated: truncated || cut };
}
