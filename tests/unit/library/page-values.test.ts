/** What a page said first, and what it says now: bounded, for sixty days, and gone at a press. */
import { createPageValues } from '../../../src/library/page-values.ts';
import type { StoragePort } from '../../../src/browser/ports.ts';
import type { Finding } from '../../../src/engine/model.ts';
import { wrongDate } from '../../fixtures/reports/samples.ts';

function make() {
  const entries = new Map<string, unknown>();
  const local: StoragePort = {
    get: (keys = [...entries.keys()]) =>
      Promise.resolve(
        Object.fromEntries(keys.flatMap((key) => (entries.has(key) ? [[key, entries.get(key)]] : []))),
      ),
    set: (more) => {
      for (const [key, value] of Object.entries(more)) entries.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) entries.delete(key);
      return Promise.resolve();
    },
  };
  const clock = { now: new Date('2025-03-05T10:00:00Z') };
  return { values: createPageValues(local, () => clock.now), clock, entries };
}

const said = (value: string, quote: string, changes: Partial<Finding> = {}): Finding => ({
  ...wrongDate,
  value,
  quote,
  context: { before: 'The ferry sank on ', after: ' off the north quay.' },
  ...changes,
});
const url = 'https://news.example/ferry?id=7#top';

test('a page that gives another value in the same sentence is told, with both and the day of the first reading', async () => {
  const { values, clock } = make();
  await expect(values.compare(url, [said('2025-03-04', '4 March')])).resolves.toBeUndefined();
  await expect(values.compare(url, [said('2025-03-04', '4 March')])).resolves.toBeUndefined();
  clock.now = new Date('2025-03-09T10:00:00Z');
  const told = {
    seen: '2025-03-05T10:00:00.000Z',
    changes: [{ slot: 'date', before: '4 March', now: '3 March' }],
  };
  await expect(values.compare(url, [said('2025-03-03', '3 March')])).resolves.toEqual(told);
  // The first reading stands: a second look tells the same.
  await expect(values.compare(url, [said('2025-03-03', '3 March')])).resolves.toEqual(told);
});

test.each<[string, Finding]>([
  [
    'another sentence',
    said('2025-03-03', '3 March', { context: { before: 'It was found on ', after: '.' } }),
  ],
  ['a name', said('Elsa', 'Elsa', { slot: 'person' })],
  ['a finding without its sentence', { ...wrongDate, context: undefined } as unknown as Finding],
])('%s is no change', async (_what, finding) => {
  const { values } = make();
  await values.compare(url, [said('2025-03-04', '4 March')]);
  await expect(values.compare(url, [finding])).resolves.toBeUndefined();
});

test('another page is not set against this one', async () => {
  const { values } = make();
  await values.compare(url, [said('2025-03-04', '4 March')]);
  await expect(
    values.compare('https://news.example/ferry?id=8', [said('2025-03-03', '3 March')]),
  ).resolves.toBeUndefined();
});

test('is forgotten after sixty days, and at a press', async () => {
  const { values, clock, entries } = make();
  await values.compare(url, [said('2025-03-04', '4 March')]);
  clock.now = new Date('2025-05-05T10:00:00Z');
  await expect(values.compare(url, [said('2025-03-03', '3 March')])).resolves.toBeUndefined();
  await values.forget();
  expect(entries.size).toBe(0);
});

test('holds a bounded number of pages and values, and no address', async () => {
  const { values, entries } = make();
  const many = Array.from({ length: 300 }, (_, n) =>
    said(String(n), String(n), {
      slot: 'count',
      context: { before: `w${String.fromCodePoint(0x4e00 + n)} `, after: '' },
    }),
  );
  for (let n = 0; n < 205; n += 1)
    await values.compare(`https://news.example/${n}`, n === 204 ? many : [many[n] as Finding]);
  const kept = entries.get('page-values') as Record<string, { values: unknown[] }>;
  expect(Object.keys(kept)).toHaveLength(200);
  expect(Math.max(...Object.values(kept).map((page) => page.values.length))).toBe(80);
  expect(JSON.stringify(kept)).not.toContain('news.example');
});
