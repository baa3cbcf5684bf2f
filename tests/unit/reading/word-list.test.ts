/** A list made of small letters finds what an expression without regard to case finds, and tells it as it is written. */
import { packs } from '../../../src/reading/disclosure/lang/index.ts';
import { wordList } from '../../../src/reading/word-list.ts';
import { told } from '../../pages/disclosure/told.ts';

test.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, { spaced, free: _free, ...lists }) => {
  const [head, tail] = spaced ? ['(?<![a-zß-ɏа-ӿ])', '(?![a-zß-ɏа-ӿ])'] : ['', ''];
  const texts = told.filter(([lang], i) => lang === id || i % 12 === 0);
  for (const source of Object.values(lists)) {
    const words = wordList(source, head ?? '', tail ?? '');
    const whole = new RegExp(`${head}(?:${source})${tail}`, 'giu');
    for (const [, text] of texts)
      for (const piece of [text, text.slice(3, 40), text.slice(-30).toUpperCase()])
        expect(words.places(piece, Infinity).map(({ start, text }) => `${start} ${text}`)).toEqual(
          [...piece.matchAll(whole)].map((match) => `${match.index} ${match[0]}`),
        );
  }
});

test('a text without the words, but for those that are kept', () => {
  const words = wordList('İstanbul|written|\\p{L}{3}z+');
  expect(words.without('Written in İSTANBUL, abcz', '_')).toBe('_ in _, _');
  expect(words.without('Written, written.', '', ({ start }) => start > 0)).toBe(', written.');
  expect(words.first('It rained all day.')).toBeUndefined();
  expect(words.first('In Istanbul')).toEqual({ start: 3, end: 11, text: 'Istanbul' });
});
