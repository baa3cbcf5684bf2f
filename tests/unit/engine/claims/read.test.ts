import type { Claim } from '../../../../src/engine/claims/model.ts';
import { readDocument } from '../../../../src/engine/claims/read.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

const claims = (text: string, published = '2026-03-05'): readonly Claim[] =>
  readDocument(readText(`Harbour news of the week\n${text}`, { published })).sentences.flatMap(
    (s) => s.claims,
  );
const slot = (text: string, name: Claim['slot']) =>
  claims(text).filter((c) => c.slot === name && c.zone !== 'title');

describe('claims of a sentence', () => {
  test('an age belongs to the person it stands beside', () => {
    for (const text of [
      'Piotr Wolski, 61, ran the yard.',
      'The 61-year-old Piotr Wolski ran the yard for years.',
      'Piotr Wolski is 61 and ran the yard.',
      'It was run by the harbour master, 61, and his son.',
    ]) {
      const age = slot(text, 'count')[0];
      expect([text, age?.measure]).toEqual([text, '#age']);
    }
  });

  test.each([
    ['Nine people were killed when two trains collided.', ['die', '']],
    ['Two bombs killed 41 people at the yard.', ['', 'die']],
    ['The fire left 12 homes in ruins and 31 people dead.', ['', 'die']],
  ])('who is counted: %s', (text, expected) => {
    const dead = slot(text, 'count').map(({ measure }) => (measure === 'die' ? measure : ''));
    expect(dead).toEqual(expected);
  });

  test.each([
    ['The plant closed in May after a strike.', 'asserted'],
    ['Judge Theresa May closed the plant after a strike.', 'asserted'],
    ['The plant may close 12 lines after a strike.', 'possible'],
  ])('May the month, the name and the verb: %s', (text, expected) => {
    expect(slot(text, 'event')[0]?.modality).toBe(expected);
  });

  test.each([
    'The race is set for 13 June.',
    'They meet again on 4 July.',
    'The pier opened on 3 May, a Sunday.',
    'It closed on 2 Nov after a strike.',
    'THE PIER OPENS ON 4 JULY.',
  ])('a short month behind a day is no time zone: %s', (text) => {
    expect(slot(text, 'date').length).toBeGreaterThan(0);
  });

  test.each(['The pier shut at 7 PM EST.', 'The pier shut at 19:20.', 'The pier shut at 3 a.m. (CET).'])(
    'an hour without a day is no claim: %s',
    (text) => {
      expect(slot(text, 'date')).toEqual([]);
    },
  );

  test.each([
    ['The owners could not agree: four of them sold.', [false]],
    ['The yard has until 30 May to write a plan for 12 berths.', [false]],
    ['The yard did not sell 12 berths.', [true]],
  ])('a denial ends at a colon: %s', (text, expected) => {
    expect(slot(text, 'count').map(({ negated }) => negated)).toEqual(expected);
  });

  test.each([
    ['The yard has until 30 May to draw up a plan.', 'asserted'],
    ['The yard opens on 30 May and will be painted.', 'asserted'],
    ['The yard must open on 30 May.', 'planned'],
    ['The union called for a strike on 30 May.', 'planned'],
    ['The yard warned of ice on 30 May.', 'asserted'],
  ])('which words make a plan of a day: %s', (text, expected) => {
    expect(slot(text, 'date')[0]?.modality).toBe(expected);
  });

  test('a thing with an article is no person', () => {
    expect(slot('The yard sold the Corvo Lento to a buyer in Brunhaven.', 'person')).toEqual([]);
  });

  test.each([
    ['The police of the border city of Kestrel closed the pier.', 'place', 'Kestrel'],
    ['Boats left the coastal county of Askvale at noon.', 'place', 'Askvale'],
    ['The wreck lies north of Ullandhorn, divers say.', 'place', 'Ullandhorn'],
    ['The boat belongs to the Lisbon-born Marta Oyelaran and her crew.', 'person', 'Marta Oyelaran'],
    ['They rang the Tarrow-based Ana Ruiz at noon.', 'person', 'Ana Ruiz'],
  ] as const)('whose name it is: %s', (text, kind, name) => {
    expect(slot(text, kind).map(({ quote }) => quote)).toContain(name);
  });

  test('the dead and the injured are measured apart', () => {
    const [dead, injured] = slot('The fire killed 41 people and left 115 injured.', 'count');
    expect([dead?.measure, injured?.measure]).toEqual(['die', 'injur']);
  });

  test('a count keeps its counted noun', () => {
    expect(slot('Northline carried 4,200 passengers on Monday.', 'count')[0]?.unitKeys).toEqual(['passeng']);
  });

  test('two rates in one sentence keep their own bases', () => {
    const bases = slot(
      'Revenue rose 25.5% year-over-year and 1.9% from the previous quarter.',
      'percent',
    ).map((c) => c.base);
    expect(bases).toEqual(['yoy', 'qoq']);
  });

  test('persons carry the words of their role, in front or behind', () => {
    const front = slot('Chief executive Marta Oyelaran opened the terminal.', 'person')[0];
    expect(front?.unitKeys).toEqual(expect.arrayContaining(['chief', 'execut']));
    const behind = slot('Marta Oyelaran, the mayor of Brunhaven, opened the terminal.', 'person')[0];
    expect(behind?.unitKeys).toEqual(expect.arrayContaining(['mayor', 'brunhaven']));
  });

  test('an office of several words is the office, not the name', () => {
    const judge = slot('The ruling came from Brunhaven District Judge Ana Ruiz on Friday.', 'person')[0];
    expect(judge?.value).toMatchObject({ parts: ['ana', 'ruiz'] });
    expect(judge?.unitKeys).toEqual(expect.arrayContaining(['judg', 'district']));
    const president = slot('He met Kenyan President Ana Ruiz in Porto on Friday.', 'person')[0];
    expect(president?.unitKeys).not.toContain('meet');
  });

  test('percentages and sums are measured by the nearest noun that measures', () => {
    expect(slot('Revenue of the ferries rose 12% in May.', 'percent')[0]?.measure).toBe('revenu');
    expect(slot('Sales of tickets rose 12% in May.', 'percent')[0]?.measure).toBe('revenu');
    const [first, second] = slot('Net profit fell 7%. In all of the year it fell 12%.', 'percent');
    expect([first?.measure, second?.measure]).toEqual(['profit', 'profit']);
  });

  test('a figure before the change is told apart from the one after it', () => {
    const edges = slot('The toll went from 25% to 15%.', 'percent').map((c) => c.edge);
    expect(edges).toEqual(['before', 'on']);
    const sums = slot('The budget rises to $12.5 million, from $10.2 million.', 'money');
    expect(sums.map((c) => c.edge)).toEqual(['on', 'before']);
    expect(slot('The previous record of 9 ferries fell.', 'count')[0]?.edge).toBe('before');
    expect(slot('Northline carried people from 40 towns.', 'count')[0]?.edge).toBe('on');
  });

  test('a year that is only compared with is no stretch of time of the figure', () => {
    const figure = slot('Northline sold 12% more tickets than in 2024.', 'percent')[0];
    expect(figure?.periods).toEqual([]);
    expect(slot('Northline sold more tickets than in 2024.', 'date')[0]?.edge).toBe('base');
  });

  test('two days in a row by their ranks are one stretch', () => {
    const [days] = slot('The board meets on the 13th and 14th in Brunhaven.', 'date');
    expect(days?.value).toMatchObject({ from: '2026-03-13', to: '2026-03-14', precision: 'range' });
    expect(slot('The board meets on the 13th and 14th in Brunhaven.', 'ordinal')).toEqual([]);
  });

  test('a number inside a name counts nothing', () => {
    expect(slot('It won in one of the Big Four categories.', 'count').map((c) => c.quote)).not.toContain(
      'Four',
    );
  });

  test('a day on which somebody speaks is told from the speaker behind it', () => {
    const [day] = slot('At a hearing on Friday Ana Ruiz said that work would start.', 'date');
    expect(day?.use).toBe('said');
  });

  test('a hyphenated given name stays one name', () => {
    const person = slot('President Han Seo-jun visited the yard.', 'person')[0];
    expect(person?.value).toMatchObject({ parts: ['han', 'seo', 'jun'] });
  });

  test('a figure without a stretch of time takes that of the sentence before', () => {
    const all = claims('In the fourth quarter revenue was $5 billion. Net profit was $2 billion.');
    expect(all.find((c) => c.quote.includes('2 billion'))?.periods).toEqual(['q4']);
  });

  test('tells plans, threats and acts apart', () => {
    const modality = (text: string) => slot(text, 'event')[0]?.modality;
    expect(modality('The minister threatens tolls on foreign ferries.')).toBe('threatened');
    expect(modality('The operator plans tolls on foreign ferries.')).toBe('planned');
    expect(modality('The operator raised tolls on foreign ferries.')).toBe('asserted');
  });

  test('tells deadlines and beginnings from the day itself', () => {
    const edge = (text: string) => slot(text, 'date')[0]?.edge;
    expect(edge('All members of the union have until 11 February 2026 to vote on the new deal.')).toBe(
      'until',
    );
    expect(edge('The new harbour tolls apply since 11 February 2026 on every single ferry.')).toBe('since');
    expect(edge('All members of the union voted on 11 February 2026 on the new deal.')).toBe('on');
  });

  test('a clock time and two joined figures are no claims, and a score is none of a count', () => {
    expect(slot('The ferry left at 6:40 p.m. and the match ended 3-1.', 'date')).toEqual([]);
    expect(slot('The ferry left at 6:40 p.m. and the match ended 3-1.', 'count')).toEqual([]);
    expect(slot('Brunhaven won the match 3-1.', 'count')).toEqual([]);
    expect(slot('Brunhaven won the match 3-1.', 'other')).toHaveLength(1);
  });

  test('nearer words weigh more', () => {
    const claim = slot(
      'In Brunhaven, Northline carried 4,200 passengers while the museum slept.',
      'count',
    )[0];
    const near = (key: string) => claim?.near[claim.keys.indexOf(key)] ?? 0;
    expect(near('carri')).toBeGreaterThan(near('museum'));
  });
});

