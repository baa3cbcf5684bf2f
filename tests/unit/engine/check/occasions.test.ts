/** What comes again and again is told in the same words each time; another occasion, stage or year accuses nobody. */
import { engine } from '../../../../src/engine/index.ts';
import { readText } from '../../../../src/reading/plain-text.ts';
import { findingsOf } from './support.ts';

/** Verdict and quote of everything but what stays unverified. */
function told(ours: string, oursDay: string, theirs: string, theirsDay: string): string[] {
  const page = readText(ours, { published: oursDay });
  const sources = ['Harbour Wire', 'Coast Daily'].map((publisher, i) => ({
    source: { id: String(i), kind: 'edited', publisher, published: theirsDay } as const,
    document: readText(i === 0 ? theirs : `${theirs}\nNobody at ${publisher} was surprised.`, {
      published: theirsDay,
    }),
  }));
  return engine
    .check(page, [engine.index(sources)])
    .findings.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'compare')
    .map(({ verdict, quote }) => `${verdict} ${quote}`);
}

const regatta = (name: string, crowd: string) =>
  `Orla Venn wins the regatta of Brunhaven\nOrla Venn of Tarrow won the regatta of Brunhaven in front of ${crowd} spectators.\n${name} came second in the regatta of Brunhaven.`;
const bank = (rate: string) =>
  `Bank of Tarrow raises its rate to ${rate}%\nThe Bank of Tarrow raised its key rate to ${rate}% at its monthly meeting.`;
const ferry = (day: string) =>
  `Northline ferry sails from Brunhaven\nThe new ferry Petrel of Northline left the harbour of Brunhaven on ${day}.`;

describe('another occasion', () => {
  test('a report of the same days tells another value', () => {
    expect(
      told(regatta('Ines Roth', '4,100'), '2026-06-02', regatta('Ines Roth', '6,300'), '2026-06-02'),
    ).toEqual(['contradicted 4,100']);
    expect(told(bank('3.5'), '2026-03-05', bank('3.75'), '2026-03-06').join()).toContain('3.5%');
    expect(told(ferry('3 March'), '2026-03-04', ferry('5 March'), '2026-03-06').join()).toContain('3 March');
  });

  test.each([
    [
      'last year’s regatta',
      regatta('Ines Roth', '4,100'),
      '2026-06-02',
      regatta('Ines Roth', '6,300'),
      '2025-06-03',
    ],
    ['the meeting of the month before', bank('3.5'), '2026-03-05', bank('3.75'), '2026-02-05'],
    ['a ship of the same name years ago', ferry('3 March'), '2026-03-04', ferry('5 March'), '2019-03-06'],
  ])('nothing stands against %s', (_, ours, day, theirs, other) => {
    expect(told(ours, day, theirs, other)).toEqual([]);
  });

  test('a late report that names the day tells of the same occasion', () => {
    const on = (crowd: string) =>
      regatta('Ines Roth', crowd).replace('spectators.', 'spectators on 31 May 2026.');
    expect(told(on('4,100'), '2026-06-02', on('6,300'), '2026-09-10')).toEqual(['contradicted 4,100']);
  });
});

describe('another stage or year', () => {
  const vote = (share: string, how = '') =>
    `Orla Venn elected mayor of Brunhaven\n${how}Orla Venn won ${share}% of the votes for mayor of Brunhaven.`;
  test('two figures of one stage differ', () => {
    expect(told(vote('54.1'), '2026-05-04', vote('51.3'), '2026-05-04').join()).toContain('54.1%');
  });
  test.each([
    ['an exit poll', 'According to an exit poll, '],
    ['a projection', 'By the projections of the evening, '],
    ['a partial count', 'In the partial count of Sunday night, '],
    ['a former vote', 'In 2021 '],
    ['a vote some years ago', 'Five years ago '],
  ])('nothing stands against a count for %s', (_, how) => {
    expect(told(vote('54.1'), '2026-05-04', vote('51.3', how), '2026-05-04')).toEqual([]);
  });
  test.each([
    'The first attempt to sail on 1 March was given up by the new ferry Petrel in Brunhaven.',
    'The sailing of the new ferry Petrel from Brunhaven was originally planned for 1 March.',
    'The sailing of the new ferry Petrel from Brunhaven on 1 March was called off.',
  ])('a day that came to nothing is no other day of what came about: %s', (line) => {
    const page = `${ferry('3 March')}\n${line}`;
    expect(told(page, '2026-03-04', ferry('3 March'), '2026-03-04')).toEqual([]);
    expect(
      told(ferry('3 March'), '2026-03-04', `Northline ferry sails from Brunhaven\n${line}`, '2026-03-04'),
    ).toEqual([]);
  });
});

describe('a figure whose sentence gives other values too', () => {
  const deal = 'Northline buys Petrel Lines\nNorthline will buy Petrel Lines of Tarrow for';
  const page = `${deal} 56 euros a share, after a fall of 12% since Monday.`;
  const framed = `${deal} 40 euros a share, a premium of 30%.`;
  const day = '2026-03-04';
  test('stands beside another that some passage tells without them', () => {
    const plain = `${framed}\nPetrel Lines of Tarrow goes to Northline for 40 euros a share.`;
    expect(told(page, day, plain, day)).toEqual(['compare 56 euros']);
  });
  test('stands alone where every passage has others of their kind', () => {
    expect(told(page, day, framed, day)).toEqual([]);
  });
});

test('a report of the days before can only plan what the page tells of a day', () => {
  const launch = (verb: string) =>
    `The launch of the ferry Sunna in Tarrow ${verb} on 5 May. Northline built the ferry in two years.`;
  const supported = (day: string): string[] => {
    const document = readText(launch('was'), { published: day });
    const source = { id: '1', kind: 'edited', publisher: 'Harbour Wire', published: day } as const;
    return engine
      .check(readText(launch('took place'), { published: '2026-05-06' }), [
        engine.index([{ source, document }]),
      ])
      .findings.filter(({ slot, verdict }) => slot === 'date' && verdict === 'supported')
      .map(({ quote }) => quote);
  };
  expect(supported('2026-05-03')).toEqual([]);
  expect(supported('2026-05-06')).toEqual(['5 May.']);
});

test.each([
  [
    'a summit',
    'On March 4, Mayor Ada Brunmark and Premier Olav Halvorsen met in Tarnby for their second summit in three months, with fish quotas and port fees on the table.',
    'met for a summit in Tarnby, Marneland,',
  ],
  [
    'a bridge',
    'Mayor Ada Brunmark and Premier Olav Halvorsen opened their long-awaited bridge on March 4, two years late and with half of its lamps missing, while gulls looked on.',
    'opened the Tarnby bridge',
  ],
])('%s told twice is told with one day: what else they did on it supports neither', (_name, lead, act) => {
  const body = (day: string) => `Mayor Ada Brunmark and Premier Olav Halvorsen ${act} on March ${day}.`;
  const market = (they: string) =>
    `On March 4, ${they} went to Tarnby fish market for their second breakfast.`;
  const days = findingsOf(
    `Tarnby\n${lead}\n${body('4')}`,
    `Tarnby\n${body('3')}`,
    `Tarnby\n${body('3')} ${market('Mayor Ada Brunmark and Premier Olav Halvorsen')}`,
    `Tarnby\n${body('3')} ${market('Ada Brunmark and Olav Halvorsen')}`,
  ).filter(({ quote }) => quote === 'March 4');
  expect(days.map(({ verdict }) => verdict)).toEqual(['compare', 'compare']);
});
