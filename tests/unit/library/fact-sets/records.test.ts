/** A set → its records: names are carried along, and bounded. */
import { recordsOf } from '../../../../src/library/fact-sets/records.ts';
import { type FactSet, parseFactSet } from '../../../../src/library/fact-sets/schema.ts';

function setOf(entities: readonly object[], statements: readonly string[]): FactSet {
  const parsed = parseFactSet({
    format: 1,
    id: 'harbours',
    version: '1',
    title: 'Harbours',
    lang: 'en',
    reviewed: { by: 'the desk', on: '2026-03-06' },
    entities,
    sources: [
      { id: 'post', publisher: 'Harbour Post', title: 'Quays', published: '2026-03-05', kind: 'edited' },
    ],
    facts: statements.map((statement, i) => ({ id: `f${i}`, statement, evidence: ['post'] })),
  });
  if ('problems' in parsed) throw new Error(parsed.problems[0]?.message);
  return parsed.set;
}

test('a fact carries the other names of what it names, and the places around it', () => {
  const [record] = recordsOf(
    setOf(
      [
        { id: 'town', names: ['Brunhaven', 'Brünhaven am Meer', '브룬하벤'], within: 'coast' },
        { id: 'coast', names: ['North Coast'], within: 'land' },
        { id: 'land', names: ['Norland'] },
        { id: 'other', names: ['Elmsport'] },
      ],
      ['The quay of Brunhaven is 300 metres long.'],
    ),
  );
  expect(record?.aliases).toEqual(['brunhaven am meer', '브룬하벤'.normalize('NFD')]);
  expect(record?.within).toEqual(['north coast', 'norland']);
});

test.each([
  [
    'many names for what every fact names',
    Array.from({ length: 40 }, (_, i) => ({
      id: `e${i}`,
      names: ['quay', ...Array.from({ length: 50 }, (__, n) => `quay ${'x'.repeat(100)} ${i} ${n}`)],
    })),
  ],
  [
    'a chain of places without end',
    Array.from({ length: 2_000 }, (_, i) => ({
      id: `e${i}`,
      names: [i ? `place ${'y'.repeat(100)} ${i}` : 'quay'],
      ...(i < 1_999 ? { within: `e${i + 1}` } : {}),
    })),
  ],
  [
    'thousands of names that begin alike',
    Array.from({ length: 8_000 }, (_, i) => ({ id: `e${i}`, names: [`quay number ${i}`] })),
  ],
])('%s: what is stored stays near what was written', (_name, entities) => {
  const set = setOf(
    entities,
    Array.from({ length: 200 }, (_, i) => `The quay is ${i} metres long.`),
  );
  const stored = JSON.stringify(recordsOf(set)).length;
  expect(stored).toBeLessThan(200 * 10_000);
});
