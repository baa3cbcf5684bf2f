/**
 * Korean and Japanese statements: no capitals tell their names, but particles mark of whom and of what they speak, and what
 * is done stands last. A fact that backs one must know the former and tell the latter.
 */
import { LIGHT_JA, LIGHT_KO, PERSON_KO } from '../claims/data/light-cjk.ts';
import { type Word, wordsOf } from '../claims/words.ts';
import { dense } from '../../text/dense.ts';
import { normalise } from '../../text/normalise.ts';
import { PARTICLE } from '../../text/particle.ts';

const HANGUL = /^\p{sc=Hangul}/u;
const FIRST_HANGUL = '\u1100';
/** Told without an expression: most words are compared with many. */
export const mayBeVerb = (key: string): boolean => key >= FIRST_HANGUL;
const MARKS_KO = /^들?(?:[이을은는가를과와에]|께서|에[게서]|에서?는|으?로)$/;
const MARKS_JA = /^[はがをにで]/;
const SUBJECT_KO = /^들?(?:[이은는가]|께서)$/;
const SUBJECT_JA = /^[はが]/;

/** Whether a key tells no act of its own. */
export const isLight = (key: string): boolean => (HANGUL.test(key) ? LIGHT_KO.test(key) : LIGHT_JA.has(key));

const says = ({ key, text, digit }: Word): boolean =>
  key !== '' && !digit && dense.test(text) && !isLight(key);

/** The word that tells what is done. */
export const actOf = (words: readonly Word[]): Word | undefined => words.findLast(says);

/** Keys of those of whom and of what a statement speaks, as its particles mark them. */
export const markedIn = (statement: string): readonly string[] => keysMarked(statement, MARKS_KO, MARKS_JA);

/** Keys of what a statement tells something about. */
export const subjectsIn = (statement: string): readonly string[] =>
  keysMarked(statement, SUBJECT_KO, SUBJECT_JA);

function keysMarked(statement: string, korean: RegExp, japanese: RegExp): readonly string[] {
  if (!dense.test(statement)) return [];
  const text = normalise(statement);
  const words = wordsOf(text, { start: 0, end: text.length });
  const marked: string[] = [];
  // From the last word on: what stands before a marked word may be marked with it.
  for (let i = words.length - 1, isNextMarked = false; i >= 0; i--) {
    const word = words[i];
    if (word === undefined) continue;
    isNextMarked = isMarked(word, words[i + 1], isNextMarked, korean, japanese);
    if (isNextMarked && says(word)) marked.push(word.key);
  }
  return marked.reverse();
}

/** What is joined to a marked word is marked with it, and so is a name before an office: "丸山市長は", "노재완 시장은". */
function isMarked(
  { text, end }: Word,
  next: Word | undefined,
  isNextMarked: boolean,
  korean: RegExp,
  japanese: RegExp,
): boolean {
  if (HANGUL.test(text)) {
    const bears = next?.start === end + 1 && PERSON_KO.test(text);
    return korean.test(PARTICLE.exec(text)?.[0] ?? '') || (bears && isNextMarked);
  }
  if (next?.start !== end) return false;
  return japanese.test(next.text) || (/^\p{sc=Han}/u.test(next.text) && isNextMarked);
}

/** A Korean verb that no noun makes, told at a sentence's end or anywhere; it begins alike in all its forms. */
const [TOLD, VERB] = [/다$/u, /^.$|[다고며던은는아어여서자]$/u];
const FINALS = 28;
const PAST_OR_NOW = [20, 4];
const code = (letter = ''): number => letter.charCodeAt(0) - 0xac00;

/** Whether two words are one Korean verb, as far as its first syllable tells but for what closes it. */
export const areOneVerb = (a: string, b: string): boolean =>
  mayBeVerb(a) &&
  mayBeVerb(b) &&
  HANGUL.test(a) &&
  Math.floor(code(a) / FINALS) === Math.floor(code(b) / FINALS) &&
  [a, b].every((word) => VERB.test(word)) &&
  [a, b].some((word) => TOLD.test(word) && PAST_OR_NOW.includes(code(word.at(-2)) % FINALS));

/** A Korean, Japanese or Chinese name in full and its family's alone; a Korean office and its short name: 국가정보원, 국정원. */
export function areOneName(a: string, b: string): boolean {
  const [short, full] = a.length < b.length ? [a, b] : [b, a];
  if (short[0] !== full[0]) return false;
  if (FAMILY.test(short) && FAMILY.test(full)) return full.startsWith(short);
  if (!HANGUL.test(short) || full.length > LONGEST_NAME) return false;
  if (full.startsWith(short)) return short.length === 1 && full.length === 3;
  return short.length >= 3 && full.length >= short.length + 2 && isDrawnFrom(short, full);
}
const FAMILY = /^\p{sc=Han}{2,6}$/u;
const LONGEST_NAME = 16;

/** Whether all letters of a word stand in another in this order. */
function isDrawnFrom(short: string, full: string): boolean {
  let at = -1;
  return Array.from(short).every((letter) => (at = full.indexOf(letter, at + 1)) >= 0);
}
