import { readText } from '../../../../src/reading/plain-text.ts';
import { engine } from '../../../../src/engine/index.ts';
import type { Source } from '../../../../src/engine/model.ts';

const wire: Source = { id: 'w', kind: 'edited', publisher: 'Harbour Wire', published: '2026-03-05' };
const source = (text: string, of: Source = wire) => ({
  source: of,
  document: readText(text, { published: '2026-03-05' }),
});

const REPORT = `Ferry operator reports yearly passengers
The ferry operator Northline carried 4.2 million passengers in 2025, the company said on Thursday.
Chief executive Marta Oyelaran opened the new terminal in Brunhaven on 3 March 2026.`;

describe('a page against one report', () => {
  test('says supported where the report gives the value', () => {
    const page = readText('Northline carried 4.2 million passengers in 2025, the ferry operator said.', {
      published: '2026-03-06',
    });
    const { findings } = engine.check(page, [engine.index([source(REPORT)])]);
    const count = findings.find((f) => f.slot === 'count');
    expect(count?.verdict).toBe('supported');
    expect(count?.evidence[0]?.source.publisher).toBe('Harbour Wire');
    expect(page.text.slice(count?.start, count?.end)).toBe(count?.quote);
  });

  test('a place and the one that it lies in are two names, not one that goes on', () => {
    const told = 'The ferries of Northline in Tarrow have 40 berths for the guests of the harbour.';
    const wider = told.replace('in Tarrow', 'in Tarrow in Ulmstadt Province');
    expect(verdictOf('40', wider, told)).toContain('supported');
    expect(verdictOf('40', told, wider)).toContain('supported');
  });

  test('says nothing against a page of another story', () => {
    const page = readText(
      'The museum of Tarrow showed 12 paintings in 2024 and sold 3,000 tickets on 9 May 2024.',
      { published: '2026-03-06' },
    );
    const { findings } = engine.check(page, [engine.index([source(REPORT)])]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((f) => f.verdict === 'unverified')).toBe(true);
  });

  test('calls it repeated where only an AI text says so', () => {
    const ai: Source = { id: 'x', kind: 'ai', publisher: 'Auto Digest' };
    const page = readText('Northline carried 4.2 million passengers in 2025, the ferry operator said.', {});
    const { findings } = engine.check(page, [engine.index([source(REPORT, ai)])]);
    expect(findings.find((f) => f.slot === 'count')?.verdict).toBe('repeated');
  });
});

describe('what tells nothing apart', () => {
  const report = (line: string) =>
    `Northline reports its year\nThe ferry operator Northline of Brunhaven gave its results.\n${line}`;
  const against = (ours: string, theirs: string) => {
    const page = readText(report(ours), { published: '2026-03-06' });
    const { findings } = engine.check(page, [engine.index([source(report(theirs))])]);
    return findings.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'compare');
  };

  test('the same sum differs where nothing is traded', () => {
    expect(
      against(
        'Northline paid $40 million for the harbour terminal of Brunhaven.',
        'Northline paid $55 million for the harbour terminal of Brunhaven.',
      ).map(({ quote }) => quote),
    ).toEqual(['$40 million']);
  });
  test('a price on a market has another value every minute', () => {
    expect(
      against(
        'Northline stock traded at $40.10 in Brunhaven after the results.',
        'Northline stock traded at $43.70 in Brunhaven after the results.',
      ),
    ).toEqual([]);
  });
  test('a sign is the word for a fall', () => {
    expect(
      against(
        'Yearly revenue of Northline: -3% in Brunhaven.',
        'Yearly revenue of Northline fell 3% in Brunhaven.',
      ),
    ).toEqual([]);
  });
  test('of several percentages the one of the same time stands against the page', () => {
    expect(
      against(
        'Profit of the Northline ferries in Brunhaven rose 12% last year.',
        'Profit of the Northline ferries in Brunhaven rose 15% last year.',
      ).map(({ quote }) => quote),
    ).toEqual(['12%']);
  });
});

