/**
 * DOM → PageModel. Only pages with a sign of AI are read, once per settled state. The page may have put anything on its
 * elements (a form field named "parentNode" hides the real one), so everything is read through the prototypes' getters.
 */
import { flatten, type Tree } from '../reading/flatten.ts';
import { nodeCap, type PageModel } from '../reading/model.ts';
import { around, open } from './visibility.ts';
import { weigh } from './weight.ts';

const mostAttributes = 60;
/** Elements whose style is read between two looks at the clock. */
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

/** The live page; an open shadow tree is read before the children that it may not even show. */
const live: Tree<Node> = {
  read: (node) => {
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) return nodeValueOf(node) ?? '';
    if (type === Node.DOCUMENT_FRAGMENT_NODE) return { tag: '#shadow', attributes: [] };
    if (type !== Node.ELEMENT_NODE) return undefined;
    const element = node as Element;
    const names = attributeNames.call(element).slice(0, mostAttributes);
    return {
      tag: localNameOf(element).toLowerCase(),
      attributes: names.map((name) => [name, attributeOf.call(element, name) ?? ''] as const),
    };
  },
  children: (node) => {
    const out: Node[] = [];
    const shadow = nodeTypeOf(node) === Node.ELEMENT_NODE ? shadowRootOf(node) : null;
    if (shadow) out.push(shadow);
    for (let child = firstChildOf(node); child && out.length <= nodeCap; child = nextSiblingOf(child))
      out.push(child);
    return out;
  },
};

/** Takes the page step by step. */
function* steps(document: Document): Generator<void, Snapshot> {
  const { nodes, origins, truncated } = yield* flatten<Node>([document.documentElement], live);
  const weights = weigh(nodes);
  yield;
  // What holds inside each element; what nobody could read needs no look.
  const inside = [open];
  for (const draft of nodes) {
    if (draft.id % stride === 0) yield;
    if (draft.kind === 'text') continue;
    const { id, parent, tag, attributes } = draft;
    const outside = inside[parent] ?? open;
    const weight = weights[id];
    inside[id] =
      weight && tag !== '#shadow'
        ? around(origins[id] as Element, tag, attributes, outside, weight === 'heavy')
        : outside;
    draft.hidden = inside[id].hidden;
  }
  return { model: { url: document.location?.href ?? '', nodes, truncated }, nodes: origins };
}

/** The longest slice, ms. */
const slice = 6;

/** A message to itself: timers of a tab that is not in front are put off, by a second and later by a minute. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', end, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });

/** Finishes a piece of work that yields at points where it may be interrupted. */
async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (let end = performance.now() + slice; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + slice;
  }
}

/** Takes a snapshot of the page in slices; the page gets a turn in between. */
export const takeSnapshot = (document: Document): Promise<Snapshot> => inSlices(steps(document));
