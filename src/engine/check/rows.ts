/**
 * Sentences as rows of content words around a value. Two rows with the same words in the same order, except for one word in
 * another's place, say similar things about something else: "exports rose", "imports rose".
 */
import type { Claim } from '../claims/model.ts';
import { datelineEnd } from '../claims/dateline.ts';
import { isOneName } from '../claims/same-name.ts';
import { beginningOf, type Word } from '../claims/words.ts';
import type { Span } from '../model.ts';
import { dense } from '../../text/dense.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { isLight } from './uncased.ts';

export interface Row {
  readonly keys: readonly string[];
  /** Whether the word is written as a name, with a capital inside the sentence. */
  readonly names: readonly boolean[];
  /** Whether nothing but a space stands before the word: "Lumo Plus", not "Lumo in Plus". */
  readonly joined: readonly boolean[];
  /** Folded words. */
  readonly words: readonly string[];
  /** Folded words of full names that the sentence shortens. */
  readonly full: readonly string[];
  /** Index of the first word behind the value; the words before it end there too. */
  readonly at: number;
  /** Whether the first word opens the sentence with a capital, which may be that of a name. */
  readonly opens: boolean;
}

/** Days are values: they are compared as such. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);
export const isDay = (word: string): boolean => CALENDAR.has(word);
/** Figures that are joined stand for a score, a time, a fraction. */
const JOINED = /^[-–:.,/]\d/;
const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);

/** A claim and its sentence as it stands. */
interface Told {
  readonly claim: Claim;
  readonly text: string;
}

/** The content words of each sentence: all its claims share them. */
export const wordsAround = rememberedOf(
  ({ text }: Told) => contentOf(text),
  ({ claim }) => claim.sentence,
);

/** The content words of a claim's sentence without those of the value itself. */
export const rowOf = rememberedOf(
  (told: Told): Row => {
    const { claim } = told;
    return makeRow(wordsAround(told), valueIn(told), new Set(claim.anchors), claim.fullNames);
  },
  ({ claim }) => claim,
);

/** Where a claim's value stands in its sentence. */
export function valueIn({ claim, text }: Told): Span {
  const at = claim.start - claim.sentence.start;
  const start = Math.max(0, text.startsWith(claim.quote, at) ? at : text.indexOf(claim.quote));
  return { start, end: start + claim.quote.length };
}

/** The words of a sentence that count, without days and figures. */
function contentOf(sentence: string): readonly Word[] {
  const { text, words: all } = beginningOf(sentence);
  const from = datelineEnd(text, { start: 0, end: text.length });
  // Figures are compared as values, but for those behind a name: "Lumo 9", not "fined Lumo 9 million", "March 2024", "Lumo 2-6".
  const isFigure = (w: Word, i: number): boolean => {
    const before = all[i - 1];
    const named = before?.capital === true && !CALENDAR.has(before.lower);
    const more = SCALES.has(all[i + 1]?.lower ?? '') || JOINED.test(text.slice(w.end, w.end + 2));
    return SCALES.has(w.lower) || (w.digit && !(named && !more));
  };
  return all.filter((w, i) => w.start >= from && w.key !== '' && !CALENDAR.has(w.lower) && !isFigure(w, i));
}

function makeRow(
  content: readonly Word[],
  value: Span,
  known: ReadonlySet<string>,
  full: readonly string[],
): Row {
  const words = content.filter((w) => w.end <= value.start || w.start >= value.end);
  return {
    keys: words.map((w) => w.key),
    // "Jae-myung": a name's part behind a hyphen is small.
    names: words.map(
      (w, i) => known.has(w.key) || ((w.digit ? words[i - 1]?.capital === true : w.capital) && w.start > 0),
    ),
    joined: words.map((w, i) => w.start - (words[i - 1]?.end ?? 0) === 1),
    words: words.map((w) => w.lower),
    full,
    at: words.filter((w) => w.end <= value.start).length,
    opens: words[0]?.start === 0 && words[0].capital,
  };
}

/** The words of a statement that say something, without a value in view, at most as many as can be laid side by side. */
export function rowOfText(text: string): Row {
  const telling = contentOf(text).filter(({ key }) => !dense.test(key) || !isLight(key));
  return cut({ ...makeRow(telling, { start: 0, end: 0 }, new Set(), []), at: 0 });
}

/** Words so far from the value belong to other statements of the sentence. */
const WINDOW = 10;

export interface Laid {
  /** All words of the shorter row but one or a fifth stand in the other in the same order. */
  readonly alike: boolean;
  /** Most of the longer row too stands in the other in this order: one sentence, not a clause of a long one. */
  readonly whole: boolean;
  /** All words of the shorter row stand in the other, in whatever order: a passive, a clause put first. */
  readonly within: boolean;
  /** Words in common. */
  readonly common: number;
  /** A word of one stands where another word of the other stands; `name` where both may be names. */
  readonly swapped: 'no' | 'word' | 'name';
  /** Each has a word that stands nowhere in the other. */
  readonly apart: boolean;
  /** A name that both have goes on in only one of them: "Lumo 9" and "Lumo 9 Plus". */
  readonly extended: boolean;
}

/** Of so many words one that is no name may be missing. */
const MAY_MISS = 6;
/** So many words at least stand in both before the order matters no more. */
const LEAST_WITHIN = 3;
/** How much a passage may add and still say the same and no more. */
const MAY_ADD = 4;
/** A row may lack so much of another and still be the same sentence. */
const MAY_LACK = 0.2;

