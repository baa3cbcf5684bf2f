import { assert, property, string } from 'fast-check';
import { differenceOf } from '../../../src/ui/difference.ts';
import { hostOf, safeHref } from '../../../src/ui/links.ts';
import { ratioOfDoubling } from './ratio.ts';

const marked = (left: string, right: string): string[][] =>
  differenceOf(left, right).map((side) => side.filter((piece) => piece.differs).map((piece) => piece.text));

describe('differenceOf', () => {
  test.each([
    ['14 January 2026', '13 January 2026', ['14'], ['13']],
    ['January 14, 2026', '13 January 2026', ['14'], ['13']],
    ['2026년 1월 14일', '2026년 1월 13일', ['14'], ['13']],
    ['2026年1月14日', '2026年1月13日', ['14'], ['13']],
    ['2nd', '3rd', ['2nd'], ['3rd']],
    ['1,850', '1,580', ['1,850'], ['1,580']],
    ['Ilse Brandt', 'Elsa Brandt', ['Ilse'], ['Elsa']],
    ['the same', 'The same', [], []],
    ['', '13', [], ['13']],
  ])('%j and %j', (left, right, inLeft, inRight) => {
    expect(marked(left, right)).toEqual([inLeft, inRight]);
  });

  test('joined, the runs are the value again', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (left, right) => {
        const [a, b] = differenceOf(left, right);
        expect(a.map((piece) => piece.text).join('')).toBe(left);
        expect(b.map((piece) => piece.text).join('')).toBe(right);
      }),
    );
  });

  test('what is very long is compared in part, quickly, and kept whole', () => {
    const long = '1.'.repeat(100_000);
    const [left] = differenceOf(long, 'x');
    expect(ratioOfDoubling((many) => differenceOf('1.'.repeat(many), 'x'), 100_000)).toBeLessThan(3);
    expect(left.map((piece) => piece.text).join('')).toBe(long);
  });
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    '/here',
    '',
  ])('%j never becomes a link', (address) => {
    expect(safeHref(address)).toBeUndefined();
    expect(hostOf(address)).toBeUndefined();
  });

  test('http and https do', () => {
    expect(safeHref('https://a.example/x?y#z')).toBe('https://a.example/x?y#z');
    expect(hostOf('http://www.a.example:8080/')).toBe('a.example');
  });
});
