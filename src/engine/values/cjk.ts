/** Values in Korean, Japanese and Chinese text: their dates, numbers, sums and percentages are one grammar with other words. */
import type { ValueType } from '../model.ts';
import { civil, dayNumber, iso, isRealDay, weekdayOf } from './days.ts';
import * as words from './lang/cjk.ts';
import type { Amount, DatePart, DateReading, Value, ValueContext, ValueMention } from './model.ts';
import { either } from './pattern.ts';
import {
  monthSpan,
  nearestYear,
  quarterSpan,
  type Reference,
  referenceDay,
  weekdayNear,
} from './reference.ts';

const numeral = `${Object.keys(words.digits).join('')}${Object.keys(words.smallScales).join('')}`;
/** A small number in figures or numerals. */
const n = `(?:\\d{1,2}|[${numeral}]{1,3})`;
const era = `(?:${either(Object.keys(words.eras))})`;
const y = `(?:(\\d{4})\\s?(?:년|年)|(${era})\\s?(\\d{1,2}|元)\\s?年|(올해|금년|지난해|작년|내년|今年|本年|昨年|去年|来年|明年)[의の]?)`;
const weekday = '(?:\\s?[（(]?([월화수목금토일月火水木金土日])(?:요일|曜日?)?[)）]?)';

const reading = (
  from: number,
  to: number,
  precision: DateReading['precision'],
  implied: readonly DatePart[] = [],
): DateReading => ({ kind: 'date', from: iso(from), to: iso(to), precision, implied });

/** 三千二百, 이십삼, 23, 1,200만, 3.5兆: digits and scales in any mix; undefined where the text is no number. */
export function parseNumeral(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let fraction: string | undefined;
  const figure = /^[\d,]{1,20}(?:\.\d{1,6})?/;
  let at = 0;
  const plain = text.replace(/\s/g, '');
  while (at < plain.length) {
    const digitsHere = figure.exec(plain.slice(at, at + 28));
    const character = plain.charAt(at);
    const digit = words.digits[character];
    const small = words.smallScales[character];
    const large = words.largeScales[character];
    if (digitsHere) {
      current = Number(digitsHere[0].replace(/,/g, ''));
      at += digitsHere[0].length;
      continue;
    }
    if (character === '점' || character === '点' || character === '點') fraction = '';
    else if (digit !== undefined && fraction !== undefined) fraction += String(digit);
    else if (digit !== undefined) current = current === undefined ? digit : current * 10 + digit;
    else if (small !== undefined) {
      section += (current ?? 1) * small;
      current = undefined;
    } else if (large !== undefined) {
      const before = section + (current ?? (section ? 0 : 1)) + (fraction ? Number(`0.${fraction}`) : 0);
      total += before * large;
      section = 0;
      current = undefined;
      fraction = undefined;
    } else return undefined;
    at += 1;
  }
  const value = total + section + (current ?? 0) + (fraction ? Number(`0.${fraction}`) : 0);
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
}

/** Native Korean numerals up to 99: 스물다섯. */
function parseNative(text: string): number | undefined {
  const pair = new RegExp(
    `^(열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)?$`,
    'u',
  ).exec(text);
  if (!pair || !text) return undefined;
  return (words.native[pair[1] ?? ''] ?? 0) + (words.native[pair[2] ?? ''] ?? 0);
}

const small = (text: string | undefined): number =>
  text === undefined ? Number.NaN : (parseNumeral(text) ?? Number.NaN);

function yearOf(
  match: readonly (string | undefined)[],
  first: number,
  reference: Reference,
): number | undefined {
  const [plain, eraName, eraYear, near] = match.slice(first, first + 4);
  if (plain) return Number(plain);
  if (eraName) return (words.eras[eraName] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear));
  const offset = near === undefined ? undefined : words.nearStretches[near]?.[1];
  return offset === undefined || reference === undefined ? undefined : civil(reference).year + offset;
}

interface Parser {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly read: (match: RegExpMatchArray, reference: Reference) => DateReading | undefined;
}
const make = (rule: string, source: string, read: Parser['read']): Parser => ({
  rule,
  pattern: new RegExp(source, 'gu'),
  read,
});

