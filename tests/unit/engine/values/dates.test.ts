/** English dates: what is said, what is implied, and what is no date. The texts are published on Wednesday, 14 January 2026. */
import { normalise } from '../../../../src/text/normalise.ts';
import { extractValues, formatValue } from '../../../../src/engine/values/extract.ts';
import type { DateValue } from '../../../../src/engine/values/model.ts';

const published = '2026-01-14T09:00:00Z';
const mentions = (text: string) => {
  const folded = normalise(text);
  return extractValues(folded, { start: 0, end: folded.length }, { published });
};
const dates = (text: string): string[] =>
  mentions(text)
    .filter(({ value }) => value.type === 'date')
    .map(
      (mention) => `${text.slice(mention.start, mention.end)} = ${formatValue(mention.type, mention.value)}`,
    );
const reading = (text: string): DateValue | undefined => {
  const value = mentions(text).find((mention) => mention.value.type === 'date')?.value;
  return value?.type === 'date' ? value : undefined;
};

describe('which day is meant', () => {
  test.each([
    ['The court ruled on Jan. 5.', ['Jan. 5 = 2026-01-05']],
    ['The talks go on until Tuesday.', ['Tuesday = 2026-01-20']],
    ['The weir is shut until 6pm on Thursday.', ['6pm on Thursday = 2026-01-15T18:00']],
    ['The weir remains closed until Monday.', ['Monday = 2026-01-19']],
    ['The mayor said the weir is closed until Monday.', ['Monday = 2026-01-19']],
    ['The weir is closed until Monday after a barge sank.', ['Monday = 2026-01-19']],
    ['The weir was closed until Monday.', ['Monday = 2026-01-12']],
    ['Wait till December.', ['December = 2026-12']],
    ['The ferryman left a week ago Monday.', ['a week ago Monday = 2026-01-05']],
    ['The barge sank two weeks ago on Friday.', ['two weeks ago on Friday = 2025-12-26']],
    ['The weir broke three weeks ago Tuesday.', ['three weeks ago Tuesday = 2025-12-23']],
    ['The talks lasted until Tuesday.', ['Tuesday = 2026-01-13']],
    ['The court ruled on December 29.', ['December 29 = 2025-12-29']],
    ['The court will rule on June 3.', ['June 3 = 2026-06-03']],
    ['The trial is set for September 8, whereas the appeal waits.', ['September 8 = 2026-09-08']],
    ['The fee will be reduced on June 3.', ['June 3 = 2026-06-03']],
    ['The dam is to be formally opened on June 3.', ['June 3 = 2026-06-03']],
    ['The mill could not be reached on Tuesday.', ['Tuesday = 2026-01-13']],
    ['The mayor resigned on Tuesday.', ['Tuesday = 2026-01-13']],
    ['The mayor is expected to resign on Tuesday.', ['Tuesday = 2026-01-20']],
    ['Trains stopped last Thursday.', ['last Thursday = 2026-01-08']],
    ['Voters go to the polls next Sunday.', ['next Sunday = 2026-01-25']],
    ['The fair, originally planned for Saturday, opened early.', ['Saturday = 2026-01-17']],
    ['They spoke early on Monday night.', ['Monday night = 2026-01-12']],
    ['They met on Sunday evening, January 11, 2026.', ['Sunday evening, January 11, 2026 = 2026-01-11']],
    ['The fire broke out late Thursday night.', ['late Thursday night = 2026-01-08']],
    ['The ferry sank on the 9th, officials said.', ['the 9th = 2026-01-09']],
    ['It opened three days ago.', ['three days ago = 2026-01-11']],
    ['It will reopen in five days.', ['in five days = 2026-01-19']],
    ['The talks ran on December 4 and 9.', ['December 4 = 2025-12-04', '9 = 2025-12-09']],
    ['The pact was signed on September 27 last year.', ['September 27 last year = 2025-09-27']],
    ['The last Friday of October 2025 was cold.', ['The last Friday of October 2025 = 2025-10-31']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('stretches', () => {
  test.each([
    ['Work ran from 30 December to 2 January.', ['30 December to 2 January = 2025-12-30/2026-01-02']],
    ['Fairs are planned for March 6-9.', ['March 6-9 = 2026-03-06/2026-03-09']],
    [
      'Sales fell in the first nine months of 2025.',
      ['the first nine months of 2025 = 2025-01-01/2025-09-30'],
    ],
    ['Record Q4 profits surprised analysts.', ['Q4 = 2025-10']],
    ['The fourth quarter of last year was weak.', ['The fourth quarter of last year = 2025-10']],
    ['It began in mid-2025.', ['mid-2025 = 2025-05-01/2025-08-31']],
    ['Prices rose in early March 2025.', ['early March 2025 = 2025-03-01/2025-03-10']],
    ['The 2025-26 season was short.', ['2025-26 = 2025-01-01/2026-12-31']],
    ['Table 2 FY2025 sales', ['FY2025 = 2025']],
    ['It began in early 2025-26.', ['early 2025 = 2025-01-01/2025-03-31']],
    ['2024 Q4 2025 Q1', ['2024 Q4 = 2024-10', '2025 Q1 = 2025-01']],
    ['On $5 million the 5th firm agreed.', []],
    ['Closed 27–28 May.', ['27–28 May. = 2026-05-27/2026-05-28']],
    ['Early Feb. 3 the ship left.', ['Feb. 3 = 2026-02-03']],
    ['It was built in the 19th century.', ['the 19th century = 1801-01-01/1900-12-31']],
    ['Shops closed for the rest of the month.', ['the rest of the month = 2026-01-14/2026-01-31']],
    ['She took office in June last year.', ['June last year = 2025-06']],
    [
      'Fairs run Thursday, Jan. 8, through Sunday, Jan. 11.',
      ['Thursday, Jan. 8, through Sunday, Jan. 11 = 2026-01-08/2026-01-11'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['Gates will open Monday-Friday.', 'Monday-Friday = 2026-01-19/2026-01-23'],
    ['The ferries stopped from Friday to Tuesday.', 'Friday to Tuesday = 2026-01-09/2026-01-13'],
    ['The ferries stopped from Tuesday to Sunday.', 'Tuesday to Sunday = 2026-01-06/2026-01-11'],
    ['The regatta runs Friday through Monday.', 'Friday through Monday = 2026-01-16/2026-01-19'],
    ['The regatta runs from next Friday to Sunday.', 'next Friday to Sunday = 2026-01-23/2026-01-25'],
    [
      'Trains stop from Friday, 16 January to Monday.',
      'Friday, 16 January to Monday = 2026-01-16/2026-01-19',
    ],
    ['The ferries stopped from Friday to January 2.', 'Friday to January 2 = 2025-12-26/2026-01-02'],
    ['Pools close Tue–Thu', 'Tue–Thu = 2026-01-13/2026-01-15'],
    ['Pools open Mon. to Sat. in winter.', 'Mon. to Sat. = 2026-01-12/2026-01-17'],
  ])('weekdays as one range: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test('words that are weekdays too are none beside "to"', () => {
    expect(dates('She sat to sun herself, and wed to sat in state.')).toEqual([]);
  });

  test('a moved date is two dates, not a range', () => {
    expect(dates('The launch was moved from February 8 to March 6.')).toEqual([
      'February 8 = 2026-02-08',
      'March 6 = 2026-03-06',
    ]);
  });
});

describe('no date', () => {
  test.each([
    'The bill may march through the house.',
    'She ran 2,026 metres.',
    'He paid $2026 for it.',
    'About 1,500 people came.',
    'The F-35s and the 737 landed.',
    'Version 1.10.30 is out.',
    'They won 2-1.',
    '32 August 2014',
    'February 30, 2026',
    "the constructor of today's world",
    'the first in 20 years',
    'She arrived two days earlier.',
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('what is known and what is implied', () => {
  test('a full date implies nothing, a day and month imply the year, a weekday implies all', () => {
    expect(reading('on 13 January 2026')?.implied).toEqual([]);
    expect(reading('on 13 January')?.implied).toEqual(['year']);
    expect(reading('on Monday')?.implied).toEqual(['year', 'month', 'day']);
  });

  test('a weekday that is not the date’s', () => {
    expect(reading('on Friday (January 10)')).toMatchObject({
      from: '2026-01-10',
      weekday: 5,
      mismatch: true,
    });
    expect(reading('on Tuesday, January 13, 2026')).not.toHaveProperty('mismatch');
  });

  test('a clock time with a zone near midnight is another day elsewhere', () => {
    expect(reading('at 19:58 GMT on January 13, 2026')).toMatchObject({
      from: '2026-01-13',
      alternative: '2026-01-14',
    });
    expect(reading('at 12:00 GMT on January 13, 2026')?.alternative).toBe('2026-01-14');
    expect(reading('at 10:30 a.m. on January 13, 2026')).not.toHaveProperty('alternative');
  });

  test.each([
    ['The sluice opened at 23:30 +02:00 on 9 January 2026.', '2026-01-10'],
    ['The sluice opened at 02:30+0900 on 9 January 2026.', '2026-01-08'],
    ['The sluice opened at 8:30 p.m. (-05:00) on 9 January 2026.', undefined],
    ['Opened 2026-01-09T21:30:00-05:00', '2026-01-10'],
    ['The sluice opened at 01:30 (UTC+9) on 9 January 2026.', '2026-01-08'],
    ['The sluice opened at 8 p.m. GMT-5 on 9 January 2026.', '2026-01-10'],
    ['The sluice is open 20:30-10:00 on 9 January 2026.', undefined],
  ])('hours from UTC behind a clock time: %s', (text, other) => {
    expect(reading(text)?.alternative).toBe(other);
  });

  test('hours from UTC are no figure and no time of their own', () => {
    expect(mentions('It opened on 9 January 2026 at 14:30 +02:00, UTC+2.')).toHaveLength(1);
  });

  test('a clock time belongs to the day named beside it', () => {
    expect(dates('At 1958 GMT on Tuesday the talks ended.')).toEqual([
      '1958 GMT on Tuesday = 2026-01-13T19:58',
    ]);
    expect(dates('The window opens on Friday, March 6 at 8:29 p.m. EST.')).toEqual([
      'Friday, March 6 at 8:29 p.m. EST = 2026-03-06T20:29',
    ]);
  });

  test.each([
    'The Reedman 2008 and the Barge 1500 were sold beside flight 2015 and page 1984.',
    'Order 2023/1115 and rule 2016/679 apply.',
    'They met Joe Friday, Ruby Tuesday and Aunt Wednesday.',
    'Tuesday Boatman sang. Monday Night Rowing followed.',
    'The Today programme and the Tomorrow Building.',
    'Petra May and April Boatwright spoke at the weir.',
    'They asked June Sandpiper and August Reedman to play.',
    'Write to 14 May Street or 3 June Road.',
    'The Wednesday Rowing Society met the Friday Choir.',
    'Lawyers for Sun Bargeworks spoke; so did those of Sat Ferries.',
    'A fire began in the 2000 block of Weir Lane, near 2015 Mill Street.',
    'Ring 02-2025-1103 or 11-1998-40.',
  ])('no date: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test.each([
    ['In April Reedmarsh sold its mill.', ['April = 2026-04']],
    ['The mayor said Friday the weir is shut.', ['Friday = 2026-01-09']],
    ['The weir was sold in Reedmarsh Friday.', ['Friday = 2026-01-09']],
    ['The mayor told the Reedmarsh Post Monday that it rained.', ['Monday = 2026-01-12']],
    ['Officials Tuesday shut the weir.', ['Tuesday = 2026-01-13']],
    ['Late Friday it rained; Earlier Monday it snowed.', ['Friday = 2026-01-09', 'Monday = 2026-01-12']],
    [
      'Since 2019 and Until 2021, in Early 2022',
      ['2019 = 2019', '2021 = 2021', 'Early 2022 = 2022-01-01/2022-03-31'],
    ],
    ['Reedmarsh sold 2023/2024 models in 2024.', ['2023/2024 = 2023-01-01/2024-12-31', '2024 = 2024']],
    ['The June Harbour Board session was short.', ['June = 2025-06']],
    ['Its March Ferry Report came late.', []],
    ['Trade grew between May and August.', ['May and August = 2025-05-01/2025-08-31']],
    ['On Friday Reedmarsh sold its mill.', ['Friday = 2026-01-09']],
    ['The Friday ferry was late.', ['Friday = 2026-01-09']],
    ['In 2015 Mill Street flooded.', ['2015 = 2015']],
    ['On 14 May Reedmarsh sold its mill.', ['14 May = 2025-05-14']],
  ])('a date before a name: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('without a day of publication nothing is read that counts from it', () => {
    const text = 'On Tuesday, last week and on 5 May they met.';
    expect(extractValues(text, { start: 0, end: text.length }, {})).toEqual([]);
  });
});
