/** Wherever values and claims begin and end, no figure and no word is cut. */
import { array, assert, constantFrom, property } from 'fast-check';
import { visible } from '../../../../src/text/visible.ts';
import { engine } from '../../../../src/engine/index.ts';

const pieces = [
  '94,300',
  '94 300',
  "94'300",
  '4¾',
  '94.5%',
  '12:30',
  '24/7',
  '1,2,3',
  'v1.2.3',
  'F-35',
  '3-1',
  '5/6/2025',
  '2026-03-04',
  '£12m',
  'NZ$5bn',
  '€20',
  'to',
  'and',
  '(',
  ')',
  ',',
  '.',
  '12',
  'March',
  'May',
  '2026',
  'the 3rd',
  'two',
  'dollars',
  'cents',
  'million',
  'percent',
  'people',
  'killed',
  'Marta',
  'Oyelaran',
  'pupils',
  'on Monday',
  '\u00ad',
  '\u200b',
  '²',
];

const texts = array(constantFrom(...pieces), { maxLength: 12 }).chain((parts) =>
  array(constantFrom(' ', ' ', '', '-'), { minLength: parts.length, maxLength: parts.length }).map(
    (joints) => {
      const text = parts.map((part, i) => `${part}${joints[i] ?? ''}`).join('');
      return {
        text,
        published: '2026-03-11',
        blocks: [{ start: 0, end: text.length, zone: 'body' as const }],
      };
    },
  ),
);
const cutsFigure = (text: string, at: number) =>
  /\d[,.]?$/.test(text.slice(0, at)) && /^[,.]?\d/.test(text.slice(at));
const cutsWord = (text: string, at: number) =>
  /\p{L}$/u.test(text.slice(0, at)) && /^\p{L}/u.test(text.slice(at));

test('values of any mix of figures, marks and words', () => {
  assert(
    property(texts, (document) => {
      const { text } = document;
      let last = 0;
      for (const { start, end } of engine.values(document)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
        expect([start, end].filter((at) => cutsFigure(text, at))).toEqual([]);
      }
    }),
    { seed: 11, numRuns: 800 },
  );
});

test('claims of the same', () => {
  assert(
    property(texts, (document) => {
      const { text } = visible(document).document;
      for (const { start, end } of engine.claims(document))
        expect([start, end].filter((at) => cutsFigure(text, at) || cutsWord(text, at))).toEqual([]);
    }),
    { seed: 12, numRuns: 300 },
  );
});
