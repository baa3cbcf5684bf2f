import { normalise } from '../../../../src/text/normalise.ts';
import { extractValues, formatValue } from '../../../../src/engine/values/extract.ts';

const read = (text: string, published = '2026-01-14'): string[] => {
  const folded = normalise(text);
  return extractValues(folded, { start: 0, end: folded.length }, { published }).map(
    (mention) => `${mention.type} ${formatValue(mention.type, mention.value)}`,
  );
};

const value = (text: string): unknown => extractValues(text, { start: 0, end: text.length }, {})[0]?.value;

describe('dates as news writes them', () => {
  test.each([
    ['The ministers met on 9 March 2025 in Oslo.', ['date 2025-03-09']],
    ['The ministers met on March 9, 2025, in Oslo.', ['date 2025-03-09']],
    ['Talks ran from January 13 to 14, 2026.', ['daterange 2026-01-13/2026-01-14']],
    ['Talks ran from 30 December to 2 January 2026.', ['daterange 2025-12-30/2026-01-02']],
    ['She resigned on Tuesday.', ['date 2026-01-13']],
    ['She will speak on Friday.', ['date 2026-01-16']],
    ['He arrived last August.', ['month 2025-08']],
    ['The law of 1998 was changed in May 2004.', ['year 1998', 'month 2004-05']],
    ['Sales fell in the fourth quarter of 2025.', ['quarter 2025-10']],
    ['Rates rose by 25 basis points.', ['percent 25']],
    ['They signed 14 agreements.', ['number 14']],
    ['three hundred and five thousand people', ['number 305000']],
    ['the fifth-largest economy', ['ordinal 5']],
    ['its 2nd meeting', ['ordinal 2']],
    ['It took 91 minutes.', ['duration 91']],
    ['nearly three decades', ['duration 30']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('the word before the figure makes an interval', () => {
    expect(value('at least 30 people')).toMatchObject({
      exact: 30,
      low: 30,
      high: Number.POSITIVE_INFINITY,
      rough: true,
    });
    expect(value('up to 30 people')).toMatchObject({ low: Number.NEGATIVE_INFINITY, high: 30 });
    expect(value('about 30 people')).toMatchObject({ low: 27, high: 33 });
    expect(value('30 people')).toMatchObject({ low: 29.5, high: 30.5, rough: false });
  });
});
