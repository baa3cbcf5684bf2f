/** The pieces that English dates and numbers are made of, and what they mean. */
import * as words from '../lang/en.ts';
import { type Scene, patternsOf, shortYear } from '../patterns.ts';
import { either } from '../table.ts';

/** Letters of any script that news is written in, as a range: patterns with every class of Unicode's grow too large to be compiled. */
const letters = 'a-z\\u00c0-\\u00d6\\u00d8-\\u1fff\\u3040-\\u9fff\\uac00-\\ud7af';
const wordEnd = `(?![${letters}])`;
const oneOf = (list: Iterable<string>): string => `(?:${either(list)})${wordEnd}`;

/** Names in full, and shortened with or without a full stop. */
const nameOf = (table: object, full: RegExp): string => {
  const names = Object.keys(table);
  return `(?:${oneOf(names.filter((name) => full.test(name)))}|${oneOf(names.filter((name) => !full.test(name)))}\\.?)`;
};

/** Those words of a table whose value lies between two, both included. */
const between = (table: Readonly<Record<string, number>>, least: number, most: number): string =>
  oneOf(Object.keys(table).filter((word) => least <= (table[word] ?? 0) && (table[word] ?? 0) <= most));

const DIGIT = between(words.units, 1, 9);
const MONTH = nameOf(words.months, /^(?:.{5,}|ju[nl][ey])$/);
/** A figure that is a whole number of its own. */
const whole = '(?!\\d|\\.\\d|,\\d{2,3}(?!\\d))';
const figure = `(?:0?[1-9]|[12]\\d|3[01])${whole}`;
const rank = `(?:st|nd|rd|th)${wordEnd}`;
const DIGITRANK = between(words.ordinals, 1, 9);
const spelled = `(?:twenty(?:\\s*-)?\\s*${DIGITRANK}|thirty(?:\\s*-)?\\s*first${wordEnd}|${between(words.ordinals, 1, 31)})`;
const FIGURE = `(?:${figure}(?:${rank}|(?!(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[${letters}])))`;

const plain = `(?![%\\d]|:\\S|,(?!\\d{4}(?![\\d,]))\\d|\\s*${oneOf([...Object.keys(words.scales), 'percent', 'per'])})`;

const PIECES: Readonly<Record<string, string>> = {
  LETTER: letters,
  DIGIT,
  TEN: oneOf(Object.keys(words.tens)),
  NUMBERWORD: oneOf(Object.keys(words.units)),
  SCALE: oneOf(Object.keys(words.scales).filter((word) => word.length > 2 || /^(?:bn|mn|tn|cr)$/.test(word))),
  SIGN: `(?:${either(Object.keys(words.currencySigns))})`,
  CURRENCY: oneOf(Object.keys(words.currencies)),
  COUNTRY: `(?:${oneOf(words.currencyCountries.filter((name) => name.length > 3))}|${words.currencyCountries
    .filter((name) => name.length < 4)
    .map((name) => `${name.split('').join('\\.?')}${wordEnd}\\.?`)
    .join('|')})`,
  LEADING: `(?:${either(words.leadingCurrencies)})`,
  CENT: `(?:${oneOf(Object.keys(words.cents).filter((name) => name !== '¢'))}|¢)`,
  PREFIX: `(?:${either(words.numberPrefixes)})`,
  MONTH,
  RANK: rank,
  DIGITRANK,
  FIGURE,
  WEEKDAY: nameOf(words.weekdays, /^.{6,}$/),
  DAY: `(?:${FIGURE}|${spelled})`,
  RANKED: `(?:(?:0?[1-9]|[12]\\d|3[01])${rank}|${spelled})`,
  YEAR: `(?:[12]\\d{3}(?![${letters}\\d%¼-¾⅐-⅞]|[:,.]\\d)|'\\d\\d(?!\\d))`,
  COUNT: `(?:\\d{1,3}${whole}(?!${rank})|an?\\s+(?:few|couple(?:\\s+of)?)${wordEnd}|(?:an?|several)${wordEnd}|${oneOf(Object.keys(words.tens))}(?:(?:\\s*-)?\\s*${DIGIT})?|${between(words.units, 1, 19)})`,
  UNIT: oneOf(Object.keys(words.calendarUnits)),
  SIDE: oneOf(Object.keys(words.sides)),
  DAYPART: oneOf(Object.keys(words.dayParts)),
  NEAR: oneOf(Object.keys(words.nearDays)),
  PART: `(?:${oneOf(Object.keys(words.partWords))}(?:\\s*-)?(?:\\s*in${wordEnd})?|(?:the\\s+)?(?:${oneOf(words.partModifiers)}\\s*)?${oneOf(
    Object.keys(words.partNouns),
  )}\\s*of${wordEnd})\\s*`,
  SEASON: oneOf(words.seasons),
  FUNCTION: oneOf(words.functionWords),
  AGE: oneOf(words.ageNouns),
  LEAD: `(?<![${letters}])(?:${either(words.dateLeads)})`,
  BOUNDS: `(?:${either(Object.keys(words.bounds)).replaceAll('\\s', '\\s*')})`,
  BOUND: oneOf(Object.keys(words.bounds).filter((bound) => !bound.includes(' '))),
  /** What joins two ends; "and" does only behind "between". */
  JOIN: `(?:[-—~]|(?<=\\S)/|(?:${either(words.rangeJoins)}|and)${wordEnd})`,
  /** No part of a name, a sum or a clock time: what may stand before such a figure, and what behind it. */
  FREE: `(?<![${letters}\\d#$€£])(?<![\\d${letters}][.:#@_=&])(?<!\\d,)`,
  CLEAR: '(?![%_@=]|:\\S)',
  /** A figure that is no part of "May 50 percent" or "In March 5 million"; PLAIN is what may not stand behind it. */
  PLAINDAY: `${FIGURE}${plain}`,
  PLAIN: plain,
};

