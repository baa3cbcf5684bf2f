/**
 * Namesakes: page and source use the same name but introduce it differently ("the goalkeeper X", "the senator X"; "X, Texas",
 * "X, the French capital"). If they share hardly any other name, they mean two different ones. So do members of a series
 * ("X-2" and "X-3").
 */
import { PLACE_WORDS } from '../claims/data/names-en.ts';
import { keyOf, type Word, wordsOf } from '../claims/words.ts';
import { normalise } from '../../text/normalise.ts';
import { remembered } from '../../text/remembered.ts';
import { isDay } from './rows.ts';

/** The words that introduce names, by each word of the name; under a second key, only those after the name. */
export type Introduced = Map<string, Set<string>>;

/** No introduction has more words. */
const MOST = 4;
const ARTICLE = /^(?:the|an?|its|his|her|their)$/;

/** How sentences introduce the names in them. */
export function introducedIn(sentences: readonly string[]): Introduced {
  const out: Introduced = new Map();
  for (const sentence of sentences) {
    const text = normalise(sentence);
    const words = wordsOf(text, { start: 0, end: text.length });
    const isName = (w: Word | undefined): w is Word =>
      w !== undefined && w.capital && w.key !== '' && !isDay(w.lower);
    const gap = (at: number): string => text.slice(words[at]?.end, words[at + 1]?.start);
    for (let from = 0; from < words.length; from++) {
      if (!isName(words[from])) continue;
      let to = from + 1;
      while (isName(words[to]) && gap(to - 1) === ' ') to++;
      const after = behind(words, to, gap(to - 1));
      for (const { key } of words.slice(from, to)) {
        add(out, key, [...before(words, from), ...after]);
        add(out, `${key} ,`, after);
      }
      from = to - 1;
    }
  }
  return out;
}

function add(into: Introduced, name: string, how: readonly Word[]): void {
  const known = into.get(name) ?? new Set();
  into.set(name, known);
  for (const { key } of how) if (key !== '') known.add(key);
}

/** "The rock band X", "the US state of X": the words back to an article. */
function before(words: readonly Word[], from: number): readonly Word[] {
  const named = words[from - 1]?.lower === 'of' && PLACE_WORDS.has(words[from - 2]?.lower ?? '');
  const end = named ? from - 1 : from;
  for (let at = end - 1; at >= Math.max(0, end - 1 - MOST); at--) {
    const word = words[at];
    if (word === undefined || ARTICLE.test(word.lower)) return words.slice(at + 1, end);
    if (word.digit || word.key === '' || (word.capital && !named && at > 0)) return [];
  }
  return [];
}

/** "X, the French capital", "X of Glasgow", "X in Oregon". */
function behind(words: readonly Word[], to: number, gap: string): readonly Word[] {
  const [first, second] = [words[to], words[to + 1]];
  if (gap === ', ') {
    const isSaidOf = ARTICLE.test(first?.lower ?? '');
    const isPlace = first?.capital === true && !isDay(first.lower);
    return isSaidOf || isPlace
      ? words.slice(to, to + MOST).filter((w) => (w.capital || isSaidOf) && !isDay(w.lower))
      : [];
  }
  return gap === ' ' && /^(?:of|in)$/.test(first?.lower ?? '') && second?.capital === true ? [second] : [];
}

/**
 * Whether both introduce a shared name by words that the other's whole text lacks: "the speaker X" may be "the model X" if that
 * text mentions a speaker too. What follows a comma distinguishes places in any case.
 * @param myWords keys of the whole text around `mine`, and `theirWords` around `theirs`
 */
export function areNamesakes(
  mine: Introduced,
  theirs: Introduced,
  myWords: ReadonlySet<string>,
  theirWords: ReadonlySet<string>,
): boolean {
  return [...mine].some(([name, how]) => {
    const other = theirs.get(name);
    if (other === undefined || how.size === 0 || other.size === 0) return false;
    const mayBeTold = !name.endsWith(',');
    const known = [...how].some((word) => other.has(word) || (mayBeTold && theirWords.has(word)));
    return !known && !(mayBeTold && [...other].some((word) => myWords.has(word)));
  });
}

/** "Vega-2", "the Lumo 8", "Falcon II": one of a row of like things; what is a count, a sum or a score has more behind it. */
const NUMBERED =
  /(?:(\p{Lu}[\p{L}]{1,20})-|(?<=[\p{Ll}\d,] )(\p{Lu}[\p{L}]{1,20}) )(\d{1,4}|[IVX]{1,4})(?![\p{L}\d%]|[.,:-]\d| ?(?:percent|million|billion|points?|years?|euros?|dollars?|have|had|were|are)\b)/gu;

/** Each name that a text numbers → its numbers. */
const numbersIn = remembered((text: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const out = new Map<string, Set<string>>();
  for (const [, joined, apart, number = ''] of text.matchAll(NUMBERED)) {
    const name = (joined ?? apart ?? '').toLowerCase();
    if (keyOf(name) !== '' && !isDay(name)) out.set(name, (out.get(name) ?? new Set()).add(number));
  }
  return out;
}, 2_000);

/** Whether both name a member of a series, but different ones: "Vega-2", "Vega-3". */
export function areNumberedApart(a: string, b: string): boolean {
  const mine = numbersIn(a);
  // Most texts number nothing.
  if (mine.size === 0) return false;
  const theirs = numbersIn(b);
  return [...mine].some(([name, own]) => {
    const other = theirs.get(name);
    return other !== undefined && ![...own].some((number) => other.has(number));
  });
}
