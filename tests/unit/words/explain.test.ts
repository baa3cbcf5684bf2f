import type { Finding, Reason, Source } from '../../../src/engine/model.ts';
import { en } from '../../../src/words/en/interface.ts';
import { explain } from '../../../src/words/explain.ts';
import { ja } from '../../../src/words/ja/interface.ts';
import { ko } from '../../../src/words/ko/interface.ts';

const words: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { en, ko, ja };
const locales = ['en', 'ko', 'ja'] as const;
const told = (reason: Reason, source?: Partial<Source>): Pick<Finding, 'reason' | 'evidence'> => ({
  reason,
  evidence: source ? [{ source: { id: 's', kind: 'edited', ...source }, quote: '', value: '' }] : [],
});

describe('explanations', () => {
  test.each(locales)(
    'in %s a name is a name: before a colon or behind one, never inside a sentence of ours',
    (locale) => {
      const reasons = Object.entries(words[locale] ?? {}).filter(([key]) => key.startsWith('reason.'));
      expect(reasons.length).toBeGreaterThan(5);
      for (const reason of reasons)
        expect(reason).toEqual([
          reason[0],
          expect.not.stringMatching(/\{source\}(?![:：.。])|(?<![:：.。] ?|^)\{source\}/),
        ]);
    },
  );

  test('a source that calls itself what it is not has its host beside the name', () => {
    const reason = { key: 'supported', fact: '13 people' } as const;
    expect(explain('en', told(reason, { publisher: 'Reuters', url: 'https://tales.example/x' }))).toBe(
      'Reuters (tales.example): 13 people. The page says the same.',
    );
  });

  test('a day, a month and a weekday stand as the language writes them', () => {
    const page = { from: '2026-01-14', to: '2026-01-14', precision: 'day' } as const;
    const weekday = told({ key: 'weekday', page, fact: { weekday: 3 } });
    expect(explain('en', weekday)).toBe('The page: 14 January 2026. In the calendar: Wednesday.');
    expect(explain('ko', weekday)).toMatch(/2026년 1월 14일.*수요일/);
    expect(explain('ja', weekday)).toMatch(/2026年1月14日.*水曜日/);
    const month = { from: '2026-01-01', to: '2026-01-31', precision: 'month' } as const;
    expect(explain('en', told({ key: 'differs', page: month, fact: 'May' }))).toContain('January 2026');
  });

  test('a source without a name is called so, and what it says is text', () => {
    expect(explain('en', told({ key: 'supported', fact: '<b>{page}</b>' }))).toBe(
      'Another source: <b>{page}</b>. The page says the same.',
    );
  });
});
