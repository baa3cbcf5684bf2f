/** Figures that both hold: of a part beside the whole, of one turn of what comes round beside the one before. */
import { verdictsOn } from './support.ts';

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
