import { compareAll } from '../../../../src/engine/check/check.ts';
import { doubtsOf, shutGates } from '../../../../src/engine/check/gates/index.ts';
import { readDocument } from '../../../../src/engine/claims/read.ts';
import { datelineEnd } from '../../../../src/engine/claims/dateline.ts';
import { indexSources } from '../../../../src/engine/facts/memory.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

const STORY = 'Northline, the ferry operator of Brunhaven, opened its new harbour terminal this spring.';

interface Side {
  readonly text: string;
  readonly published?: string;
}

/** Gates and doubts of the claim with these words, against one report. */
function against(quote: string, page: Side, report: Side) {
  const read = ({ text, published }: Side) =>
    readText(`Ferry news\n${STORY}\n${text}`, published === undefined ? {} : { published });
  const source = {
    id: 's',
    kind: 'edited' as const,
    ...(report.published && { published: report.published }),
  };
  const view = compareAll(read(page), [indexSources([{ document: read(report), source }])]);
  const situation = view.checked.find((c) => c.claim.quote === quote && c.situation !== undefined)?.situation;
  if (situation === undefined) throw new Error(`nothing stands against "${quote}"`);
  return {
    shut: shutGates(situation),
    doubts: doubtsOf(situation),
    against: situation.contender.best.claim.quote,
  };
}

