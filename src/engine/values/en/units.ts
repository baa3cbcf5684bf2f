/** The unit beside an English number: percent, points, money, time, measures, multiples. */
import * as words from '../lang/en.ts';
import { either } from '../table.ts';
import { type Bare, andAHalf } from './bare.ts';
import type { NumberHit } from './counted.ts';
import type { Lexeme, Lexemes } from './lexer.ts';
import { type Groups, matchAt } from '../patterns.ts';
import { phrase } from './phrases.ts';

interface Unit {
  readonly type: NumberHit['type'];
  readonly unit: string;
  readonly next: number;
  readonly factor: number;
  /** What comes on top, in the unit: "an hour and a half". */
  readonly plus?: number;
}

const keys = Object.keys;
const share =
  '(?<percent>%|(?:percent|pct|(?<=\\S)pc|per cent)!)|(?<points>(?:ppt?|percentage(?: -)? points?|(?<=(?:half|quarter)-)points?)!)|(?<basis>(?:bps?|basis(?: -)? points?)!)';
/** "dollars", "Hong Kong dollars", "cents", "€", "US$". */
const money =
  '(?:(?<country>COUNTRY) )?(?:(?<cent>CENT)|(?<name>CURRENCY)(?!(?<=pounds?) of!)(?: sterling!)?)|(?<letters>[LETTER]{1,3})?(?<sign>SIGN)(?! \\d)';
/** "5 seconds", but "5 second-half goals"; "two full days", "two hours and a half", "19-year-old". */
const length = `(?:(?:${either(words.durationModifiers)})! )?(?<time>(?:${either(
  keys(words.durations).filter((name) => name !== 'quarter'),
)})!)(?!(?<=second) -)(?:(?: -)? (?:old|aged)s?!| (?<late>${andAHalf}))?`;
/** "three times as many", "10 times higher" are multiples, "won three times" is a count; "km²", "square miles", "°C". */
const measure = `(?<times>times!(?= (?:${either(words.multipleTails)})!)|(?<=-)fold!|(?<=\\d)x!)|(?:[°º]|degrees?!) (?<degrees>[cf])(?:elsius|ahrenheit)?!|(?:(?<power>square|cubic|sq)! \\.? )?(?<measure>(?:${either(
  [...keys(words.measures), ...keys(words.gluedUnits).map((unit) => unit.toLowerCase())],
)})!)(?<raised>[²³])?`;
const behind = phrase(`(?:${share}|${money}|${length}|${measure})`);

/** The unit that stands behind a number. */
export function unitBehind(l: Lexemes, index: number, bare: Bare): Unit | undefined {
  const at = l.word(index) === '-' && l.at(index + 1).kind === 'word' ? index + 1 : index;
  const { text } = l.at(at);
  const code = codeIn(text) ?? (/^R[Ms]$/.test(text) ? words.currencyPrefixes[text] : undefined);
  if (code) return { type: 'currency', unit: code, next: at + 1, factor: 1 };
  const found = l.find(behind, at);
  if (!found) return undefined;
  const { next, groups } = found;
  const { percent, points, basis, cent, name, sign, time, times, degrees } = groups;
  if (percent ?? points ?? basis)
    return { type: 'percent', unit: percent ? '%' : points ? 'pp' : 'bp', next, factor: 1 };
  if (cent ?? name ?? sign) return moneyOf(l, groups, text, next, bare);
  if (time) {
    const [unit = '', many] = (words.durations[time] ?? '').split(' ');
    const factor = Number(many ?? 1);
    return { type: 'duration', unit, next, factor, ...(groups['late'] ? { plus: factor / 2 } : {}) };
  }
  const unit = times ? 'x' : degrees ? `°${degrees.toUpperCase()}` : measureOf(groups, l.at(at));
  return unit === undefined ? undefined : { type: 'number', unit, next, factor: 1 };
}

function moneyOf(
  l: Lexemes,
  { country, cent = '', name = '', letters, sign = '' }: Groups,
  text: string,
  next: number,
  bare: Bare,
): Unit | undefined {
  const base = words.cents[cent] ?? words.currencies[name] ?? words.currencySigns[sign] ?? '';
  const unit = letters ? countryOf(text) : country ? words.currencyOf(country, base) : base;
  // "Player 5 won", "the real": money only where the figure is large or scaled.
  const plain = bare.scale === 1 && !country;
  const year =
    bare.figures && bare.value >= 1900 && bare.value < 2100 && !l.at(bare.first).text.includes(',');
  const won = name === 'won' && !country && (bare.value < 50 || (plain && year));
  if (unit === undefined || won || (plain && words.doubtfulCurrencies.has(name) && bare.value < 1000))
    return undefined;
  return { type: 'currency', unit, next, factor: cent ? 0.01 : 1 };
}

function measureOf({ power, measure = '', raised }: Groups, { glued, text }: Lexeme): string | undefined {
  const area = power ? (power === 'cubic' ? '³' : '²') : (raised ?? '');
  const unit = words.gluedUnits[glued ? text : area && measure] ?? words.measures[measure];
  // "5 m" alone may be anything; letters that are words count only glued.
  const sure = measure.length > 2 || glued || area || words.shortMeasures.has(measure);
  return unit === undefined || !sure ? undefined : `${unit}${area}`;
}

/** "$", "US$", "A$"; "Rs", "EUR", "Rs."; "Malaysian ringgit 42": the news of some countries writes the word first. */
const before = phrase(
  '(?<=(?<all>(?:(?<![LETTER.])(?<letters>[a-z.]{1,4}))?(?<sign>SIGN)\\s?|(?<![LETTER])(?:(?:(?<country>COUNTRY) )?(?<leading>LEADING)\\s(?![LETTER])|(?<code>[a-z]{2,4})\\.?\\s?)))',
);

/** A currency sign, code or word before a number: its code and where it begins. */
export function currencyBefore(l: Lexemes, index: number) {
  const { start } = l.at(index);
  const { groups } = matchAt(before, l.lower, start) ?? {};
  if (!groups) return undefined;
  const { all = '', letters = '', sign, country = '', leading, code = '' } = groups;
  const at = start - all.length;
  const written = (group: string): string => l.text.slice(at, at + group.length);
  const base = words.currencies[leading ?? ''] ?? '';
  const own = /[$¥]/.test(sign ?? '') ? countryOf(written(letters)) : undefined;
  const told = sign
    ? (own ?? words.currencySigns[sign])
    : leading
      ? (words.currencyOf(country, base) ?? base)
      : (words.currencyPrefixes[written(code)] ?? codeIn(written(code)));
  return told === undefined
    ? undefined
    : { code: told, first: l.from(sign && !own ? at + letters.length : at) };
}

const codeIn = (text: string): string | undefined => (words.currencyCodes.has(text) ? text : undefined);

/** The code of the letters before a sign, "US", "NT", "CAD". */
function countryOf(letters: string): string | undefined {
  const name = letters.replaceAll('.', '');
  return words.dollarCountries[name] ?? codeIn(name);
}