/** One report against one line of a page of the same story; what is said of the words. */
const verdictOf = (words: string, ours: string, ...theirs: readonly string[]) => {
  const head = 'Council of Brunhaven';
  const page = readText(`${head}\n${ours}`, { published: '2026-03-06' });
  const sources = theirs.map((text, i) =>
    source(`${head} meets\n${text}`, { ...wire, id: `s${i}`, publisher: `Paper ${i}` }),
  );
  const { findings } = engine.check(page, [engine.index(sources)]);
  const start = page.text.indexOf(words);
  return findings
    .filter(
      (f) => f.start < start + words.length && start < f.end && (f.slot !== 'place' || f.quote === words),
    )
    .map((f) => f.verdict);
};

describe('one report alone', () => {
  test('contradicts where nothing but the value differs', () => {
    expect(
      verdictOf(
        '62',
        'The harbour of Brunhaven has 62 berths.',
        'The harbour of Brunhaven has 26 berths, the board says.',
      ),
    ).toContain('contradicted');
    expect(
      verdictOf(
        '4 March',
        'The pier of Tarrow opened on 4 March 2026.',
        'The pier of Tarrow opened on 14 March 2026.',
      ),
    ).toContain('contradicted');
  });
  test.each([
    ['another town', 'The harbour of Brunhaven has 62 berths.', 'The harbour of Ullandhorn has 26 berths.'],
    ['another thing', 'Exports of Brunhaven rose 62 percent.', 'Imports of Brunhaven rose 26 percent.'],
    [
      'another year',
      'The fair of Brunhaven drew 62 guests in 2025.',
      'The fair of Brunhaven drew 26 guests in 2024.',
    ],
    [
      'a name that goes on',
      'The ferry Tarrow carries 62 cars in Brunhaven.',
      'The ferry Tarrow Star carries 26 cars in Brunhaven.',
    ],
    [
      'a toll of another day',
      'On Monday the fire in Brunhaven had killed 62 people.',
      'On Thursday the fire in Brunhaven had killed 26 people.',
    ],
    [
      'a part',
      'The first phase of the tram in Brunhaven costs 62 million euros.',
      'The tram in Brunhaven costs 26 million euros in all.',
    ],
    [
      'a yearly rate',
      'Exports of Brunhaven grew at an annualised 62 percent.',
      'Exports of Brunhaven grew 26 percent.',
    ],
    [
      'another profit',
      'The adjusted profit of Brunhaven was 62 million euros.',
      'The profit of Brunhaven was 26 million euros.',
    ],
    [
      'an earlier price',
      'A ticket in Brunhaven costs 62 euros.',
      'A ticket in Brunhaven cost 26 euros a year ago.',
    ],
    [
      'a namesake',
      'The sculptor Edda Lind spoke. Edda Lind is 62 years old.',
      'The goalkeeper Edda Lind fell. Edda Lind is 26 years old.',
    ],
    [
      'a town of that name',
      'The council of Ulm, Oregon, met. In Ulm the storm broke 62 roofs.',
      'The council of Ulm, the Danube city, met. In Ulm the storm broke 26 roofs.',
    ],
  ])('says nothing of %s', (_, ours, theirs) => {
    expect(verdictOf('62', ours, theirs)).not.toContain('contradicted');
    expect(verdictOf('62', ours, theirs.replace('26', '62'))).not.toContain('supported');
  });
  test.each([
    [
      'a denial',
      'The council of Brunhaven closed the old pier.',
      'The council of Brunhaven did not close the old pier.',
    ],
    [
      'a refusal',
      'The council of Brunhaven closed the old pier.',
      'The council of Brunhaven refused to close the old pier.',
    ],
    [
      'the opposite',
      'The council of Brunhaven closed the old pier.',
      'The council of Brunhaven opened the old pier.',
    ],
    [
      'a plan',
      'The council of Brunhaven closed the old pier.',
      'The council of Brunhaven plans to close the old pier.',
    ],
    [
      'a debunk',
      'The council of Brunhaven closed the old pier.',
      'It is false that the council of Brunhaven closed the old pier.',
    ],
  ])('does not support the act by %s', (_, ours, theirs) => {
    expect(verdictOf('closed the old pier', ours, theirs)).not.toContain('supported');
  });
  test('supports the act by the act', () => {
    const line = 'The council of Brunhaven closed the old pier.';
    expect(
      verdictOf('closed the old pier', line, 'The council of Brunhaven has closed the old pier, as planned.'),
    ).toContain('supported');
  });
  test('does not support a statement as a whole whose figure differs', () => {
    const ours = 'A fire at the Tarrow yard on Monday hurt six people and burnt 151 boats.';
    const theirs = 'A fire at the Tarrow yard on Monday hurt six people and burnt 115 boats.';
    expect(verdictOf('151 boats', ours, theirs)).toEqual(['contradicted']);
  });
});

