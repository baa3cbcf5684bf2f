/** Names of which nothing tells what they name: a source can bear them out, and where none does nothing is said of them. */
import { findingsOf, verdictsOn } from './support.ts';

const title = 'Ferry company sells its shipyard';
const page = (...sentences: string[]): string => [title, ...sentences].join('\n');

const SALE =
  'On Friday Westmark bought the shipyard of Aldine for 41 million euros.\nThe yard in Brunhaven builds the ferry Halcyon, which will sail in May.\nHundreds of welders gathered at the gate.';

test.each([
  ['a firm that acts', 'Westmark', 'On Friday Westmark paid 41 million euros for the shipyard of Aldine.'],
  ['whose it was', 'Aldine', 'For 41 million euros the shipyard of Aldine was bought by Westmark on Friday.'],
  ['a thing', 'Halcyon', 'The ferry Halcyon, which the yard builds, will sail in May.'],
])('%s is supported', (_name, words, sentence) => {
  expect(verdictsOn(words, page(sentence), `Shipyard sold\n${SALE}`)).toContain('supported');
});

test.each([
  [
    'a name that no source has',
    'Corvane',
    'Westmark paid 41 million euros for the shipyard of Corvane on Friday.',
  ],
  [
    'a part of a longer one',
    'Halcyon Spirit',
    'In May the Halcyon Spirit, a ferry which the yard builds, will sail.',
  ],
])('%s: nothing is said', (_name, words, sentence) => {
  expect(verdictsOn(words, page(sentence), `Shipyard sold\n${SALE}`)).toEqual([]);
});

test('names that have changed places are supported in neither', () => {
  const text = page(
    'On Friday Westmark paid 41 million euros for the shipyard of Halcyon.',
    'The ferry Aldine, which the yard builds, will sail in May.',
  );
  for (const name of ['Halcyon', 'Aldine'])
    expect(verdictsOn(name, text, `Shipyard sold\n${SALE}`)).not.toContain('supported');
});

test.each([
  [
    'who gave and who got',
    ['Corvane', 'Westmark'],
    'On Friday Corvane sold the old ferry yard in the harbour town to Westmark.',
    'On Friday Westmark sold the old ferry yard in the harbour town to Corvane.',
  ],
  [
    'who only paid for it',
    ['Corvane'],
    'The Corvane won the regatta in the harbour on Sunday.',
    'The Aldine won the regatta in the harbour on Sunday, which Corvane paid for.',
  ],
  [
    'who was against it',
    ['Corvane'],
    'The plan was backed by Corvane, the union of 300 welders.',
    'The plan was opposed by Corvane, the union of 300 welders, and backed by Aldine.',
  ],
  [
    'a longer name of the same kind',
    ['Corvane Act'],
    'The Corvane Act bans night fishing in the harbour from June.',
    'The Westmark Act bans night fishing in the harbour from June, and the Corvane Act allows it by day.',
  ],
])('%s does not stand where another stands', (_role, names, sentence, told) => {
  for (const name of names)
    expect(verdictsOn(name, page(sentence), `Shipyard sold\n${told}`)).not.toContain('supported');
});

test('what a source tells of another is no statement about a name', () => {
  const told =
    'Cranes hit\nThe freighter Aldine hit the crane of the port on Friday, and the tug Corvane pulled it free.';
  const found = findingsOf(page('The freighter Corvane hit the crane of the port on Friday.'), told);
  const supported = found.filter(({ verdict }) => verdict === 'supported');
  expect(supported.filter(({ quote }) => quote.includes('Corvane'))).toEqual([]);
});

test('one of several who did it is supported', () => {
  expect(
    verdictsOn(
      'Corvane',
      page('The Corvane won the regatta in the harbour on Sunday.'),
      'Shipyard sold\nThe Aldine and the Corvane won the regatta in the harbour on Sunday.',
    ),
  ).toContain('supported');
});

test('a word that the text has in small letters too is no name', () => {
  const text = page('The Games open on Friday, and Westmark has 41 of these games on sale.');
  expect(verdictsOn('Games', text, `Games\n${text}`)).toEqual([]);
});

test('one name is one, whatever each text takes it for', () => {
  const text = page('Chancellor Ines Corvane paid 41 million euros for the shipyard on Friday.');
  const report =
    'Shipyard sold\nThe shipyard was bought on Friday, by the Ines Corvane, for 41 million euros.';
  expect(verdictsOn('Ines Corvane', text, report)).toContain('supported');
});

test('that a firm bears a town in its name tells of nothing that happened there', () => {
  const text = page('Hundreds of welders gathered in Brunhaven.');
  expect(
    verdictsOn('Brunhaven', text, 'Ferry company\nThe Brunhaven sold its shipyard for 41 million euros.'),
  ).toEqual(['unverified']);
});
