/** Reads one English number at a place in the text: figures with their scale, number words, halves and dozens. */
import * as words from '../lang/en.ts';
import { clean } from '../quantity.ts';
import { numbered } from '../table.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';

/** A bare number: its value, the smallest step it is written with, and the lexemes it takes. */
export interface Bare {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly step: number;
  /** In figures rather than in words. */
  readonly figures: boolean;
  /** Scale by which the figure was multiplied; 1 where none is written. */
  readonly scale: number;
}

/** Letters that scale only where they are glued to the figure, and what they must be beside. */
const letters = numbered('1e3: k, K; 1e6: M, mn, mln, mio; 1e9: B, bn, bln; 1e12: T, tn, trn');

const moneyLetters = numbered('1e6: m; 1e9: b; 1e12: t');

/** The scale word behind a number ("million", "-billion", glued "bn"), and the index behind it. */
export function scaleAt(
  l: Lexemes,
  index: number,
  money: boolean,
): { readonly by: number; readonly next: number } | undefined {
  const here = l.at(index);
  if (here.kind === 'word' && here.glued) {
    const by =
      letters[here.text] ??
      letters[here.text.length > 1 ? here.lower : ''] ??
      (money ? moneyLetters[here.text] : undefined);
    if (by !== undefined) return { by, next: index + 1 };
    return undefined;
  }
  const at = here.text === '-' && here.glued && l.at(index + 1).glued ? index + 1 : index;
  const word = l.at(at);
  const by = word.kind === 'word' ? words.scales[word.lower] : undefined;
  if (by === undefined) return undefined;
  if (word.text.length < 3 && !/^(?:bn|mn|tn|cr)$/.test(word.lower)) return undefined;
  if (word.lower === 'hundred' && at > index) return undefined;
  // "3 thousand million", "2 hundred thousand": a second scale word.
  const second = words.scales[l.word(at + 1)];
  if (second !== undefined && l.word(at + 1).length > 2) return { by: by * second, next: at + 2 };
  return { by, next: at + 1 };
}

