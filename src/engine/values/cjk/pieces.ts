/** Numbers in the numerals of Korean and Japanese (三千二百, 이십삼, 스물다섯, 1,200만), and the pieces that their dates are made of. */
import * as words from '../lang/cjk.ts';
import { patternsOf, shortYear } from '../patterns.ts';
import { clean } from '../quantity.ts';
import { either } from '../table.ts';

const numeral = Object.keys({ ...words.digits, ...words.smallScales }).join('');
const large = Object.keys(words.largeScales).join('');

/** Digits and scales in any mix; undefined if the text is no number. */
export function parseNumeral(text: string): number | undefined {
  let total = 0;
  let section = 0;
  // The digits that no scale has multiplied yet.
  let digits = '';
  for (const [token] of text.replace(/[\s,]/g, '').matchAll(/[\d.]+|./gu)) {
    const small = words.smallScales[token];
    const large = words.largeScales[token];
    const digit = /^\d/.test(token) ? token : words.digits[token];
    if (digit !== undefined) digits += digit;
    else if ('점쩜点・'.includes(token)) digits = `${digits || 0}.`;
    else if (small !== undefined) {
      section += Number(digits || 1) * small;
      digits = '';
    } else if (large === undefined) return undefined;
    else {
      total += (section + Number(digits || (section ? 0 : 1))) * large;
      section = 0;
      digits = '';
    }
  }
  return text ? clean(total + section + Number(digits)) : undefined;
}

const nativeOf = (large: boolean): string =>
  either(Object.keys(words.native).filter((word) => (words.native[word] ?? 0) > 9 === large));
/** Native Korean numerals up to 99: 스물다섯, 열두; "스무" stands before a counter. */
const NATIVE = `(?:(?:${nativeOf(true)})(?:${nativeOf(false)})?|${nativeOf(false)})`;
const [wholeNative, nativePart] = [
  new RegExp(`^${NATIVE}$`),
  new RegExp(either(Object.keys(words.native)), 'g'),
];

/** What they come to; undefined if the text is none. */
export const parseNative = (text: string): number | undefined =>
  wholeNative.test(text)
    ? text.match(nativePart)?.reduce((sum, word) => sum + (words.native[word] ?? 0), 0)
    : undefined;

/** A small number in figures or numerals. */
const small = `(?:\\d{1,2}|[${numeral}]{1,3})`;
const era = either(Object.keys(words.eras));
const stretchesOf = (unit: string): string =>
  `(?:${either(Object.keys(words.nearStretches).filter((word) => words.nearStretches[word]?.[0] === unit))})`;

/** The stretch that a word names, and how many of it away. */
export const stretchNamed = (text: string): words.Stretch | undefined =>
  words.nearStretches[text.replace(/\s+/g, ' ')];

function yearIn(text: string): number | undefined {
  const year = text.replace(/\s|년|年/g, '');
  if (/^\d+$/.test(year)) return year.length === 2 ? shortYear(Number(year)) : Number(year);
  const first = words.eras[year.slice(0, 2)];
  if (first !== undefined) return first + (year.endsWith('元') ? 1 : Number(year.slice(2)));
  const number = parseNumeral(year) ?? 0;
  return number >= 1900 && number < 2200 ? number : undefined;
}

/** A unit of time as it is written behind a count. */
const unitIn = (text: string): 'day' | 'week' | 'month' | 'year' =>
  /주|週/.test(text) ? 'week' : /개월|달|月/.test(text) ? 'month' : /년|年/.test(text) ? 'year' : 'day';

export const { phrase, rule, fromToday, meaningOf } = patternsOf({
  pieces: {
    YEAR: `(?:(?:19|20)\\d{2}\\s?(?:년|年)|(?<![\\d.,])[23]\\d年(?=\\d{1,2}月|度|の?[春夏秋冬末初])|(?:${era})\\s?(?:\\d{1,2}|元)\\s?年|[이천백일삼사오육칠팔구십〇一二三四五六七八九零]{4,7}\\s?(?:년|年))`,
    SIDE: stretchesOf('year'),
    WEEK: stretchesOf('week'),
    AMONTH: stretchesOf('month'),
    SMALL: small,
    MONTH: small,
    DAY: small,
    ORDER: `(?:(?:첫|둘|셋|넷|다섯)째|(?:첫|두|세|네|다섯)\\s?번째|마지막|第[1-5一二三四五])`,
    WEEKDAY: '[월화수목금토일月火水木金土日]',
    COUNT: `(?:\\d{1,3}|[${numeral}]{1,3}|(?<![가-힣])${NATIVE})`,
    UNIT: '(?:일간?|주[간일]?|개월|달|년간?|日間?|週間|[カヶか]月間?|年間?)',
    /** 初めて and "말레이시아" begin with one. */
    PART: `(?:${either(Object.keys(words.monthParts))})(?!て|(?<=[초말])[가-힣](?<![에의부까쯤로인이께경다]))`,
    SEASON: either(Object.keys(words.seasons)),
    NEAR: either(Object.keys(words.nearDays)),
    NUMERAL: numeral,
    NATIVE,
    /** Figures with scales (1,200만, 3兆5000億, 1만2천408), at most five parts. */
    FIGURE: `\\d[\\d,]{0,18}(?:\\.\\d{1,6})?(?:\\s?[천千百백십]?(?:[${large}천]|千(?!葉))(?:\\s?\\d[\\d,]{0,10}(?:\\.\\d{1,6})?(?:[천千]\\d{0,3}[백百]?)?)?){0,4}`,
    SPELLED: `[${numeral}${large}]{1,24}(?:[점쩜点・][${Object.keys(words.digits).join('')}]{1,6})?`,
    SYMBOL: either(Object.keys(words.currencySymbols)),
    POINT: '%\\s?[pP](?![a-z])|(?:%|퍼센트)\\s?포인트|%?ポイント',
    SHARE: '%|퍼센트|프로(?!젝|그|필|세|듀|축)|パーセント',
    /** 元 is a former office too, and 동 a building. */
    MONEY: `(?:${either(Object.keys(words.currencies))})(?!(?<=元)[\\u3400-\\u9fff])(?:(?<!동)|(?<=[만억조]\\s?동))`,
    TIME: `${either(Object.keys(words.durations))}|(?:일|日)(?=\\s?(?:${either(words.lengthSigns)}))`,
    MEASURE: `(?:${either(Object.keys(words.measures))})(?![A-Za-z/])`,
    COUNTER: either(words.counters),
    HEAD: either(Object.keys(words.boundsBefore)),
    TAIL: either(Object.keys(words.boundsBehind)),
  },
  meanings: {
    year: yearIn,
    side: (text) => stretchNamed(text)?.[1],
    month: parseNumeral,
    day: parseNumeral,
    weekday: (text) => words.weekdays[text],
    order: (text) =>
      words.orders[text] ?? parseNative(text.replace(/\s?번?째/u, '')) ?? parseNumeral(text.slice(1)),
    count: (text) => ({ value: parseNative(text) ?? parseNumeral(text) ?? 0, vague: false }),
    unit: unitIn,
    near: (text) => words.nearDays[text],
    part: (text) => words.monthParts[text],
    season: (text) => words.seasons[text],
  },
  space: '\\s?',
  wordEnd: '',
  flags: 'gu',
});
