/** Where a sentence is cut into clauses, how far a denial reaches within a report, and whose words a quotation is. */
import { stretchesOf } from '../../../../src/engine/check/stretches.ts';
import { ratioOfDoubling } from '../../support/ratio.ts';
import { findingsOf } from './support.ts';

const STORY = 'Storm over Brunhaven\nThe storm Hilda reached the harbour of Brunhaven on Friday.';

/** Clauses and quotations of a page's last line that a report backs. */
const told = (ours: string, theirs: string): string =>
  findingsOf(`${STORY}\n${ours}`, `${STORY}\n${theirs}`)
    .filter(
      ({ slot, verdict, start }) => slot === 'event' && verdict === 'supported' && start >= STORY.length,
    )
    .map(({ quote }) => quote)
    .join(' | ');

test.each([
  [
    'a semicolon ends a statement however short it is',
    'Nobody knows why; divers inspected the sunken ferry.',
    'Divers from Tarrow inspected the sunken ferry.',
    'divers inspected the sunken ferry',
  ],
  [
    'what stands in brackets belongs to what is before it',
    'Waves rose to nine metres (thirty feet), at which ferries may capsize within seconds.',
    'Crews know waves at which old ferries capsize within seconds.',
    'at which ferries may capsize within seconds',
  ],
  [
    'an apposition belongs to the name before it',
    'Repairs can begin, noted Orla Venn, the Harbour Authority Director, but dredging remains an unsolved problem.',
    'Dredging remains an unsolved problem, pilots complained.',
    'but dredging remains an unsolved problem',
  ],
  [
    'two names that "and" joins stay together',
    'Damage in Brunhaven and Tarrow stranded two hundred barefoot pilgrims.',
    'Two hundred barefoot pilgrims were stranded by damage in Brunhaven and Tarrow.',
    'Damage in Brunhaven and Tarrow stranded two hundred barefoot pilgrims',
  ],
])('%s', (_what, ours, theirs, clause) => {
  expect(told(ours, theirs)).toContain(clause);
});

test.each([
  ['that', 'In a gesture that was not on the programme, Mayor Venn embraced stranded sailors on the quay.'],
  ['without', 'Mayor Venn, without a coat against the bitter wind, embraced stranded sailors on the quay.'],
  ['no earlier than', 'Mayor Venn embraced the stranded sailors no earlier than noon on the quay.'],
])('what is told aside denies nothing behind its comma: %s', (_word, theirs) => {
  expect(told('Mayor Venn embraced stranded sailors on the quay.', theirs)).not.toBe('');
});

test.each([
  ['not', 'Mayor Venn was not seen when somebody embraced stranded sailors on the quay.'],
  ['never', 'Mayor Venn never embraced stranded sailors on the quay.'],
  ['threw out', 'Mayor Venn threw out a report that she embraced stranded sailors on the quay.'],
  ['around an aside', 'Mayor Venn did not, without a word to anybody, embrace stranded sailors on the quay.'],
])('a denial of the words does: %s', (_word, theirs) => {
  expect(told('Mayor Venn embraced stranded sailors on the quay.', theirs)).toBe('');
});

describe('a quotation between marks on both sides', () => {
  const ours = 'In Tarrow Mayor Orla Venn spoke of a "rotten" quay.';
  test.each([
    ['by the same speaker', 'The quay was "rotten", Orla Venn told reporters.', true],
    ['without marks', 'The quay was rotten, Orla Venn told reporters.', false],
    ['by somebody else', 'The quay was "rotten", Bo Lind told reporters.', false],
    ['as part of a word', 'The quay was "rottenness" itself, Orla Venn told reporters.', false],
  ])('%s', (_what, theirs, is) => {
    expect(told(ours, theirs).split(' | ').includes('rotten')).toBe(is);
  });

  test.each([
    [
      'a firm',
      'The ferry firm Nautica called the quay "rotten".',
      'A cook in Tarrow called the beer "rotten".',
    ],
    ['a place', 'Critics in Tarrow called the quay "rotten".', 'Pilots in Stavin called the beer "rotten".'],
    ['nobody', 'The council met on the "rotten" quay at noon.', 'A cook called the beer "rotten".'],
  ])('says nothing for words of others where the page names %s', (_what, page, report) => {
    expect(told(page, report)).toBe('');
  });

  test.each([
    ['Orla Venn denied that she had called the quay "rotten and dangerous".', false],
    ['Orla Venn never called the quay "rotten and dangerous".', false],
    ['Orla Venn denied all charges, calling the quay "rotten and dangerous".', true],
  ])('is none where it is denied: %s', (report, is) => {
    const page = 'Before the council Orla Venn spoke of a "rotten and dangerous" quay.';
    expect(told(page, report).includes('rotten and dangerous')).toBe(is);
  });
});

test('a name that no other clause stands beside must be known too', () => {
  const report = 'On Monday stranded sailors repaired the flooded terminal.';
  expect(told('At Nautica stranded sailors repaired the flooded terminal.', report)).not.toContain('Nautica');
});

test.each([
  ['No more ferries crossed the harbour.', true],
  ['No more than ten ferries crossed the harbour.', false],
])('only a bound denies nothing: %s', (text, denied) => {
  expect(stretchesOf(text)[0]?.denied).toBe(denied);
});

test('what is told aside without an end is read in linear time', () => {
  const make = (many: number): string => `Ferries left the quay, which ${'slowly and surely '.repeat(many)}`;
  expect(stretchesOf(make(9))).toHaveLength(2);
  expect(ratioOfDoubling(stretchesOf, 10_000, make)).toBeLessThan(3);
});
