/**
 * DOM → PageModel. Only pages with a sign of AI are read, once per settled state. The page may have put anything on its
 * elements (a form field named "parentNode" hides the real one), so everything is read through the prototypes' getters.
 */
import type { PageModel, PageNode } from '../reading/model.ts';

export const nodeCap = 65_536;
const attributeCap = 4_096;
const scriptCap = 500_000;

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

/** Elements whose content is never text for a reader; the same list as for HTML text. */
const silent = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'iframe',
  'canvas',
  'audio',
  'video',
  'textarea',
  'select',
  'datalist',
]);
const kept = new Set(['script', 'title', 'meta', 'link', 'base']);
/** Elements that are worth asking the browser about; inline ones take over what holds around them. */
const inline = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'small',
  'sub',
  'sup',
  'u',
  'mark',
  'cite',
  'code',
  'abbr',
  'time',
  'q',
  's',
  'br',
  'wbr',
  'img',
]);

/** A computed length; no number where the element has no box of its own. */
const pixels = (length: string): number => (length.endsWith('px') ? Number.parseFloat(length) : Number.NaN);

function isHidden(element: Element, tag: string): boolean {
  if (kept.has(tag) || tag === 'head' || tag === 'html' || tag === 'body') return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
    return true;
  if (style.opacity === '0' || (style.fontSize.endsWith('px') && Number.parseFloat(style.fontSize) < 2))
    return true;
  // A box that cuts off all it holds.
  if (style.overflow !== 'visible' && Math.min(pixels(style.width), pixels(style.height)) <= 1) return true;
  // Text moved out of the page or clipped to nothing: labels for screen readers, but also notices meant not to be seen.
  return (
    style.position === 'absolute' &&
    (style.clip === 'rect(0px, 0px, 0px, 0px)' ||
      style.clipPath === 'inset(50%)' ||
      Number.parseFloat(style.left) < -2_000 ||
      Number.parseFloat(style.top) < -2_000)
  );
}

function attributes(element: Element): Record<string, string> {
  const out: Record<string, string> = {};
  const list = attributesOf(element);
  for (let i = 0; i < list.length && i < 60; i += 1) {
    const attribute = list[i];
    if (attribute) out[attribute.name.toLowerCase()] = attribute.value.slice(0, attributeCap);
  }
  return out;
}

/** Reads the page. Iterative, at most `nodeCap` nodes. */
export function takeSnapshot(document: Document): Snapshot {
  const nodes: PageNode[] = [];
  const dom: Node[] = [];
  let truncated = false;
  const stack: ({ node: Node; parent: number; hidden: boolean } | { close: number })[] = [
    { node: document.documentElement, parent: -1, hidden: false },
  ];
  const open = (
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
  const pushChildren = (parentNode: Node, parent: number, hidden: boolean): void => {
    const children: { node: Node; parent: number; hidden: boolean }[] = [];
    for (let child = firstChildOf(parentNode); child; child = nextSiblingOf(child)) {
      children.push({ node: child, parent, hidden });
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
    if (nodes.length >= nodeCap) {
      truncated = true;
      continue;
    }
    const { node, parent } = next;
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) {
      const text = nodeValueOf(node) ?? '';
      if (!text) continue;
      dom.push(node);
      nodes.push({
        kind: 'text',
        id: nodes.length,
        parent,
        text: text.length > scriptCap ? text.slice(0, scriptCap) : text,
      });
      continue;
    }
    if (type !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const tag = localNameOf(element).toLowerCase();
    const list = attributes(element);
    const hidden = next.hidden || (inline.has(tag) ? list['hidden'] !== undefined : isHidden(element, tag));
    const id = open(element, parent, tag, list, hidden);
    if (silent.has(tag) || (tag === 'script' && !/^application\/ld\+json/i.test(list['type'] ?? '')))
      continue;
    pushChildren(element, id, hidden);
    const shadow = shadowRootOf(element);
    if (shadow) {
      const host = { node: shadow as Node, parent: id, hidden };
      // The shadow tree is read before the children that it may not even show.
      const rootId = open(host.node, id, '#shadow', {}, hidden);
      pushChildren(shadow, rootId, hidden);
    }
  }
  return { model: { url: document.location?.href ?? '', nodes, truncated }, nodes: dom };
}
