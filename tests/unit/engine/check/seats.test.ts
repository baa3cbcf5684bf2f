/** A name of which no source knows a word is put beside the one that stands in its place; one that stands elsewhere is not. */
import { findingsOf } from './support.ts';

const title = 'Ferry yard of Tarrow changes hands';
const report = `${title}
The ferry yard of Tarrow was bought by Northline on Monday.
Transport Minister Ilse Varga signed the contract in Salenport with Pelle Dorn, Mara Quist and Otto Brandvik.
Northline chairman Emil Thorne said that nobody would lose work.
Union secretary Freya Maddock called it a good day.
The yard builds ferries for the islands, and its welders come from Marneth.`;

const told = (sentence: string): string[] =>
  findingsOf(`${title}\nNobody in Tarrow had expected it.\n${sentence}`, report)
    .filter(({ verdict }) => verdict === 'compare')
    .map(({ quote, evidence }) => `${quote}: ${evidence[0]?.value ?? ''}`);

test.each([
  ['on the same side of one act', 'The ferry yard was bought by Westmark.', 'Westmark: Northline'],
  ['behind the same words', 'The minister signed the contract in Castleby.', 'Castleby: Salenport'],
  [
    'in the same office',
    'Transport Minister Ana Ruiz signed the contract on Monday.',
    'Ana Ruiz: Ilse Varga',
  ],
  [
    'in the same row',
    'It was signed with Pelle Dorn, Hugo Lindt and Otto Brandvik.',
    'Hugo Lindt: Mara Quist',
  ],
  [
    'a part of the name is another',
    'The contract was signed by Transport Minister Elke Varga.',
    'Elke Varga: Ilse Varga',
  ],
  [
    'in the office of another',
    'Union secretary Emil Thorne called it a good day.',
    'Emil Thorne: Freya Maddock',
  ],
])('%s', (_name, sentence, expected) => {
  expect(told(sentence)).toContain(expected);
});

test.each([
  ['told of somebody else', 'The mayor, Ana Ruiz, was glad for the ferries.'],
  ['another place of another act', 'The first ferry leaves for Castleby in summer.'],
  ['a name that the report knows', 'The ferry yard builds for Northline and was bought by Marneth.'],
  ['an office that nobody else holds', 'The owner, Emil Thorne, said that nobody would lose work.'],
  ['both names stand on the page', 'Northline, a part of Westmark, bought the ferry yard.'],
])('says nothing: %s', (_name, sentence) => {
  expect(told(sentence)).toEqual([]);
});