function day(
  year: number | undefined,
  month: number,
  dayOfMonth: number,
  named: string | undefined,
  reference: Reference,
): DateReading | undefined {
  const which = year ?? nearestYear(reference, month, dayOfMonth);
  if (which === undefined || !isRealDay(which, month, dayOfMonth)) return undefined;
  const number = dayNumber(which, month, dayOfMonth);
  const weekdayNumber = named === undefined ? undefined : words.weekdays[named];
  return {
    ...reading(number, number, 'day', year === undefined ? ['year'] : []),
    ...(weekdayNumber === undefined ? {} : { weekday: weekdayNumber }),
    ...(weekdayNumber !== undefined && weekdayOf(number) !== weekdayNumber
      ? { weekdayMismatch: true as const }
      : {}),
  };
}

/** The day of the month nearest to the reference. */
function dayOnly(
  dayOfMonth: number,
  named: string | undefined,
  reference: Reference,
): DateReading | undefined {
  if (reference === undefined) return undefined;
  const now = civil(reference);
  const near = [0, -1, 1]
    .map((offset) => civil(dayNumber(now.year, now.month + offset, 1)))
    .filter((candidate) => isRealDay(candidate.year, candidate.month, dayOfMonth))
    .sort(
      (a, b) =>
        Math.abs(dayNumber(a.year, a.month, dayOfMonth) - reference) -
        Math.abs(dayNumber(b.year, b.month, dayOfMonth) - reference),
    )[0];
  const found = near && day(near.year, near.month, dayOfMonth, named, reference);
  return found && { ...found, implied: ['year', 'month'] };
}

