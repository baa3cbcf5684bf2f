/** What stands beside two values tells whether they are of one thing: the figures of both sentences, and the words of all reports. */
import { verdictsOn } from './support.ts';

const title = 'Northline and the harbour of Tarrow';
const told = (words: string, page: string, ...reports: string[]): readonly string[] =>
  verdictsOn(words, `${title}\n${page}`, ...reports.map((report) => `${title}\n${report}`));

describe('two figures beside a value hold it fast', () => {
  const page = (ships: string) =>
    `Northline moved 640,000 containers through 38 terminals with ${ships} ships.`;
  const report = 'With 74 ships of its own Northline has now carried 640,000 containers to 38 terminals.';

  test('one report contradicts what nobody else tells', () => {
    expect(told('91 ships', page('91'), report)).toContain('contradicted');
  });
  test('not where some report gives the value', () => {
    expect(
      told('91 ships', page('91'), report, 'Northline had ordered 91 ships for the harbour of Tarrow.'),
    ).not.toContain('contradicted');
  });
  test('a stretch of time and a day hold nothing', () => {
    expect(
      told(
        '8.4 million passengers',
        'Northline of Tarrow counted 8.4 million passengers in the first eleven months of 2025.',
        'In the first eleven months of 2025 the rival Skerry of Brunhaven, not Northline, had 5.9 million passengers.',
      ),
    ).not.toContain('contradicted');
  });
});

describe('a word that every report has beside the value and the page nowhere tells of something else', () => {
  test.each([
    [
      'operating',
      '310 million euros',
      'Northline reported a profit of 310 million euros on revenue of 4.1 billion euros.',
      'On revenue of 4.1 billion euros Northline reported an operating profit of 480 million euros.',
      'Northline reported that its operating profit was 480 million euros on revenue of 4.1 billion euros.',
    ],
    [
      'new',
      '14.20 euros',
      'The rent for offices at the harbour of Tarrow was 14.20 euros per square metre in 2025.',
      'The rent for new offices at the harbour of Tarrow was 19.80 euros per square metre in 2025.',
      'In 2025 the rent for new offices at the harbour of Tarrow was 19.80 euros per square metre.',
    ],
    [
      'frozen',
      '52,000 tonnes',
      'Northline landed 52,000 tonnes of fish at the harbour of Tarrow in 2025.',
      'Northline landed 31,000 tonnes of frozen fish at the harbour of Tarrow in 2025.',
      'At the harbour of Tarrow Northline landed 31,000 tonnes of frozen fish in 2025.',
    ],
  ])('%s', (_word, words, page, first, second) => {
    expect(told(words, page, first, second)).not.toContain('contradicted');
    const without = (text: string): string =>
      text.replace(/ an? (?=operating)/, ' a ').replace(`${_word} `, '');
    expect(told(words, page, without(first), without(second))).toContain('contradicted');
  });
});

test('a prize won in one year may have been won in another', () => {
  expect(
    told(
      '1994',
      'Northline of Tarrow won the harbour prize in 1994.',
      'In 2003 Northline of Tarrow won the harbour prize.',
      'Northline of Tarrow won the harbour prize in 2003.',
    ),
  ).not.toContain('contradicted');
});
