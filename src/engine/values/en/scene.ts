/** What stands around an English date, and what it makes of it: a range, no day at all, which Tuesday and which year. */
import * as words from '../lang/en.ts';
import type { Scene } from '../patterns.ts';
import type { Tense } from '../reference.ts';
import type { Lexemes } from './lexer.ts';

/** The text right before an offset, as far as any rule looks. */
export const textBefore = ({ text, start }: Pick<Scene, 'text' | 'start'>): string =>
  text.slice(Math.max(0, start - 90), start);

const lastWord = /([\p{L}\p{M}]+|[^\s\p{L}])\s*$/u;
export const wordBefore = (scene: Pick<Scene, 'text' | 'start'>): string =>
  lastWord.exec(textBefore(scene))?.[1] ?? '';
const firstWord = /^\s*([\p{L}\p{M}]+|[^\s\p{L}])/u;
export const wordBehind = ({ text, end }: Pick<Scene, 'text' | 'end'>): string =>
  firstWord.exec(text.slice(end, end + 70))?.[1] ?? '';

const change = new RegExp(
  `(?:${[...words.changeVerbs].join('|')}|put\\s+off)(?![\\p{L}])[^.;]{0,60}\\sfrom\\s*$`,
  'u',
);

/** Whether two ends that a word joins are a range: no "and" without "between", no "moved from A to B". */
export function isRange(scene: Pick<Scene, 'text' | 'start'>, join: string | undefined): boolean {
  if (join?.toLowerCase() === 'and') return wordBefore(scene) === 'between';
  return !change.test(textBefore(scene));
}

const monthWord = `(?:${Object.keys(words.months).join('|')})`;
const noDayOfMonth = new RegExp(
  `(?<![\\p{L}])${monthWord}\\s*\\d{1,2}\\s*,?\\s*$|-\\s*\\d{1,2}\\s*,\\s*$`,
  'u',
);
const figureBefore = /(?<![\d.,])\d{1,2}\s*$/;
const dayMonthBefore = new RegExp(`(?<![\\d.,])\\d{1,2}\\s*${monthWord}\\s*$`, 'u');
const startsWithMonth = new RegExp(`^${monthWord}`);

/** Whether a figure stands before a month, or between a month and a year, that is no day of it: "32 August 2014". */
export function impossibleDay(scene: Scene): boolean {
  const before = textBefore(scene);
  const here = scene.text.slice(scene.start, scene.end);
  if (noDayOfMonth.test(before)) return true;
  return startsWithMonth.test(here)
    ? figureBefore.test(before)
    : /^\d/.test(here) && dayMonthBefore.test(before);
}

/** The tense that governs a lexeme: the nearest sign before it in its clause, else the nearest one behind it. */
export function tenseAt(l: Lexemes, index: number): Tense {
  const sign = (at: number): Tense | undefined => {
    const here = l.word(at);
    if (words.futureWords.has(here)) {
      if (here === 'due' && l.word(at + 1) === 'to' && !/^(?:is|are)$/.test(l.word(at - 1))) return undefined;
      // "was scheduled for", "originally planned": a plan told from later; the verb says nothing of the day.
      if (here.endsWith('ed'))
        for (let back = at - 1; back >= at - 3; back -= 1)
          if (words.formerPlan.has(l.word(back))) return 'unknown';
      return 'future';
    }
    // "is set for", "are set to": what is set lies ahead.
    if (here === 'set' && (/^(?:is|are|s|re)$/.test(l.word(at - 1)) || /^(?:to|for)$/.test(l.word(at + 1))))
      return 'future';
    if (here === 'to' && /^(?:is|are)$/.test(l.word(at - 1))) return 'future';
    if (words.pastWords.has(here)) return 'past';
    if (/..ed$/.test(here) && l.at(at).text === here && !words.noPast.has(here)) return 'past';
    return undefined;
  };
  const nearest = (step: number, most: number): Tense | undefined => {
    for (let many = 1; many <= most; many += 1) {
      const at = index + many * step;
      if (/^[;—]?$/.test(l.word(at))) return undefined;
      const found = sign(at);
      if (found) return found;
    }
    return undefined;
  };
  const found = nearest(-1, 14) ?? nearest(1, 16);
  if (found) return found;
  // "The talks go on until Thursday": what has an end has not ended.
  return /^(?:until|till)$/.test(l.word(index - 1)) ? 'future' : 'unknown';
}