describe('gates', () => {
  const page = { text: 'The ferry fire killed 41 people in Brunhaven.', published: '2026-03-05' };

  test.each([
    ['an older report with fewer dead', 'The ferry fire killed 29 people in Brunhaven.', '2026-03-04', true],
    [
      'a report of the same day with fewer dead',
      'The ferry fire killed 29 people in Brunhaven.',
      '2026-03-05',
      false,
    ],
    ['a later report with more dead', 'The ferry fire killed 60 people in Brunhaven.', '2026-03-09', true],
  ])('stale-toll: %s', (_, text, published, shut) => {
    expect(against('41', page, { text, published }).shut.includes('stale-toll')).toBe(shut);
  });

  test('running-count: the count of ballots goes on', () => {
    const { shut } = against(
      '95 per cent',
      { text: 'With 95 per cent of the votes counted the mayor of Brunhaven led.' },
      { text: 'With 99 per cent of the votes counted the mayor of Brunhaven led.' },
    );
    expect(shut).toContain('running-count');
  });

  test('attribute: a number inside a compound counts nothing', () => {
    const { shut } = against(
      '46',
      { text: 'The party of the mayor has a majority in the 46-seat council of Brunhaven.' },
      { text: 'The party of the mayor won a majority of 24 seats in the council of Brunhaven.' },
    );
    expect(shut).toContain('attribute');
  });

  test('age-of-another: two people are not one age', () => {
    const { shut } = against(
      '38',
      { text: 'Marta Oyelaran, 38, steered the ferry through the harbour.' },
      { text: 'Ingrid Solvang, 22, steered the ferry through the harbour.' },
    );
    expect(shut).toContain('age-of-another');
  });

  test('set-aside: what was first reported is corrected by the text itself', () => {
    const { shut } = against(
      'around 4,500',
      { text: 'Northline first reported around 4,500 tickets lost, then far more tickets.' },
      { text: 'Northline reported 9,100 tickets lost at the terminal.' },
    );
    expect(shut).toContain('set-aside');
  });

  const pairs: readonly (readonly [
    gate: string,
    why: string,
    shut: boolean,
    quote: string,
    page: string,
    report: string,
  ])[] = [
    [
      'earlier-figure',
      'what was before is no counterpart of what is',
      true,
      '18%',
      'The toll for ferries in Brunhaven is 18% of the fare.',
      'The toll for ferries in Brunhaven was lowered from 25% last year.',
    ],
    [
      'earlier-figure',
      'two ends of a change are both what is',
      false,
      '18%',
      'The toll for ferries in Brunhaven was lowered to 18% of the fare.',
      'The toll for ferries in Brunhaven was lowered to 25% of the fare.',
    ],
    [
      'bare-count',
      'a small number without a noun counts nothing',
      true,
      'two',
      'The harbour board of Brunhaven spoke with two about the ferries.',
      'The harbour board of Brunhaven spoke with 15 captains about the ferries.',
    ],
    [
      'bare-count',
      'a small number with its noun counts',
      false,
      'three',
      'The harbour board of Brunhaven spoke with three captains about the ferries.',
      'The harbour board of Brunhaven spoke with 15 captains about the ferries.',
    ],
    [
      'part-and-total',
      'some of them are fewer than all of them',
      true,
      'four',
      'Northline ordered four night ferries for Brunhaven.',
      'Northline ordered 24 ferries for Brunhaven.',
    ],
    [
      'part-and-total',
      'a part is not larger than the whole',
      false,
      '42',
      'Northline ordered 42 night ferries for Brunhaven.',
      'Northline ordered 24 ferries for Brunhaven.',
    ],
    [
      'other-magnitude',
      'nobody mistakes thousands for billions',
      true,
      '$7,400',
      'The harbour of Brunhaven paid Northline $7,400 for the ferries.',
      'The harbour of Brunhaven paid Northline $2.1 billion for the ferries.',
    ],
    [
      'other-magnitude',
      'a wrong scale word is a real mistake',
      false,
      '$2.1 million',
      'The harbour of Brunhaven paid Northline $2.1 million for the ferries.',
      'The harbour of Brunhaven paid Northline $2.1 billion for the ferries.',
    ],
    [
      'quarter-and-year',
      'a quarter is no year',
      true,
      '9%',
      'Profit of the Northline ferries in Brunhaven rose 9% in the fourth quarter.',
      'Profit of the Northline ferries in Brunhaven rose 31% in 2025.',
    ],
    [
      'quarter-and-year',
      'both tell of the year',
      false,
      '9%',
      'Profit of the Northline ferries in Brunhaven rose 9% in 2025.',
      'Profit of the Northline ferries in Brunhaven rose 31% in 2025.',
    ],
    [
      'other-tenure',
      'who held an office then is not who holds it now',
      true,
      'Marta Oyelaran',
      'Harbour minister Marta Oyelaran praised the ferries of Brunhaven.',
      'The ferries of Brunhaven were praised by then harbour minister Ingrid Solvang.',
    ],
    [
      'other-tenure',
      'both are in office',
      false,
      'Marta Oyelaran',
      'Harbour minister Marta Oyelaran praised the ferries of Brunhaven.',
      'The ferries of Brunhaven were praised by harbour minister Ingrid Solvang.',
    ],
    [
      'base-date',
      'a year compared with is no year of the event',
      true,
      '2025',
      'The ferries of Brunhaven carried tourists in 2025.',
      'The ferries of Brunhaven carried tourists, more than in 2023.',
    ],
    [
      'base-date',
      'both are the year of the event',
      false,
      '2025',
      'The ferries of Brunhaven carried tourists in 2025.',
      'The ferries of Brunhaven carried tourists in 2023.',
    ],
    [
      'other-utterance',
      'two days, two utterances',
      true,
      '4 March 2026',
      'The mayor of Brunhaven said on 4 March 2026 that the terminal was a gift to the town.',
      'Northline said on 9 March 2026 that prices at the terminal of Brunhaven would rise in summer.',
    ],
    [
      'other-utterance',
      'one utterance, word for word',
      false,
      '4 March 2026',
      'The mayor of Brunhaven said on 4 March 2026 that the terminal was a gift to the town.',
      'The mayor of Brunhaven said on 9 March 2026 that the terminal was a gift to the town.',
    ],
    [
      'bare-date',
      'a day on which nothing happens',
      true,
      '4 March 2026',
      'What there is at the terminal now, as it is 4 March 2026, is this.',
      'Northline opened the terminal in Brunhaven on 9 March 2026.',
    ],
    [
      'bare-date',
      'a day with its event',
      false,
      '4 March 2026',
      'Northline opened the terminal on 4 March 2026.',
      'Northline opened the terminal in Brunhaven on 9 March 2026.',
    ],
    [
      'time-frame',
      'the year of another figure',
      true,
      '2025',
      'Revenue of the ferries in Brunhaven rose 12% in 2025.',
      'Revenue of the ferries in Brunhaven rose 31% in 2023.',
    ],
    [
      'time-frame',
      'one figure, two years',
      false,
      '2025',
      'Revenue of the ferries in Brunhaven rose 12% in 2025.',
      'Revenue of the ferries in Brunhaven rose 12% in 2023.',
    ],
    [
      'rank-of-other-subject',
      'the rank of whom the other sentence is about',
      true,
      'ninth',
      'Captain Marta Oyelaran sailed her ninth race off Brunhaven against captain Ingrid Solvang.',
      'Captain Ingrid Solvang sailed a third race off Brunhaven against captain Marta Oyelaran.',
    ],
    [
      'rank-of-other-subject',
      'both sentences are about one person',
      false,
      'ninth',
      'Captain Marta Oyelaran sailed her ninth race off Brunhaven against captain Ingrid Solvang.',
      'Captain Marta Oyelaran sailed a third race off Brunhaven against captain Ingrid Solvang.',
    ],
    [
      'plan-and-outcome',
      'a rank that somebody wishes for',
      true,
      'ninth',
      'Captain Marta Oyelaran wanted a ninth harbour prize in Brunhaven.',
      'Captain Marta Oyelaran took a third harbour prize in Brunhaven.',
    ],
    [
      'plan-and-outcome',
      'two ranks that were reached',
      false,
      'ninth',
      'Captain Marta Oyelaran took a ninth harbour prize in Brunhaven.',
      'Captain Marta Oyelaran took a third harbour prize in Brunhaven.',
    ],
    [
      'said-there-too',
      'the other sentence has the rank as well',
      true,
      'second',
      'Captain Marta Oyelaran sailed her second harbour race in Brunhaven.',
      'Captain Marta Oyelaran sailed a fifth harbour race and a second night race in Brunhaven.',
    ],
    [
      'bare-name',
      'who speaks before a colon',
      true,
      'Marta Oyelaran',
      'Marta Oyelaran: why the ferries of Brunhaven are late every single day.',
      'Captain Ingrid Solvang explains why the ferries of Brunhaven are late every day.',
    ],
  ];
  test.each(pairs)('%s: %s', (gate, _why, shut, quote, text, report) => {
    expect(against(quote, { text }, { text: report }).shut.includes(gate)).toBe(shut);
  });

  test('other-lent-period: a stretch of time from the sentence before is a doubt, not a bar', () => {
    const { shut, doubts } = against(
      '$30 million',
      { text: 'In 2025 revenue was $5 billion. Net profit of the Northline ferries was $30 million.' },
      { text: 'Net profit of the Northline ferries was $45 million in 2023.' },
    );
    expect(doubts).toContain('other-lent-period');
    expect(shut).not.toContain('other-period');
  });

  test('running-count: with the same share counted both speak of one moment', () => {
    const { shut } = against(
      '66 per cent',
      { text: 'With 95 per cent of the votes counted the mayor of Brunhaven had 66 per cent.' },
      { text: 'With 95 per cent of the votes counted the mayor of Brunhaven had 58 per cent.' },
    );
    expect(shut).not.toContain('running-count');
  });

  test('what a gate forbids to compare does not contend: the comparable value behind it does', () => {
    const text = 'Profit of the Northline ferries in Brunhaven rose 9% in the fourth quarter.';
    const report = [
      'Profit of the Northline ferries in Brunhaven rose 31% in 2025.',
      'In the fourth quarter profit of the ferries rose 14%.',
    ].join('\n');
    expect(against('9%', { text }, { text: report }).against).toBe('14%');
  });

  test('a deadline against a day is a doubt, not a bar', () => {
    const { shut, doubts } = against(
      '4 March 2026',
      { text: 'Northline has run the harbour terminal since 4 March 2026.' },
      { text: 'Northline opened the harbour terminal on 9 March 2026.' },
    );
    expect(doubts).toContain('other-edge');
    expect(shut).not.toContain('other-edge');
  });
});

