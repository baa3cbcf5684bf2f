/** The words around an English number: its bound ("about", "or more"), the noun it counts, an age, a name that it is part of. */
import * as words from '../lang/en.ts';
import type { Bound, QuantityValue } from '../model.ts';
import { quantity } from '../quantity.ts';
import { either } from '../table.ts';
import type { Bare } from './bare.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';
import { matchAt } from '../patterns.ts';

/** A value read at a place: lexemes `first` up to, not including, `next`. */
export interface NumberHit {
  readonly first: number;
  readonly next: number;
  readonly type: 'number' | 'percent' | 'currency' | 'ordinal' | 'duration';
  readonly value: QuantityValue;
}

/** "About", "nearly a", "minus", "over -": what leads a number. */
const lead = phrase(
  `(?<=(?<all>(?:(?<![LETTER])(?<word>BOUNDS)!(?: an?!)? |(?<!\\d\\s?)(?<mark>${either(Object.keys(words.boundSigns))}) )?(?<sign>(?<![LETTER])(?:minus|negative)! |(?<=^|[\\s(])[-+]|^ [-+] )?))`,
);

/** What leads the number that begins at a lexeme: where it begins, with and without its bound, and which that is. */
export function leadOf(l: Lexemes, index: number) {
  const { start } = l.at(index);
  const { all = '', word, mark, sign = '' } = matchAt(lead, l.lower, start)?.groups ?? {};
  return {
    first: l.from(start - all.length),
    bound: words.bounds[word?.replace(/\s+/g, ' ') ?? ''] ?? words.boundSigns[mark ?? ''],
    own: l.from(start - sign.length),
    negative: /^ *[^+ ]/.test(sign),
  };
}

/** A value that begins at a lexeme, as firm as the word before it makes it, or as `plain` where none does. */
export function bounded(
  l: Lexemes,
  at: number,
  next: number,
  type: NumberHit['type'],
  [exact, step, unit]: readonly [exact: number, step: number, unit: string],
  plain?: Bound,
): NumberHit {
  const lead = leadOf(l, at);
  const { first, bound = plain } = lead.own < at ? { first: at } : lead;
  return { first, next, type, value: quantity(exact, step, unit, bound) };
}

const behind = phrase(`(?:(?<=\\S)\\+|- plus!|or! (?<tail>(?:${either(Object.keys(words.boundTails))})!))`);

/** "or more", "or so", "+", "-plus" behind a figure. */
export function boundBehind(l: Lexemes, index: number) {
  const found = l.find(behind, index);
  const bound: Bound = words.boundTails[found?.groups['tail'] ?? ''] ?? 'least';
  return found && { bound, next: found.next };
}

const stops = `FUNCTION|(?:${either(words.pastWords)})!`;
const plural = `(?:[LETTER]*(?!s)[LETTER]s|${either(words.irregularPlurals)})!`;
const further = `(?:\\s+|(?<=\\S)- )(?!${stops}|[LETTER]+(?:ed|ing)!|MONTH)`;
/** A thing that a number counts: a word that is no function word and no verb. */
export const thing = phrase(`(?:(?<=\\S)- )?(?!${stops})[LETTER]`);
/** Several things, up to four words on. */
const things = phrase(
  `(?:(?<=\\S)- )?(?!${stops})(?:${plural}|[LETTER]+(?:${further}[LETTER]+){0,2}${further}${plural})`,
);

/** Whether a plain figure belongs to a name: "Article 9", "Taipei 101", "Windows 11"; what it counts would begin at `end`. */
export function partOfName(l: Lexemes, { figures, first, next, scale, value }: Bare, end: number): boolean {
  const letter = next === first + 2 && l.at(first + 1).glued;
  if (!figures || (scale !== 1 && !letter) || l.at(first).text.includes(',')) return false;
  const [before, two] = [l.at(first - 1), l.at(first - 2)];
  // "(TWSE: 2330)": a ticker, not a number of anything.
  if (before.text === ':' && /^\p{Lu}{2,6}$/u.test(two.text) && !l.find(thing, end)) return true;
  // "5 May", "May 5", where no day of publication tells the year.
  const isMonth = (at: number): boolean => words.months[l.word(at)] !== undefined && l.capital(at);
  if (value <= 31 && (isMonth(next) || isMonth(before.text === '.' ? first - 2 : first - 1))) return true;
  if (before.kind !== 'word') return false;
  if (words.nameNumberWords.has(before.lower)) return true;
  const opens = first < 2 || /^[.!?:"]$/.test(two.text);
  if (
    !/\p{Lu}/u.test(before.text) ||
    words.functionWords.has(before.lower) ||
    words.bounds[before.lower] !== undefined ||
    (opens && /(?:ly|ing)$/.test(before.lower))
  )
    return false;
  // "Taipei 101 skyscraper" names; "Samsung 14 patents" would count.
  return !l.find(thing, end) || (!opens && !l.find(things, end));
}

const counting = phrase(
  `(?:^one$|(?<!(?<![LETTER])(?:${either(words.beforePronounOne)})\\s+)one (?!FUNCTION|(?:${either(words.afterPronounOne)})!)[LETTER])`,
);

/** "one" counts where a lower-case noun follows and nothing makes it a pronoun; "One Battle After Another" is a name. */
export const aloneOne = (l: Lexemes, index: number): boolean =>
  l.find(counting, index) !== undefined && !(l.capital(index) && l.capital(index + 1));

/** "Alcaraz, 22, won": a figure between commas behind a name. */
export function isAge(l: Lexemes, { figures, scale, value, first, next }: Bare): boolean {
  if (!figures || scale !== 1 || value < 1 || value > 115 || value % 1) return false;
  const [name, before] = [l.at(first - 2), l.at(first - 1)];
  return (
    before.lower === 'aged' ||
    (before.lower === ',' &&
      before.glued &&
      l.word(next) === ',' &&
      /^\p{Lu}\p{Ll}/u.test(name.text) &&
      words.months[name.lower] === undefined &&
      l.at(next + 1).kind === 'word')
  );
}
