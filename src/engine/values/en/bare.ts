/** Reads one English number at a place in the text: figures with their scale, number words, halves and dozens. */
import { either } from '../table.ts';
import * as words from '../lang/en.ts';
import { clean } from '../quantity.ts';
import { holds, matchAt } from '../patterns.ts';
import type { Lexemes } from './lexer.ts';
import { isCapital, phrase } from './phrases.ts';

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

/** "million", "-billion", "thousand million", and letters glued to the figure. */
const scale = phrase(
  '(?:(?<=\\d)(?<letter>mio|ml?n|bl?n|tr?n|[kmbt])!|(?:-|\\s+)(?<by>SCALE)(?: (?<more>SCALE))?)',
);

/** The scale behind a number, and the index behind it. A lone small letter scales only money and what comes in millions. */
export function scaleAt(l: Lexemes, index: number, lone: boolean) {
  const { end } = l.at(index - 1);
  const found = matchAt(scale, l.lower, end);
  const { letter = '', by = '', more = '' } = found?.groups ?? {};
  if (!found || (/^[^k]$/.test(letter) && !lone && !isCapital(l.at(index).text))) return undefined;
  return {
    by: (words.scales[letter.charAt(0) || by] ?? 1) * (words.scales[more] ?? 1),
    next: l.from(end + found[0].length),
  };
}

/**
 * Before and behind a figure that is no part of a name, version, clock time or run of digits: F-35 and COVID-19, but
 * mid-10s, sub-5 % and $5-a-day; "[1]" points to a source, 4-1-1 is a formation or a number that is dialled.
 */
const opens = phrase(
  "(?!\\d{1,6}-\\d{1,6}-\\d|(?<=\\d-)\\d{1,6}-\\d)(?<!\\d-\\d{1,6}-)(?<!\\d|[\\dLETTER][.,:/_#@=&]|[LETTER]\\+)(?:(?<![LETTER]-)|(?<=(?<![LETTER])(?:PREFIX|NUMBERWORD)-))(?!(?<=')\\d\\d(?![\\d%]))(?!(?<=\\[\\s?)[\\d,.]{1,15} \\])",
);
const closes = phrase('(?!(?<=(?<!\\d)10)[⁰¹²³⁴-⁹]|\\d|[.,:_@=][LETTER\\d]|/\\d)');

const saidAloud = phrase(
  '\\d+ (?:point! (?<part>\\d{1,3})|\\s(?<up>[1-9]) /(?<down>1[0-6]|[2-9]))(?![\\d.,]\\d|\\d)',
);

/** What ½ and its like add to a figure. */
function vulgar(character: string): number {
  const [part, whole] = character.normalize('NFKD').split('\u2044').map(Number);
  return (part ?? 0) / (whole ?? 1);
}

function figureAt(l: Lexemes, index: number, money: boolean): Bare | undefined {
  const [before, here] = [l.at(index - 1), l.at(index)];
  const isCurrency =
    words.currencyCodes.has(before.text) || words.currencyPrefixes[before.text] !== undefined;
  const isPart = here.glued && before.kind === 'word' && !isCurrency;
  if (isPart || /[a-z]$/.test(here.lower)) return undefined;
  if (!holds(opens, l.lower, here.start) || !holds(closes, l.lower, here.end)) return undefined;
  const behind = l.at(index + 1);
  const thing = l.word(index + 2);
  // "300m euros", "2.1m homes": a lone letter scales where a currency or a counted thing follows.
  const lone =
    money ||
    words.currencies[thing] !== undefined ||
    words.currencyCodes.has(l.at(index + 2).text) ||
    (/^[mb]$/.test(behind.text) &&
      (words.countedInMillions.has(thing) || words.countedAfterYearLike.has(thing)));
  const scaled = scaleAt(l, index + 1, lone);
  const plain = here.text.replaceAll(',', '');
  const broken = /[^\d.]$/.exec(plain)?.[0];
  let value = broken ? Number(plain.slice(0, -1)) + vulgar(broken) : Number(plain);
  const decimals = broken ? 2 : (/\.(\d+)$/.exec(plain)?.[1]?.length ?? 0);
  let next = scaled?.next ?? index + 1;
  // Trailing zeros are rounding as a rule, one alone only of many digits: 670,000 is known to the ten thousand, 4,880 to ten.
  const zeros = decimals || scaled ? '' : (/(?<=[1-9])0{2,}$|(?<=\d{3})0$/.exec(plain)?.[0] ?? '');
  let step = 10 ** (zeros.length - decimals);
  // "1 point 1": said aloud, and written as it was said; "2 1/2": an inner fraction.
  const said = scaled || decimals ? undefined : l.find(saidAloud, index);
  if (said) {
    const { part, up, down } = said.groups;
    if (part) step = 10 ** -part.length;
    value = part ? Number(`${value}.${part}`) : value + Number(up) / Number(down);
    next = said.next;
  }
  const by = scaled?.by ?? 1;
  return { first: index, next, value: clean(value * by), step: clean(step * by), figures: true, scale: by };
}

