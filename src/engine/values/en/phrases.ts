/**
 * The pieces that English dates are made of, and patterns written with them. A pattern is the source of a regular
 * expression in which `{month}` stands for a piece that is kept under that name (`{month2}` for a second one), `MONTH`
 * for one that is not kept, a space for any white space or none, and `!` for the end of a word.
 */
import * as words from '../lang/en.ts';
import { either, table } from '../table.ts';

/** Letters of any script that news is written in, as a range: patterns with every class of Unicode's grow too large to be compiled. */
const letters = 'a-z\\u00c0-\\u1fff\\u3040-\\u9fff\\uac00-\\ud7af';
const wordEnd = `(?![${letters}])`;
const oneOf = (list: Iterable<string>): string => `(?:${either(list)})${wordEnd}`;

/** Names in full, and shortened with or without a full stop. */
const nameOf = (table: object, full: RegExp): string => {
  const names = Object.keys(table);
  return `(?:${oneOf(names.filter((name) => full.test(name)))}|${oneOf(names.filter((name) => !full.test(name)))}\\.?)`;
};

const ordinalsUpTo = (most: number): string[] =>
  Object.keys(words.ordinals).filter((word) => (words.ordinals[word] ?? 99) <= most);

const MONTH = nameOf(words.months, /^(?:.{5,}|ju[nl][ey])$/);
/** A figure that is a whole number of its own. */
const whole = '(?!\\d|\\.\\d|,\\d{2,3}(?!\\d))';
const figure = `(?:0?[1-9]|[12]\\d|3[01])${whole}`;
const rank = `(?:st|nd|rd|th)${wordEnd}`;
const spelled = `(?:twenty(?:\\s*-)?\\s*${oneOf(ordinalsUpTo(9))}|thirty(?:\\s*-)?\\s*first${wordEnd}|${oneOf(ordinalsUpTo(31))})`;
const FIGURE = `(?:${figure}(?:${rank}|(?!(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[${letters}])))`;

const plain = `(?![%\\d]|:\\S|,(?!\\d{4}(?![\\d,]))\\d|\\s*${oneOf([...Object.keys(words.scales), 'percent', 'per'])})`;

