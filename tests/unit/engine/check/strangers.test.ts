/** A report that names none of those whom the page names tells of others, in however like words. */
import { findingsOf, verdictsOn } from './support.ts';

/** Verdicts of a page that is held against one report by each of two publishers. */
const verdicts = (page: string, report: string): ReadonlySet<string> =>
  new Set(findingsOf(page, report, report).map(({ verdict }) => verdict));

const drought = (city: string, share: number, litres: number): string =>
  `Drought forces ${city} to ration water\nThe city of ${city} will ration water from Monday after its reservoir fell to ${share} percent of capacity.\nHouseholds may use ${litres} litres per person a day.`;
const verdict = (firm: string, sum: number): string =>
  `Court fines ${firm}\nA court fined the ferry company ${firm} ${sum} million euros on Friday for dumping oil.\nThe company has 30 days to appeal.`;
const match = (winner: string, loser: string, crowd: string): string =>
  `${winner} reach the cup final\n${winner} beat ${loser} in the semi-final on Saturday.\nThe crowd of ${crowd} was the largest of the season.`;

test.each([
  ['another city', drought('Marneth', 19, 120), drought('Salenport', 23, 150)],
  ['another firm', verdict('Northline', 14), verdict('Westmark', 41)],
  ['another match', match('Aldine', 'Port Merrow', '31,408'), match('Castleby', 'Harrowgate', '27,100')],
])('%s', (_name, page, report) => {
  expect([...verdicts(page, report)]).toEqual(['unverified']);
});

test('the same city is held against its reports', () => {
  expect(verdicts(drought('Marneth', 19, 120), drought('Marneth', 23, 150))).toContain('contradicted');
});

test('a page that names nobody is read by its words', () => {
  const page = 'Drought\nThe city will ration water after its reservoir fell to 19 percent of capacity.';
  expect(verdicts(page, page.replace('19', '23'))).toContain('contradicted');
});

const recall = (thing: string, model: string, firm: string): string =>
  `Recall over batteries\n${firm} is recalling 80,000 devices, among them ${model}, over batteries that overheat.\nThe ${thing} was sold for 129 euros by the firm.`;

test.each([
  [
    'a thing and its maker',
    recall('speaker', 'the model Halo', 'The electronics company Lumina'),
    recall('model', 'the speaker Halo', 'The manufacturer Lumina, a company from the north,'),
  ],
  [
    'a ship and its owner',
    'Ferry aground\nThe ferry company Northline lost 14 crates when the vessel Solvik ran aground on Friday off the coast.',
    'Ship aground\nThe ferry Solvik of the shipping line Northline ran aground on Friday off the coast, and the company lost 14 crates. The vessel is old.',
  ],
  [
    'a singer and a hall',
    'Concert\nThe singer Marnell drew 4,200 people to the arena Castleby on Saturday, with a band of 12.',
    'Concert\nThe star Marnell drew 4,200 people to the hall Castleby on Saturday. The singer had a band of 12 in the arena.',
  ],
])('%s are the same, introduced by words that each report knows', (_name, page, report) => {
  expect(verdicts(page, report)).toContain('supported');
});

test('a goalkeeper and a senator of one name are two', () => {
  const page = 'Fall\nThe goalkeeper Lindqvist missed 12 games after a fall on Saturday.';
  expect(verdicts(page, page.replace('goalkeeper', 'senator'))).not.toContain('supported');
});

/** A page that names many, and a report of one side of its story that names few of them. */
const pact = (gain: string): string =>
  `Marnell and Oreto seek entry to the trade pact
Premier Dalia Marnell received President Iven Oreto in Castleby on Thursday, with the ministers Ruan Feld and Sita Borgen.
Oreto said that Harrowgate and Aldine had agreed to share their ports.
Joining the Solvik trade pact could raise the output of Harrowgate by ${gain}.`;
const estimate = (gain: string): string =>
  `Institute weighs entry\nThe institute says that membership of the Solvik pact would raise output by ${gain}.\nFarmers fear for their prices.`;

test.each([
  ['a range', '0.41 to 0.47 percent', 'supported'],
  ['a sum', '$2,370 million', 'supported'],
  ['a share to the second place', '3.62 percent', 'supported'],
  ['a round share', '3 percent', 'unverified'],
])('a report of one side of a long story is known by an exact figure: %s', (_name, gain, expected) => {
  const verdict = verdictsOn(gain, pact(gain), estimate(gain));
  expect(verdict).toEqual([expected]);
});

test.each([
  ['a day', 'a train crash near Lorvik, Norway, on Jan 18, 2026', 'a crash near Lorvik, Norway, Scandinavia'],
  ['a weekday', 'a crash in Norway, Sunday, at the coast', 'a crash in Norway, Scandinavia'],
  [
    'another clause',
    'a train crash near Lorvik, which the Norwegians call a shock',
    'a crash near Lorvik, a village',
  ],
])('%s behind a comma introduces no name', (_name, mine, theirs) => {
  const page = `Crash\nAt least 39 people were killed in ${mine}.\nThe train had 300 passengers.`;
  const report = `Crash\nAt least 39 people were killed in ${theirs}.\nThe train had 300 passengers.`;
  expect(verdicts(page, report)).toContain('supported');
});

test('a town and its namesake are two, though both were in the news on one day', () => {
  const told = (town: string, count: string) =>
    `Flood\nA flood hit ${town}, on Monday. In Marnell ${count} people left their homes.`;
  expect([...verdicts(told('Marnell, Oregon', '40'), told('Marnell, Maine', '70'))]).toEqual(['unverified']);
});

test.each([
  ['Nikolayev', 'Mykolaiv'],
  ['Kharkov', 'Kharkiv'],
  ['Bombay', 'Mumbai'],
])('%s and %s are one city', (mine, theirs) => {
  const told = (city: string) =>
    `Warehouse burns\nA fire in a warehouse in ${city} injured seven guards overnight.`;
  const found = findingsOf(told(mine), told(theirs), told(theirs));
  const on = (quote: string) => found.find((f) => f.quote === quote)?.verdict;
  expect(on(mine)).toBe('supported');
  expect(on('seven')).toBe('supported');
});

test('a count behind the name of a town numbers no row of like things', () => {
  const told = (count: string) =>
    `Libraries\nOf the 48 libraries in Castleby ${count} have a reading room, the council said on Friday.`;
  const found = findingsOf(told('31'), told('13'));
  expect(found.find((f) => f.quote === 'Castleby')?.verdict).toBe('supported');
});
