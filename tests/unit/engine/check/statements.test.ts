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

describe('a statement that is told as a whole', () => {
  const published = '2026-03-06';
  const title = 'Ministers meet in Brunhaven';
  const sources = [
    { id: 'o', kind: 'official', publisher: 'The Ministry', published },
    { id: 'e', kind: 'edited', publisher: 'The Courier', published },
  ] as const;
  /** @param reported a sentence of the ministry's and one of a paper's */
  const statementOf = (sentence: string, reported: readonly [string, string]) => {
    const page = readText(`${title}\n${sentence}`, { published });
    const index = engine.index(
      sources.map((source, i) => ({
        source,
        document: readText(`${title}\n${reported[i] ?? ''}`, { published }),
      })),
    );
    return engine.check(page, [index]).statements[0];
  };

  test('needs no support for each of its names', () => {
    const talks = 'dealt with trade, supply chains and the challenges posed by Norway and North Korea.';
    const reported = [
      'South Korea and Iceland agreed to keep talking.',
      `The talks in Brunhaven ${talks.replace('trade', 'trade, economic security')}`,
    ] as const;
    expect(statementOf(`The talks ${talks}`, reported)?.state).toBe('supported');
    expect(statementOf(`The talks ${talks.replace('Norway', 'Denmark')}`, reported)?.state).not.toBe(
      'supported',
    );
  });

  test('stands beside the passage that tells it, not beside one of a name in it', () => {
    const paper = 'Brunhaven, where she grew up, is the home town of Minister Pia Aldane.';
    const ministry = 'Minister Pia Aldane lives in Brunhaven, a harbour town, since she was born.';
    expect(statementOf('Brunhaven is the home town of Pia Aldane.', [ministry, paper])).toMatchObject({
      state: 'supported',
      passage: { quote: paper },
    });
  });
});

test('beside a value that differs the others are not marked', () => {
  const published = '2026-03-06';
  const source = { id: 'o', kind: 'official', publisher: 'The Coast Guard', published } as const;
  const quote = 'The ferry Aldermoor ran aground on the Gull Rocks near Sarn in Norway on 5 March 2026.';
  const report = readText(`Ferry aground\n${quote}`, { published });
  const sentence = 'The ferry Aldermoor ran aground on the Gull Rocks near Sarn on 4 March 2026.';
  const page = readText(`Ferry aground\n${sentence}`, { published });
  const [statement] = engine.check(page, [engine.index([{ source, document: report }])]).statements;
  const marked = statement?.passage?.sourceValues.map(({ start, end }) => quote.slice(start, end));
  expect([statement?.state, marked]).toEqual(['contradicted', ['5 March 2026']]);
});
