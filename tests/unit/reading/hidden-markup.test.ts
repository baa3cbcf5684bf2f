/** What markup and inline styles hide. */
import { hiddenByMarkup } from '../../../src/reading/hidden-markup.ts';
import { ratioOfDoubling } from '../support/ratio.ts';

test.each([
  'display:none',
  'color:red; visibility : hidden',
  'visibility:collapse',
  'content-visibility:hidden',
  'font-size:0',
  'font-size: 0em !important',
  'font-size:1px',
  'opacity:0',
  'opacity:0.01',
  'text-indent:-9999px',
  'margin-left:-9999px',
  'transform:scale(0)',
  'transform:translateX(-9999px)',
  'clip-path:inset(100%)',
  'clip-path:circle(0)',
  'filter:opacity(0)',
  'color:transparent',
  'color:rgba(0,0,0,0)',
  'color:#fff;background:#fff',
  'background-color: White; color: white',
  'position:absolute;left:-9999px',
  'position:fixed;top:-5000px',
  'position:absolute;clip:rect(0,0,0,0)',
  'overflow:hidden;height:0',
  'max-height:0;overflow:clip',
  'width:1px;height:1px;overflow:hidden',
])('hides: %s', (style) => {
  expect(hiddenByMarkup('p', { style })).toBe(true);
});

test.each([
  '',
  'display:block',
  'font-size:10px',
  'font-size:0.9em',
  'opacity:0.9',
  'opacity:.8',
  'text-indent:-20px',
  'margin-left:-20px',
  'transform:scale(0.98)',
  'left:-9999px',
  'height:0',
  'overflow:hidden;max-height:100px',
  'color:#fff;background:#000',
  'background-color:#fff',
  'border-color:transparent',
])('does not hide: %s', (style) => {
  expect(hiddenByMarkup('p', { style })).toBe(false);
});

test.each([
  ['p', { hidden: '' }, true],
  ['p', { hidden: 'until-found' }, true],
  ['dialog', {}, true],
  ['dialog', { open: '' }, false],
  ['input', { type: 'hidden' }, true],
])('%s with %j', (tag, attributes, hidden) => {
  expect(hiddenByMarkup(tag, attributes)).toBe(hidden);
});

test('a long style costs as much as it is long', () => {
  const look = (many: number): void => {
    for (const part of ['color:', ' ', 'transform:translateX(', 'opacity:0', ';'])
      hiddenByMarkup('p', { style: part.repeat(many) });
  };
  expect(ratioOfDoubling(look, 4_000)).toBeLessThan(3.5);
});
