import { readFileSync } from 'node:fs';
import type { Finding, Reason, Slot, Source, Verdict } from '../../../src/engine/model.ts';
import { en } from '../../../src/words/en/interface.ts';
import { explain, whyFlagged } from '../../../src/words/tell.ts';
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

const flagged = (rule: string, slot: Slot, verdict: Verdict): Finding => ({
  rule,
  slot,
  verdict,
  start: 0,
  end: 1,
  quote: 'x',
  value: 'x',
  reason: { key: 'unverified' },
  confidence: 1,
  evidence: [],
});

test('a rule with words of its own is told in them, in every language', () => {
  expect(whyFlagged('en', flagged('weekday-mismatch', 'date', 'contradicted'))).toContain('weekday');
  expect(whyFlagged('ko', flagged('weekday-mismatch', 'date', 'contradicted'))).toContain('요일');
  expect(whyFlagged('ja', flagged('weekday-mismatch', 'date', 'contradicted'))).toContain('曜日');
});

test('any other rule is told by its slot', () => {
  expect(whyFlagged('en', flagged('date-differs', 'date', 'contradicted'))).toBe(
    'Both sentences tell of the same event, and they give it different dates.',
  );
  expect(whyFlagged('en', flagged('toString', 'money', 'contradicted'))).toContain('same currency');
});

test.each(['count', 'person', 'place', 'organisation'] as const)(
  'what is only put side by side is not said to be one thing: %s',
  (slot) => {
    expect(whyFlagged('en', flagged(`${slot}-differs`, slot, 'compare'))).toBe(
      'The page and the source say different things in much the same place. There may be a harmless reason for it.',
    );
  },
);

test('every written-down comparison rule that is not just "two values differ" has words of its own', () => {
  const table = /## Comparison rules\n([\s\S]*?)\n#/.exec(readFileSync('docs/rules.md', 'utf8'))?.[1] ?? '';
  const rules = [...table.matchAll(/^\| `([a-z-]+)` \| (?:contradicted|compare)/gm)].map(
    (row) => row[1] ?? '',
  );
  expect(rules).toContain('weekday-mismatch');
  const own = rules.filter((rule) => !rule.endsWith('-differs'));
  const slotWords = whyFlagged('en', flagged('no-such-rule', 'date', 'contradicted'));
  expect(own.filter((rule) => whyFlagged('en', flagged(rule, 'date', 'contradicted')) === slotWords)).toEqual(
    [],
  );
});
