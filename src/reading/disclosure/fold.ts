/** Prepares visible text for the grammar: normalises letters, removes quotations, splits sentences, looks for a word for AI. */

import { wordList } from '../word-list.ts';
import { aiToken, models, noHuman, translators } from './lang/common.ts';
import { packs } from './lang/index.ts';

/** Normalises full-width letters, drops zero-width characters, variation selectors and pictures. Lengths change. */
export function foldNotice(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Variation_Selector}\u064b-\u0652\u0640]/gu, '')
    .replace(/(?<=\S)\s{0,3}[\p{Extended_Pictographic}✦★☆●■▶►→]/gu, ' | ')
    .replace(/[\p{Extended_Pictographic}✦✳※★☆●■▶►→]/gu, ' ')
    .normalize('NFKC')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const token = new RegExp(aiToken, 'u');
const names = `|${translators}|${models}`;
const words = wordList(
  packs
    .map(
      ({ id, ai, auto }) =>
        ai.replace(names, '').replace(/\(\?=[^()]*\)/g, '') + (id === 'en' ? names : `|${auto}`),
    )
    .join('|') + `|automat|algorithm|synthetic|machine|computer|${noHuman}`,
  '(?<![a-z\\d])',
);

/** A cheap test before any grammar: whether a text has a word for AI in any language of ./lang. */
export const namesAi = (text: string): boolean => token.test(text) || words.has(text);

export const openQuote = /^["“”„«»「『《'‘]/;

/** Removes what is inside quotation marks: those are somebody else's words. */
export function withoutQuotations(text: string): string {
  // A notice quoted as a whole is a notice in a box; one inside a sentence is a quotation.
  return text.replace(
    /[“„«»"「『《][^“”„«»"「」『』《》]{6,300}[”“»«"」』》]|(?<=[\s(:は])'[^']{8,300}'(?=[\s).,;:가-힣ぁ-ん一-龠]|$)/g,
    (quotation) => (text.replace(quotation, '').replace(/[^\p{L}]/gu, '') === '' ? quotation : '…'),
  );
}

/** Sentences of a notice; abbreviations such as "A.I." stay whole. At most twelve. */
export function splitSentences(text: string): string[] {
  return text
    .replace(/\bA\.I\.(?=\s[a-z])/g, 'AI')
    .split(/ \| | [•·] |(?<=[.!?])\s+(?=[\p{Lu}\p{Lo}["“(])|(?<=[。！？])|\n/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 12);
}
