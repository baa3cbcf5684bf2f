/** What stands around an English number: its bound ("about", "or more"), the noun it counts, an age, a name that it belongs to. */
import * as words from '../lang/en.ts';
import type { Bound, QuantityValue } from '../model.ts';
import { quantity } from '../quantity.ts';
import { either } from '../table.ts';
import type { Bare } from './bare.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';

/** A value read at a place: lexemes `first` up to, not including, `next`. */
export interface NumberHit {
  readonly first: number;
  readonly next: number;
  readonly type: 'number' | 'percent' | 'currency' | 'ordinal' | 'duration';
  readonly value: QuantityValue;
}

/** The last words of bounds: most numbers stand behind none. */
const boundEnds: ReadonlySet<string> = new Set(
  Object.keys(words.bounds).map((bound) => bound.slice(bound.lastIndexOf(' ') + 1)),
);

/** The bound that ends right before an index: which, and where it begins. */
export function boundBefore(l: Lexemes, index: number) {
  const sign = words.boundSigns[l.word(index - 1)];
  if (sign) return { bound: sign, first: index - 1 };
  // "about a 10 % rise"; "a little below the 52-week high" bounds the high, not the weeks.
  for (const end of /^an?$/.test(l.word(index - 1)) ? [index, index - 1] : [index])
    for (let first = Math.max(0, end - 4); first < end && boundEnds.has(l.word(end - 1)); first += 1) {
      let joined = l.word(first);
      for (let at = first + 1; at < end; at += 1) joined += ` ${l.word(at)}`;
      const bound = words.bounds[joined];
      if (bound) return { bound, first };
    }
  return undefined;
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
  const { first, bound } = boundBefore(l, at) ?? { first: at, bound: plain };
  return { first, next, type, value: quantity(exact, step, unit, bound) };
}

const behind = phrase(`(?:(?<=\\S)\\+|- plus!|or! (?<tail>(?:${either(Object.keys(words.boundTails))})!))`);

/** "or more", "or so", "+", "-plus" behind a figure. */
export function boundBehind(l: Lexemes, index: number) {
  const found = l.find(behind, index);
  const bound: Bound = words.boundTails[found?.groups['tail'] ?? ''] ?? 'least';
  return found && { bound, next: found.next };
}

/** The words that a number counts: up to four words behind it, until a function word, a verb form or punctuation. */
export function countedNoun(l: Lexemes, index: number): string {
  const run: string[] = [];
  let at = index;
  let verb = false;
  for (let i = 0; i < 4; i += 1) {
    if (l.word(at) === '-' && l.at(at).glued) at += 1;
    const here = l.at(at);
    if (here.kind !== 'word' || words.functionWords.has(here.lower) || words.pastWords.has(here.lower)) break;
    if (at > index && !here.glued && l.at(at - 1).kind !== 'word' && l.word(at - 1) !== '-') break;
    verb = i > 0 && (/(?:ed|ing)$/.test(here.lower) || words.months[here.lower] !== undefined);
    if (verb) break;
    run.push(here.lower);
    at += 1;
    if (l.word(at) === "'") break;
    // The counted noun is the plural; what follows it is mostly a verb.
    if (/[^s]s$/.test(here.lower) && !/[^s]s$/.test(l.word(at))) break;
  }
  return run.join(' ');
}

/** Whether a plain figure belongs to a name: "Article 9", "Taipei 101", "Windows 11". */
export function partOfName(l: Lexemes, { figures, first, next, scale, value }: Bare, noun: string): boolean {
  const letter = next === first + 2 && l.at(first + 1).glued;
  if (!figures || (scale !== 1 && !letter) || l.at(first).text.includes(',')) return false;
  const [before, two] = [l.at(first - 1), l.at(first - 2)];
  // "(TWSE: 2330)": a ticker, not a number of anything.
  if (before.text === ':' && /^\p{Lu}{2,6}$/u.test(two.text) && noun === '') return true;
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
  const plural = (word: string): boolean => /[^s]s$/.test(word) || words.irregularPlurals.has(word);
  return noun === '' || (!opens && !noun.split(' ').some(plural));
}

/** "one" counts where a lower-case noun follows and nothing makes it a pronoun. */
export function aloneOne(l: Lexemes, index: number): boolean {
  const [before, { text, lower, kind }] = [l.word(index - 1), l.at(index + 1)];
  if (text === '') return before === '';
  return (
    !words.beforePronounOne.has(before) &&
    // "One Battle After Another": a name.
    !(l.capital(index) && l.capital(index + 1)) &&
    kind === 'word' &&
    !words.functionWords.has(lower) &&
    !words.afterPronounOne.has(lower)
  );
}

/** The sign of the number at an index, and where it stands; a hyphen behind a word or figure joins. */
export function signBefore(l: Lexemes, index: number) {
  const { lower, glued } = l.at(index - 1);
  if (lower === 'minus' || lower === 'negative') return { first: index - 1, negative: true };
  const signs = /^[-+]$/.test(lower) && (l.at(index).glued || index === 1);
  return signs && (!glued || index < 2 || l.word(index - 2) === '(')
    ? { first: index - 1, negative: lower === '-' }
    : undefined;
}

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
