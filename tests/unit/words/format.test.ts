/** Values as a reader writes them, in three languages, and what must stay as it is. */
import type { Slot } from '../../../src/engine/model.ts';
import { daysOfYear, longDate, nameOf, percent, recent, shownValue } from '../../../src/words/format.ts';
import { ratioOfDoubling } from '../support/ratio.ts';

test('a moment of these days is told without its year, in the zone of the reader', () => {
  const afternoon = new Date(2026, 10, 30, 14, 3).toISOString();
  expect(recent('en', afternoon)).toBe('30 November, 14:03');
  expect(recent('ko', afternoon)).toBe('11월 30일 14:03');
  expect(recent('ja', afternoon)).toBe('11月30日 14:03');
  expect(recent('en', '2026-11-30')).toBe('30 November');
  expect(recent('en', 'this morning')).toBe('this morning');
});

describe('shownValue', () => {
  test.each<[Slot, string, string, string, string]>([
    ['date', '2026-01-13', '13 January 2026', '2026년 1월 13일', '2026年1月13日'],
    ['date', '2026-01', 'January 2026', '2026년 1월', '2026年1月'],
    ['date', '2026', '2026', '2026', '2026'],
    ['count', '1850', '1,850', '1,850', '1,850'],
    ['percent', '0.355', '35.5%', '35.5%', '35.5%'],
    ['ordinal', '1', '1st', '1번째', '1番目'],
    ['ordinal', '12', '12th', '12번째', '12番目'],
    ['ordinal', '23', '23rd', '23번째', '23番目'],
    ['place', 'Lindhaven', 'Lindhaven', 'Lindhaven', 'Lindhaven'],
    ['other', '2-6, 6-2', '2-6, 6-2', '2-6, 6-2', '2-6, 6-2'],
  ])('%s %s', (slot, value, en, ko, ja) => {
    expect(shownValue('en', slot, value)).toBe(en);
    expect(shownValue('ko', slot, value)).toBe(ko);
    expect(shownValue('ja', slot, value)).toBe(ja);
  });

  test('sums are short and keep a small difference', () => {
    expect(shownValue('en', 'money', 'USD 20000000000')).toBe('$20 billion');
    expect(shownValue('en', 'money', 'USD 20040000000')).toBe('$20.04 billion');
    expect(shownValue('en', 'money', 'EUR 1250')).toBe('€1,250');
    expect(shownValue('en', 'money', 'CHF 2500000')).toBe('CHF\u00a02.5 million');
    expect(shownValue('ko', 'money', 'USD 20000000000')).toContain('200억');
  });

  test('a range keeps both ends', () => {
    expect(shownValue('en', 'date', '2026-01-13/2026-01-14')).toMatch(/^13\s?–\s?14 January 2026$/);
  });

  test('a date-time keeps its own clock and calendar day', () => {
    expect(shownValue('en', 'date', '2026-01-13T19:58:00+09:00')).toBe('13 January 2026, 19:58');
  });

  test.each<[Slot, string]>([
    ['date', '2026-02-30'],
    ['date', '2026-13'],
    ['date', '2026-01-14/2026-01-13'],
    ['date', 'next week'],
    ['count', 'about 40'],
    ['count', '1e400'],
    ['money', '20 dollars'],
    ['percent', ''],
  ])('%s %j is shown as it is', (slot, value) => {
    expect(shownValue('en', slot, value)).toBe(value);
  });

  test('a hostile value costs no time', () => {
    const show = (many: number) => {
      for (const slot of ['date', 'count', 'money'] as const) shownValue('en', slot, '1'.repeat(many));
    };
    expect(ratioOfDoubling(show, 200_000)).toBeLessThan(3);
  });
});

test('a source is named by its publisher, else its host, else its title', () => {
  const source = { id: 'x', kind: 'unknown' } as const;
  expect(nameOf('en', { ...source, publisher: 'P' })).toBe('P');
  expect(nameOf('en', { ...source, title: 'T', url: 'https://www.a.example/b' })).toBe('a.example');
  expect(nameOf('en', { ...source, title: 'T', url: 'javascript:alert(1)' })).toBe('T');
  expect(nameOf('en', source)).toBe('Another source');
});

test('small pieces', () => {
  expect(daysOfYear('en', '2026-01-14', '2026-01-13')).toEqual(['14 January', '13 January']);
  expect(daysOfYear('ko', '2026-01-14', '2026-01-13')).toEqual(['1월 14일', '1월 13일']);
  expect(daysOfYear('en', '2025-12-31', '2026-01-01')).toBeUndefined();
  expect(daysOfYear('en', '2026-01', '2026-01-01')).toBeUndefined();
  expect(longDate('en', 'some day')).toBe('some day');
  expect(percent('en', 0.92)).toBe('92%');
});
