/** Every grammar stays linear on text made to hurt it: twice the text takes about twice the time. */
import { array, assert, boolean, constantFrom, property } from 'fast-check';
import { normalise } from '../../../../src/text/normalise.ts';
import { extractValues, formatValue } from '../../../../src/engine/values/extract.ts';
import { ratioOfDoubling } from '../../support/ratio.ts';

const published = '2026-01-14';
const hostile: Readonly<Record<string, string>> = {
  digits: '1',
  thousands: '1,',
  dots: '1.',
  spaces: ' ',
  'number words': 'twenty ',
  hyphens: 'two-',
  'scales without end': 'five hundred and ',
  months: 'May ',
  'month and days': 'January 1, 2, ',
  weekdays: 'Monday, ',
  'years and hyphens': '2026-',
  ranges: '1-',
  slashes: '1/',
  currency: '$',
  percent: '5 % to ',
  bounds: 'at least ',
  'articles and sides': 'the last ',
  ordinals: '21st ',
  quotes: '"',
  hanja: '百万',
  korean: '일이삼',
  'korean dates': '1월 1일 ',
  'korean weeks': '마지막 ',
  'chinese months': '月 1 ',
  times: '1:30 ',
  'grouped figures': '12 345 ',
  fractions: '½',
  cents: 'dollars and ',
  shares: 'two in ',
  'dates in figures': '1/2/2025',
};

test.each(Object.entries(hostile))('%s', (_name, unit) => {
  const make = (length: number): string => normalise(unit.repeat(Math.ceil(length / unit.length)));
  const read = (text: string) => extractValues(text, { start: 0, end: text.length }, { published });
  expect(ratioOfDoubling(read, 10_000, make)).toBeLessThan(3);
});

test.each(['Monday', '5 March', 'March 5', 'the first', 'twenty', '$5'])('%s before a wide gap', (words) => {
  const read = (text: string) => {
    for (let i = 0; i < 40; i += 1) extractValues(text, { start: 0, end: text.length }, { published });
  };
  expect(ratioOfDoubling(read, 1_900, (gap) => `${words}${' '.repeat(gap)}x`)).toBeLessThan(3);
});

const word = constantFrom(
  ...'13|January|2026|$5|million|%|to|-|Monday|last|week|five|2-1|1월|3日|만|nearly|first|,|.|10:30|a.m.|é|half|a|of|the|constructor|toString|between|and|won|1/2|Q4|약|百|오후 3시'.split(
    '|',
  ),
);

test('a long piece that is mostly figures is a table, not a sentence', () => {
  const table = '2026-01-14 6-2 7.5 '.repeat(60);
  expect(extractValues(table, { start: 0, end: table.length }, { published })).toEqual([]);
  const short = table.slice(0, 19);
  expect(extractValues(short, { start: 0, end: short.length }, { published })).not.toEqual([]);
});

test('offsets stay inside the span, in order, without overlaps, and the same again', () => {
  assert(
    property(array(word, { maxLength: 40 }), boolean(), boolean(), (list, spaced, dated) => {
      const text = normalise(list.join(spaced ? ' ' : ''));
      const context = dated ? { published } : {};
      const found = extractValues(text, { start: 0, end: text.length }, context);
      let last = 0;
      for (const { start, end, type, value } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(formatValue(type, value)).toMatch(/^[-\d.T:/e+]{1,60}$/);
        last = end;
      }
      expect(extractValues(text, { start: 0, end: text.length }, context)).toEqual(found);
    }),
    { numRuns: 600, seed: 11 },
  );
});

test('a span inside a text is read as if it stood alone', () => {
  assert(
    property(array(word, { maxLength: 15 }), (list) => {
      const text = normalise(list.join(' '));
      const around = `${text} | ${text}`;
      const start = text.length + 3;
      const alone = extractValues(text, { start: 0, end: text.length }, { published });
      const inside = extractValues(around, { start, end: around.length }, { published });
      expect(
        inside.map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start })),
      ).toEqual(alone);
    }),
    { numRuns: 200, seed: 5 },
  );
});
