import { readFileSync } from 'node:fs';
import type { Finding, Slot, Verdict } from '../../../src/engine/model.ts';
import { whyFlagged } from '../../../src/words/why.ts';

const finding = (rule: string, slot: Slot, verdict: Verdict): Finding => ({
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
  expect(whyFlagged('en', finding('weekday-mismatch', 'date', 'contradicted'))).toContain('weekday');
  expect(whyFlagged('ko', finding('weekday-mismatch', 'date', 'contradicted'))).toContain('요일');
  expect(whyFlagged('ja', finding('weekday-mismatch', 'date', 'contradicted'))).toContain('曜日');
});

test('any other rule is told by its slot', () => {
  expect(whyFlagged('en', finding('date-differs', 'date', 'contradicted'))).toBe(
    'Both sentences tell of the same event, and they give it different dates.',
  );
  expect(whyFlagged('en', finding('toString', 'money', 'contradicted'))).toContain('same currency');
});

test('a compare finding says that it is the weaker kind', () => {
  expect(whyFlagged('en', finding('count-differs', 'count', 'compare'))).toContain('for comparison only');
});

test('every written-down comparison rule that is not just "two values differ" has words of its own', () => {
  const table = /## Comparison rules\n([\s\S]*?)\n#/.exec(readFileSync('docs/rules.md', 'utf8'))?.[1] ?? '';
  const rules = [...table.matchAll(/^\| `([a-z-]+)` \| (?:contradicted|compare)/gm)].map(
    (row) => row[1] ?? '',
  );
  expect(rules).toContain('weekday-mismatch');
  const own = rules.filter((rule) => !rule.endsWith('-differs'));
  const slotWords = whyFlagged('en', finding('no-such-rule', 'date', 'contradicted'));
  expect(own.filter((rule) => whyFlagged('en', finding(rule, 'date', 'contradicted')) === slotWords)).toEqual(
    [],
  );
});
