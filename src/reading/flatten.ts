/**
 * Turns a tree of HTML, from a parser or a live page, into the flat list of a page model. Iterative, so that a page nested
 * 10,000 deep can be read; a generator, so that a live page gets a turn in between.
 */
import { attributeCap, letterCap, nodeCap, type PageElement, type PageText, textCap } from './model.ts';

/** How a kind of tree is read. */
export interface Tree<Node> {
  /** The characters of a text node; tag (lower case) and attributes of an element; undefined for anything else. */
  readonly read: (
    node: Node,
  ) =>
    | string
    | { readonly tag: string; readonly attributes: Iterable<readonly [string, string]> }
    | undefined;
  readonly children: (node: Node) => readonly Node[];
}

/** A node of the model; whether a reader sees it is decided afterwards. */
export type Draft = PageText | (PageElement & { end: number; hidden: boolean });

export interface Flat<Node> {
  readonly nodes: Draft[];
  /** The tree's node of each node of the model, by id. */
  readonly origins: Node[];
  /** True if the page was larger than the caps. */
  readonly truncated: boolean;
}

/** Nodes visited between two turns. */
const stride = 50;

/** Elements whose content is never text for a reader. */
const silentElements = new Set(
  'style noscript template svg math object iframe canvas audio video textarea select datalist'.split(' '),
);
/** Whether an element's content is no text for a reader; of scripts only structured data are kept. */
const isSilent = (tag: string, attributes: Readonly<Record<string, string>>): boolean =>
  silentElements.has(tag) || (tag === 'script' && !/^application\/ld\+json/i.test(attributes['type'] ?? ''));

/** Flattens a tree. */
export function* flatten<Node>(roots: readonly Node[], tree: Tree<Node>): Generator<void, Flat<Node>> {
  const nodes: Draft[] = [];
  const origins: Node[] = [];
  let truncated = false;
  let letters = 0;
  const stack: ({ node: Node; parent: number } | { close: PageElement & { end: number } })[] = [];
  const push = (list: readonly Node[], parent: number): void => {
    for (let at = Math.min(list.length, nodeCap + 1) - 1; at >= 0; at -= 1)
      stack.push({ node: list[at] as Node, parent });
  };
  push(roots, -1);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('close' in next) {
      // All descendants have been read: the element ends here.
      next.close.end = nodes.length;
      continue;
    }
    if (nodes.length >= nodeCap || letters >= letterCap) {
      truncated = true;
      continue;
    }
    if (nodes.length % stride === 0) yield;
    const { node, parent } = next;
    const found = tree.read(node);
    const id = nodes.length;
    if (typeof found === 'string') {
      if (!found || parent < 0) continue;
      const text = found.slice(0, textCap);
      letters += text.length;
      nodes.push({ kind: 'text', id, parent, text });
      origins.push(node);
    } else if (found) {
      const { tag } = found;
      const attributes: Record<string, string> = {};
      for (const [name, value] of found.attributes) {
        const cut = value.slice(0, attributeCap);
        attributes[name.toLowerCase()] = cut;
        letters += cut.length;
      }
      const draft = { kind: 'element' as const, id, parent, end: id + 1, tag, attributes, hidden: false };
      nodes.push(draft);
      origins.push(node);
      if (isSilent(tag, attributes)) continue;
      stack.push({ close: draft });
      push(tree.children(node), id);
    }
  }
  return { nodes, origins, truncated };
}

/** The same without pauses. */
export function flattenWhole<Node>(roots: readonly Node[], tree: Tree<Node>): Flat<Node> {
  const walk = flatten(roots, tree);
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value;
}
