/** What stands around an English number: the noun it counts, "per share", an age, a name that it belongs to. */
import * as words from '../lang/en.ts';
import type { Bare } from './bare.ts';
import { either } from '../table.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';

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

const per = phrase(
  `(?:/ (?<slash>[LETTER]+)|(?:(?:per|each|every)! (?:(?:troy|metric|short|long)! (?=NOUN))?(?!FUNCTION)(?<noun>(?:[LETTER]\\.){2,}|[LETTER]+)|an?! (?:(?:troy|metric|short|long)! )?(?<noun2>NOUN)))`.replaceAll(
    'NOUN',
    `(?:${either(words.perNouns)})!`,
  ),
);

/** "per share", "a barrel", "per troy ounce": what the sum or number is counted by. */
export function perWhat(l: Lexemes, index: number): string {
  const { slash, noun, noun2 } = l.find(per, index)?.groups ?? {};
  return slash ?? noun ?? noun2 ?? '';
}

/** Whether a plain figure belongs to a name: "Article 9", "Taipei 101", "Windows 11". */
export function partOfName(l: Lexemes, bare: Bare, noun: string): boolean {
  const letter = bare.next === bare.first + 2 && l.at(bare.first + 1).glued;
  if (!bare.figures || (bare.scale !== 1 && !letter) || l.at(bare.first).text.includes(',')) return false;
  // "(TWSE: 2330)": a ticker, not a number of anything.
  if (l.word(bare.first - 1) === ':' && /^\p{Lu}{2,6}$/u.test(l.at(bare.first - 2).text) && noun === '')
    return true;
  // "5 May", where no day of publication tells the year.
  if (bare.value <= 31 && words.months[l.word(bare.next)] !== undefined && l.capital(bare.next)) return true;
  const before = l.at(bare.first - 1);
  if (before.kind !== 'word') return false;
  if (words.nameNumberWords.has(before.lower)) return true;
  if (
    !/\p{Lu}/u.test(before.text) ||
    words.functionWords.has(before.lower) ||
    words.bounds[before.lower] !== undefined
  )
    return false;
  const two = l.at(bare.first - 2);
  const opens = bare.first < 2 || /^[.!?:"]$/.test(two.text);
  if (opens && /(?:ly|ing)$/.test(before.lower)) return false;
  // "Taipei 101 skyscraper" names; "Samsung 14 patents" would count.
  return (
    noun === '' ||
    (!opens && !noun.split(' ').some((word) => /[^s]s$/.test(word) || words.irregularPlurals.has(word)))
  );
}

/** "one" counts where a lower-case noun follows and nothing makes it a pronoun. */
export function aloneOne(l: Lexemes, index: number): boolean {
  const before = l.word(index - 1);
  if (words.beforePronounOne.has(before)) return false;
  const behind = l.at(index + 1);
  // "One Battle After Another": a name.
  if (l.capital(index) && l.capital(index + 1)) return false;
  if (behind.text === '') return before === '';
  return (
    behind.kind === 'word' &&
    !words.functionWords.has(behind.lower) &&
    !words.afterPronounOne.has(behind.lower)
  );
}

export function signBefore(
  l: Lexemes,
  index: number,
): { readonly first: number; readonly negative: boolean } | undefined {
  const before = l.at(index - 1);
  if (before.lower === 'minus' || before.lower === 'negative') return { first: index - 1, negative: true };
  if ((before.text === '-' || before.text === '+') && (l.at(index).glued || index === 1)) {
    // A hyphen after a word or figure joins; after space it is a sign.
    if (before.glued && index > 1 && l.at(index - 2).text !== '(') return undefined;
    return { first: index - 1, negative: before.text === '-' };
  }
  return undefined;
}

/** "Alcaraz, 22, won": a figure between commas behind a name. */
export function isAge(l: Lexemes, bare: Bare): boolean {
  if (
    !bare.figures ||
    bare.scale !== 1 ||
    bare.value < 1 ||
    bare.value > 115 ||
    !Number.isInteger(bare.value)
  )
    return false;
  const name = l.at(bare.first - 2);
  if (l.word(bare.first - 1) === 'aged') return true;
  return (
    l.word(bare.first - 1) === ',' &&
    l.at(bare.first - 1).glued &&
    l.word(bare.next) === ',' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    words.months[name.lower] === undefined &&
    l.at(bare.next + 1).kind === 'word'
  );
}