const small = '(?:TEN(?:(?:-|\\s+)DIGIT)?|NUMBERWORD)(?:\\s+point!(?:\\s+NUMBERWORD){1,9})?';
const scaled = '(?:(?:-|\\s+)SCALE)+';
const more = '(?:-|\\s+)(?:and\\s+)?';
const length = either(Object.keys(words.durations).filter((name) => !/s$|^(?:quarter|sec)$/.test(name)));
const aLength = `(?<one>an?)\\s+(?=(?:${length})!(?!(?<=second)| (?:ago|earlier|later|before|after)!))`;
/** "three hundred and five thousand", "two point five million", "a dozen"; "half a million"; "an hour". */
const spelled = phrase(
  `(?:${aLength}|half(?:-|\\s+an?\\s+)(?<half>SCALE)|(?:an?(?=[\\s-]+[LETTER]{3})|${small})${scaled}(?:${more}${small}${scaled}){0,3}(?:${more}${small})?|${small})`,
);
function spelledAt(l: Lexemes, index: number): Bare | undefined {
  const found = l.find(spelled, index);
  if (!found) return undefined;
  const { start } = l.at(index);
  const { next, groups } = found;
  const by = words.scales[groups['half'] ?? ''];
  if (groups['one']) return { first: index, next, value: 1, step: 0.5, figures: false, scale: 1 };
  if (by !== undefined) return { first: index, next, value: by / 2, step: by / 2, figures: false, scale: by };
  let total = 0;
  let current = '';
  let top = 1;
  for (const word of l.lower.slice(start, l.at(next - 1).end).split(/[\s-]+/)) {
    const digit = words.units[word] ?? words.tens[word] ?? (/^an?$/.test(word) ? 1 : undefined);
    const times = words.scales[word];
    if (word === 'point') current += '.';
    else if (digit !== undefined)
      current = current.includes('.') ? current + digit : String(Number(current) + digit);
    else if (times === 100 || times === 12) current = String(Number(current || 1) * times);
    else if (times !== undefined) {
      total = current ? total + Number(current) * times : total * times;
      current = '';
      top = Math.max(top, times);
    }
  }
  const value = clean(total + Number(current));
  const step = value % top ? 1 : top;
  return { first: index, next, value, step, figures: false, scale: step };
}

export const andAHalf = '(?:- )?and! (?:- )?a! (?:- )?half!';
const halfPattern = phrase(andAHalf);

/** The number that begins at a lexeme, or undefined. `money` lets a lone "m" mean million. */
export function bareAt(l: Lexemes, index: number, money: boolean): Bare | undefined {
  const { kind } = l.at(index);
  const bare =
    kind === 'figure' ? figureAt(l, index, money) : kind === 'word' ? spelledAt(l, index) : undefined;
  // "one and a half percent", "two and a half million".
  const half = bare?.scale === 1 ? l.find(halfPattern, bare.next)?.next : undefined;
  if (!bare || half === undefined) return bare;
  const { by, next } = scaleAt(l, half, money) ?? { by: 1, next: half };
  return { ...bare, next, value: clean((bare.value + 0.5) * by), step: by / 2, scale: by };
}