describe('a day and what is told of other days', () => {
  const REPORT =
    'Chancellor Ilse Brandvold met Governor Tomas Quillan on 3 March 2026 for talks on the strait. ' +
    'On 4 March 2026 both will visit the old mill before he returns home.';
  const days = (text: string) => verdictOf('4 March', text, REPORT);

  test('the same parties did it once, whatever else the report has on the day that the page gives', () => {
    expect(
      days(
        'Chancellor Ilse Brandvold and Governor Tomas Quillan met in Brunhaven on 4 March 2026 for talks.',
      ),
    ).toContain('contradicted');
    expect(
      days(
        'On 4 March 2026 Ilse Brandvold met her guest Tomas Quillan in the harbour, and both were at ease.',
      ),
    ).toContain('contradicted');
    expect(
      days('Tomas Quillan met Ilse Brandvold on 4 March 2026, their second meeting in a year.'),
    ).toContain('contradicted');
  });
  test('not another act, and not other parties', () => {
    expect(
      days('On 4 March 2026 Ilse Brandvold and Tomas Quillan dined with fishermen from Brunhaven.'),
    ).not.toContain('contradicted');
    expect(days('Ilse Brandvold met Admiral Pia Storlund on 4 March 2026 in Brunhaven.')).not.toContain(
      'contradicted',
    );
  });
  test('a year in the title of the page takes no day for itself', () => {
    const line =
      'Chancellor Ilse Brandvold met Governor Tomas Quillan on 4 March 2026 for talks on the strait.';
    expect(days(`Ilse Brandvold and Tomas Quillan in the year 2026\n${line}`)).toContain('contradicted');
    expect(days(`Talks on the strait in March 2026\n${line}`)).toContain('contradicted');
    expect(days(`Council of Brunhaven: what 2026 brings\n${line}`)).toContain('contradicted');
  });
  test('a report of a few days that hold the day silences', () => {
    const page = 'Governor Tomas Quillan visited Brunhaven for talks on the strait on 4 March 2026.';
    const day = 'Governor Tomas Quillan visited Brunhaven for talks on the strait on 3 March 2026.';
    const both = 'Governor Tomas Quillan visited Brunhaven for talks on the strait on 3-4 March 2026.';
    expect(verdictOf('4 March', page, day)).toContain('contradicted');
    expect(verdictOf('4 March', page, day, both)).not.toContain('contradicted');
    expect(verdictOf('4 March', page, day, both.replace('3-4', '2-6'))).not.toContain('contradicted');
    expect(verdictOf('4 March', page, day, both.replace('3-4', '9-12'))).toContain('contradicted');
  });
});

test('what the page itself gives in the same sentence for another time does not stand against it', () => {
  const told = (line: string) =>
    `Northline gives its quarter\nThe ferry operator Northline is in Brunhaven.\n${line}`;
  const page = readText(
    told('Northline earned $40 million in the quarter, up from $31 million a year earlier.'),
    { published: '2026-03-06' },
  );
  const { findings } = engine.check(page, [
    engine.index([source(told('A year ago Northline earned $31 million in the quarter.'))]),
  ]);
  expect(findings.map(({ verdict }) => verdict)).not.toContain('contradicted');
});

