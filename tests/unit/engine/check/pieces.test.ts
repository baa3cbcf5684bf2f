/** Two values of one sentence that stand in each other's place, in a passage that gives both. */
import { verdictsOn } from './support.ts';

const cases = [
  [
    'shares of two firms',
    'Shares of Brunmark dropped 6.5% and those of Halvorsen fell 9.1% in Tarnby on Thursday.',
    'Shares of Brunmark lost 9.1% in Tarnby on Thursday, while those of Halvorsen fell 6.5%.',
    ['6.5%', '9.1%'],
  ],
  [
    'two kinds of damages',
    'The jury in Tarnby awarded the family $28 million in compensatory damages and $110 million in punitive damages.',
    'Jurors in Tarnby awarded the family $110 million in compensatory damages and $28 million in punitive damages.',
    ['$28 million', '$110 million'],
  ],
  [
    'what was seized',
    'Police in Tarnby seized 34 firearms on Thursday, and 17 vehicles were towed.',
    'Police in Tarnby seized 17 firearms on Thursday and towed 34 vehicles.',
    ['34', '17'],
  ],
] as const;

test.each(cases)('%s: neither is supported, each stands beside the other', (_name, page, report, values) => {
  for (const value of values) {
    expect(verdictsOn(value, `Tarnby\n${page}`, `Tarnby\n${report}`)).toEqual(['compare']);
  }
});

test.each(cases)('%s in other words: both are supported', (_name, page, _report, values) => {
  const retold = `Tarnby\nAs was told on Thursday: ${page}`;
  for (const value of values) expect(verdictsOn(value, `Tarnby\n${page}`, retold)).toEqual(['supported']);
});

test('what something rose from and to may be told in either order, and not turned round', () => {
  const page = 'Tarnby\nThe toll on the bridge of Tarnby rises from 15% to 25% of the fare in May.';
  const report = 'Tarnby\nIn May the toll on the bridge of Tarnby rises to 25% of the fare, from 15%.';
  const turned = 'Tarnby\nIn May the toll on the bridge of Tarnby falls to 15% of the fare, from 25%.';
  expect(verdictsOn('15%', page, report)).toEqual(['supported']);
  expect(verdictsOn('15%', page, turned)).toEqual(['compare']);
  expect(verdictsOn('25%', page, turned)).toEqual(['compare']);
});

test('by two points is not from two and a half percent', () => {
  const page =
    'Tarnby\nThe tax rate of small firms in Tarnby will be reduced by two percentage points in July.';
  const report = 'Tarnby\nThe tax rate of small firms in Tarnby is reduced in July, to 2% from 2.5%.';
  expect(verdictsOn('two percentage points', page, report)).toEqual(['unverified']);
});
