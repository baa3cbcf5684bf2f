/**
 * Names in Korean and Japanese, where no capital marks them: a person's by the office or the age behind it, a place's and a
 * body's by how it ends. What only looks like one makes no claim by itself: a report must have it.
 */
import { dense } from '../../text/dense.ts';
import { PARTICLE } from '../../text/particle.ts';
import { PERSON_KO } from './data/light-cjk.ts';
import * as data from './data/names-cjk.ts';
import type { Slot, Span } from '../model.ts';
import type { Word } from './words.ts';

export interface UncasedName extends Span {
  /** `other` if nothing shows that it is a name: it is only sought for. */
  readonly slot: Slot;
  readonly name: string;
}

const AGE = '\\(\\d{1,3}\\)';
const TITLED_KO = new RegExp(`^ ?(?:${AGE} ?)?(?:${data.TITLES_KO})(?![가-힣]{3})|^${AGE}`, 'u');
const PLACE_KO = new RegExp(`^(?:${data.PLACES_KO}|[가-힣]{2}(?:${data.PLACE_ENDS_KO}))$`, 'u');
const BODY_KO = new RegExp(`^[가-힣A-Z\\d]{2,12}(?:${data.BODY_ENDS_KO})$`, 'u');
const NONE_KO = new RegExp(`^(?:${data.NO_NAMES_KO})$`, 'u');
const HANGUL = /\p{sc=Hangul}/u;

const letters = '[\\p{sc=Han}々]';
const person = `(?<!${letters})(?:${letters}{2,5}?|[\\p{sc=Kana}ー・]{3,16})`;
const NAMES_JA: readonly (readonly [Slot, RegExp])[] = [
  ['person', new RegExp(`${person}(?<![者員長師家官性])(?=さん|氏|君|選手|容疑者|被告|${AGE})`, 'gu')],
  // "兵庫県知事" is nobody's name.
  [
    'person',
    new RegExp(`${person}(?<![県市区町村都府社党局省副])(?=(?:${data.TITLES_JA})(?!${letters}))`, 'gu'),
  ],
  [
    'place',
    new RegExp(
      `(?:(?<!${letters})${letters}{2,4}?|(?<![\\p{sc=Kana}ー])[\\p{sc=Kana}ー]{2,8})(?<!選挙|学)(?:${data.PLACE_ENDS_JA})(?![街場況内外販区町村])|(?<!${letters})(?:${data.PLACES_JA})都?(?!${letters})`,
      'gu',
    ),
  ],
  [
    'organisation',
    new RegExp(
      `(?<![\\p{sc=Han}\\p{sc=Kana}ー])[\\p{sc=Han}\\p{sc=Kana}ーA-Z]{2,10}?(?<![最拡巨増重膨莫偉絶肥甚])(?:${data.BODY_ENDS_JA})(?!${letters}|\\p{sc=Kana})`,
      'gu',
    ),
  ],
];

/** The names of a sentence. `text` is folded, the words are the sentence's. */
export function uncasedNames(text: string, words: readonly Word[]): UncasedName[] {
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const sentence = text.slice(from, to);
  if (!dense.test(sentence)) return [];
  return HANGUL.test(sentence) ? koreanNames(text, words) : japaneseNames(sentence, from);
}

function koreanNames(text: string, words: readonly Word[]): UncasedName[] {
  return words.flatMap((word): UncasedName | [] => {
    const { start, end } = word;
    if (!HANGUL.test(word.text)) return [];
    // "최만복씨는": his title is joined to his name.
    const joined = /^(\p{sc=Hangul}{3})씨/u.exec(word.text)?.[1];
    const name = joined ?? word.text.replace(PARTICLE, '');
    const behind = text.slice(start + name.length, start + name.length + 16);
    const span = { start, end: Math.min(end, start + name.length), name };
    if (PERSON_KO.test(name)) return { ...span, slot: TITLED_KO.test(behind) ? 'person' : 'other' };
    if (NONE_KO.test(name)) return [];
    if (PLACE_KO.test(name)) return { ...span, slot: 'place' };
    return BODY_KO.test(name) ? { ...span, slot: 'organisation' } : [];
  });
}

function japaneseNames(sentence: string, from: number): UncasedName[] {
  const out: UncasedName[] = [];
  for (const [slot, pattern] of NAMES_JA)
    for (const { 0: name, index } of sentence.matchAll(pattern)) {
      const [start, end] = [from + index, from + index + name.length];
      if (!out.some((one) => one.start < end && start < one.end)) out.push({ start, end, slot, name });
    }
  return out;
}
