/**
 * DOM → PageModel. Only pages with a sign of AI are read, once per settled state. The page may have put anything on its
 * elements (a form field named "parentNode" hides the real one), so everything is read through the prototypes' getters.
 */
import { silentElements } from '../reading/silent-elements.ts';
import {
  attributeCap,
  letterCap,
  nodeCap,
  type PageElement,
  type PageModel,
  type PageText,
  textCap,
} from '../reading/model.ts';
import { inSlices } from './slices.ts';
import { around, open } from './visibility.ts';
import { weigh } from './weight.ts';

const mostAttributes = 60;
/** Nodes that are looked at between two looks at the clock. */
const stride = 50;

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
const localNameOf = getter(Element.prototype, 'localName') as (node: Node) => string;
const shadowRootOf = getter(Element.prototype, 'shadowRoot') as (node: Node) => ShadowRoot | null;
/** A method as every element has it, whatever stands on this one. */
const method = (name: string): unknown => Object.getOwnPropertyDescriptor(Element.prototype, name)?.value;
const attributeNames = method('getAttributeNames') as (this: Element) => string[];
const attributeOf = method('getAttribute') as (this: Element, name: string) => string | null;

function attributesOf(element: Element): Record<string, string> {
  const out: Record<string, string> = {};
  for (const name of attributeNames.call(element).slice(0, mostAttributes))
    out[name.toLowerCase()] = (attributeOf.call(element, name) ?? '').slice(0, attributeCap);
  return out;
}

/** What of a node is settled while the page is taken. */
type Draft = PageText | (PageElement & { end: number; hidden: boolean });

/** The page's nodes in order. Iterative, at most `nodeCap` nodes and `letterCap` letters. */
function* takeNodes(
  document: Document,
): Generator<void, { drafts: Draft[]; dom: Node[]; truncated: boolean }> {
  const drafts: Draft[] = [];
  const dom: Node[] = [];
  let truncated = false;
  let letters = 0;
  const stack: ({ node: Node; parent: number } | { close: number })[] = [
    { node: document.documentElement, parent: -1 },
  ];
  const begin = (node: Node, parent: number, tag: string, attributes: Record<string, string>): number => {
    const id = drafts.length;
    drafts.push({ kind: 'element', id, parent, end: id + 1, tag, attributes, hidden: false });
    dom.push(node);
    stack.push({ close: id });
    return id;
  };
  const pushChildren = (holder: Node, parent: number): void => {
    const children: { node: Node; parent: number }[] = [];
    for (let node = firstChildOf(holder); node; node = nextSiblingOf(node)) {
      children.push({ node, parent });
      if (children.length > nodeCap) break;
    }
    for (const child of children.reverse()) stack.push(child);
  };
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('close' in next) {
      const draft = drafts[next.close];
      if (draft?.kind === 'element') draft.end = drafts.length;
      continue;
    }
    if (drafts.length >= nodeCap || letters >= letterCap) {
      truncated = true;
      continue;
    }
    if (drafts.length % stride === 0) yield;
    const { node, parent } = next;
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) {
      const text = (nodeValueOf(node) ?? '').slice(0, textCap);
      if (!text) continue;
      dom.push(node);
      drafts.push({ kind: 'text', id: drafts.length, parent, text });
      letters += text.length;
      continue;
    }
    if (type !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const tag = localNameOf(element).toLowerCase();
    const attributes = attributesOf(element);
    for (const key in attributes) letters += attributes[key]?.length ?? 0;
    const id = begin(element, parent, tag, attributes);
    if (
      silentElements.has(tag) ||
      (tag === 'script' && !/^application\/ld\+json/i.test(attributes['type'] ?? ''))
    )
      continue;
    pushChildren(element, id);
    const shadow = shadowRootOf(element);
    // The shadow tree is read before the children that it may not even show.
    if (shadow) pushChildren(shadow, begin(shadow, id, '#shadow', {}));
  }
  return { drafts, dom, truncated };
}

/** Takes the page step by step. */
function* steps(document: Document): Generator<void, Snapshot> {
  const { drafts, dom, truncated } = yield* takeNodes(document);
  const weights = weigh(drafts);
  yield;
  // What holds inside each element; what nobody could read needs no look.
  const inside = [open];
  for (const draft of drafts) {
    if (draft.id % stride === 0) yield;
    if (draft.kind === 'text') continue;
    const { id, parent, tag, attributes } = draft;
    const outside = inside[parent] ?? open;
    const weight = weights[id];
    inside[id] =
      weight && tag !== '#shadow'
        ? around(dom[id] as Element, tag, attributes, outside, weight === 'heavy')
        : outside;
    draft.hidden = inside[id].hidden;
  }
  return { model: { url: document.location?.href ?? '', nodes: drafts, truncated }, nodes: dom };
}

/** Takes the page as it stands, in slices: the page has a turn in between. */
export const takeSnapshot = (document: Document): Promise<Snapshot> => inSlices(steps(document));
