/**
 * A page model as it travels from a page to the worker: without what can be worked out again, and without attributes that
 * no reader uses. The page pays for every letter, so it is kept small.
 */
import { grouped } from '../text/groups.ts';
import { flattenWhole, type Tree } from './flatten.ts';
import type { PageElement, PageModel } from './model.ts';

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

/** Attributes left out: those of drawings, and those that a live page's computed style makes redundant. */
const unread = /^(?:src|srcset|sizes|style|width|height|d|points|on\w+)$/;

function packElement({ tag, hidden, attributes }: PageElement): PackedElement {
  const out: (string | 0 | 1)[] = [tag, hidden ? 1 : 0];
  for (const name in attributes) if (!unread.test(name)) out.push(name, attributes[name] ?? '');
  return out;
}

/** Packs a page model for sending to the worker. */
export const packPage = ({ url = '', truncated, nodes }: PageModel): PackedPage => ({
  url,
  truncated,
  parents: nodes.map(({ parent }) => parent),
  nodes: nodes.map((node) => (node.kind === 'text' ? node.text : packElement(node))),
});

/**
 * The page model that a page sent; nodes and letters beyond the caps are left out.
 * @throws if its nodes do not form a tree, which our own script never sends
 */
export function unpackPage({ url, truncated, parents, nodes }: PackedPage): PageModel {
  const children = grouped(parents.map((parent, id) => [parent, id] as const));
  const packed: Tree<number> = {
    read: (id) => {
      const node = nodes[id];
      if (!Array.isArray(node)) return typeof node === 'string' ? node : undefined;
      const [tag = '', , ...pairs] = node.map(String);
      const attributes = pairs.flatMap((name, at) => (at % 2 ? [] : [[name, pairs[at + 1] ?? ''] as const]));
      return { tag, attributes };
    },
    children: (id) => children.get(id) ?? [],
  };
  const flat = flattenWhole([0], packed);
  const isAstray = flat.origins.some((origin, id) => origin !== id);
  if (isAstray || (!flat.truncated && flat.nodes.length < nodes.length))
    throw new Error('The nodes of the page make no tree.');
  for (const node of flat.nodes) if (node.kind === 'element') node.hidden = Boolean(nodes[node.id]?.[1]);
  return { url, truncated: truncated || flat.truncated, nodes: flat.nodes };
}
