import type { Finding, Slot, Verdict } from '../../../src/engine/model.ts';
import { whyFlagged } from '../../../src/ui/rules.ts';

const finding = (rule: string, slot: Slot, verdict: Verdict): Finding => ({
  rule,
  slot,
  verdict,
  start: 0,
  end: 1,
  quote: 'x',
  value: 'x',
  explanation: '',
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

test('a disputed finding says that it is the weaker kind', () => {
  expect(whyFlagged('en', finding('count-differs', 'count', 'disputed'))).toContain('not as contradicted');
});
