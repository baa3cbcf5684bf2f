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

test.each([
  ['some 94 300 gulls', 'some 94,300 gulls'],
  ['some 7\u202f094\u202f300 gulls', 'some 7,094,300 gulls'],
  ["the sum of 94'300.50", 'the sum of 94,300.50'],
  ['gulls: 7.094.300.', 'gulls: 7,094,300.'],
  ['version 7.094.300.1', 'version 7.094.300.1'],
  ['some 94.300 gulls', 'some 94.300 gulls'],
  ['a fall of 24,72 %', 'a fall of 24.72 %'],
  ['1,724,72%', '1,724,72%'],
  ['12,345%', '12,345%'],
  ['in May 94 300 gulls', 'in May 94,300 gulls'],
  ['on May 4 300 gulls', 'on May 4 300 gulls'],
  ['call 555 300 4100', 'call 555 300 4100'],
  ['nests on 94³ ledges of 3 km²', 'nests on 94  ledges of 3 km²'],
  ['10⁷ eggs on 210⁷ ledges', '10⁷ eggs on 210  ledges'],
])('%s', (text, expected) => expect(normalise(text)).toBe(expected));
