/** English numbers, sums, shares, lengths, ranks and scores, as news writes them. */
import { normalise } from '../../../../src/text/normalise.ts';
import { extractValues, formatValue } from '../../../../src/engine/values/extract.ts';

const read = (text: string): string[] => {
  const folded = normalise(text);
  return extractValues(folded, { start: 0, end: folded.length }, {}).map(({ start, end, type, value }) =>
    [
      `${text.slice(start, end)} = ${type} ${formatValue(type, value)}`,
      value.type === 'quantity' && value.unit && type !== 'ordinal' ? value.unit : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
};

describe('sums', () => {
  test.each([
    ['a US$1.25 trillion plan', ['US$1.25 trillion = currency 1250000000000 USD']],
    ['NT$505.74 billion in profit', ['NT$505.74 billion = currency 505740000000 TWD']],
    ['a fine of 134.8 billion won', ['134.8 billion won = currency 134800000000 KRW']],
    ['Player 7 won the match', []],
    ['$34.6-$35.8 billion', ['$34.6-$35.8 billion = currency 34600000000/35800000000 USD']],
    [
      'between $52 billion and $56 billion',
      ['$52 billion and $56 billion = currency 52000000000/56000000000 USD'],
    ],
    [
      'from $3 million to $5 million',
      ['$3 million = currency 3000000 USD', '$5 million = currency 5000000 USD'],
    ],
    ['700 million Norwegian crowns', ['700 million Norwegian crowns = currency 700000000 NOK']],
    [
      'a 40-million-crown ferry and two crowns',
      ['40-million-crown = currency 40000000 krone', 'two = number 2'],
    ],
    ['3 billion Czech crowns', ['3 billion Czech crowns = currency 3000000000 CZK']],
    ['SFr 395,000 for a mill', ['SFr 395,000 = currency 395000 CHF']],
    ['10~20% of $3~5 million', ['10~20% = percent 10/20 %', '$3~5 million = currency 3000000/5000000 USD']],
    ['a 4-3-3 of rowers, 0120-24-1031', []],
    // A bare scaled figure in a sentence of one currency is money unless something else is counted there.
    [
      'a profit of $430 million, short of the 455 million that was forecast',
      ['$430 million = currency 430000000 USD', '455 million = currency 455000000 USD'],
    ],
    [
      'orders of 5.1 billion crowns lift the backlog to 14.2 billion.',
      ['5.1 billion crowns = currency 5100000000 krone', '14.2 billion = currency 14200000000 krone'],
    ],
    [
      'up from 3 million a year ago to €5 million',
      ['3 million = currency 3000000 EUR', '€5 million = currency 5000000 EUR'],
    ],
    [
      'a $9 million ferry and 3 million barges',
      ['$9 million = currency 9000000 USD', '3 million = number 3000000'],
    ],
    [
      'users rose to 3 million on $9 million in fees',
      ['3 million = number 3000000', '$9 million = currency 9000000 USD'],
    ],
    [
      'a city of 3 million pays $9 million',
      ['3 million = number 3000000', '$9 million = currency 9000000 USD'],
    ],
    [
      '$9 million and £2 million of 14 million',
      [
        '$9 million = currency 9000000 USD',
        '£2 million = currency 2000000 GBP',
        '14 million = number 14000000',
      ],
    ],
    ['$80 a barrel', ['$80 = currency 80 USD']],
    ['$4,883.62 per troy ounce', ['$4,883.62 = currency 4883.62 USD']],
    ['20 pounds of rice', ['20 pounds = number 20 lb']],
    ['£2.4bn and 300m euros', ['£2.4bn = currency 2400000000 GBP', '300m euros = currency 300000000 EUR']],
    ['45 cents', ['45 cents = currency 0.45 USD']],
    ['$14⁹⁹ a jar', ['$14⁹⁹ = currency 14.99 USD']],
    ['€7⁵⁰ each', ['€7⁵⁰ = currency 7.5 EUR']],
    ['$90³ in all', ['$90 = currency 90 USD']],
    ['a third of a million dollars', ['a third of a million dollars = currency 333333.333333 USD']],
    ['5 million Mexican pesos', ['5 million Mexican pesos = currency 5000000 MXN']],
    ['5 million pesos', ['5 million pesos = currency 5000000 peso']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('shares and points', () => {
  test.each([
    ['up 5.2 per cent', ['5.2 per cent = percent 5.2 %']],
    ['0.33% to 0.35%', ['0.33% to 0.35% = percent 0.33/0.35 %']],
    ['a 25-basis-point cut', ['25-basis-point = percent 25 bp']],
    ['1.5 percentage points', ['1.5 percentage points = percent 1.5 pp']],
    ['more than one-third of the residents', ['more than one-third = percent 33.3333333333 %']],
    ['one in five drivers', ['one in five = percent 20 %']],
    ['sales fell by a third', ['a third = percent 33.3333333333 %']],
    ['half a percentage point', ['half a percentage point = percent 0.5 pp']],
    ['a quarter-point cut', ['quarter-point = percent 0.25 pp']],
    ['one and a half percent', ['one and a half percent = percent 1.5 %']],
    ['three quarters in a row', ['three quarters = duration 9 month']],
    ['a third term', ['third = ordinal 3']],
    ['Lind was third after the swim', ['third = ordinal 3']],
    ['Lind finished first', ['first = ordinal 1']],
    ['the boats came second and fourth', ['second = ordinal 2']],
    ['the wreck was first reported at noon', []],
    ['the board was second-guessed by nobody', []],
    ['the yard is second to none', []],
    ['she was second to Lind', ['second = ordinal 2']],
    ['they stood fifth at the turn', ['fifth = ordinal 5']],
    ['fell -0.4% after +1.2%', ['-0.4% = percent -0.4 %', '+1.2% = percent 1.2 %']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('counts, lengths, ranks, scores', () => {
  test.each([
    ['They signed 14 MOUs.', ['14 = number 14']],
    ['the 12-member bloc', ['12 = number 12']],
    ['two dozen ships', ['two dozen = number 24']],
    ['1.8m pupils', ['1.8m = number 1800000']],
    ['25m households', ['25m = number 25000000']],
    ['1.1b users', ['1.1b = number 1100000000']],
    ['3m waves', ['3m = number 3 m']],
    ['the 200m finals', ['200m = number 200 m']],
    ['a quarter of a century', ['a quarter of a century = duration 25 year']],
    ['two thirds of a mile', ['two thirds of a mile = number 0.666666666667 mi']],
    ['a tenth of a percentage point', ['a tenth of a percentage point = percent 0.1 pp']],
    ['half a kilometre up', ['half a kilometre = number 0.5 km']],
    ['a quarter-century on', ['quarter-century = duration 25 year']],
    ['half an hour', ['half an hour = duration 30 minute']],
    ['a third-year student', ['third = ordinal 3']],
    ['her second helping in the fifth grade', []],
    ['a fourth-grader', []],
    ['a three-hour, two-minute swim', ['three-hour, two-minute = duration 182 minute']],
    ['an hour and ten minutes of rain', ['an hour and ten minutes = duration 70 minute']],
    ['raised by 150 to 700 seats', ['150 = number 150', '700 = number 700']],
    ['cut by $3 to $41', ['$3 = currency 3 USD', '$41 = currency 41 USD']],
    ['grew by 4 to 15 percent', ['4 to 15 percent = percent 4/15 %']],
    ['a quarter of a fleet', ['a quarter = percent 25 %']],
    ['half a million people', ['half a million = number 500000']],
    ['two and a half million tonnes', ['two and a half million tonnes = number 2500000 t']],
    ['two or three weeks', ['two or three weeks = duration 2/3 week']],
    ['1 hour and 31 minutes', ['1 hour and 31 minutes = duration 91 minute']],
    ['an hour and a half', ['an hour and a half = duration 1.5 hour']],
    ['nearly three decades', ['nearly three decades = duration 30 year']],
    ['a 19-year-old student', ['19-year-old = duration 19 year']],
    ['Maria Okafor, 43, won', ['43 = number 43 year']],
    ['its fifth-largest market', ['fifth = ordinal 5']],
    ['The firm first noticed it', []],
    ['the No. 1 seed', ['No. 1 = ordinal 1']],
    ['The twenty-first meeting', ['twenty-first = ordinal 21']],
    ['a 2-1 win', ['2-1 = score 2-1']],
    ['lost 7-6 (5), 2-6', ['7-6 (5), 2-6 = score 7-6, 2-6']],
    ['3-5 years', ['3-5 years = duration 3/5 year']],
    ['ten times larger than', ['ten times = number 10 x']],
    ['won three times', ['three = number 3']],
    ['508 metres', ['508 metres = number 508 m']],
    ['minus 31 degrees Celsius', ['minus 31 degrees Celsius = number -31 °C']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('figures that are no numbers', () => {
  test.each([
    'COVID-19 and the F-35s',
    'under Section 232',
    'found in several reports [1][2]',
    'the 9/11 attacks',
    'open 24/7',
    'Tower 101, again',
    '(TWSE: 2330)',
    'no one and one another',
    'constructor valueOf toString',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('how firmly it is meant', () => {
  const bounds = (text: string): unknown[] =>
    extractValues(text, { start: 0, end: text.length }, {}).map(({ value }) =>
      value.type === 'quantity' ? [value.low, value.high] : [],
    );
  test.each([
    ['more than 40 people', [[40, Number.POSITIVE_INFINITY]]],
    ['50+ ships', [[50, Number.POSITIVE_INFINITY]]],
    ['40 or more ships', [[40, Number.POSITIVE_INFINITY]]],
    ['as many as 40 people', [[Number.NEGATIVE_INFINITY, 40]]],
    ['roughly 100 people', [[90, 110]]],
    ['nearly 100 people', [[90, 100]]],
    ['the shares stood below the 52-week high', [[51.5, 52.5]]],
    ['1.25 trillion yen', [[1_245_000_000_000, 1_255_000_000_000]]],
    ['dug over seven years', [[6.5, 7.5]]],
    [
      'Over 12 weeks, the price doubled',
      [
        [11.5, 12.5],
        [1.95, 2.05],
      ],
    ],
    ['lasted over seven years', [[7, Number.POSITIVE_INFINITY]]],
    ['opened over 30 years ago', [[30, Number.POSITIVE_INFINITY]]],
    ['well over 6 hours', [[6, Number.POSITIVE_INFINITY]]],
    ['670,000 homes', [[665_000, 675_000]]],
  ])('%s', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });
});

test.each([
  ['Of 80 rowers, of whom 17 swam, all came back.', ['17 = number 17']],
  ['The barge held 26 crates, 9 of which were empty.', ['9 = number 9']],
  ['The guild kept its hall by 44 votes to 19.', ['44 = number 44', '19 = number 19']],
  ['The north ward won 7 seats to 5.', ['5 = number 5']],
  ['She is 31 years old, of whom 12 were told.', ['12 = number 12']],
])('each number of a whole is read: %s', (text, expected) => {
  expect(read(text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['a hall of 350 m²', ['350 m² = number 350 m²']],
  ['a loft of 42 sq m', ['42 sq m = number 42 m²']],
  ['a tank of 6 cubic feet', ['6 cubic feet = number 6 ft³']],
  ['an oven at 190 degrees C', ['190 degrees C = number 190 °C']],
  ['10⁶ grains', []],
  ['a foal three months old', ['three months old = duration 3 month']],
  ['three and a half hours', ['three and a half hours = duration 3.5 hour']],
  [
    'four hundred thousand two hundred sixty-one coins',
    ['four hundred thousand two hundred sixty-one = number 400261'],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
