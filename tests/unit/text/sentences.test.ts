/** Sentences: what the platform's segmenter splits wrongly in news is joined again, and nothing is lost. */
import { array, assert, constantFrom, property } from 'fast-check';
import { normalise } from '../../../src/text/normalise.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { ratioOfDoubling } from '../support/ratio.ts';

const split = (text: string, lang = 'en'): string[] => {
  const folded = normalise(text);
  return sentences(folded, { start: 0, end: folded.length }, lang).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('one sentence', () => {
  test.each([
    ['Mr. Okafor met U.S. officials on Jan. 13.'],
    ['The ferry left at 4 p.m. EST on Monday.'],
    ['It was No. 5 of 10.'],
    ['J. K. Osei wrote the report.'],
    ['Sen. Ana Ruiz (D-Mass.) voted against it.'],
    ['"Is it true?" he asked.'],
    ['The maker, Harbour Co. Ltd., closed.'],
    ['Prices rose 3.5% to $2.40.'],
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test.each([
    ['시장은 "함께 가겠다."고 말했다.', 'ko'],
    ['그는 "좋다. 아주 좋다"라고 했다.', 'ko'],
    ['市長は「協力する。共に進む」と述べた。', 'ja'],
    ['彼は（43歳。会社員）と名乗った。', 'ja'],
  ])('%s', (text, lang) => {
    expect(split(text, lang)).toEqual([text]);
  });
});

describe('several sentences', () => {
  test.each([
    ['She won. He lost.', 'en', ['She won.', 'He lost.']],
    ['The profit fell to €355m. Costs rose.', 'en', ['The profit fell to €355m.', 'Costs rose.']],
    [
      'She lives in Washington, D.C. Reporters asked.',
      'en',
      ['She lives in Washington, D.C.', 'Reporters asked.'],
    ],
    ['회담은 13일 열렸다. 금리는 2.50%다.', 'ko', ['회담은 13일 열렸다.', '금리는 2.50%다.']],
    ['운전자가 숨졌다.(통신사) 조사가 이어진다.', 'ko', ['운전자가 숨졌다.', '(통신사) 조사가 이어진다.']],
    ['会談は13日に開かれた。金利は0.75%だ。', 'ja', ['会談は13日に開かれた。', '金利は0.75%だ。']],
    // A quotation mark that is never closed holds nothing together.
    ['「協力する。会談は開かれた。', 'ja', ['「協力する。', '会談は開かれた。']],
  ])('%s', (text, lang, expected) => {
    expect(split(text, lang)).toEqual(expected);
  });
});

const piece = constantFrom(
  ...'Mr.|U.S.|p.m.|EST|He|won|.|!|?|"|(|)|「|」|。|한국|고|말했다|会談|\n|3.5|Jan.|Co.|Ltd.| |  '.split('|'),
);

test('sentences stay in their block, in order, without overlaps, and hold every character that is not white space', () => {
  assert(
    property(array(piece, { maxLength: 50 }), (list) => {
      const text = normalise(list.join(''));
      let last = 0;
      let rest = '';
      for (const { start, end } of sentences(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        rest += text.slice(last, start);
        last = end;
      }
      expect((rest + text.slice(last)).trim()).toBe('');
    }),
    { numRuns: 400, seed: 3 },
  );
});

test.each(['a. ', '"', '(', '「あ。', '\n', 'U.S. ', ' '])('linear on %j', (unit) => {
  const make = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  const read = (text: string) => sentences(text, { start: 0, end: text.length });
  expect(ratioOfDoubling(read, 40_000, make)).toBeLessThan(3);
});
