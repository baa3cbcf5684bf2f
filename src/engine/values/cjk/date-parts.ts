/** The pieces that Korean, Japanese and Chinese dates are made of, as patterns and as readings. */
import { civil } from '../days.ts';
import * as words from '../lang/cjk.ts';
import type { DatePart, DateValue } from '../model.ts';
import { either } from '../table.ts';
import { dayOf, partOf, reading } from '../readings.ts';
import { likelyYear, monthSpan, type Reference, type Tense } from '../reference.ts';
import { digitCharacters, parseNumeral, smallScaleCharacters } from './numerals.ts';

/** What a parser sees besides its match. */
interface Scene {
  readonly reference: Reference;
  readonly tense: Tense;
}

export interface CjkDateParser {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, scene: Scene) => DateValue | undefined;
}

export const numeral = `${digitCharacters}${smallScaleCharacters}`;

/** A small number in figures or numerals. */
export const n = `(?:\\d{1,2}|[${numeral}]{1,3})`;

const era = `(?:${either(Object.keys(words.eras))})`;

const nearYear = '올해|금년|지난해|지난\\s해|작년|내년|今年|本年|昨年|去年|来年|明年';

/** Groups: figures, era, its year, near year, numerals. */
export const y = `(?:((?:19|20)\\d{2})\\s?(?:년|年)|(${era})\\s?(\\d{1,2}|元)\\s?年|(${nearYear})[의の]?|([이천백일삼사오육칠팔구십〇一二三四五六七八九零]{4,7})\\s?(?:년|年))`;

export const weekdayMark =
  '(?:\\s?[(（]?([월화수목금토일月火水木金土日])(?:요일|曜日?)?[)）]|\\s?([월화수목금토일月火水木金土日])(?:요일|曜日))';

export const weekdayOnly =
  '([월화수목금토일])요일|([月火水木金土日])曜日?|(?:星期|周|週)([一二三四五六日天])(?![\\u3400-\\u9fff])|[(（]([월화수목금토일月火水木金土日])[)）]';

export const chineseWeekdays: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
};

/** A parser from a pattern's source. */
export const make = (source: string, read: CjkDateParser['read']): CjkDateParser => ({
  pattern: new RegExp(source, 'gu'),
  read,
});

export const small = (text: string | undefined): number =>
  text === undefined ? Number.NaN : (parseNumeral(text) ?? Number.NaN);

export function yearOf(
  match: readonly (string | undefined)[],
  first: number,
  reference: Reference,
): number | undefined {
  const [plain, eraName, eraYear, near, spelled] = match.slice(first, first + 5);
  if (plain) return Number(plain);
  if (eraName) return (words.eras[eraName] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear));
  if (spelled) {
    const year = small(spelled);
    return year >= 1900 && year < 2200 ? year : undefined;
  }
  const offset = near === undefined ? undefined : words.nearStretches[near]?.[1];
  return offset === undefined || reference === undefined ? undefined : civil(reference).year + offset;
}

export function day(
  year: number | undefined,
  month: number,
  dayOfMonth: number,
  named: string | undefined,
  { reference, tense }: Scene,
): DateValue | undefined {
  const weekday = named === undefined ? undefined : words.weekdays[named];
  const which = year ?? likelyYear(reference, tense, month, dayOfMonth, weekday);
  return dayOf(which, month, dayOfMonth, year === undefined ? ['year'] : [], weekday);
}

export function monthReading(
  year: number | undefined,
  month: number,
  part: string | undefined,
  { reference, tense }: Scene,
): DateValue | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  const which = year ?? likelyYear(reference, tense, month, 15);
  if (which === undefined) return undefined;
  const span = monthSpan(which, month);
  const implied: readonly DatePart[] = year === undefined ? ['year'] : [];
  if (!part) return reading(span, 'month', implied);
  const some = /초순|上旬|초|初め|頭/.test(part) ? 'early' : /중순|中旬/.test(part) ? 'mid' : 'late';
  return reading(partOf(some, span), 'range', [...implied, 'day'], { rough: true });
}

export const order =
  '첫째|둘째|셋째|넷째|다섯째|첫\\s?번째|두\\s?번째|세\\s?번째|네\\s?번째|다섯\\s?번째|마지막|第[1-5一二三四五]';

export function orderOf(text: string): number {
  if (text === '마지막') return -1;
  const found = ['첫', '둘두', '셋세', '넷네', '다섯'].findIndex(
    (heads) => heads.includes(text.charAt(0)) || text.startsWith(heads),
  );
  return found >= 0 ? found + 1 : small(text.slice(1));
}