describe('datelines', () => {
  test.each([
    ['GENEVA, Jan. 30 (Newswire). The ferry sank.', 'GENEVA, Jan. 30 (Newswire).'],
    ['NEW YORK/LISBON - The ferry sank.', 'NEW YORK/LISBON -'],
    ['New Delhi, Dec 19 (ABCD) The ferry sank.', 'New Delhi, Dec 19 (ABCD)'],
    ['PORTO, Portugal (Jan. 9) - The ferry sank.', 'PORTO, Portugal (Jan. 9) -'],
    ['March 9, 2026 - The ferry sank.', 'March 9, 2026 -'],
    ['March 9, 2026 was the day on which the ferry sank.', ''],
    ['The ferry sank on Jan. 30 (Friday).', ''],
    ['NATO ships left port on Friday.', ''],
    ['Brunhaven (pop. 9,000) has a harbour.', ''],
  ])('%s', (text, line) => {
    expect(text.slice(0, datelineEnd(text, { start: 0, end: text.length }))).toBe(line);
  });

  test("its place and day are the report's, not the story's", () => {
    const document = readText(
      'GENEVA, Jan. 30 (Newswire) - The ferry Solvang sank off Brunhaven on Jan. 28.',
      {
        published: '2026-01-30',
      },
    );
    const dates = readDocument(document).sentences.flatMap((s) => s.claims.filter((c) => c.slot === 'date'));
    expect(dates.map((c) => [c.quote, c.use])).toEqual([
      ['Jan. 30', 'dateline'],
      ['Jan. 28', 'plain'],
    ]);
  });

  test('hostile capitals take no longer than twice for twice the length', () => {
    const time = (text: string) => {
      const began = performance.now();
      for (let i = 0; i < 200; i++) datelineEnd(text, { start: 0, end: text.length });
      return performance.now() - began;
    };
    const text = 'A, B/ '.repeat(4000);
    time(text);
    expect(time(text + text)).toBeLessThan(3 * time(text) + 5);
  });
});
