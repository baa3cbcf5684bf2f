/**
 * Korean and Japanese statements: no capitals tell their names, but particles mark of whom and of what they speak, and what
 * is done stands last. A fact that backs one must know the former and tell the latter.
 */
import { LIGHT_JA, LIGHT_KO } from '../claims/data/light-cjk.ts';
import { type Word, wordsOf } from '../claims/words.ts';
import { dense } from '../../text/dense.ts';
import { normalise } from '../../text/normalise.ts';
import { PARTICLE } from '../../text/particle.ts';

export interface Marked {
  /** The word that tells what is done. */
  readonly act?: Word;
  /** Keys of those that do it and of what it is done to. */
  readonly nouns: readonly string[];
}

const NOTHING: Marked = { nouns: [] };
const HANGUL = /^\p{sc=Hangul}/u;
const MARKS_KO = /^들?(?:[이을은는가를과와에]|께서|에[게서]|에서?는|으?로)$/;
const MARKS_JA = /^[はがをにで]/;

/** Whether a key tells no act of its own. */
export const isLight = (key: string): boolean => (HANGUL.test(key) ? LIGHT_KO.test(key) : LIGHT_JA.has(key));

/** What a statement's particles mark; nothing where it is written with capitals. */
export function markedIn(statement: string): Marked {
  if (!dense.test(statement)) return NOTHING;
  const text = normalise(statement);
  const words = wordsOf(text, { start: 0, end: text.length });
  const says = ({ key, digit }: Word): boolean => key !== '' && !digit && !isLight(key);
  const act = words.findLast(says);
  const nouns = words.filter((word, i) => says(word) && isMarked(word, words[i + 1]?.text ?? ''));
  return { ...(act === undefined ? {} : { act }), nouns: nouns.map(({ key }) => key) };
}

function isMarked({ text }: Word, next: string): boolean {
  if (!HANGUL.test(text)) return MARKS_JA.test(next);
  return MARKS_KO.test(PARTICLE.exec(text)?.[0] ?? '');
}

/** A Korean verb that no noun makes, told at a sentence's end or anywhere; it begins alike in all its forms. */
const [TOLD, VERB] = [/다$/u, /^.$|[다고며던은는아어여서자]$/u];
const FINALS = 28;
const PAST_OR_NOW = [20, 4];
const code = (letter = ''): number => letter.charCodeAt(0) - 0xac00;

/** Whether two words are one Korean verb, as far as its first syllable tells but for what closes it. */
export const areOneVerb = (a: string, b: string): boolean =>
  HANGUL.test(a) &&
  Math.floor(code(a) / FINALS) === Math.floor(code(b) / FINALS) &&
  [a, b].every((word) => VERB.test(word)) &&
  [a, b].some((word) => TOLD.test(word) && PAST_OR_NOW.includes(code(word.at(-2)) % FINALS));

/** Whether one of the keys tells what a word tells that is done. */
export const tellsAct = ({ key }: Word, keys: ReadonlySet<string>): boolean =>
  keys.has(key) || [...keys].some((other) => areOneVerb(key, other));