const tilde = '\\s?(?:[~〜～-]|부터|에서|から)\\s?';
const parsers: readonly Parser[] = [
  make('cjk/date', `(?:${y}\\s?)?(${n})\\s?(?:월|月)\\s?(${n})\\s?(?:일|日|号)${weekday}?`, (m, reference) =>
    day(yearOf(m, 1, reference), small(m[5]), small(m[6]), m[7], reference),
  ),
  make(
    'cjk/slash',
    `(?<![\\d/])(?:(\\d{4})\\s?[/.]\\s?)(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})(?![\\d/])${weekday}?`,
    (m, reference) => day(Number(m[1]), Number(m[2]), Number(m[3]), m[4], reference),
  ),
  make('cjk/month-day', `(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?![\\d/])${weekday}?`, (m, reference) =>
    day(undefined, Number(m[1]), Number(m[2]), m[3], reference),
  ),
  make(
    'cjk/range',
    `(?:${y}\\s?)?(${n})\\s?(?:월|月)\\s?(${n})\\s?(?:일|日)?${weekday}?${tilde}(?:${y}\\s?)?(?:(${n})\\s?(?:월|月)\\s?)?(${n})\\s?(?:일|日)`,
    (m, reference) => {
      const [m1, d1] = [small(m[5]), small(m[6])];
      const [m2, d2] = [m[12] === undefined ? m1 : small(m[12]), small(m[13])];
      const said = yearOf(m, 8, reference) ?? yearOf(m, 1, reference);
      const to = day(said, m2, d2, undefined, reference);
      const from = day(
        yearOf(m, 1, reference) ?? (to ? Number(to.to.slice(0, 4)) - (m1 > m2 ? 1 : 0) : undefined),
        m1,
        d1,
        undefined,
        reference,
      );
      return from && to && from.from <= to.to
        ? { ...from, to: to.to, precision: 'range', implied: said === undefined ? ['year'] : [] }
        : undefined;
    },
  ),
  make('cjk/slash-range', `(\\d{4})/(\\d{1,2})/(\\d{1,2})${tilde}(\\d{4})/(\\d{1,2})/(\\d{1,2})`, (m) => {
    const [from, to] = [
      day(Number(m[1]), Number(m[2]), Number(m[3]), undefined, undefined),
      day(Number(m[4]), Number(m[5]), Number(m[6]), undefined, undefined),
    ];
    return from && to && from.from <= to.to ? { ...from, to: to.to, precision: 'range' } : undefined;
  }),
  make(
    'cjk/month',
    `(?:${y}\\s?)?(${n})\\s?(?:월|月)(?!요|曜|간|間)(?!\\s?${n}\\s?(?:일|日))`,
    (m, reference) => {
      const month = small(m[5]);
      if (!(month >= 1 && month <= 12)) return undefined;
      const said = yearOf(m, 1, reference);
      const year = said ?? nearestYear(reference, month, 15);
      return year === undefined
        ? undefined
        : reading(
            monthSpan(year, month).from,
            monthSpan(year, month).to,
            'month',
            said === undefined ? ['year'] : [],
          );
    },
  ),
  make('cjk/year', `${y}(?!\\s?${n}\\s?(?:월|月|분기))(?!間|간|度|代|대)`, (m, reference) => {
    const year = yearOf(m, 1, reference);
    return year === undefined
      ? undefined
      : reading(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year', m[4] ? ['year'] : []);
  }),
  make('cjk/quarter', `(?:${y}\\s?)?第?([1-4一二三四일이삼사])\\s?(?:분기|四半期|季度)`, (m, reference) => {
    const index = small(m[5]);
    const said = yearOf(m, 1, reference);
    const year = said ?? (reference === undefined ? undefined : civil(reference).year);
    return year === undefined
      ? undefined
      : reading(
          quarterSpan(year, index).from,
          quarterSpan(year, index).to,
          'quarter',
          said === undefined ? ['year'] : [],
        );
  }),
  make(
    'cjk/day',
    `(?<![월月\\d])(?<!월\\s)(\\d{1,2})\\s?(?:일|日)(?!간|間|후|後|前|전|째|目|本|수|以|이내|동안|안)${weekday}?`,
    (m, reference) => dayOnly(Number(m[1]), m[2], reference),
  ),
  make(
    'cjk/weekday',
    `([월화수목금토일])요일|([月火水木金土日])曜日?|[（(]([월화수목금토일月火水木金土日])[)）]`,
    (m, reference) => {
      const named = words.weekdays[m[1] ?? m[2] ?? m[3] ?? ''];
      if (reference === undefined || named === undefined) return undefined;
      const at = weekdayNear(reference, named, '', 'unknown');
      return { ...reading(at, at, 'day', ['year', 'month', 'day']), weekday: named };
    },
  ),
  make('cjk/near', either(Object.keys(words.nearDays)), (m, reference) => {
    const offset = words.nearDays[m[0]];
    return reference === undefined || offset === undefined
      ? undefined
      : reading(reference + offset, reference + offset, 'day', ['year', 'month', 'day']);
  }),
  make('cjk/stretch', either(Object.keys(words.nearStretches)), (m, reference) => {
    const found = words.nearStretches[m[0].replace(/\s+/g, ' ')];
    if (!found || reference === undefined) return undefined;
    const [unit, offset] = found;
    const now = civil(reference);
    if (unit === 'week') {
      const monday = reference - weekdayOf(reference) + 1 + 7 * offset;
      return reading(monday, monday + 6, 'week', ['year', 'month', 'day']);
    }
    if (unit === 'year')
      return reading(dayNumber(now.year + offset, 1, 1), dayNumber(now.year + offset, 12, 31), 'year', [
        'year',
      ]);
    const first =
      unit === 'month' ? now.month + offset : Math.floor((now.month - 1) / 3) * 3 + 1 + 3 * offset;
    const from = dayNumber(now.year, first, 1);
    const to = dayNumber(civil(from).year, civil(from).month + (unit === 'month' ? 1 : 3), 1) - 1;
    return reading(from, to, unit, ['year', 'month', 'day']);
  }),
];

const currency = `(?:${either(Object.keys(words.currencies))})`;
const largeScale = Object.keys(words.largeScales).join('');
/** Figures with scales (1,200만, 3兆5000億), numerals (三千二百, 이백삼십), at most a dozen parts. */
const figures = `\\d[\\d,]{0,18}(?:\\.\\d{1,6})?(?:\\s?[천千백百]?[${largeScale}](?:\\s?\\d[\\d,]{0,10}(?:\\.\\d{1,6})?[천千]?)?){0,4}`;
const numerals = `[${numeral}${largeScale}]{2,24}(?:[점点點][${Object.keys(words.digits).join('')}]{1,6})?`;
const nativePattern =
  '(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)?';
const amountPattern = new RegExp(
  `(?<![\\d.,\\p{L}])([-−]|마이너스\\s?|마이나스\\s?|マイナス)?(?:([$€£¥₩￥])\\s?)?(?:(${figures})|(?<![\\uac00-\\ud7af\\u3400-\\u9fff])(${numerals})|(${nativePattern})(?![\\uac00-\\ud7af]))\\s?(${currency}|[%％]|퍼센트|프로|パーセント|[€₩$£¥])?`,
  'gu',
);
const symbolCodes: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₩': 'KRW',
};