/** Whether the figure at an index is a number of its own: no part of a name, version, clock time or run of digits. */
export function isNumber(l: Lexemes, index: number): boolean {
  const here = l.at(index);
  if (here.kind !== 'figure' || here.ordinal) return false;
  const before = l.at(index - 1);
  const behind = l.at(index + 1);
  if (here.glued && index > 0) {
    if (before.kind === 'figure') return false;
    if (
      before.kind === 'word' &&
      !words.currencyCodes.has(before.text) &&
      words.currencyPrefixes[before.text] === undefined
    )
      return false;
    if (/^[.,:/_#@=&x]$/.test(before.text) && before.glued && /[\d\p{L}]$/u.test(l.at(index - 2).text))
      return false;
    // F-35, COVID-19, but mid-10s, sub-5 % and "US-$5".
    if (
      before.text === '-' &&
      before.glued &&
      l.at(index - 2).kind === 'word' &&
      !words.numberPrefixes.has(l.word(index - 2)) &&
      words.units[l.word(index - 2)] === undefined
    )
      return false;
    if (before.text === "'" && here.text.length === 2 && behind.lower !== '%') return false;
  }
  // "[1][2]" points to a source.
  if (before.text === '[' && behind.text === ']') return false;
  if (behind.glued) {
    if (behind.kind === 'figure') return false;
    if (
      /^[.,:/_@=]$/.test(behind.text) &&
      l.at(index + 2).glued &&
      l.at(index + 2).kind !== 'mark' &&
      l.at(index + 2).text !== ''
    )
      return behind.text === '/' && l.at(index + 2).kind === 'word';
  }
  return true;
}

const saidAloud = phrase(
  '\\d+ (?:point! (?<part>\\d{1,3})|\\s(?<up>[1-9]) /(?<down>1[0-6]|[2-9]))(?![\\d.,]\\d|\\d)',
);

function figureAt(l: Lexemes, index: number, money: boolean): Bare | undefined {
  if (!isNumber(l, index)) return undefined;
  const here = l.at(index);
  // "300m euros", "2.1m homes": a lone letter scales where a currency or a counted thing follows.
  const paid =
    money ||
    words.currencies[l.word(index + 2)] !== undefined ||
    words.currencyCodes.has(l.at(index + 2).text) ||
    (/^[mb]$/.test(l.at(index + 1).text) &&
      (words.countedInMillions.has(l.word(index + 2)) || words.countedAfterYearLike.has(l.word(index + 2))));
  const scale = scaleAt(l, index + 1, paid);
  const behind = l.at(index + 1);
  if (!scale && behind.glued && behind.kind === 'word' && !glueable(behind.text)) return undefined;
  let step = 10 ** -here.decimals;
  const plain = here.text.replaceAll(',', '');
  if (!here.decimals && !scale) {
    // Trailing zeros are rounding as a rule: 670,000 is known to the ten thousand.
    const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
    if (zeros >= 2 && zeros < plain.length) step = 10 ** zeros;
  }
  const by = scale?.by ?? 1;
  let value = here.value;
  let next = scale?.next ?? index + 1;
  // "1 point 1": said aloud, and written as it was said; "2 1/2": an inner fraction.
  const said = scale || here.decimals ? undefined : l.find(saidAloud, index);
  if (said) {
    const { part, up, down } = said.groups;
    if (part) step = 10 ** -part.length;
    value += part ? Number(`0.${part}`) : Number(up) / Number(down);
    value = part ? Number(value.toFixed(part.length)) : value;
    next = said.next;
  }
  if (!Number.isFinite(value)) return undefined;
  const late = scale ? undefined : halfScale(l, next, value, money);
  if (late) return { first: index, figures: true, ...late };
  return { first: index, next, value: clean(value * by), step: clean(step * by), figures: true, scale: by };
}

/** What may stand glued behind a figure: units of measurement, times and currencies. */
function glueable(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    words.measures[lower] !== undefined ||
    words.gluedUnits[text] !== undefined ||
    words.currencyCodes.has(text) ||
    /^(?:pp|bps|pc|pct|x|c|p)$/.test(lower) ||
    words.durations[lower] !== undefined ||
    words.dollarCountries[text] !== undefined ||
    words.currencyPrefixes[text] !== undefined
  );
}

const andAHalf = phrase('(?:- )?and! (?:- )?a! (?:- )?half!');

/** Index behind "and a half", or undefined. */
export const halfBehind = (l: Lexemes, index: number): number | undefined => l.find(andAHalf, index)?.next;

/** "two and a half million": what a number and the words behind it come to. */
function halfScale(
  l: Lexemes,
  index: number,
  value: number,
  money: boolean,
): Omit<Bare, 'first' | 'figures'> | undefined {
  const half = halfBehind(l, index);
  const scale = half === undefined ? undefined : scaleAt(l, half, money);
  return (
    scale && { next: scale.next, value: clean((value + 0.5) * scale.by), step: scale.by / 2, scale: scale.by }
  );
}

/** "thirty-four", "three hundred and five thousand", "two point five million", "a dozen". At most a dozen words. */
function spelledAt(l: Lexemes, index: number): Bare | undefined {
  let total = 0;
  let current: number | undefined;
  let decimals: string | undefined;
  let at = index;
  let next = index;
  let top = 1;
  let last: 'unit' | 'ten' | 'scale' | 'none' = 'none';
  for (let i = 0; i < 12; i += 1) {
    const here = l.word(at);
    if (i > 0 && here === '-' && l.at(at).glued && l.at(at + 1).glued) {
      at += 1;
      continue;
    }
    const article = i === 0 && (here === 'a' || here === 'an');
    const unit = article ? 1 : words.units[here];
    const ten = words.tens[here];
    const by = words.scales[here];
    if (article && !(words.scales[l.word(at + 1)] !== undefined && l.word(at + 1).length > 2))
      return undefined;
    if (here === 'point' && last !== 'none' && words.units[l.word(at + 1)] !== undefined) decimals = '';
    else if (decimals !== undefined && unit !== undefined) {
      decimals += String(unit);
      last = 'unit';
    } else if (unit !== undefined) {
      if (last === 'unit' || (last === 'ten' && (unit === 0 || unit > 9))) break;
      current = (current ?? 0) + unit;
      last = 'unit';
    } else if (ten !== undefined) {
      if (last === 'unit' || last === 'ten') break;
      current = (current ?? 0) + ten;
      last = 'ten';
    } else if (by !== undefined && (here.length > 2 || here === 'cr') && last !== 'none') {
      if (decimals !== undefined) {
        current = Number(`${current ?? 0}.${decimals || '0'}`);
        decimals = undefined;
      }
      if (by === 100 || by === 12) current = (current ?? 1) * by;
      else {
        total += (current ?? (total ? 0 : 1)) * by;
        if (current === undefined && total) total *= by;
        current = undefined;
        top = Math.max(top, by);
      }
      last = 'scale';
    } else if (
      here === 'and' &&
      last === 'scale' &&
      (words.units[l.word(at + 1)] !== undefined || words.tens[l.word(at + 1)] !== undefined)
    ) {
      at += 1;
      continue;
    } else break;
    at += 1;
    next = at;
  }
  if (next === index) return undefined;
  if (decimals !== undefined) current = Number(`${current ?? 0}.${decimals || '0'}`);
  const value = clean(total + (current ?? 0));
  const scale = value >= top && top > 1 && value % top === 0 ? top : 1;
  return {
    first: index,
    figures: false,
    ...(halfScale(l, next, value, false) ?? { next, value, step: scale, scale }),
  };
}

/** "half a million", "half a dozen", "a quarter of a million". */
function partOfScale(l: Lexemes, index: number): Bare | undefined {
  const here = l.word(index);
  if (here !== 'half') return undefined;
  const a = l.word(index + 1) === '-' || /^an?$/.test(l.word(index + 1)) ? index + 2 : index + 1;
  if (a === index + 1) return undefined;
  const by = words.scales[l.word(a)];
  return by !== undefined && l.word(a).length > 2
    ? { first: index, next: a + 1, value: by / 2, step: by / 2, figures: false, scale: by }
    : undefined;
}

/** The number that begins at a lexeme, or undefined. `money` lets a lone "m" mean million. */
export function bareAt(l: Lexemes, index: number, money: boolean): Bare | undefined {
  const here = l.at(index);
  if (here.kind === 'figure') return figureAt(l, index, money);
  if (here.kind !== 'word') return undefined;
  return partOfScale(l, index) ?? spelledAt(l, index);
}
