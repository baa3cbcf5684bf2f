/**
 * Korean verbs by their stems: 올랐다, 오른, 올라 and 오르며 are one word. A syllable's last consonant shows the form,
 * and can be computed: each vowel has 28 endings, and each first consonant 21 vowels.
 */
import { remembered } from './remembered.ts';

const FIRST = 0xac00;
const FINALS = 28;
const VOWELS = 21;
/** Last consonants, in the order of their letters. */
const [NONE, N, L, M, B, PAST] = [0, 4, 8, 16, 17, 20] as const;
/** Contracted vowels, and those of the stem: 숨져 of 숨지다, 나와 of 나오다, 돼 of 되다, 낮춰 of 낮추다. */
const UNCONTRACTED: ReadonlyMap<number, number> = new Map([
  [6, 20],
  [9, 8],
  [10, 11],
  [14, 13],
]);

/** What ends a verb behind its stem, or behind the past's. */
const ENDING =
  /(?:(?:는|으)?(?:다고?|다며|다는)|습니다|겠다고?|고|으?며|으?면서?|지만|으나|는데|던|자|기로?|으?려고?|도록|는|은|을)$/u;

const code = (letter = ''): number => letter.charCodeAt(0) - FIRST;
const finalOf = (word: string): number => code(word.at(-1)) % FINALS;
/** A word with another last consonant. */
const closed = (word: string, final: number): string =>
  word.slice(0, -1) + String.fromCharCode(FIRST + code(word.at(-1)) - finalOf(word) + final);

/** The stems of which "…어" and its like may be made. */
function stemsOfOpen(open: string): string[] {
  const stems = [open];
  const [before, last] = [open.slice(0, -1), open.slice(-1)];
  if (before !== '' && /[어아]/u.test(last)) stems.push(before);
  if (last === '해') stems.push(`${before}하`);
  if (/[라러]/u.test(last) && finalOf(before) === L) stems.push(`${closed(before, NONE)}르`);
  const vowel = Math.floor(code(last) / FINALS) % VOWELS;
  const whole = UNCONTRACTED.get(vowel);
  if (whole !== undefined)
    stems.push(before + String.fromCharCode(last.charCodeAt(0) + (whole - vowel) * FINALS));
  return stems;
}

/** Every stem that a word in Hangul may be a form of, if it is a verb's. */
export const stemsOf = remembered((word: string): readonly string[] => {
  const bare = word.replace(ENDING, '');
  const isBeforeN = word.startsWith('는', bare.length);
  const stems = new Set<string>();
  for (const form of bare === '' || bare === word ? [word] : [word, bare]) {
    const final = finalOf(form);
    if (final === NONE) stemsOfOpen(form).forEach((stem) => stems.add(stem));
    else if (final === PAST) stemsOfOpen(closed(form, NONE)).forEach((stem) => stems.add(stem));
    else stems.add(form);
    if (final === N || final === L || final === M || final === B) stems.add(closed(form, NONE));
    // ㄹ falls out before ㄴ: 연다, 여는; 여고 is no form of 열다.
    if (final === N || (final === NONE && form === bare && isBeforeN)) stems.add(closed(form, L));
  }
  return [...stems];
}, 20_000);

/** Told at a sentence's end, in the past or now: 올랐다, 오른다. */
const TOLD = /다$/u;
const isTold = (word: string): boolean =>
  TOLD.test(word) && [PAST, N].includes(finalOf(word.slice(0, -1)) as never);

/** Whether a word may be one at all; a cheap test, because most words are compared with many. */
export const mayBeVerb = (word: string): boolean => word >= '\u1100';

/** Whether two words are forms of one Korean verb, of which one is told. */
export const areOneVerb = (a: string, b: string): boolean =>
  mayBeVerb(a) &&
  mayBeVerb(b) &&
  (isTold(a) || isTold(b)) &&
  /^\p{sc=Hangul}+$/u.test(a + b) &&
  stemsOf(a).some((stem) => stemsOf(b).includes(stem));
