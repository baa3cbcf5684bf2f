/**
 * The terms of a headline, a lead or a page: words, names and numbers; where a script has no spaces, pairs of letters are words.
 * A term is a 30-bit hash with two bits for its kind, so that 50,000 items are a few megabytes of plain numbers.
 */
import { PARTICLE } from '../text/particle.ts';
import { commonWords } from './common-words.ts';

/** Low two bits of a term: what kind of word it is. */
export const kinds = { word: 0, name: 1, number: 2 } as const;

/** The term without its kind: what two texts share if they use the same word. */
export const keyOf = (term: number): number => term - (term & 3);

/** How many letters of a text are read; a page's story is clear long before. */
const longestText = 20_000;

/** 30 bits of FNV-1a, shifted to leave room for the kind. */
export function hash(word: string, prefix: number): number {
  let value = 0x811c9dc5 ^ prefix;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 2) * 4;
}

/** A light English stemmer: "raises" and "raised" match, and so do a country and its people ("Japan", "Japanese"). */
function stem(word: string): string {
  let out = word;
  if (out.length > 4 && out.endsWith('ies')) out = `${out.slice(0, -3)}y`;
  else if (out.length > 3 && out.endsWith('s') && !/(?:ss|us|is)$/.test(out)) out = out.slice(0, -1);
  if (out.length > 5 && out.endsWith('ing')) out = out.slice(0, -3);
  else if (out.length > 4 && out.endsWith('ed')) out = out.slice(0, -2);
  else if (out.length > 6 && out.endsWith('ese')) out = out.slice(0, -3);
  else if (out.length > 5 && out.endsWith('an')) out = out.slice(0, -2);
  if (out.length > 4 && out.endsWith('ly')) out = out.slice(0, -2);
  return out.length > 3 && /[ae]$/.test(out) ? out.slice(0, -1) : out;
}

/** In Japanese a name may join Han letters by one of kana: "茅ヶ崎", "森の里". */
const token =
  /\p{Nd}{1,20}(?:[.,]\p{Nd}{1,20}){0,6}|\p{Script=Hangul}{1,40}|\p{Script=Katakana}[\p{Script=Katakana}ー]{0,40}|\p{Script=Han}{1,2}[ノヶケ]\p{Script=Han}{1,3}|(?<!\p{Script=Han})\p{Script=Han}の\p{Script=Han}(?!\p{Script=Han})|\p{Script=Han}{1,40}|\p{Script=Hiragana}{1,40}|\p{L}[\p{L}\p{M}\p{Nd}]{0,40}/gu;

/** The letter that says what is counted ("9호선", "18号"); hours and days are counted everywhere. */
const counter = /^(?![년월일시분초年月日時分秒])[\p{Script=Hangul}\p{Script=Han}]/u;

/** Letters without their accents; Hangul stays composed. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

const shares = new Map([...commonWords].map(([word, share]) => [hash(stem(word), 0), share]));
/** Days of a month, small counts and years occur in many items. */
for (let n = 10; n < 100; n += 1) for (const prefix of [1, 2]) shares.set(hash(String(n), prefix), 1 / 60);
for (let year = 1950; year < 2050; year += 1) shares.set(hash(String(year), 1), 1 / 30);

/** Share of all items that hold a term, according to the list of common words. */
export const commonShare = (key: number): number => shares.get(key) ?? 0;

/**
 * Adds the terms of a text, in order, each once.
 * @param into hash without kind → term with kind
 * @param counts how often each stands there, where that is asked
 */
export function addTerms(text: string, into: Map<number, number>, counts?: Map<number, number>): void {
  const put = (word: string, kind: number): void => {
    const key = hash(word, kind === kinds.number ? 1 : 0);
    counts?.set(key, (counts.get(key) ?? 0) + 1);
    const before = into.get(key);
    // A word that is also seen in small letters is no name.
    if (before === undefined || (before & 3) > kind) into.set(key, key + kind);
  };
  const read = fold(text.slice(0, longestText));
  for (const { 0: word, index } of read.matchAll(token)) {
    if (/^\p{Nd}/u.test(word)) {
      const plain = /[.,]\p{Nd}{3}(?!\p{Nd})/u.test(word)
        ? word.replace(/[.,]/g, '')
        : word.replace(',', '.');
      if (plain.length > 1) put(plain, kinds.number);
      const next = read[index + word.length] ?? '';
      if (counter.test(next)) put(plain + next, kinds.number);
    } else if (/^[\p{Script=Hangul}\p{Script=Han}]/u.test(word)) {
      // Words run together here: pairs of letters find a run inside a longer one. What is counted stands with its number.
      const isCounted = /\p{Nd}/u.test(read[index - 1] ?? '');
      const run = word.replace(PARTICLE, '').slice(isCounted ? 1 : 0);
      if (run.length > 1) put(run, kinds.word);
      if (run.length > 2) for (let i = 0; i + 1 < run.length; i += 1) put(run.slice(i, i + 2), kinds.word);
    } else if (/^\p{Script=Katakana}/u.test(word)) {
      if (word.length > 1) put(word, kinds.name);
    } else if (!/^\p{Script=Hiragana}/u.test(word) && word.length > 1) {
      put(stem(word.toLowerCase()), /^\p{Lu}/u.test(word) ? kinds.name : kinds.word);
    }
  }
}