test('a claim quotes the text as it stands, curly marks and wide digits included', () => {
  const document = readText('Marta Oyelaran’s ferry carried “１２” cars, Marta Oyelaran’s office said.');
  for (const { start, end, quote } of readDocument(document).sentences.flatMap((s) => s.claims))
    expect(quote).toBe(document.text.slice(start, end));
});

test('a word that every table of a program knows is a word', () => {
  const keys = claims('The constructor told 40 guests of the valueOf prize.').flatMap((claim) => claim.keys);
  expect(keys).toContain('constructor');
  expect(keys.every((key) => typeof key === 'string')).toBe(true);
});

describe('names', () => {
  const named = (text: string) =>
    readDocument(readText(`A morning in town\n${text}`, { published: '2026-03-11' }))
      .sentences.slice(1)
      .flatMap(({ claims }) => claims)
      .flatMap(({ value, quote }) => (value.type === 'name' ? quote : []));

  test.each([
    ["They met at Dorrit's Stadium in Marnell.", "Dorrit's Stadium"],
    ["He prayed in St. Olav's Cathedral.", "St. Olav's Cathedral"],
    ["The fire began at Lund's Hotel.", "Lund's Hotel"],
    ['Trade Adviser Wi Sung-lac agreed.', 'Wi Sung-lac'],
    ['It was signed by Presidents Marn and Oreto.', 'Marn'],
    ['Senators Dana Ruiz and Ivo Lund voted.', 'Dana Ruiz'],
    [
      "The Marnell Harbour Gulls beat the North Oreto Rovers 3-1 in Castle Cup Final at Dorrit's Stadium.",
      "Dorrit's Stadium",
    ],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ["The law passed Norway's Parliament in March.", "Norway's Parliament"],
    ["They liked Dorrit's Stadion plans.", "Dorrit's Stadion"],
  ])('%s: what belongs to a country or is no site is not called after it', (text, name) => {
    expect(named(text)).not.toContain(name);
  });
});
