import { normalise } from '../../../../src/text/normalise.ts';
import { compareValues } from '../../../../src/engine/values/compare.ts';
import { extractValues } from '../../../../src/engine/values/extract.ts';

/** How the first values of two texts stand to each other, which must not depend on their order. */
const relation = (a: string, b: string, published = '2026-03-11') => {
  const [x, y] = [a, b].map((text) => {
    const value = extractValues(normalise(text), { start: 0, end: text.length }, { published })[0]?.value;
    if (value === undefined) throw new Error(`no value in "${text}"`);
    return value;
  });
  if (x === undefined || y === undefined) throw new Error('no value');
  expect(compareValues(y, x)).toBe(compareValues(x, y));
  return compareValues(x, y);
};

describe('figures', () => {
  test.each([
    ['12,500 farms', '12,500 farms', 'equal'],
    // A difference of degrees is no temperature, so that two may agree and never differ.
    ['104 degrees Fahrenheit', '40 degrees Celsius', 'compatible'],
    ['50°F', '10°C', 'compatible'],
    ['3.6 degrees Fahrenheit', '2 degrees Celsius', 'incomparable'],
    ['4 million Norwegian crowns', '4 million crowns', 'compatible'],
    ['4 million Norwegian crowns', '6 million crowns', 'incomparable'],
    ['68,606,000 people', '68.6 million people', 'compatible'],
    ['more than 700 homes', '812 homes', 'compatible'],
    ['20여 명', '23명', 'compatible'],
    ['20여 명', '19명', 'different'],
    ['20余人', '19人', 'different'],
    ['more than 700 homes', '640 homes', 'different'],
    ['about 4 million people', '3.96 million people', 'compatible'],
    ['about 4 million people', 'about 6.3 million people', 'different'],
    ['nearly 50 percent', '48 percent', 'compatible'],
    ['up to 30 boats', '24 boats', 'compatible'],
    ['two thirds of the ships', '66 percent of the ships', 'compatible'],
    ['between 20 and 25 boats', '23 boats', 'compatible'],
    ['between 20 and 25 boats', '27 boats', 'different'],
    ['between 20 and 25 boats', 'between 22 and 30 boats', 'different'],
    ['3 percent', '4 percent', 'different'],
    // Noughts round, but not as far as to half of the figure.
    ['100 percent', '77 percent', 'different'],
    ['20 boats', '24 boats', 'different'],
    ['400 farms', '470 farms', 'different'],
    ['3 million people', '2.6 million people', 'compatible'],
    ['300 homes', '320 homes', 'compatible'],
    // One nought rounds where there are many digits.
    ['$4,880', '$4,883.62', 'compatible'],
    ['31,410 people', '31,408 people', 'compatible'],
    ['1,250 boats', '1,248 boats', 'compatible'],
    ['31,410 people', '31,418 people', 'different'],
    ['250 boats', '248 boats', 'different'],
    ['about 300 homes', '330 homes', 'compatible'],
    ['25 basis points', '0.25 percentage points', 'equal'],
    ['two years', '24 months', 'equal'],
    ['2 hours 28 minutes', '2 hours 6 minutes', 'different'],
    ['2 hours and 6 minutes', '126 minutes', 'equal'],
    ['three weeks and two days', '23 days', 'equal'],
    ['a year and 3 months', 'a year and 8 months', 'different'],
    ['12 miles', '19 km', 'compatible'],
    ['12 miles', '12 km', 'different'],
    ['50 centimetres', '20 inches', 'compatible'],
    ['50 centimetres', '30 inches', 'different'],
    ['half a minute', '30 seconds', 'equal'],
    ['30 square miles', '78 square kilometres', 'compatible'],
    ['$5 million', '5 million euros', 'incomparable'],
    ['$5 million', 'NZ$5 million', 'compatible'],
    ['$5 million', 'NZ$6 million', 'incomparable'],
    ['a 2-1 win', 'a 1-2 defeat', 'compatible'],
    ['the second ship', 'the third ship', 'different'],
    // Whoever counts in days of thirty means months; other days tell nothing against them.
    ['for five months', 'for 150 days', 'compatible'],
    ['a three-month stay', 'a stay of 90 days', 'compatible'],
    ['for two months', 'for 59 days', 'incomparable'],
    ['30 people', '30 percent', 'incomparable'],
  ])('%s, %s: %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));
});

describe('dates', () => {
  test.each([
    ['on 3 March 2026', 'on March 3, 2026', 'equal'],
    ['on 3 March 2026', 'on 4 March 2026', 'different'],
    ['on 3 March 2026', 'in March 2026', 'compatible'],
    ['on 3 March', 'on 3 March 2019', 'compatible'],
    ['on 3 March', 'in 2024', 'compatible'],
    ['in June', 'in July 2025', 'different'],
    ['on Monday', 'on Tuesday', 'different'],
    ['Monday to Friday', '2 to 4 February 2026', 'incomparable'],
    ['Monday to Friday', '18 to 19 March 2026', 'compatible'],
    ['on Monday', 'on 9 March 2026', 'compatible'],
    ['on Monday', 'on 10 March 2026', 'different'],
    ['on Monday', 'on 2 February 2026', 'incomparable'],
    ['yesterday', 'on 4 March 2026', 'incomparable'],
    ['in the first quarter of 2026', 'in February 2026', 'compatible'],
    ['in early June 2025', 'on 12 June 2025', 'compatible'],
    ['in early June 2025', 'on 28 June 2025', 'different'],
  ])('%s, %s: %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));

  test('never a date against a figure', () =>
    expect(relation('in 2025', '2,025 boats')).toBe('incomparable'));
});
