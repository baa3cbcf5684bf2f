import type { Reason } from '../../../src/engine/model.ts';
import { explain, reasonWords } from '../../../src/words/explain.ts';

const placeholders = (text: string) =>
  [...text.matchAll(/\{([a-z]+)\}/g)].map((m) => m[1] ?? '').sort((a, b) => a.localeCompare(b));
const keys = Object.keys(reasonWords.en) as (keyof typeof reasonWords.en)[];

describe('explanations', () => {
  test.each(['ko', 'ja'] as const)('%s has every sentence with the placeholders of English', (locale) => {
    for (const key of keys) {
      expect([key, placeholders(reasonWords[locale][key])]).toEqual([key, placeholders(reasonWords.en[key])]);
      expect(reasonWords[locale][key]).not.toBe(reasonWords.en[key]);
    }
  });

  test('Korean gets the particle that the filled-in word asks for', () => {
    const reason = { key: 'supported', source: '연합뉴스', fact: '13명' } as const;
    expect(explain('ko', { reason })).toBe('연합뉴스에도 13명으로 되어 있습니다.');
    for (const key of keys.filter((name) => name !== 'unnamed'))
      expect(explain('ko', { reason: { key, page: '나라', fact: '서울', source: '한겨레' } })).not.toMatch(
        /[가-힣]\([가-힣]\)|\([가-힣]\)[가-힣]/,
      );
  });

  test('a day, a month and a weekday stand as the language writes them', () => {
    const page = { from: '2026-01-14', to: '2026-01-14', precision: 'day' } as const;
    const reason: Reason = { key: 'weekday', page, fact: { weekday: 3 } };
    expect(explain('en', { reason })).toBe('The page says 14 January 2026, but that date is a Wednesday.');
    expect(explain('ko', { reason })).toMatch(/2026년 1월 14일.*수요일/);
    expect(explain('ja', { reason })).toMatch(/2026年1月14日.*水曜日/);
    const month = { from: '2026-01-01', to: '2026-01-31', precision: 'month' } as const;
    expect(explain('en', { reason: { key: 'differs', page: month, fact: 'May' } })).toContain('January 2026');
  });

  test('a source without a name is called so, and what it says is text', () => {
    expect(explain('en', { reason: { key: 'supported', fact: '<b>{page}</b>' } })).toBe(
      'a source also says <b>{page}</b>.',
    );
  });
});
