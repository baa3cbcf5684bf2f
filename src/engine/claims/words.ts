/**
 * The words of a sentence as the comparison sees them: their key (stemmed, normalised, countries and irregular forms
 * unified), whether they carry content, and whether they look like part of a name. Texts are aligned by their keys.
 */
import { firstNot } from '../../text/first.ts';
import { firstOfGroup, grouped, groupsIn } from '../../text/groups.ts';
import porter2 from 'wink-porter2-stemmer';
import { normalise } from '../../text/normalise.ts';
import { stemsOf } from '../../text/korean-verb.ts';
import { ABOUT_TIME, ONLY_JOINED, PARTICLE } from '../../text/particle.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../model.ts';
import { ACTS_JA } from './data/acts-ja.ts';
import { ACTS_KO } from './data/acts-ko.ts';
import { BEHIND_NAMES_JA } from './data/light-cjk.ts';
import { COUNTRY_OF } from './data/places.ts';
import { givenKey } from './same-name.ts';
import { regular, SAME_ACT, STOP_WORDS } from './data/words-en.ts';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What the word is matched by; empty for words without content. */
  readonly key: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Begins with a digit. */
  readonly digit: boolean;
}

const STOP = new Set(STOP_WORDS);
/** No word of news is longer; what is longer is not language. */
const MAX_WORD = 64;
/** A comma or colon between figures is part of them. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.&-](?=[\p{L}\p{N}])|(?<=\d)[,:](?=\d)){0,63}/gu;
const POSSESSIVE = /['’]s$|['’]$/u;
/** Accents; the marks that tell ガ from カ and パ from ハ stay. */
const MARKS = /[^\P{M}\u3099\u309a]/gu;

/** So many words are kept with what they are. */
const MOST_WORDS = 20_000;

/** Lower case without accents, possessive endings and inner dots ("U.S.'s" → "us"). */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(POSSESSIVE, '');
  return plain.includes('.') && !/\d/.test(plain) ? plain.replaceAll('.', '') : plain;
}

/** In Japanese what is written in hiragana joins words and ends verbs, and 氏 is Mr; in Korean that is what a word ends with. */
const KANA = /^(?:\p{sc=Hira}+|氏)$/u;
const HANGUL = /^\p{sc=Hangul}{2,}$/u;
const TIME = /^\d.*\p{sc=Hangul}$/u;
const MADE_SO = /^\p{sc=Han}{2,}化$/u;

/** Words for one act or thing in Korean and Japanese, by the first of each group. */
const ONE_ACT = firstOfGroup(`${ACTS_KO}|${ACTS_JA}`);

/** The key of a lower-case, folded word; empty for a word without content. */
export const keyOf = remembered((folded: string): string => {
  if (folded.length > MAX_WORD) return '';
  const country = COUNTRY_OF.get(folded);
  // "us" the pronoun is told apart by the caller, which passes it capitalised texts only.
  if (country !== undefined) return country;
  const one = ONE_ACT.get(folded);
  if (one !== undefined) return one;
  if (STOP.has(folded) || KANA.test(folded) || ONLY_JOINED.test(folded)) return '';
  if (HANGUL.test(folded)) {
    const bare = folded.replace(PARTICLE, '');
    const stem = stemsOf(folded).find((one) => ONE_ACT.has(`${one}-`));
    return ONE_ACT.get(bare) ?? ONE_ACT.get(`${stem}-`) ?? bare;
  }
  if (TIME.test(folded)) return folded.replace(ABOUT_TIME, '');
  // 明確化する, 明確にする.
  if (MADE_SO.test(folded)) return folded.slice(0, -1);
  const given = givenKey(folded);
  if (given !== undefined) return given;
  const base = SAME_ACT.get(folded) ?? regular(folded);
  const act = SAME_ACT.get(base) ?? base;
  return /^[a-z][a-z'-]+$/.test(act) ? porter2(act) : act;
}, MOST_WORDS);

/** Groups of words, written with bars between them: in which ones each word's key stands. */
export const groupsOf = (list: string): ReadonlyMap<string, readonly number[]> =>
  grouped(
    groupsIn(list).flatMap((group, number) =>
      Array.from(new Set(group.map(keyOf)), (key) => [key, number] as const),
    ),
  );

/** Index of the first word that reaches behind a place of the text; the number of words where none does. */
export const wordBehind = (words: readonly Word[], place: number): number =>
  firstNot(words.length, (at) => (words[at]?.end ?? place) <= place);

/** Index of the first word that begins at a place of the text or behind it; the number of words where none does. */
export function wordFrom(words: readonly Word[], place: number): number {
  const at = wordBehind(words, place);
  return (words[at]?.start ?? place) < place ? at + 1 : at;
}

/** Splits a stretch of text into words; offsets are into the whole text. */
export function wordsOf(text: string, span: Span): Word[] {
  const out: Word[] = [];
  const stretch = text.slice(span.start, span.end);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(stretch); match !== null; match = WORD.exec(stretch))
    pushParts(out, match[0], span.start + match.index);
  return out;
}

