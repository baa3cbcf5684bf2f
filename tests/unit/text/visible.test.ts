/** What nobody sees is taken out, and every place in what is left is led back to the text as it was. */
import { array, assert, constantFrom, property } from 'fast-check';
import { visible } from '../../../src/text/visible.ts';

const documentOf = (text: string) => ({
  text,
  blocks: [{ start: 0, end: text.length, zone: 'body' as const }],
});

test('a text without such characters is the same object', () => {
  const document = documentOf('The ferry left at noon.');
  expect(visible(document).document).toBe(document);
});

test('places are led back: an end stays before what nobody sees, a beginning behind it', () => {
  const text = '\u200b94,\u200b000 Hob\u00adart\u00ad gulls';
  const { document, back } = visible(documentOf(text));
  expect(document.text).toBe('94,000 Hobart gulls');
  const place = (words: string) => {
    const start = document.text.indexOf(words);
    const at = back({ start, end: start + words.length });
    return text.slice(at.start, at.end);
  };
  expect(place('94,000')).toBe('94,\u200b000');
  expect(place('Hobart')).toBe('Hob\u00adart');
  expect(place('gulls')).toBe('gulls');
});

test('whatever stands where, each visible letter is led back to itself', () => {
  assert(
    property(
      array(constantFrom('a', '7', ' ', '\u00ad', '\u200b', '\u2060', '😀'), { maxLength: 60 }),
      (parts) => {
        const text = parts.join('');
        const { document, back } = visible(documentOf(text));
        for (let at = 0; at < document.text.length; at += 1) {
          const place = back({ start: at, end: at + 1 });
          expect(text.slice(place.start, place.end)).toBe(document.text[at]);
        }
      },
    ),
    { seed: 3 },
  );
});
