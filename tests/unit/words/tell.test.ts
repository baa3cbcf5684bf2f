/** Headings and lines of differences, in three languages and one form of a date. */
import type { Finding } from '../../../src/engine/model.ts';
import { cardOf } from '../../../src/report/card.ts';
import { tell } from '../../../src/words/tell.ts';
import { wrongDate } from '../../fixtures/reports/samples.ts';

const [proof] = wrongDate.evidence;
if (!proof) throw new Error('the sample has no evidence');
const date = (page: string, source: string): Finding => ({
  ...wrongDate,
  value: page,
  evidence: [{ ...proof, value: source }],
});

test.each([
  ['en', 'Date: 14 or 13 January', 'The page: 14 January. Lindhaven City Council: 13 January.'],
  ['ko', '날짜: 1월 14일 또는 13일', '이 페이지: 1월 14일. Lindhaven City Council: 1월 13일.'],
  ['ja', '日付：1月14日か13日か', 'このページ：1月14日。Lindhaven City Council：1月13日。'],
] as const)('a date in %s', (locale, heading, line) => {
  expect(tell(locale, date('2026-01-14', '2026-01-13'))).toEqual({ heading, line });
});

test('days of two months and two years keep what tells them apart', () => {
  expect(tell('en', date('2026-02-01', '2026-01-31')).heading).toBe('Date: 1 February or 31 January');
  expect(tell('en', date('2026-01-01', '2025-12-31')).heading).toBe(
    'Date: 1 January 2026 or 31 December 2025',
  );
});

test('figures keep their words; what is none of ours stays within its own direction', () => {
  const people: Finding = {
    ...wrongDate,
    slot: 'count',
    value: '12000',
    reason: { key: 'differs', page: '12,000 people', fact: '2,000 guests' },
    evidence: [{ ...proof, value: '2000', source: { id: 'x', kind: 'edited', publisher: 'חדשות\u202E' } }],
  };
  expect(tell('en', people)).toEqual({
    heading: 'Number: 12,000 people or 2,000 guests',
    line: 'The page: 12,000 people. \u2068חדשות\u2069: 2,000 guests.',
  });
});

test.each([
  [
    'en',
    ' sailors came ashore, the port said',
    'The page: 41 sailors came ashore. Lindhaven City Council: 14.',
  ],
  ['ko', '명이 내렸다고 항만청이', '이 페이지: 41명이. Lindhaven City Council: 14.'],
  ['ja', '人が上陸した、と港は', 'このページ：41人が上陸した。Lindhaven City Council：14。'],
  ['en', ' (of 60) came', 'The page: 41. Lindhaven City Council: 14.'],
] as const)('a bare figure says of what it is, in %s', (locale, after, line) => {
  const sailors: Finding = {
    ...wrongDate,
    slot: 'count',
    value: '41',
    quote: '41',
    context: { before: 'Of them ', after },
    reason: { key: 'differs', page: '41', fact: '14' },
    evidence: [{ ...proof, value: '14' }],
  };
  expect(tell(locale, sailors).line).toBe(line);
});

test.each([
  ['en', 'Score: 3–1 or 2-1', 'Both sentences give the result of the same game'],
  ['ko', '스코어: 3–1 또는 2-1', '같은 경기나 표결'],
  ['ja', 'スコア：3–1か2-1か', '同じ試合や採決'],
] as const)('a score in %s', (locale, heading, why) => {
  const score: Finding = {
    ...wrongDate,
    slot: 'other',
    rule: 'score-differs',
    value: '3-1',
    reason: { key: 'differs', page: '3–1', fact: '2-1' },
    evidence: [{ ...proof, value: '2-1' }],
  };
  expect(tell(locale, score).heading).toBe(heading);
  expect(JSON.stringify(cardOf(locale, score))).toContain(why);
});

test('a page against itself is told by its reason', () => {
  const weekday: Finding = {
    ...wrongDate,
    reason: { key: 'weekday', page: 'Monday, 14 January 2026', fact: { weekday: 3 } },
    evidence: [],
  };
  expect(tell('en', weekday)).toEqual({
    heading: 'The date and the weekday do not match',
    line: 'The page: Monday, 14 January 2026. In the calendar: Wednesday.',
  });
});

test.each(['2026-02-31', '2026-13-01', 'soon'])(
  'a source of the day %s has its card all the same',
  (published) => {
    const finding = { ...wrongDate, evidence: [{ ...proof, source: { ...proof.source, published } }] };
    for (const locale of ['en', 'ko', 'ja'] as const)
      expect(JSON.stringify(cardOf(locale, finding))).toContain(published);
  },
);

test('a fact set’s summary is not put into the mouth of its source; a script is no link', () => {
  const card = cardOf('en', {
    ...wrongDate,
    evidence: [{ ...proof, summary: true, source: { ...proof.source, url: 'javascript:alert(1)' } }],
  });
  expect(card.source?.label).toBe('Lindhaven City Council (summed up by the fact set)');
  expect(card.source).not.toHaveProperty('href');
  expect(
    cardOf('en', { ...wrongDate, evidence: [{ ...proof, quote: 'x'.repeat(9_000) }] }).source?.quote,
  ).toHaveLength(601);
});

test.each([
  ['en', 'Date · Supported', /differ|contradict/i],
  ['ko', '날짜 · 출처와 일치', /다르|어긋/],
  ['ja', '日付 · 情報源と一致', /違|食い違/],
] as const)('the card of what agrees speaks of no difference, in %s', (locale, heading, difference) => {
  const fact = proof.quote;
  const same = { ...date('2025-03-04', '2025-03-04'), verdict: 'supported' as const };
  const card = cardOf(locale, { ...same, reason: { key: 'supported', fact } });
  expect(card.heading).toBe(heading);
  expect([card.heading, card.line, card.why].join(' ')).not.toMatch(difference);
});

test('the card of an own source tells neither its words nor its day, and where they are', () => {
  const own = { ...proof, source: { ...proof.source, id: 'own:1' } };
  const { source } = cardOf('en', { ...wrongDate, evidence: [own] });
  expect(source).toEqual({
    label: 'A source of yours',
    quote: '',
    values: [],
    about: 'Official record · its words are shown in the popup',
  });
});