describe('several reports', () => {
  const ours = 'Harbour master Nils Orre opened the lock of Brunhaven on Monday.';
  const theirs = 'Harbour master Berit Lang opened the lock of Brunhaven on Monday.';
  test('another name in the same role needs two origins', () => {
    expect(verdictOf('Nils Orre', ours, theirs)).not.toContain('contradicted');
    expect(verdictOf('Nils Orre', ours, theirs, `${theirs} The lock is old.`)).toContain('contradicted');
  });
  test('not one who held the role before', () => {
    const named = (name: string) => `${name} opened the lock of Brunhaven on Monday.`;
    const reports = (name: string) => [named(name), `${named(name)} The lock is old.`];
    const holds = reports('Prime Minister Berit Lang');
    expect(verdictOf('Nils Orre', named('Prime Minister Nils Orre'), ...holds)).toContain('contradicted');
    const former = 'Former Prime Minister Nils Orre';
    expect(verdictOf('Nils Orre', named(former), ...holds)).not.toContain('contradicted');
    expect(verdictOf('Nils Orre', named(former), ...reports('Former Prime Minister Berit Lang'))).toContain(
      'contradicted',
    );
  });
  test('any support is a veto', () => {
    expect(verdictOf('Nils Orre', ours, theirs, `${theirs} The lock is old.`, ours)).not.toContain(
      'contradicted',
    );
  });
});

describe('a name of which no source knows a word', () => {
  const reports = ['The ferry Northline ran aground near Tarrow on Monday with 62 people aboard.'];
  const page = (place: string) =>
    `The ferry Northline ran aground near ${place} on Monday with 62 people aboard.`;
  test('stands beside the one in the same statement, and accuses nobody', () => {
    expect(verdictOf('Ullandhorn', page('Ullandhorn'), ...reports)).toEqual(['compare']);
    expect(verdictOf('Tarrow', page('Tarrow'), ...reports)).not.toContain('compare');
    const opened = (name: string) => `Harbour master ${name} opened the lock of Brunhaven on Monday.`;
    expect(verdictOf('Maria Orre', opened('Maria Orre'), opened('Anna Lang'))).toEqual(['compare']);
  });
  test('is left alone where a source knows it, or tells another statement', () => {
    const known = 'Ullandhorn sent a tug to the ferry Northline.';
    expect(verdictOf('Ullandhorn', page('Ullandhorn'), `${reports[0] ?? ''} ${known}`)).not.toContain(
      'compare',
    );
    const other = `${page('Tarrow')} Its owner lives in Ullandhorn.`;
    expect(verdictOf('Ullandhorn', other, ...reports)).toEqual(['unverified']);
  });
});

describe('two reports that agree', () => {
  const page = (when: string) => `The parliament of Brunhaven passed the harbour bill on ${when}.`;
  const reports = (when: string) => [
    `On ${when} lawmakers in Brunhaven passed the bill on the harbour after a long debate.`,
    `Brunhaven: The harbour bill was passed by parliament on ${when}, 61 members voted for it.`,
  ];
  test('contradict in other words than the page', () => {
    expect(verdictOf('9 March', page('9 March 2026'), ...reports('3 March 2026'))).toContain('contradicted');
  });
  test('one of them puts it side by side', () => {
    expect(verdictOf('9 March', page('9 March 2026'), ...reports('3 March 2026').slice(0, 1))).toContain(
      'compare',
    );
  });
  test('nothing is said where what they tell answers another claim of the page', () => {
    const both = `${page('9 March 2026')} Lawmakers in Brunhaven passed the harbour bill in committee on 3 March 2026.`;
    expect(verdictOf('9 March', both, ...reports('3 March 2026'))).not.toContain('contradicted');
  });
});

describe('a total beside its part', () => {
  const page = (sum: string) => `The harbour fund paid ${sum} to fishers in Brunhaven.`;
  test.each([
    [
      '30 million euros',
      'The harbour fund paid 210 million euros to fishers, 30 million of it in Brunhaven.',
    ],
    ['$4 million', 'The harbour fund paid $19 million to fishers in all, with 4 million for Brunhaven.'],
    ['12 tonnes', 'The harbour fund paid 90 tonnes of rope to fishers, and 12 to those in Brunhaven.'],
  ])('%s: the figure may stand there without its unit', (sum, theirs) =>
    expect(verdictOf(sum, page(sum), theirs)).not.toContain('contradicted'),
  );
  test('another figure is told', () => {
    expect(verdictOf('31 million euros', page('31 million euros'), page('210 million euros'))).toContain(
      'contradicted',
    );
  });
});
