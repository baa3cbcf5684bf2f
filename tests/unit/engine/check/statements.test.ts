import { engine } from '../../../../src/engine/index.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

describe('the passage beside a statement', () => {
  const published = '2026-03-06';
  const report = readText(
    'Ferries of Tarrow\nThe ferry crews of Tarrow walked out on Monday.\nExperts expected a calm winter.\nPassengers were stranded in the harbour.',
    { published },
  );
  const source = { id: 's', kind: 'edited', publisher: 'The Courier', published } as const;
  test.each([
    ['The ferry crews walked out at noon.', 'The ferry crews of Tarrow walked out on Monday.'],
    ['Few had expected these two to agree.', undefined],
    ['Stranded passengers slept badly.', 'Passengers were stranded in the harbour.'],
    ['Winter has three months.', undefined],
  ])('has more than one word in common with it: %s', (sentence, quote) => {
    const page = readText(`Ferries of Tarrow\nThe ferry crews of Tarrow walked out.\n${sentence}`, {
      published,
    });
    const { statements } = engine.check(page, [engine.index([{ source, document: report }])]);
    expect(statements.find((one) => one.quote === sentence)?.passage?.quote).toBe(quote);
  });
});

test('a sentence of few words brings the one before it along', () => {
  const long = 'The rescue crews of Tarrow pulled 14 passengers out of the harbour on Monday morning.';
  const page = readText(`Ferries of Tarrow\n${long} Two are in hospital.`, { published: '2026-03-06' });
  const { statements } = engine.check(page, []);
  expect(statements.map(({ lead, quote }) => [lead, quote])).toEqual([
    [undefined, long],
    [long, 'Two are in hospital.'],
  ]);
});
