import fc from 'fast-check';
import { widerOf } from '../../../../src/engine/check/statements.ts';

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
