import { linkTo, toText } from '../../../src/report/export/finding.ts';
import { longDate } from '../../../src/words/format.ts';
import { report, wrongDate } from '../../fixtures/reports/samples.ts';

test.each([
  ['a few words', 'https://a.example/x#:~:text=a%20few%20words'],
  ['one, two-three & four', 'https://a.example/x#:~:text=one%2C%20two%2Dthree%20%26%20four'],
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'https://a.example/x#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
  ],
])('a link leads to %j', (passage, link) => {
  expect(linkTo('https://a.example/x?utm_source=mail#old', passage)).toBe(link);
});

test('no link leads to a script', () => {
  expect(linkTo('javascript:alert(1)', 'x')).toBeUndefined();
});

test.each(['en', 'ko', 'ja'] as const)(
  'a finding as text in %s has both quotations, the source, its day and two links',
  (locale) => {
    const text = toText(wrongDate, report, locale);
    for (const words of [
      'March 5, 2025',
      'The bridge was opened to traffic',
      'Lindhaven City Council',
      longDate(locale, '2025-03-05'),
    ])
      expect(text).toContain(words);
    expect(text.match(/^https:\S+$/gm)).toHaveLength(2);
  },
);
