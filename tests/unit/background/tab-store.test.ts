/** Records are stored smaller than they are, and come back as they were. */
import { pack, unpack } from '../../../src/background/tab-store.ts';
import type { ReportRecord, TroubleRecord } from '../../../src/background/tab-state.ts';
import { engine } from '../../../src/engine/index.ts';
import { readText } from '../../../src/reading/plain-text.ts';
import type { Report } from '../../../src/report/report.ts';

const text = Array.from(
  { length: 40 },
  (_, i) =>
    `Minister Elsa Brandt opened bridge ${i} of Lindhaven on ${1 + (i % 28)} March 2025 for ${40 + i} guests.`,
).join('\n');
const read = () => readText(`Bridges\n${text}`, { published: '2025-03-30' });
const source = (id: string) => ({
  id,
  kind: 'edited' as const,
  publisher: `The paper with the long name ${id}`,
  title: `A headline about the bridges of Lindhaven, as ${id} wrote it`,
  url: `https://news.example/a/long/address/of/a/report/${id}`,
  published: '2025-03-30',
});
const index = engine.index(['a', 'b', 'c'].map((id) => ({ document: read(), source: source(id) })));
const { findings, statements, coverage } = engine.check(read(), [index]);
const report: Report = {
  document: { title: 'Bridges' },
  disclosure: null,
  findings,
  statements,
  coverage,
  betterVersions: [source('a')],
  namedSources: [],
  checkedAgainst: { bundled: true, sets: [], ownSources: 3 },
  checkedAt: '2025-03-30T10:00:00Z',
};
const record: ReportRecord = {
  kind: 'report',
  url: 'https://news.example/',
  frameId: 0,
  run: 'r',
  report,
  hidden: ['x'],
};

test('a report comes back as it was', () => {
  expect(findings.some(({ evidence }) => evidence.length > 1)).toBe(true);
  const stored: unknown = JSON.parse(JSON.stringify(pack(record)));
  expect(unpack(stored)).toEqual(JSON.parse(JSON.stringify(record)));
});

test('and takes at most half the room', () => {
  const size = (value: unknown): number => JSON.stringify(value).length;
  expect(size(pack(record))).toBeLessThan(size(record) / 2);
});

test('records without a report stay as they are', () => {
  const trouble: TroubleRecord = {
    kind: 'trouble',
    url: 'https://news.example/',
    frameId: 0,
    run: 'r',
    trouble: 'no-article',
  };
  expect(unpack(pack(trouble))).toEqual(trouble);
});
