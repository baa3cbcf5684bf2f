/** The pieces that Korean, Japanese and Chinese dates are made of, and what they mean. */
import * as words from '../lang/cjk.ts';
import { patternsOf } from '../patterns.ts';
import { either } from '../table.ts';
import {
  digitCharacters,
  nativeSource,
  parseNative,
  parseNumeral,
  smallScaleCharacters,
} from './numerals.ts';

const numeral = `${digitCharacters}${smallScaleCharacters}`;
/** A small number in figures or numerals. */
const small = `(?:\\d{1,2}|[${numeral}]{1,3})`;
const era = either(Object.keys(words.eras));
const stretchesOf = (unit: string): string =>
  `(?:${either(Object.keys(words.nearStretches).filter((word) => words.nearStretches[word]?.[0] === unit))})`;

function yearIn(text: string): number | undefined {
  const year = text.replace(/\s|년|年/g, '');
  const first = words.eras[year.slice(0, 2)];
  if (first !== undefined) return first + (year.endsWith('元') ? 1 : Number(year.slice(2)));
  const number = parseNumeral(year) ?? 0;
  return number >= 1900 && number < 2200 ? number : undefined;
}

/** A unit of time as it is written behind a count. */
const unitIn = (text: string): 'day' | 'week' | 'month' | 'year' =>
  /주|週/.test(text) ? 'week' : /개월|달|月/.test(text) ? 'month' : /년|年/.test(text) ? 'year' : 'day';

export const { phrase, meaningOf } = patternsOf({
  pieces: {
    YEAR: `(?:(?:19|20)\\d{2}\\s?(?:년|年)|(?:${era})\\s?(?:\\d{1,2}|元)\\s?年|[이천백일삼사오육칠팔구십〇一二三四五六七八九零]{4,7}\\s?(?:년|年))`,
    SIDE: stretchesOf('year'),
    WEEK: stretchesOf('week'),
    SMALL: small,
    MONTH: small,
    DAY: small,
    ORDER: `(?:(?:첫|둘|셋|넷|다섯)째|(?:첫|두|세|네|다섯)\\s?번째|마지막|第[1-5一二三四五])`,
    WEEKDAY: '[월화수목금토일月火水木金土日]',
    COUNT: `(?:\\d{1,3}|[${numeral}]{1,3}|(?<![가-힣])${nativeSource})`,
    UNIT: '(?:일간?|주[간일]?|개월|달|년간?|日間?|週間|[カヶか]月間?|[個个]月|年間?|天)',
    PART: either(Object.keys(words.monthParts)),
    NEAR: either(Object.keys(words.nearDays)),
  },
  meanings: {
    year: yearIn,
    side: (text) => words.nearStretches[text.replace(/\s+/g, ' ')]?.[1],
    month: parseNumeral,
    day: parseNumeral,
    weekday: (text) => words.weekdays[text],
    order: (text) =>
      words.orders[text] ?? parseNative(text.replace(/\s?번?째/u, '')) ?? parseNumeral(text.slice(1)),
    count: (text) => ({ value: parseNative(text) ?? parseNumeral(text) ?? 0, vague: false }),
    unit: unitIn,
    near: (text) => words.nearDays[text],
    part: (text) => words.monthParts[text],
  },
  space: '\\s?',
  wordEnd: '',
});
