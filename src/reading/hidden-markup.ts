/** Finds what a reader does not see from markup alone: attributes and inline styles. Style sheets are not read. */

const s = String.raw`\s{0,20}`;
const end = String.raw`${s}(?:;|$|!)`;
const zero = String.raw`0(?:\.0{1,6})?(?:px|em|rem|%|pt)?`;
const property = (name: string, value: string): string => `(?:^|;)${s}(?:${name})${s}:${s}(?:${value})`;

/** Inline styles that hide an element. */
const hiding = new RegExp(
  [
    property('display', 'none'),
    property('visibility', 'hidden|collapse'),
    property('content-visibility', 'hidden'),
    property('font-size', `${zero}${end}|[01](?:px|pt)${end}`),
    property('opacity', String.raw`0?(?:\.0\d{0,6})?${end}|0%`),
    property('text-indent', String.raw`-\d{3,}`),
    property('margin(?:-left|-top)?', String.raw`-\d{4,}`),
    property('transform', String.raw`(?:scale[XY]?\(${s}0[^.]|translate[XY]?\(${s}-\d{4,})`),
    property('clip-path', String.raw`inset\(${s}(?:[5-9]\d|100)%|circle\(${s}0`),
    property('filter', String.raw`opacity\(${s}0`),
    property('color|-webkit-text-fill-color', String.raw`transparent|rgba\((?:[^;()]{0,40}),${s}0${s}\)`),
  ].join('|'),
  'i',
);
/** Inline styles that move an element off the page, if it is taken out of the flow. */
const taken = new RegExp(property('position', 'absolute|fixed'), 'i');
const away = new RegExp(
  `${property('left|top|right|bottom', String.raw`-\d{3,}`)}|${property('clip', String.raw`rect\(${s}[01]`)}`,
  'i',
);
/** A box of no size whose content is clipped. */
const cuts = new RegExp(property('overflow', 'hidden|clip'), 'i');
const flat = new RegExp(property('(?:max-)?(?:width|height)', `${zero}${end}|1px`), 'i');
const colour = (name: string): RegExp => new RegExp(property(name, '([^;!]{1,40})'), 'i');
const [ink, paper] = [colour('color'), colour('background(?:-color)?')];
/** Letters in the same colour as their background. */
function sameColour(style: string): boolean {
  const [front, back] = [ink.exec(style)?.[1], paper.exec(style)?.[1]].map((one) =>
    one?.trim().toLowerCase(),
  );
  return front !== undefined && front === back && front !== 'inherit';
}

/** Whether an element is hidden by its own markup, with all that is in it. Linear. */
export function hiddenByMarkup(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || (tag === 'input' && attributes['type'] === 'hidden')) return true;
  if (tag === 'dialog' && !('open' in attributes)) return true;
  const style = attributes['style'];
  if (style === undefined) return false;
  return (
    hiding.test(style) ||
    (taken.test(style) && away.test(style)) ||
    (cuts.test(style) && flat.test(style)) ||
    sameColour(style)
  );
}
