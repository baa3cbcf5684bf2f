/**
 * A small model of a page without a DOM, enough to find what it says about AI and to read its article.
 * It is a flat pre-order list, so that a page nested 10,000 deep needs no recursion.
 */

/** An element. Its subtree is `nodes.slice(id + 1, end)`. */
export interface PageElement {
  readonly kind: 'element';
  /** Index in `PageModel.nodes`. */
  readonly id: number;
  /** Index of the parent element; -1 for the root. */
  readonly parent: number;
  /** Index after the last descendant. */
  readonly end: number;
  /** Lower case. The content of an open shadow root is the host's first child, tag `#shadow`. */
  readonly tag: string;
  /** Attributes by lower-case name; values longer than 4,096 code units are cut (JSON-LD is text, not an attribute). */
  readonly attributes: Readonly<Record<string, string>>;
  /** True if the reader cannot see it (display none, visibility hidden, `hidden`; aria-hidden does not count). */
  readonly hidden: boolean;
}

/** A text node; also the raw content of `script[type="application/ld+json"]`. Other scripts and styles have no text. */
export interface PageText {
  readonly kind: 'text';
  readonly id: number;
  readonly parent: number;
  readonly text: string;
}

export type PageNode = PageElement | PageText;

export interface PageModel {
  readonly url?: string;
  readonly nodes: readonly PageNode[];
  /** True if the page was larger than the cap and the rest was not read. */
  readonly truncated: boolean;
}

/** At most so many nodes and letters of a page are read; the model says if there was more. */
export const nodeCap = 65_536;
export const letterCap = 3_000_000;
/** Longer attribute values are cut; none that matter here are longer. */
export const attributeCap = 4_096;
/** Longer texts of one node, such as JSON-LD, are cut. */
export const textCap = 500_000;

/** What the page says of itself: `none-claimed` means that it says no AI was used. */
export type DisclosureLevel = 'generated' | 'assisted' | 'translated' | 'summary' | 'none-claimed';
export type DisclosureScope = 'article' | 'summary' | 'site';

/** One sign that the page gives, by the names of docs/rules.md. */
export interface DisclosureSignal {
  readonly rule: string;
  readonly level: DisclosureLevel;
  readonly scope: DisclosureScope;
  readonly quote: string;
  readonly where: DisclosurePlace;
  /** Node that carries the words; absent for text without a model. */
  readonly node?: number;
}

export type DisclosurePlace = 'metadata' | 'header' | 'byline' | 'body' | 'end' | 'footer' | 'box';

/** What a page says about AI, in its own words. */
export interface Disclosure {
  readonly level: DisclosureLevel;
  readonly scope: DisclosureScope;
  /** True if the page says that a person reviewed or edited the text, false if it says nobody did. */
  readonly reviewed: boolean | null;
  /** The page's exact words (or the machine-readable value). */
  readonly quote: string;
  readonly where: DisclosurePlace;
  readonly signals: readonly DisclosureSignal[];
  /** True if there is a machine-readable "none" beside a visible notice. */
  readonly conflict: boolean;
}

/** Whether a disclosure is a reason to check the page: it is about the text of the article or its summary. */
export const callsForCheck = (disclosure: Disclosure | null): disclosure is Disclosure =>
  disclosure !== null && disclosure.level !== 'none-claimed' && disclosure.scope !== 'site';

/** Whether a page used as a source counts as AI-written; an AI-written box on it does not make the article so. */
export const makesTextAi = (disclosure: Disclosure | null): boolean =>
  disclosure !== null && disclosure.level !== 'none-claimed' && disclosure.scope !== 'summary';

/** What kind of place a block stands in, by tags, roles, class names and headings. */
export type BlockContext =
  | 'main'
  | 'navigation'
  | 'teaser'
  | 'comments'
  | 'advert'
  | 'footer'
  | 'quote'
  | 'caption'
  | 'aside'
  | 'editable'
  | 'code';

/** A stretch of a block's or an article's text that comes from one text node. */
export interface Place {
  /** Offset in the text where it begins. */
  readonly start: number;
  readonly length: number;
  /** Id of the text node, and the offset in it. */
  readonly node: number;
  readonly offset: number;
}

/** A paragraph, heading, list item or other stretch of text that a reader sees as one piece. White space is collapsed. */
export interface PageBlock {
  /** Index in the list of blocks. */
  readonly index: number;
  /** Id of the element that makes it a block. */
  readonly node: number;
  readonly tag: string;
  readonly text: string;
  readonly pieces: readonly Place[];
  readonly context: BlockContext;
  readonly hidden: boolean;
  /** Code units of the text that are inside links. */
  readonly linked: number;
  /** Class, id and role names of the block and its near ancestors, lower case. */
  readonly names: string;
  /** Id of the nearest `article` (or similar) that holds it; -1 if none does. */
  readonly article: number;
}
