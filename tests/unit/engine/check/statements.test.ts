import fc from 'fast-check';
import { coverageOf, widerOf } from '../../../../src/engine/check/statements.ts';
import type { Finding, Slot, Verdict } from '../../../../src/engine/model.ts';

const finding = (start: number, end: number, verdict: Verdict, slot: Slot = 'event'): Finding => ({
  start,
  end,
  verdict,
  slot,
  quote: '',
  value: '',
  reason: { key: 'unverified' },
  rule: 'no-fact',
  confidence: 0,
  evidence: [],
});

describe('coverage', () => {
  test('a clause with its date and names is one statement', () => {
    const findings = [
      finding(0, 50, 'supported'),
      finding(3, 10, 'supported', 'date'),
      finding(20, 30, 'supported', 'person'),
      finding(60, 90, 'unverified'),
    ];
    expect(coverageOf(findings)).toEqual({ checkable: 2, checked: 1 });
  });
  test('a figure that sources know checks its clause; a name alone does not', () => {
    const clause = finding(0, 50, 'unverified');
    expect(coverageOf([clause, finding(5, 9, 'supported', 'count')]).checked).toBe(1);
    expect(coverageOf([clause, finding(5, 9, 'supported', 'person')]).checked).toBe(0);
    expect(coverageOf([clause, finding(5, 9, 'contradicted', 'person')]).checked).toBe(1);
  });
  test('a name outside of any clause is a statement of its own', () => {
    expect(coverageOf([finding(0, 5, 'supported', 'person')])).toEqual({ checkable: 1, checked: 1 });
  });
  test('nothing is nothing', () => expect(coverageOf([])).toEqual({ checkable: 0, checked: 0 }));
});

test('what stands inside another is told apart as a look at every pair would', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(spans, (list) => {
      const wider = widerOf(list);
      for (const [inner, outer] of wider) {
        expect(outer.start <= inner.start && inner.end <= outer.end && outer !== inner).toBe(true);
        expect(wider.has(outer)).toBe(false);
      }
      const alone = list.filter((span) => !wider.has(span));
      for (const a of alone)
        for (const b of alone) if (a !== b) expect(a.start <= b.start && b.end <= a.end).toBe(false);
    }),
    { seed: 20_260_114, numRuns: 300 },
  );
});
