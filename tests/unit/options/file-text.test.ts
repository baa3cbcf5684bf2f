import { asJson } from '../../../src/options/file-text.ts';

const most = 10_000;

test('YAML comes out as JSON, days as they are written; JSON stays as it is', async () => {
  await expect(asJson('id: a\nversion: 2026-01-13\nfacts:\n  - { id: b }\n', most)).resolves.toBe(
    '{"id":"a","version":"2026-01-13","facts":[{"id":"b"}]}',
  );
  await expect(asJson(' {"id": "a"}', most)).resolves.toBe(' {"id": "a"}');
});

test('a file that repeats itself through aliases, or grows too large, is not taken', async () => {
  const bomb = [
    'a0: &a0 [x]',
    ...Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
  ];
  await expect(asJson(bomb.join('\n'), most)).resolves.toBe(bomb.join('\n'));
  await expect(asJson(`id: ${'x'.repeat(most)}`, most)).resolves.toBeUndefined();
});
