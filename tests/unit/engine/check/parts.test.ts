/** Figures that both hold: of a part beside the whole, of one turn of what comes round beside the one before. */
import { readDocument } from '../../../../src/engine/claims/read.ts';
import { readText } from '../../../../src/reading/plain-text.ts';
import { findingsOf, verdictsOn } from './support.ts';

test.each([
  ['a season', 'this season', '48 players', 'last season', '71 players'],
  ['a winter', 'this winter', '48 avalanches', 'the winter before', '71 avalanches'],
  ['an edition', 'this year', '4,800 guests', 'at its previous edition', '7,100 guests'],
])('%s and the one before', (_name, now, mine, then, theirs) => {
  const told = (time: string, figure: string) => `Marneth\nThe league of Marneth counted ${figure} ${time}.`;
  expect(verdictsOn(mine, told(now, mine), told(then, theirs), told(then, theirs))).toEqual(['unverified']);
  expect(verdictsOn(mine, told(now, mine), told(now, theirs), told(now, theirs))).toEqual(['contradicted']);
});

const cases = [
  ['a part of a town', '210 thefts in the northern borough of Salenport', '640 thefts in Salenport', '210'],
  ['a kind of what is counted', '210 freight trains in Salenport', '640 trains in Salenport', '210'],
  ['a kind of what is measured', 'corporate loans of 210 million euros', 'loans of 640 million euros', '210'],
] as const;

test.each(cases)('%s is not held against the whole', (_name, part, whole, figure) => {
  const told = (what: string) => `Salenport\nThe port authority reported ${what} for January.`;
  expect(verdictsOn(figure, told(part), told(whole), told(whole))).not.toContain('contradicted');
  expect(verdictsOn('640', told(whole), told(part), told(part))).not.toContain('contradicted');
});

test.each(cases)('%s is held against the same, and against a smaller whole', (_name, part, whole) => {
  const told = (what: string) => `Salenport\nThe port authority reported ${what} for January.`;
  const other = told(part.replace('210', '310'));
  expect(verdictsOn('210', told(part), other, other)).toEqual(['contradicted']);
  const smaller = told(whole.replace('640', '150'));
  expect(verdictsOn('210', told(part), smaller, smaller)).toEqual(['contradicted']);
});

test.each([
  ['a share of each', 'drank 38 litres of cider per head', 'drank 91 litres of cider', '38 litres'],
  ['a share of each person', 'used 140 litres of water per person', 'used 310 litres of water', '140 litres'],
  [
    'what it was at the last count',
    'counted 3,120 boats',
    'counted 2,870 boats at the previous census',
    '3,120',
  ],
  [
    'what the other sex did',
    'drew 3,400 runners to the women’s race',
    'drew 6,200 runners to the men’s race',
    '3,400',
  ],
  ['what used to be', 'employed 2,300 people', 'used to employ 3,900 people', '2,300'],
])('%s is another figure', (_name, mine, theirs, figure) => {
  const told = (what: string) => `Marneth\nThe port and the docks of Marneth ${what}.`;
  expect(verdictsOn(figure, told(mine), told(theirs), told(theirs))).toEqual(['unverified']);
});

test('a share among some is not held against that of all', () => {
  const told = (whom: string, share: number) =>
    `Marneth\nUnemployment${whom} in Marneth was ${share} percent in January.`;
  const all = told('', 6);
  expect(verdictsOn('14', told(' among young people', 14), all, all)).not.toContain('contradicted');
  expect(verdictsOn('14', told('', 14), all, all)).toEqual(['contradicted']);
});

test('a crowd is counted', () => {
  const told = (count: string) => `Derby\nA crowd of ${count} saw Marneth win the derby on Saturday.`;
  expect(verdictsOn('34,000', told('34,000'), told('43,000'), told('43,000'))).toEqual(['contradicted']);
});

test('what is counted may stand before its figure', () => {
  const told = (to: number) =>
    `Wardens\nThe castle of Marneth raised the number of wardens from 15 to ${to} after the theft.`;
  expect(verdictsOn('26', told(26), told(20))).toEqual(['contradicted']);
});

test.each([
  ['behind a mark', 'Marneth cut the number of wardens, and the fire left'],
  ['behind a figure', 'Of the wardens of Marneth 3 of'],
])('but not %s', (_name, lead) => {
  const text = `${lead} 26.`;
  const { sentences } = readDocument({ ...readText(text), text });
  const count = sentences.flatMap(({ claims }) => claims).find(({ quote }) => quote === '26');
  expect(count?.unitKeys).toEqual([]);
});

test('a place in a list takes nothing back', () => {
  const told = 'The council of Marneth has banned kites from all beaches.';
  const page = `Ban\n${told}`;
  expect(found('banned kites', page, `Kites\n${told} No. 3 on the list of bans is loud music.`)).toBe(true);
  expect(found('banned kites', page, `Kites\n${told} No, said the mayor.`)).toBe(false);
});

const found = (words: string, page: string, report: string) =>
  findingsOf(page, report).some((f) => f.verdict === 'supported' && f.quote.includes(words));

test.each([
  [
    'voted down',
    'Council backs tax\nThe council of Marneth voted for a tax on hotels.',
    'Tax\nThe council of Marneth voted down a tax on hotels.',
    'voted for a tax',
  ],
  [
    'vetoed',
    'Budget\nThe mayor of Marneth signed the budget for the harbour.',
    'Budget\nThe mayor of Marneth vetoed the budget for the harbour.',
    'signed the budget',
  ],
  [
    'said in a viral post that is wrong',
    'Lead\nTap water in Marneth contains lead and copper.',
    'Lead\nTap water in Marneth contains lead and copper, a post says. Tests by the county show that the claim is false.',
    'contains lead',
  ],
  [
    'told and taken back',
    'Ban\nThe council of Marneth has banned kites from all beaches.',
    'Kites\nA website wrote that the council of Marneth has banned kites from all beaches. There is no such ban, a spokesman said.',
    'banned kites',
  ],
])('what was %s is not supported', (_name, page, report, words) => {
  expect(found(words, page, report)).toBe(false);
});

test('the day on which a strike was averted is not the day of one', () => {
  const page = 'Strike\nThe crane drivers in Marneth went on strike on Tuesday over night pay.';
  const averted =
    'No strike\nA strike of the crane drivers in Marneth was averted on Tuesday over night pay.';
  expect(found('Tuesday', page, averted)).toBe(false);
  const other =
    'Strike\nOver night pay the crane drivers in Marneth went on strike on Tuesday, the port said.';
  expect(found('Tuesday', page, other)).toBe(true);
});

test('a clause is told though the report spells the name in another way', () => {
  const page = 'Pardon\nPresident Yusuf Haddad pardoned the two sailors on Monday.';
  expect(found('pardoned', page, page.replace('Yusuf', 'Yousef').concat(' Both are free.'))).toBe(true);
});
