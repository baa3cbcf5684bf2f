/** Every grammar stays linear on text made to hurt it: twice the text takes about twice the time. */
import { array, assert, boolean, constantFrom, property } from 'fast-check';
import { normalise } from '../../../../src/engine/text/normalise.ts';
import { extractValues } from '../../../../src/engine/values/extract.ts';

const published = '2026-01-14';
const hostile: Readonly<Record<string, string>> = {
  digits: '1',
  thousands: '1,',
  dots: '1.',
  spaces: ' ',
  'number words': 'twenty ',
  hyphens: 'two-',
  months: 'May ',
  weekdays: 'Monday, ',
  ranges: '1-',
  slashes: '1/',
  currency: '$',
  percent: '5 % to ',
  bounds: 'at least ',
  ordinals: '21st ',
  quotes: '"',
  hanja: '百万',
  korean: '일이삼',
  'korean dates': '1월 1일 ',
  times: '1:30 ',
};

function seconds(text: string): number {
  const folded = normalise(text);
  const started = performance.now();
  extractValues(folded, { start: 0, end: folded.length }, { published });
  return performance.now() - started;
}

test.each(Object.entries(hostile))('%s', (_name, unit) => {
  const short = unit.repeat(Math.ceil(20_000 / unit.length));
  const long = short + short;
  seconds(short);
  const [one, two] = [Math.min(seconds(short), seconds(short)), Math.min(seconds(long), seconds(long))];
  // Noise of a shared machine is allowed for; a quadratic pattern would be at four or more and take minutes.
  expect(two).toBeLessThan(Math.max(60, one * 3.5));
});

test('offsets stay inside the span, in order, without overlaps', () => {
  const word = constantFrom(
    '13',
    'January',
    '2026',
    '$5',
    'million',
    '%',
    'to',
    '-',
    'Monday',
    'last',
    'week',
    'five',
    '2-1',
    '1월',
    '3日',
    '만',
    'nearly',
    'first',
    ',',
    '.',
    '10:30',
    'a.m.',
    'é',
  );
  assert(
    property(array(word, { maxLength: 40 }), boolean(), (list, spaced) => {
      const text = normalise(list.join(spaced ? ' ' : ''));
      let last = 0;
      for (const { start, end } of extractValues(text, { start: 0, end: text.length }, { published })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 500, seed: 11 },
  );
});
