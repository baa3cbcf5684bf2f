/** The tense around a word: it decides which Tuesday, and which year, a text means. */
import * as words from '../lang/en.ts';
import type { Tense } from '../reference.ts';
import type { Lexemes } from './lexer.ts';

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
  for (let at = index - 1; at >= 0 && at >= index - 14; at -= 1) {
    if (/^[;—]$/.test(l.word(at))) break;
    const found = sign(at);
    if (found) return found;
  }
  for (let at = index + 1; at < l.length && at <= index + 16; at += 1) {
    if (/^[;—]$/.test(l.word(at))) break;
    const found = sign(at);
    if (found) return found;
  }
  // "The talks go on until Thursday": what has an end has not ended.
  return /^(?:until|till)$/.test(l.word(index - 1)) ? 'future' : 'unknown';
}