/** The year behind a date: ", 2026", "-2026", "of last year". */
export const yearTail = '(?:(?: ,)?(?: |[-/]){year}|(?: of)? (?!past){side} year!)?';

export const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');

/** Whether a group of a match is written with a capital. */
export const hasCapital = ({ text, written, start }: Scene, group = ''): boolean =>
  isCapital(written.slice(text.indexOf(group, start)));

const bareWord = (text: string): string => text.replace('.', '');

/** Months that are also other words; they count only with a capital and a sign beside them. */
const doubtful = new Set(['may', 'march', 'mar', 'dec', 'jan', 'sep', 'jun', 'august']);

export const isSure = (scene: Scene, month = ''): boolean =>
  !doubtful.has(bareWord(month)) || (!/^ma(?:y|rch)$/.test(bareWord(month)) && hasCapital(scene, month));

export const isRanked = (day: string | undefined): boolean => !/^\d*$/.test(day ?? '');

/** The parts of a number in words, added up: "twenty-fourth". */
const added = (text: string, last: Readonly<Record<string, number>>): number =>
  text.split(/[\s-]+/).reduce((sum, word) => sum + (words.tens[word] ?? last[word] ?? 0), 0);

/** A small count of units; vague words give a guess. */
function countIn(text: string): { readonly value: number; readonly vague: boolean } {
  if (/^\d/.test(text)) return { value: Number(text), vague: false };
  if (/few|several/.test(text)) return { value: 3, vague: true };
  if (text.includes('couple')) return { value: 2, vague: true };
  return { value: /^an?$/.test(text) ? 1 : added(text, words.units), vague: false };
}

/** Patterns for lower-case text (case-insensitive ones take ten times as long to compile), and what their pieces mean. */
export const { phrase, rule, fromToday, meaningOf } = patternsOf({
  pieces: PIECES,
  meanings: {
    month: (text) => words.months[bareWord(text)],
    weekday: (text) => words.weekdays[bareWord(text)],
    day: (text) => Number.parseInt(text, 10) || added(text, words.ordinals),
    year: (text) => (text.startsWith("'") ? shortYear(Number(text.slice(1))) : Number(text)),
    count: countIn,
    unit: (text) => words.calendarUnits[text],
    side: (text) => words.sides[text],
    near: (text) => words.nearDays[text],
    daypart: (text) => words.dayParts[text],
    part: (text) =>
      text
        .split(/[\s-]+/)
        .map((word) => words.partWords[word] ?? words.partNouns[word])
        .find(Boolean),
  },
  space: '\\s*',
  wordEnd,
  flags: 'y',
});
