/**
 * Whether a reader sees an element. Words that nobody sees are neither a notice nor a claim, because a page could say anything
 * in them. In doubt, something counts as seen.
 */

/** The state around an element. */
export interface Around {
  readonly hidden: boolean;
  /** The one colour behind the text, as the browser writes it; undefined if it is not certain. */
  readonly paper?: string;
}

export const open: Around = { hidden: false };

const kept = new Set(['script', 'title', 'meta', 'link', 'base', 'head', 'html']);
/** Elements that seldom hide anything by themselves: asked only if one of their attributes suggests it. */
const inline = new Set(
  'a b i em strong span small sub sup u mark cite code abbr time q s br wbr img'.split(' '),
);

/** A computed length; no number where the element has no box of its own. */
const pixels = (length: string): number => (length.endsWith('px') ? Number.parseFloat(length) : Number.NaN);
/** Beyond this much a page does not scroll to a thing, px. */
const far = 1_500;
const isFar = (...lengths: string[]): boolean => lengths.some((length) => pixels(length) < -far);

const isTransparent = (colour: string): boolean =>
  /^rgba\(.{0,60},\s?0\)$|\/\s?0\)$|^transparent$/.test(colour);
const isOpaque = (colour: string): boolean => /^rgb\([^/]{0,60}\)$/.test(colour);

/** `matrix(a, b, c, d, x, y)`: drawn without extent, or out of the page. */
function movesAway(transform: string): boolean {
  if (!transform.startsWith('matrix(')) return false;
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform.slice(7, -1).split(',').map(Number);
  return Math.abs(a * d - b * c) < 0.000_1 || x < -far || y < -far || x > 10 * far;
}

/** A clip that leaves nothing. */
const cutsAll = (clip: string): boolean =>
  /^inset\((?:5\d|[6-9]\d|100)(?:\.\d{1,9})?%|^circle\(0(?:px|%)?[\s)]|^ellipse\(0|^polygon\((?:0(?:px|%)? 0(?:px|%)?,? ?){3,}\)/.test(
    clip,
  );

/** Whether an element and all in it is hidden by its own style, in one of the common ways. */
const hides = ({ display, visibility, opacity, contentVisibility }: CSSStyleDeclaration): boolean =>
  display === 'none' ||
  visibility === 'hidden' ||
  visibility === 'collapse' ||
  Number.parseFloat(opacity) < 0.05 ||
  contentVisibility === 'hidden';

/** The same for the ways that take many questions to the browser to detect. */
function hidesOddly(style: CSSStyleDeclaration): boolean {
  if (pixels(style.fontSize) < 2) return true;
  const cuts = style.overflow !== 'visible' && style.overflow !== '';
  // A box that cuts off all it holds.
  if (cuts && Math.min(pixels(style.width), pixels(style.height)) <= 1) return true;
  if (isFar(style.textIndent) || (style.clipPath && cutsAll(style.clipPath))) return true;
  if (style.transform && movesAway(style.transform)) return true;
  if (style.scale === '0' || /opacity\(0%?\)/.test(style.filter)) return true;
  if (isFar(style.marginLeft, style.marginTop)) return true;
  const taken = style.position === 'absolute' || style.position === 'fixed';
  return (
    taken &&
    (/^rect\((?:0px,? ?|1px,? ?){4}\)$/.test(style.clip) ||
      isFar(style.left, style.top, style.right, style.bottom))
  );
}

/** The colour behind an element's text, as far as it is certain: what lies over or beside it may be a picture. */
function paperOf(style: CSSStyleDeclaration, around: Around): string | undefined {
  if (style.backgroundImage !== 'none') return undefined;
  if (isOpaque(style.backgroundColor)) return style.backgroundColor;
  if (!isTransparent(style.backgroundColor)) return undefined;
  return style.position === 'static' && style.gridArea !== '1 / 1' ? around.paper : undefined;
}

/** Letters of the colour of what is behind them, or of none. */
function isInvisibleInk(style: CSSStyleDeclaration, paper: string | undefined): boolean {
  // Letters through which a picture shows are seen.
  if (/text/.test(style.webkitBackgroundClip || style.backgroundClip)) return false;
  const ink = style.webkitTextFillColor || style.color;
  return isTransparent(ink) || (paper !== undefined && ink === paper);
}

/** Below a closed `details` only its summary is seen. */
const isFolded = (element: Element, tag: string): boolean => {
  const { parentElement } = element;
  return (
    parentElement?.localName === 'details' &&
    !parentElement.hasAttribute('open') &&
    !(tag === 'summary' && parentElement.querySelector(':scope > summary') === element)
  );
};

/**
 * What holds inside an element.
 * @param attributes its own, by name
 * @param closely whether it is asked about every way of hiding; each question costs the page
 */
export function around(
  element: Element,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  outside: Around,
  closely: boolean,
): Around {
  if (outside.hidden || kept.has(tag)) return outside;
  const view = element.ownerDocument.defaultView;
  const speaks = 'style' in attributes || 'class' in attributes || 'hidden' in attributes;
  if (!view || (inline.has(tag) && !speaks)) return outside;
  if (isFolded(element, tag)) return { hidden: true };
  const style = view.getComputedStyle(element);
  if (tag !== 'body' && (hides(style) || (closely && hidesOddly(style)))) return { hidden: true };
  if (!closely) return open;
  const paper = paperOf(style, outside);
  const inside = paper === undefined ? {} : { paper };
  return { hidden: isInvisibleInk(style, paper), ...inside };
}
