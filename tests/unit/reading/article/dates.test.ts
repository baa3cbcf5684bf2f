/** Dates of bylines and meta elements in nine languages, and what is no date. */
import { readDate } from '../../../../src/reading/article/dates.ts';
import { ratioOfDoubling } from '../../support/ratio.ts';

test.each([
  ['13 January 2026', '2026-01-13'],
  ['Published Jan. 13, 2026 at 9:05 a.m.', '2026-01-13'],
  ['March 3rd, 2026', '2026-03-03'],
  ['Stand: 4. März 2026, 12:30 Uhr', '2026-03-04'],
  ['Publié le 1er août 2026', '2026-08-01'],
  ['4 de marzo de 2026', '2026-03-04'],
  ['5 de março de 2026', '2026-03-05'],
  ['6 giugno 2026', '2026-06-06'],
  ['입력 2026.03.04 오전 9:20', '2026-03-04'],
  ['2026년 3월 4일', '2026-03-04'],
  ['2026年3月4日 10時15分', '2026-03-04'],
  ['2026-03-04', '2026-03-04'],
])('%s', (line, date) => expect(readDate(line)).toBe(date));

test.each([
  '30 February 2026',
  '2026-13-01',
  '03/04/2026',
  'January 13',
  '12 tables 2026',
  'ju 3, 2026',
  '120262026-01-1',
  '',
])('no date: %s', (line) => expect(readDate(line)).toBeUndefined());

test('a line costs at most as much as it is long', () => {
  const make = (many: number): string => '1 de a2026.1 . '.repeat(many);
  expect(ratioOfDoubling(readDate, 200_000, make)).toBeLessThan(3);
});
