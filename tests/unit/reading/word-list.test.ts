/** An expression made of the words that a text holds finds what the whole list finds, in that text and in its pieces. */
import { packs } from '../../../src/reading/disclosure/lang/index.ts';
import { Letters, none, wordList } from '../../../src/reading/word-list.ts';
import { told } from '../../pages/disclosure/told.ts';

const found = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => `${match.index} ${match[0]}`);

test.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, { spaced, free: _free, ...lists }) => {
  const [head, tail] = spaced ? ['(?<![a-zß-ɏ])', '(?![a-zß-ɏ])'] : ['', ''];
  const texts = told.filter(([lang], i) => lang === id || i % 12 === 0);
  for (const source of Object.values(lists)) {
    const words = wordList(source, head ?? '', tail ?? '', 'giu');
    const whole = new RegExp(`${head}(?:${source})${tail}`, 'giu');
    for (const [, text] of texts) {
      const some = words(new Letters(text));
      for (const piece of [text, text.slice(3, 40), text.slice(-30).toUpperCase()])
        expect(found(some, piece)).toEqual(found(whole, piece));
    }
  }
});

test('a list of which a text holds no letters is no expression', () => {
  const words = wordList('written|(?:re)?made by|drafted(?= by)', '', '', 'giu');
  expect(words(new Letters('It rained all day.'))).toBe(none);
  expect(found(words(new Letters('Remade by hand.')), 'Remade by hand.')).toEqual(['0 Remade by']);
});

test('marks of repetition, sets and escapes are left whole', () => {
  const words = wordList('colou?rs?|a{2}b|x[a-c(|]{0,2}y\\.|\\p{L}{3}z+', '', '', 'giu');
  for (const text of ['color', 'Colours', 'aab', 'x(|y.', 'abcz'])
    expect(found(words(new Letters(text)), text)).toEqual([`0 ${text}`]);
});
