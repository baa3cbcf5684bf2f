/**
 * HTML text → PageModel, for the command line and for pages that the worker fetches (a service worker has no DOM parser).
 * The parser is the standard's algorithm; the walk over its tree is iterative, so that a page nested 10,000 deep is read.
 */
import { known } from '../../text/known.ts';
import { silentElements } from '../silent-elements.ts';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeCap, nodeCap, type PageModel, type PageNode, textCap } from '../model.ts';
import { hiddenByMarkup } from '../hidden-markup.ts';
import { parseBounded } from './bounded-parser.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Here the head and its scripts too; what of them is kept, `keepsText` says. */
const silent: ReadonlySet<string> = new Set([...silentElements, 'script', 'head']);

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Whether the text below an element is kept: metadata elements keep their place, scripts only as JSON-LD. */
function keepsText(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (tag === 'script') return /^application\/ld\+json/i.test(attributes['type'] ?? '');
  if (tag === 'title') return true;
  return !silent.has(tag) || tag === 'head';
}

/** A text node from this length on is part of a paragraph. */
const longText = 40;

/** Share of hidden text from which a page waits for its script. */
const waitingShare = 0.8;

/** Whether most of the text is hidden: its own script would show it, as pages do that fade their paragraphs in. */
function waitsForScript(nodes: readonly PageNode[]): boolean {
  let all = 0;
  let hidden = 0;
  let linkedUntil = 0;
  for (const node of nodes) {
    if (node.kind === 'element' && /^(?:a|nav|button|footer)$/.test(node.tag))
      linkedUntil = Math.max(linkedUntil, node.end);
    if (node.kind !== 'text' || node.text.length < longText || node.id < linkedUntil) continue;
    const holder = nodes[node.parent];
    if (holder?.kind !== 'element' || silent.has(holder.tag)) continue;
    all += node.text.length;
    if (holder.hidden) hidden += node.text.length;
  }
  return hidden > all * waitingShare;
}

const shown = (node: PageNode): PageNode =>
  node.kind === 'element' && node.hidden ? { ...node, hidden: false } : node;

/**
 * Parses HTML into a model. Never throws: the parser repairs anything.
 * @param html the page's markup; a fragment is fine
 * @param url the page's own address
 */
export function parseHtml(html: string, url?: string): PageModel {
  interface Draft {
    id: number;
    end: number;
  }
  const nodes: (PageNode & { end?: number })[] = [];
  const parsed = parseBounded(html);
  let truncated = parsed.cut;
  const stack: ({ node: Node; parent: number; hidden: boolean; folded?: boolean } | Draft)[] = [
    { node: parsed.document as Node, parent: -1, hidden: false },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('id' in next) {
      // All descendants have been read: the element ends here.
      (nodes[next.id] as { end: number }).end = nodes.length;
      continue;
    }
    const { node, parent } = next;
    if (nodes.length >= nodeCap) {
      truncated = true;
      continue;
    }
    if (node.nodeName === '#text') {
      const text = (node as DefaultTreeAdapterTypes.TextNode).value;
      if (parent >= 0 && text)
        nodes.push({
          kind: 'text',
          id: nodes.length,
          parent,
          text: text.length > textCap ? text.slice(0, textCap) : text,
        });
      continue;
    }
    let self = parent;
    let { hidden } = next;
    if (isElement(node)) {
      const attributes: Record<string, string> = {};
      for (const { name, value } of node.attrs) attributes[name.toLowerCase()] = value.slice(0, attributeCap);
      const tag = node.tagName.toLowerCase();
      hidden ||= hiddenByMarkup(tag, attributes) || (next.folded === true && tag !== 'summary');
      self = nodes.length;
      nodes.push({ kind: 'element', id: self, parent, end: self + 1, tag, attributes, hidden });
      if (!keepsText(tag, attributes)) continue;
      stack.push({ id: self, end: 0 });
    }
    if ('childNodes' in node) {
      // Of a closed fold only the summary is seen.
      const folded = node.nodeName === 'details' && !node.attrs.some(({ name }) => name === 'open');
      for (let i = node.childNodes.length - 1; i >= 0; i -= 1) {
        const child = node.childNodes[i];
        if (child) stack.push({ node: child as Node, parent: self, hidden, folded });
      }
    }
  }
  return {
    ...known({ url }),
    nodes: waitsForScript(nodes) ? nodes.map(shown) : nodes,
    truncated,
  };
}