const PIECES: Readonly<Record<string, string>> = {
  LETTER: letters,
  DIGIT: oneOf(
    Object.keys(words.units).filter((word) => (words.units[word] ?? 99) < 10 && words.units[word]),
  ),
  TEN: oneOf(Object.keys(words.tens)),
  MONTH,
  FIGURE,
  WEEKDAY: nameOf(words.weekdays, /^.{6,}$/),
  DAY: `(?:${FIGURE}|${spelled})`,
  RANKED: `(?:(?:0?[1-9]|[12]\\d|3[01])${rank}|${spelled})`,
  YEAR: `(?:[12]\\d{3}(?![${letters}\\d%]|[:,.]\\d)|'\\d\\d(?!\\d))`,
  COUNT: `(?:\\d{1,3}${whole}(?!${rank})|an?\\s+(?:few|couple(?:\\s+of)?)${wordEnd}|(?:an?|several)${wordEnd}|${oneOf(
    Object.keys(words.tens),
  )}(?:(?:\\s*-)?\\s*${oneOf(Object.keys(words.units).filter((word) => (words.units[word] ?? 0) % 10 === words.units[word] && words.units[word]))})?|${oneOf(
    Object.keys(words.units).filter((word) => word !== 'zero'),
  )})`,
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

/** The year behind a date: ", 2026", "-2026", "of last year"; `n` tells two of them apart. */
export const yearTail = (n = ''): string =>
  `(?:(?: ,)?(?: |[-/]){year${n}}|(?: of)? (?!past){side${n}} year!)?`;

/** A pattern for text in lower case: one that told cases apart itself takes ten times as long to be built. */
export function phrase(source: string, flags = 'y'): RegExp {
  const filled = source
    .replace(/(?<!\(\?<?)!/g, wordEnd)
    .replaceAll(' ', '\\s*')
    .replace(
      /\{([a-z]+)(\d?)\}/g,
      (_all, name: string, n: string) => `(?<${name}${n}>${PIECES[name.toUpperCase()] ?? ''})`,
    )
    .replace(/[A-Z]{3,}/g, (name) => PIECES[name] ?? name);
  return new RegExp(filled, flags);
}

/** Matches a pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The groups of a match in a text's lower case, as the text writes them. */
export function written(groups: Groups, text: string, lower: string, start: number): Groups {
  const out: Record<string, string | undefined> = {};
  let from = start;
  for (const name in groups) {
    const group = groups[name];
    if (group === undefined) continue;
    from = lower.indexOf(group, from);
    out[name] = text.slice(from, from + group.length);
  }
  return out;
}

export const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');

const bareWord = (text: string): string => text.replace('.', '');

/** Months that are also other words; they count only with a capital and a sign beside them. */
const doubtful = new Set(['may', 'march', 'mar', 'dec', 'jan', 'sep', 'jun', 'august']);

export function isSure(month = ''): boolean {
  const word = bareWord(month.toLowerCase());
  return !doubtful.has(word) || (isCapital(month) && word !== 'may' && word !== 'march');
}

export const isRanked = (day: string | undefined): boolean => !/^\d*$/.test(day ?? '');

/** The parts of a number in words, added up: "twenty-fourth". */
const added = (text: string, last: Readonly<Record<string, number>>): number =>
  text.split(/[\s-]+/).reduce((sum, word) => sum + (words.tens[word] ?? last[word] ?? 0), 0);

function yearIn(text: string): number {
  const year = Number(text.replace("'", ''));
  return text.startsWith("'") ? year + (year < 50 ? 2000 : 1900) : year;
}

/** A small count of units; vague words give a guess. */
function countIn(text: string): { readonly value: number; readonly vague: boolean } {
  if (/^\d/.test(text)) return { value: Number(text), vague: false };
  if (/few|several/.test(text)) return { value: 3, vague: true };
  if (text.includes('couple')) return { value: 2, vague: true };
  return { value: /^an?$/.test(text) ? 1 : added(text, words.units), vague: false };
}

function partIn(text: string): 'early' | 'mid' | 'late' | undefined {
  const found = text.split(/[\s-]+/);
  return found.map((word) => words.partWords[word] ?? words.partNouns[word]).find(Boolean);
}

/** What the pieces mean, in lower case. */
const MEANINGS = {
  month: (text: string) => words.months[bareWord(text)] ?? 0,
  weekday: (text: string) => words.weekdays[bareWord(text)] ?? 0,
  day: (text: string) => Number.parseInt(text, 10) || added(text, words.ordinals),
  year: yearIn,
  count: countIn,
  unit: (text: string) => words.calendarUnits[text],
  side: (text: string) => words.sides[text] ?? 0,
  near: (text: string) => words.nearDays[text] ?? 0,
  daypart: (text: string) => words.dayParts[text],
  part: partIn,
};
type Meanings = { readonly [Name in keyof typeof MEANINGS]?: ReturnType<(typeof MEANINGS)[Name]> };
/** What the pieces of a match mean, and those of their second kind. */
export type Said = Meanings & { readonly [Name in keyof Meanings as `${Name}2`]: Meanings[Name] };
/** The same as they are written, with the groups that are no pieces. */
export type Groups = Readonly<Record<string, string | undefined>>;

const readers = table<(text: string) => unknown>(
  Object.fromEntries(
    Object.entries(MEANINGS).flatMap(([name, read]) => [
      [name, read],
      [`${name}2`, read],
    ]),
  ),
);

export function meaningOf(groups: Groups): Said {
  const said: Record<string, unknown> = {};
  for (const name in groups) {
    const text = groups[name];
    if (text !== undefined) said[name] = readers[name]?.(text);
  }
  return said;
}
