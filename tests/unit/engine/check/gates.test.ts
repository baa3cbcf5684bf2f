import { compareAll } from '../../../../src/engine/check/check.ts';
import { doubtsOf, shutGates } from '../../../../src/engine/check/gates/index.ts';
import { readDocument } from '../../../../src/engine/claims/read.ts';
import { datelineEnd } from '../../../../src/engine/claims/dateline.ts';
import { indexSources } from '../../../../src/engine/facts/memory.ts';
import { readText } from '../../../../src/engine/text/read.ts';

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
  return { shut: shutGates(situation), doubts: doubtsOf(situation) };
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
