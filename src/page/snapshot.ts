/**
 * DOM → PageModel. Only pages with a sign of AI are read, once per settled state. The page may have put anything on its
 * elements (a form field named "parentNode" hides the real one), so everything is read through the prototypes' getters.
 */
import { silentElements } from '../reading/silent-elements.ts';
import {
  attributeCap,
  letterCap,
  nodeCap,
  type PageModel,
  type PageNode,
  textCap,
} from '../reading/model.ts';
import { type Around, around, open } from './visibility.ts';

export interface Snapshot {
  readonly model: PageModel;
  /** The DOM node of each node of the model, by id. */
  readonly nodes: readonly Node[];
}

/** Reads a property through the prototype's own getter. */
const getter = (prototype: object, name: string): ((node: Node) => unknown) => {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  return (node) => descriptor?.get?.call(node);
};
const firstChildOf = getter(Node.prototype, 'firstChild') as (node: Node) => Node | null;
const nextSiblingOf = getter(Node.prototype, 'nextSibling') as (node: Node) => Node | null;
const nodeTypeOf = getter(Node.prototype, 'nodeType') as (node: Node) => number;
const nodeValueOf = getter(Node.prototype, 'nodeValue') as (node: Node) => string | null;
const attributesOf = getter(Element.prototype, 'attributes') as (node: Node) => NamedNodeMap;
const localNameOf = getter(Element.prototype, 'localName') as (node: Node) => string;
const shadowRootOf = getter(Element.prototype, 'shadowRoot') as (node: Node) => ShadowRoot | null;

function attributes(element: Element): Record<string, string> {
  const out: Record<string, string> = {};
  const list = attributesOf(element);
  for (let i = 0; i < list.length && i < 60; i += 1) {
    const attribute = list[i];
    if (attribute) out[attribute.name.toLowerCase()] = attribute.value.slice(0, attributeCap);
  }
  return out;
}

/** Reads the page. Iterative, at most `nodeCap` nodes and `letterCap` letters. */
export function takeSnapshot(document: Document): Snapshot {
  const nodes: PageNode[] = [];
  const dom: Node[] = [];
  let truncated = false;
  let letters = 0;
  const stack: ({ node: Node; parent: number; outside: Around } | { close: number })[] = [
    { node: document.documentElement, parent: -1, outside: open },
  ];
  const begin = (
    element: Node,
    parent: number,
    tag: string,
    list: Record<string, string>,
    hidden: boolean,
  ): number => {
    const id = nodes.length;
    nodes.push({ kind: 'element', id, parent, end: id + 1, tag, attributes: list, hidden });
    dom.push(element);
    stack.push({ close: id });
    return id;
  };
  const pushChildren = (parentNode: Node, parent: number, outside: Around): void => {
    const children: { node: Node; parent: number; outside: Around }[] = [];
    for (let child = firstChildOf(parentNode); child; child = nextSiblingOf(child)) {
      children.push({ node: child, parent, outside });
      if (children.length > nodeCap) break;
    }
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i];
      if (child) stack.push(child);
    }
  };
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('close' in next) {
      const node = nodes[next.close];
      if (node?.kind === 'element') nodes[next.close] = { ...node, end: nodes.length };
      continue;
    }
    if (nodes.length >= nodeCap || letters >= letterCap) {
      truncated = true;
      continue;
    }
    const { node, parent } = next;
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) {
      const text = nodeValueOf(node) ?? '';
      if (!text) continue;
      dom.push(node);
      nodes.push({ kind: 'text', id: nodes.length, parent, text: text.slice(0, textCap) });
      letters += Math.min(text.length, textCap);
      continue;
    }
    if (type !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const tag = localNameOf(element).toLowerCase();
    const list = attributes(element);
    for (const key in list) letters += list[key]?.length ?? 0;
    const inside = around(element, tag, list, next.outside);
    const id = begin(element, parent, tag, list, inside.hidden);
    if (silentElements.has(tag) || (tag === 'script' && !/^application\/ld\+json/i.test(list['type'] ?? '')))
      continue;
    pushChildren(element, id, inside);
    const shadow = shadowRootOf(element);
    if (shadow) {
      // The shadow tree is read before the children that it may not even show.
      const rootId = begin(shadow, id, '#shadow', {}, inside.hidden);
      pushChildren(shadow, rootId, inside);
    }
  }
  return { model: { url: document.location?.href ?? '', nodes, truncated }, nodes: dom };
}
