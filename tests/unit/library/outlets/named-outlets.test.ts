/** Sources that a page names in words. */
import { namedOutlets, searchWords } from '../../../../src/library/outlets/named-outlets.ts';

const outlets = [
  { id: 'sarn', name: 'Sarn News Agency (English)' },
  { id: 'orvel', name: 'Orvel Press' },
  { id: 'hanbit', name: '한빛통신 (Hanbit News)' },
  { id: 'aoba', name: '青葉新聞' },
  { id: 'north', name: 'The Northern Post' },
];
const named = (text: string, own?: string) => namedOutlets(text, outlets, own);

test.each([
  ['a label', 'Ferry aground.\nSource: Orvel Press\n', { name: 'Orvel Press', id: 'orvel' }],
  ['according to', 'Fourteen were hurt, according to Sarn News.', { name: 'Sarn News', id: 'sarn' }],
  [
    'a name in brackets',
    'TESSALY (Orvel Press) - The ferry ran aground.',
    { name: 'Orvel Press', id: 'orvel' },
  ],
  [
    'what it reported',
    'Orvel Press reported on Monday that divers went down.',
    { name: 'Orvel Press', id: 'orvel' },
  ],
  ['Korean', '한빛통신에 따르면 14명이 다쳤다.', { name: '한빛통신', id: 'hanbit' }],
  ['Japanese', '青葉新聞によると、14人がけがをした。', { name: '青葉新聞', id: 'aoba' }],
  ['an outlet that nobody knows', 'The hull held.\nSource: Coast Wire\n', { name: 'Coast Wire' }],
])('%s', (_what, text, expected) => expect(named(text)).toEqual([expected]));

test.each([
  ['a name that only stands there', 'The Orvel Press building burned on Monday.'],
  ['part of another word', 'according to the Orvel Pressroom writers'],
  ['a link as a label', 'Source: https://coast.example/a'],
  ['an aside in brackets', 'The two papers (Orvel Press and another) closed.'],
])('%s is no source', (_what, text) => expect(named(text)).toEqual([]));

test('the page’s own publisher is no source of itself', () =>
  expect(named('Fourteen were hurt, according to Orvel Press.', 'Orvel Press')).toEqual([]));

test('in twice as long a text of names twice as much is looked at, and no more than the beginning of a book', () => {
  /** Letters that patterns were held against around names. */
  const looked = (count: number): number => {
    const text = '(Orvel Press, according to Sarn Ne'.repeat(count);
    const exec = jest.spyOn(RegExp.prototype, 'exec');
    named(text);
    const seen = exec.mock.calls.map(([piece]) => piece.length).filter((length) => length <= 40);
    exec.mockRestore();
    return seen.reduce((sum, length) => sum + length, 0);
  };
  expect(looked(250)).toBeGreaterThan(250);
  expect(looked(500)).toBeLessThan(2.2 * looked(250));
  expect(looked(50_000)).toBeLessThan(2.5 * looked(250));
});

test('words to search for: who tells it, and what the title says', () =>
  expect(searchWords('Coast Wire', 'Ferry Aldermoor runs aground off Tessaly: 14 hurt "badly"')).toBe(
    'Coast Wire Ferry Aldermoor runs aground Tessaly 14 hurt badly',
  ));