function amounts(text: string): ValueMention[] {
  const out: ValueMention[] = [];
  for (const match of text.matchAll(amountPattern)) {
    const [whole, minus, symbol, figure, numeralText, nativeText, behind] = match;
    const value =
      nativeText === undefined ? parseNumeral(figure ?? numeralText ?? '') : parseNative(nativeText);
    // A figure alone is what the English grammar reads too; here it counts only with a scale, a unit or as a numeral.
    if (value === undefined || (figure !== undefined && /^[\d.,]+$/.test(figure) && !behind && !symbol))
      continue;
    const exact = minus ? -value : value;
    const percent = behind !== undefined && /[%％]|퍼센트|프로|パーセント/.test(behind);
    const money = percent
      ? undefined
      : (words.currencies[behind ?? ''] ?? symbolCodes[behind ?? symbol ?? '']);
    const type: ValueType = percent ? 'percent' : money ? 'currency' : 'number';
    const amount: Amount = {
      kind: 'amount',
      exact,
      low: exact,
      high: exact,
      step: 1,
      unit: percent ? '%' : (money ?? ''),
      rough: false,
      range: false,
    };
    out.push({
      start: match.index,
      end: match.index + whole.trimEnd().length,
      type,
      value: amount,
      noun: '',
      rule: `cjk/${type}`,
    });
  }
  return out;
}

/** Ordinals: 3번째, 第3回, 세 번째. */
function ranks(text: string): ValueMention[] {
  const out: ValueMention[] = [];
  const korean: Readonly<Record<string, number>> = {
    첫: 1,
    두: 2,
    세: 3,
    네: 4,
    다섯: 5,
    여섯: 6,
    일곱: 7,
    여덟: 8,
    아홉: 9,
    열: 10,
  };
  for (const match of text.matchAll(
    /(\d{1,3}|첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?번째|第\s?(\d{1,3}|[一二三四五六七八九十]{1,3})(?=[^四\d])|(\d{1,3})(?:番目|度目|回目)|(첫|두|세|네)째/gu,
  )) {
    const text1 = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const rank = korean[text1] ?? parseNumeral(text1);
    if (rank)
      out.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'ordinal',
        value: { kind: 'rank', rank },
        noun: '',
        rule: 'cjk/ordinal',
      });
  }
  return out;
}

const typeOf: Readonly<Record<DateReading['precision'], ValueType>> = {
  day: 'date',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  range: 'daterange',
};

/** Every value that the grammars of these languages see; overlaps are settled by the caller. */
export function cjkValues(text: string, context: ValueContext): ValueMention[] {
  const reference = referenceDay(context.published);
  const out: ValueMention[] = [...amounts(text), ...ranks(text)];
  for (const parser of parsers) {
    for (const match of text.matchAll(parser.pattern)) {
      const value: Value | undefined = parser.read(match, reference);
      if (value)
        out.push({
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          type: typeOf[value.precision],
          value,
          noun: '',
          rule: parser.rule,
        });
    }
  }
  return out;
}