/** A longer statement is a list: its beginning is enough. */
const LONGEST = 600;
/** So many are kept: the sentences of a page and their clauses. */
const MOST_STATEMENTS = 500;

/** A statement by itself with its words; several readings of it ask. */
export const beginningOf = remembered((statement: string): { text: string; words: readonly Word[] } => {
  const text = normalise(statement).slice(0, LONGEST);
  return { text, words: wordsOf(text, { start: 0, end: text.length }) };
}, MOST_STATEMENTS);

/**
 * What Japanese and Chinese write without white space falls apart where the script changes, but for words of two scripts and
 * kinds told by a letter (B型); a longer row of Chinese letters is mostly made of words of two (定期点検, 定期 and 点検)
 * behind a town or county.
 */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const MIXED = [...ONE_ACT.keys()]
  .filter((form) => /\p{sc=Hira}|^\p{sc=Han}{3,}$/u.test(form))
  .sort((a, b) => b.length - a.length)
  .map((form) => (/^\p{sc=Hira}/u.test(form) ? `(?<!\\p{sc=Hira}(?<![はもがをにとでの]))${form}` : form))
  .concat(`(?<=\\p{sc=Han}{2})(?:${BEHIND_NAMES_JA})(?!\\p{sc=Han})`)
  .join('|');
/** Numerals of two letters and more are no part of a word: 落札率九九・一％. */
const NUMERALS = '[〇一二三四五六七八九十百千万億兆]{2,}';
const IN_WORDS = `(?!${MIXED}|${NUMERALS})\\p{sc=Han}`;
const SAME_SCRIPT = new RegExp(
  `(?<![A-Za-z0-9])[A-Z]\\p{sc=Han}+|${MIXED}|${NUMERALS}|(?:${IN_WORDS}){2,3}?[県府市町村](?=\\p{sc=Han}{2})(?!場)|(?:${IN_WORDS}){2}(?=(?:${IN_WORDS}){2})|(?:${IN_WORDS})+|[\\p{sc=Kana}ー]+|(?:(?!${MIXED})\\p{sc=Hira})+|[^\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}-]+`,
  'gu',
);
const SPACED = /[^-]+/g;

/** A hyphenated word counts as its parts ("Mar-a-Lago" still aligns), so that "year-on-year" meets "year on year". */
function pushParts(out: Word[], text: string, at: number): void {
  const unspaced = UNSPACED.test(text);
  if (!unspaced && !text.includes('-')) out.push(word(text, at));
  else
    for (const part of text.matchAll(unspaced ? SAME_SCRIPT : SPACED))
      out.push(word(part[0], at + part.index));
}

function word(text: string, start: number): Word {
  const { lower, key, capital, digit } = shapeOf(text);
  return { start, end: start + text.length, text, lower, key, capital, digit };
}

const shapeOf = remembered((text: string): Omit<Word, 'start' | 'end' | 'text'> => {
  const lower = fold(text);
  const pronoun = lower === 'us' && text !== 'US' && text !== 'U.S';
  return {
    lower,
    key: pronoun ? '' : keyOf(lower),
    capital: /^\p{Lu}/u.test(text),
    digit: /^\d/.test(text),
  };
}, MOST_WORDS);
