/** Dates of bylines and meta elements in nine languages, and what is no date. */
import { readDate } from '../../../../src/reading/article/dates.ts';

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

test('of a long line only the beginning is read', () =>
  expect(readDate(`${'no day stands here '.repeat(12)}4 March 2026`)).toBeUndefined());

test.each([
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'en-GB', '2026-04-03'],
  ['03/04/2026', 'fr', '2026-04-03'],
  ['4 maart 2026', 'nl', '2026-03-04'],
  ['4 marca 2026', 'pl', '2026-03-04'],
  ['4 марта 2026', 'ru', '2026-03-04'],
  ['4 Mart 2026', 'tr', '2026-03-04'],
  ['4 मार्च 2026', 'hi', '2026-03-04'],
])('%s in %s', (line, lang, date) => expect(readDate(line, lang)).toBe(date));
