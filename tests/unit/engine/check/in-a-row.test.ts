/** What page and report have word for word within sentences that otherwise tell different things. */
import { engine } from '../../../../src/engine/index.ts';
import { readText } from '../../../../src/reading/plain-text.ts';
import { findingsOf } from './support.ts';

const STORY = 'Storm over Brunhaven\nThe storm Hilda reached the harbour of Brunhaven on Friday.';

const LAGOON =
  'For painters and photographers from the old town a brackish lagoon behind the fish market was the sight of the week.';

/** The rows of words that are told of a page's last line. */
const rows = (ours: string, theirs: string): string[] =>
  findingsOf(`${STORY}\n${ours}`, `${STORY}\n${theirs}`)
    .filter(({ rule, verdict }) => rule === 'same-words' && verdict === 'supported')
    .map(({ quote }) => quote);

test('words in a row are told, whatever else the sentences say', () => {
  expect(rows(LAGOON, 'Hilda left a brackish lagoon behind the fish market; two cafés stayed open.')).toEqual(
    ['brackish lagoon behind the fish market'],
  );
});

test.each([
  ['in another order', 'a fish market behind the brackish lagoon'],
  ['in one text a part of what is named', 'a brackish lagoon behind the fish market museum'],
  ['too few of them', 'a brackish lagoon'],
])('not %s', (_, theirs) => {
  expect(rows(LAGOON, `Hilda left ${theirs}; two cafés stayed open.`)).not.toContain(
    'brackish lagoon behind the fish market',
  );
});

test('what is denied or done otherwise is not told', () => {
  const ours =
    'Mayor Orla Venn praised volunteers and closed the flooded ferry terminal, to the relief of pilots.';
  expect(rows(ours, 'Inspectors toured the flooded ferry terminal before lunch.')).toEqual([]);
  expect(rows(ours, 'There was no flooded ferry terminal, pilots at the pier insisted.')).toEqual([]);
});

test('who tells a row that reaches into another clause must give the figures of both', () => {
  const row = 'derelict lighthouse, grey cliffs';
  const told = (count: number) =>
    rows(
      'For painters from the old town a derelict lighthouse, grey cliffs and 40 willows beloved by barefoot sailors, tired teachers or noisy brides were the sight of the week.',
      `Hilda left a derelict lighthouse, grey cliffs and ${count} willows.`,
    ).join('|');
  expect(told(40)).toContain(row);
  expect(told(12)).not.toContain(row);
});

test('a row of words makes no statement told', () => {
  const read = (text: string) => readText(text, { published: '2026-03-06' });
  const source = { id: 'w', kind: 'edited', publisher: 'Harbour Wire', published: '2026-03-06' } as const;
  const document = read(
    `${STORY}\nHilda left a brackish lagoon behind the fish market; two cafés stayed open.`,
  );
  const page = read(`${STORY}\n${LAGOON}`);
  const { findings, statements } = engine.check(page, [engine.index([{ source, document }])]);
  expect(findings.map(({ rule }) => rule)).toContain('same-words');
  expect(statements.at(-1)?.state).toBe('unverified');
});
