/** Dates that something beside them changes, and sums and ranks in unusual forms. Published on Thursday, 15 January 2026. */
import { normalise } from '../../../../src/text/normalise.ts';
import { extractValues, formatValue } from '../../../../src/engine/values/extract.ts';

const read = (text: string): string[] => {
  const folded = normalise(text);
  return extractValues(folded, { start: 0, end: folded.length }, { published: '2026-01-15' }).map(
    ({ start, end, type, value }) =>
      [
        text.slice(start, end),
        type,
        formatValue(type, value),
        value.type === 'quantity' && type !== 'ordinal' ? value.unit : '',
      ]
        .filter(Boolean)
        .join(' '),
  );
};

test.each([
  ['The ferry sailed two days after 9 January 2026.', ['two days after 9 January 2026 date 2026-01-11']],
  ['The sale ends 2 months before 02/03/2026.', ['2 months before 02/03/2026 date 2025-12-03']],
  ['She left the day after 9 January 2026.', ['the day after 9 January 2026 date 2026-01-10']],
  ['It closed the week before 9 January 2026.', ['the week before 9 January 2026 date 2026-01-02']],
  ['Two people came after 9 January 2026.', ['Two number 2', '9 January 2026 date 2026-01-09']],
  ['Closed 18 January 2026 for ten days.', ['18 January 2026 date 2026-01-18', 'ten days duration 10 day']],
  ['It sank on the Saturday before 9 January 2026.', ['the Saturday before 9 January 2026 date 2026-01-03']],
  ['They meet on Friday after 9 January 2026.', ['Friday after 9 January 2026 date 2026-01-16']],
  ['On Saturday, before 9 January 2026', ['Saturday date 2026-01-17', '9 January 2026 date 2026-01-09']],
  ['Sown 7/4/2025, cut 21/8/2025.', ['7/4/2025 date 2025-04-07', '21/8/2025 date 2025-08-21']],
  ['Sown 7/4/2025, cut 8/21/2025.', ['7/4/2025 date 2025-07-04', '8/21/2025 date 2025-08-21']],
  ['The town burned on 10 August 88 AD.', ['10 August 88 AD date 0088-08-10']],
  ['It began on 10 August 234 BC.', []],
  ['She was born on Aug 9, 96.', ['Aug 9, 96 date 1996-08-09']],
  ['On Jan. 9, 96 people left.', ['Jan. 9 date 2026-01-09', '96 number 96']],
  ['It was Sunday, March, 6th 2016.', ['Sunday, March, 6th 2016 date 2016-03-06']],
  ['It was printed 04/2016.', ['04/2016 month 2016-04']],
  ['Seat 14/2016 is taken.', []],
  ['It cost ringgit 42 million.', ['ringgit 42 million currency 42000000 MYR']],
  ['It cost three hundred Cr rupees.', ['three hundred Cr rupees currency 3000000000 INR']],
  ['The fee is $20 and 43c.', ['$20 and 43c currency 20.43 USD']],
  ['The plan grew by 1 point 5 percent.', ['1 point 5 percent percent 1.5 %']],
  ['It is point 77 of the plan.', ['77 number 77']],
  ['the twentyfifth ferry', ['twentyfifth ordinal 25']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a date that stands alone looks ahead, one in a sentence of the past looks back', () => {
  expect(read('Tuesday')).toEqual(['Tuesday date 2026-01-20']);
  expect(read('The ferry sank on Tuesday.')).toEqual(['Tuesday date 2026-01-13']);
});

test.each([
  ['다음 3일 동안 닫는다', '다음 3일 daterange 2026-01-16/2026-01-18'],
  ['지난 2일 문을 열었다', '지난 2일 date 2026-01-02'],
  ['2025年6月頭から7月末まで休む', '2025年6月頭から7月末まで daterange 2025-06-01/2025-07-31'],
])('%s', (text, expected) => {
  expect(read(text)[0]).toBe(expected);
});
