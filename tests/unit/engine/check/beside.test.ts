/** What is told of one figure of a sentence is not told of the next: marks, plans, stretches of time, what is counted. */
import { engine } from '../../../../src/engine/index.ts';
import { readText } from '../../../../src/reading/plain-text.ts';
import { verdictsOn } from './support.ts';

const published = '2026-03-06';

const title = 'Ferries of Tarrow';
const told = (words: string, ours: string, theirs = ''): readonly string[] =>
  verdictsOn(words, `${title}\n${ours}`, `${title}\n${theirs}`);

test.each([
  [
    'what was years ago belongs to the figure beside it',
    '68 percent',
    'Ferries of Tarrow were full on 68 percent of their trips.',
    'Ferries of Tarrow were full on 68 percent of their trips, compared with 64 percent four years ago.',
  ],
  [
    'a year earlier and last year are one time',
    '96 million euros',
    'The ferries of Tarrow lost 12 million euros, compared with a loss of 96 million euros a year earlier.',
    'In the same quarter last year the ferries of Tarrow had lost 96 million euros.',
  ],
  [
    'an adjusted figure of the same sentence is another one',
    '640 people',
    'The ferries of Tarrow employ 640 people.',
    'The ferries of Tarrow, whose adjusted profit was 9 million euros, employ 640 people.',
  ],
  [
    'a part of something else makes no part of the figure',
    '48 berths',
    'The harbour of Tarrow has 48 berths for ferries.',
    'The harbour of Tarrow has many piers, some of them 300 years old, and 48 berths for ferries.',
  ],
  [
    'a day has no parts',
    '4 March 2026',
    'The ferry Maren left Tarrow on 4 March 2026 with cars.',
    'The ferry Maren left Tarrow on 4 March 2026 with cars, among them a blue van.',
  ],
  [
    'a sum is one, however it was reached',
    '€8.7 million',
    'Northline sales in Tarrow came to €8.7 million for the full year.',
    'Annual Northline sales in Tarrow reached €8.7 million.',
  ],
  [
    'expected here and planned there is one plan',
    '5 percent',
    'Northline expects traffic of the Tarrow ferries to grow by 5 percent in 2027.',
    'Northline forecasts that traffic of the Tarrow ferries will grow by 5 percent in 2027.',
  ],
])('%s', (_name, words, ours, theirs) => {
  expect(told(words, ours, theirs)).toContain('supported');
});

test.each([
  [
    'the figure of years ago is not the one of today',
    '64 percent',
    'Ferries of Tarrow were full on 64 percent of their trips.',
    'Ferries of Tarrow were full on 68 percent of their trips, compared with 64 percent four years ago.',
  ],
  [
    'a sum that came on top is not the sum',
    '€8.7 million',
    'Northline sales in Tarrow rose to €8.7 million for the full year.',
    'Northline sales in Tarrow rose by €8.7 million for the full year.',
  ],
  [
    'what is to be done is not done',
    '14 piers',
    'Northline has repaired 14 piers of the Tarrow ferries.',
    'Northline is to repair 14 piers of the Tarrow ferries.',
  ],
])('%s', (_name, words, ours, theirs) => {
  expect(told(words, ours, theirs)).not.toContain('supported');
});

test.each(['in the first phase', 'in the initial stage', 'in the second section'])(
  'what comes %s is not what comes in all',
  (part) => {
    const ours = `Northline will build 300 flats in Tarrow ${part}.`;
    const theirs = 'Northline will build 1,200 flats in Tarrow in all.';
    expect(told('300', ours, theirs)).toEqual(['unverified']);
    expect(told('300', ours, theirs.replace('in all', part))).toEqual(['contradicted']);
  },
);

test('seats of a house are counted alike, however the house is named', () => {
  const ours = 'Civic Union holds 97 of the 180 seats in the council of Tarrow.';
  const theirs = 'Civic Union holds 79 of 180 seats in the council of Tarrow.';
  expect(told('97', ours, theirs)).toEqual(['contradicted']);
});

test('the quarter in the title and the year in the text do not contradict each other', () => {
  const page = (stretch: string): string =>
    [
      'Northline net sales rise to €2.3 billion in the fourth quarter',
      'The ferry company published its figures on Friday.',
      `Northline said that net sales rose to €8.7 billion in the ${stretch}.`,
    ].join('\n');
  const said = (stretch: string) =>
    engine
      .check(readText(page(stretch), { published }), [])
      .findings.filter(({ rule }) => rule === 'title-against-body').length;
  expect(said('full year')).toBe(0);
  expect(said('fourth quarter')).toBe(1);
});

test.each([
  [
    'Six people in Tarrow were infected with the harbour fever, doctors said.',
    'In Tarrow 140 people who had met those infected stay at home.',
    0,
  ],
  [
    'Northline bids 62 million euros for Brine Ferries.',
    'Northline is to pay Brine Ferries 4 million euros if the merger fails.',
    0,
  ],
  [
    'For the full year, net sales of the ferries rose by 31 percent.',
    'Net sales of the ferries rose by 6 percent in the fourth quarter of 2025.',
    0,
  ],
  [
    'Six people were infected with the harbour fever, doctors said.',
    'Doctors said nine people were infected with the harbour fever.',
    1,
  ],
])('a first paragraph and the text tell of one thing or of two: %s', (deck, text, many) => {
  const page = readText(`Trouble at the quay\n${deck}\n\nIt rained on Friday.\n\n${text}`, { published });
  page.blocks.forEach((block, i) => {
    if (i === 1) Object.assign(block, { zone: 'deck' });
  });
  const raised = engine.check(page, []).findings.filter(({ rule }) => rule === 'title-against-body');
  expect(raised).toHaveLength(many);
});

test('a sum behind a name is no part of it, a number without a unit is', () => {
  const ours = 'On Tuesday a court in Tarrow fined Northline 24 million euros for the spill of October 2024.';
  const theirs =
    'On Tuesday a court in Tarrow fined Northline 42 million euros for the spill of October 2024.';
  expect(told('October 2024', ours, theirs)).toEqual(['supported']);
  expect(
    told('900 euros', 'The Maren 4 costs 900 euros in Tarrow.', 'The Maren 5 costs 900 euros in Tarrow.'),
  ).toEqual(['unverified']);
});
