import type { Finding, Statement } from '../../../src/engine/model.ts';
import { differing, sourceValues } from '../../../src/report/values.ts';
import { runsOf } from '../../../src/text/runs.ts';

const spans = (text: string, ...words: string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
const page = 'The operator Westmark Lines will pay $9 million for the repair of the Aldermoor.';
const source = 'Westmark Lines pays $6 million to repair the Aldermoor.';

test('what both sides have does not differ', () => {
  expect(differing(spans(page, 'Westmark Lines', '$9 million', 'Aldermoor'), page, source)).toEqual(
    spans(page, '$9 million'),
  );
  expect(differing(spans(source, 'Westmark Lines', '$6 million'), source, page)).toEqual(
    spans(source, '$6 million'),
  );
});

test('where all of it stands on both sides, all is marked', () => {
  expect(differing(spans(page, 'Aldermoor'), page, source)).toEqual(spans(page, 'Aldermoor'));
});

describe('the source’s value in its quotation', () => {
  const quote = 'Repairs to the quay cost $6 million.';
  const source = { id: 'w', kind: 'edited' } as const;
  const finding = {
    quote: '$9 million',
    reason: { key: 'differs', fact: '$6 million' },
  } as unknown as Finding;
  const beside = (sourceValues: Statement['passage']) =>
    [{ start: 0, end: 9, quote: '', state: 'contradicted', passage: sourceValues }] as readonly Statement[];

  test.each([
    [
      'where a passage knows it',
      beside({ source, quote, pageValues: [], sourceValues: spans(quote, '6') }),
      '6',
    ],
    ['as the reason words it', [], '$6 million'],
    ['where the passage has none', beside({ source, quote, pageValues: [], sourceValues: [] }), '$6 million'],
  ])('%s', (_where, statements, marked) => {
    const values = sourceValues(finding, { source, quote, value: '' }, statements);
    expect(runsOf(quote, values).filter((run) => run.marked)).toEqual([{ text: marked, marked: true }]);
  });

  test('nothing is marked where the words are not there', () => {
    expect(
      sourceValues({ ...finding, reason: { key: 'differs' } }, { source, quote, value: '' }, []),
    ).toEqual([]);
  });
});

test('a text is cut at its spans; what overlaps or lies outside is left out', () => {
  const cut = runsOf('one two three', [
    { start: 4, end: 7 },
    { start: 5, end: 9 },
    { start: 8, end: 40 },
  ]);
  expect(cut.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe('one [two] three');
});