/** What of the longer row too makes two rows one sentence. */
const MOST = 0.6;

/** Two rows that are no one sentence in any sense. */
const UNLIKE: Laid = {
  alike: false,
  whole: false,
  within: false,
  common: 0,
  swapped: 'no',
  apart: true,
  extended: false,
};

/** Which words of the second row each of the first is, and with which of them the rest of the first has a row in common. */
const [same, rest] = [new Uint32Array(2 * WINDOW), new Uint32Array(2 * WINDOW + 1)];

/** How many bits are set. */
function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** The places of each word, a bit each: the last word is the lowest. */
const bitsIn = rememberedOf(({ keys }: Row): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  keys.forEach((key, i) => bits.set(key, (bits.get(key) ?? 0) | (1 << (keys.length - 1 - i))));
  return bits;
});

/** Lays two rows that were cut side by side at their longest common row of words, a bit for each word. */
export function lay(a: Row, b: Row): Laid {
  const [n, m] = [a.keys.length, b.keys.length];
  const places = bitsIn(b);
  let [inA, inB] = [0, 0];
  for (let i = 0; i < n; i++) {
    let bits = places.get(a.keys[i] ?? '') ?? 0;
    if (a.names[i] === true)
      for (let j = 0; j < m; j++)
        if (b.names[j] === true && isOneName(a.words[i] ?? '', b.words[j] ?? '')) bits |= 1 << (m - 1 - j);
    same[i] = bits;
    inA |= bits;
    if (bits !== 0) inB |= 1 << (n - 1 - i);
  }
  const least = Math.min(n, m);
  const mayLack = Math.max(1, MAY_LACK * least);
  const [short, long] = n <= m ? [a, b] : [b, a];
  const absent = only(short, 0, least, n <= m ? inB : inA);
  const shared = least - absent.length;
  const within =
    shared >= LEAST_WITHIN &&
    long.keys.length <= Math.max(least + MAY_ADD, 2 * least) &&
    absent.length <= least / MAY_MISS &&
    !absent.includes(true);
  if (!within && absent.length > mayLack && shared < MOST * Math.max(n, m)) return UNLIKE;
  const apart = absent.length > 0 && only(long, 0, long.keys.length, n <= m ? inA : inB).length > 0;
  const all = (1 << m) - 1;
  rest[n] = 0;
  for (let i = n - 1, free = all; i >= 0; i--) {
    const hit = free & (same[i] ?? 0);
    free = ((free + hit) | (free - hit)) & all;
    rest[i] = all ^ free;
  }
  /** The longest common row from two words on. */
  const commonFrom = (i: number, j: number): number => countOf((rest[i] ?? 0) & ((1 << (m - j)) - 1));
  const common = commonFrom(0, 0);
  let [i, j] = [0, 0];
  let swapped: Laid['swapped'] = 'no';
  let extended = false;
  let [gapA, gapB] = [0, 0];
  const close = (): void => {
    if (gapA + gapB === 0) return;
    const [mine, theirs] = [only(a, i - gapA, i, inB), only(b, j - gapB, j, inA)];
    if (mine.length > 0 && theirs.length > 0) {
      // What opens a sentence with a capital may be a name.
      const areNames =
        (mine.includes(true) || (a.opens && i === gapA)) &&
        (theirs.includes(true) || (b.opens && j === gapB));
      swapped = swapped === 'name' || (areNames && [...mine, ...theirs].includes(true)) ? 'name' : 'word';
    } else if (mine.length > 0 && goesOn(a, i - gapA, i, b)) extended = true;
    else if (theirs.length > 0 && goesOn(b, j - gapB, j, a)) extended = true;
    [gapA, gapB] = [0, 0];
  };
  while (i < n || j < m) {
    if (i < n && j < m && (((same[i] ?? 0) >> (m - 1 - j)) & 1) === 1) {
      close();
      i++;
      j++;
    } else if (j >= m || (i < n && commonFrom(i + 1, j) >= commonFrom(i, j + 1))) {
      i++;
      gapA++;
    } else {
      j++;
      gapB++;
    }
  }
  close();
  const alike = common > 0 && least - common <= mayLack;
  return { alike, whole: common >= MOST * Math.max(n, m), within, common, swapped, apart, extended };
}

/** As many words on both sides of the value as can be laid side by side. */
export const cut = rememberedOf((row: Row): Row => {
  const from = Math.max(0, row.at - WINDOW);
  const to = row.at === 0 ? 2 * WINDOW : row.at + WINDOW;
  const slice = <T>(list: readonly T[]): readonly T[] => list.slice(from, to);
  return {
    keys: slice(row.keys),
    names: slice(row.names),
    joined: slice(row.joined),
    words: slice(row.words),
    full: row.full,
    at: row.at - from,
    opens: row.opens && from === 0,
  };
});

/** Of the words from `from` to `to` those that the other row has nowhere, by the bits of those that it has: whether each is a name. */
function only({ keys, names }: Row, from: number, to: number, known: number): readonly boolean[] {
  const out: boolean[] = [];
  for (let i = from; i < to; i++)
    if (((known >> (keys.length - 1 - i)) & 1) === 0) out.push(names[i] === true);
  return out;
}

/** Whether the words from `from` to `to` begin with a name right behind another, which the other row does not shorten. */
function goesOn({ names, joined, words }: Row, from: number, to: number, { full }: Row): boolean {
  const name = to > from && names[from] === true && names[from - 1] === true && joined[from] === true;
  return name && !full.includes(words[from] ?? '');
}
