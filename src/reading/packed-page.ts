/**
 * A page model as it travels from a page to the worker, where it is read: without what can be worked out again, and
 * without attributes that no reading asks for. The page pays for every letter of it, so it is kept small.
 */
import {
  attributeCap,
  letterCap,
  nodeCap,
  type PageElement,
  type PageModel,
  type PageNode,
  textCap,
} from './model.ts';

/** Tag, whether it is hidden, then name and value of each attribute in turn. */
type PackedElement = readonly (string | 0 | 1)[];

export interface PackedPage {
  readonly url: string;
  readonly truncated: boolean;
  /** Id of each node's parent. */
  readonly parents: readonly number[];
  /** The text of a text node, or an element. */
  readonly nodes: readonly (string | PackedElement)[];
}

/** What pictures are made of, and what a live page's own style says better. */
const unread = /^(?:src|srcset|sizes|style|width|height|d|points|on\w+)$/;

function packElement({ tag, hidden, attributes }: PageElement): PackedElement {
  const out: (string | 0 | 1)[] = [tag, hidden ? 1 : 0];
  for (const name in attributes) if (!unread.test(name)) out.push(name, attributes[name] ?? '');
  return out;
}

/** Makes a page model ready for its way to the worker. */
export const packPage = ({ url = '', truncated, nodes }: PageModel): PackedPage => ({
  url,
  truncated,
  parents: nodes.map(({ parent }) => parent),
  nodes: nodes.map((node) => (node.kind === 'text' ? node.text : packElement(node))),
});

/**
 * The page model that a page sent; nodes and letters beyond the caps are left out.
 * @throws where its nodes do not make a tree: no page of ours sends that
 */
export function unpackPage({ url, truncated, parents, nodes }: PackedPage): PageModel {
  const out: PageNode[] = [];
  /** The elements that are open, from the outside in. */
  const open: (PageElement & { end: number })[] = [];
  let letters = 0;
  for (const node of nodes) {
    const id = out.length;
    const parent = id ? (parents[id] ?? -1) : -1;
    if (id >= nodeCap || letters >= letterCap) break;
    for (let last = open.at(-1); last && last.id !== parent; last = open.at(-1)) {
      last.end = id;
      open.pop();
    }
    if (id && !open.length) throw new Error(`Node ${id} of the page has no parent.`);
    if (typeof node === 'string') {
      letters += node.length;
      out.push({ kind: 'text', id, parent, text: node.slice(0, textCap) });
    } else if (Array.isArray(node)) {
      const [tag = '', hidden, ...pairs] = node.map(String);
      const attributes: Record<string, string> = {};
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        const [name = '', value = ''] = pairs.slice(at, at + 2);
        if (name !== '__proto__') attributes[name] = value.slice(0, attributeCap);
        letters += Math.min(value.length, attributeCap);
      }
      const element = {
        kind: 'element' as const,
        id,
        parent,
        end: id + 1,
        tag,
        attributes,
        hidden: hidden === '1',
      };
      out.push(element);
      open.push(element);
    } else throw new Error(`Node ${id} of the page is none.`);
  }
  for (const element of open) element.end = out.length;
  return { url, truncated: truncated || out.length < nodes.length, nodes: out };
}
