import { readWritten } from '../../../../src/library/fact-sets/written.ts';

test('YAML and JSON come out as the same data, days as they are written', () => {
  const data = { id: 'a', version: '2026-01-13', facts: [{ id: 'b' }] };
  expect(readWritten('id: a\nversion: 2026-01-13\nfacts:\n  - { id: b }\n')).toEqual({ data });
  expect(readWritten(` ${JSON.stringify(data)}`)).toEqual({ data });
});

test.each([
  ['a JSON text that was cut off', '{"id": "a"', 'no-json'],
  ['a YAML text that was cut off', 'id: "a', 'no-json'],
  [
    'one that repeats itself through aliases',
    [
      'a0: &a0 [x]',
      ...Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
    ].join('\n'),
    'no-json',
  ],
  ['one of brackets alone', `id: ${'['.repeat(400_000)}`, 'no-json'],
  ['YAML of a size that only JSON may have', `id: ${'x'.repeat(500_001)}`, 'large'],
])('%s is not taken', (_what, text, trouble) => {
  expect(readWritten(text)).toBe(trouble);
});
