/** Folding never moves an offset. */
import { assert, property, string } from 'fast-check';
import { normalise } from '../../../src/text/normalise.ts';

test('quotation marks, hyphens, spaces and full-width forms become their plain ones', () => {
  expect(normalise('“ａ１％” – it’s\u00a0fine\u200b!')).toBe('"a1%" - it\'s fine !');
});

test('an em dash stays, because it parts clauses', () => {
  expect(normalise('one—two')).toBe('one—two');
});

test('every text keeps its length, and folding twice changes nothing', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), (text) => {
      const folded = normalise(text);
      expect(folded).toHaveLength(text.length);
      expect(normalise(folded)).toBe(folded);
    }),
    { seed: 7 },
  );
});
