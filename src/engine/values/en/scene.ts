/** What stands around an English date, and what it makes of it: a range, no day at all, which Tuesday and which year. */
import * as words from '../lang/en.ts';
import { holds, type Scene } from '../patterns.ts';
import type { Tense } from '../reference.ts';
import { either } from '../table.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';

const between = phrase('(?<=(?<![LETTER])between )');
const moved = phrase(`(?<=(?:${either(words.changeVerbs)}|put\\s+off)![^.;]{0,60}\\sfrom )`);

/** Whether two ends that a word joins are a range: no "and" without "between", no "moved from A to B". */
export const isRange = ({ text, start }: Pick<Scene, 'text' | 'start'>, join: string | undefined): boolean =>
  join?.toLowerCase() === 'and' ? holds(between, text, start) : !holds(moved, text, start);

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
