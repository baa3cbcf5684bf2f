/** How the words around an English date change it: a range, no day at all, which Tuesday, which year. */
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
  join === 'and' ? holds(between, text, start) : !holds(moved, text, start);

const former = words.formerPlan;
/** Signs of the tense: still to come ("is set for"), over, or a past plan ("was scheduled for"). */
const sign = phrase(
  `(?:(?!due! to!(?<!(?<![LETTER])(?:is|are) due to))(?<future>${either(words.futureWords)})!|(?<set>set!(?:(?<=(?<![LETTER])(?:is|are|s|re) set)|(?= (?:to|for)!))|to!(?<=(?<![LETTER])(?:is|are) to))|(?<past>${either(words.pastWords)})!|(?<ed>[LETTER]{2,}ed!))`,
);

/** The tense that a lexeme shows. */
function signAt(l: Lexemes, at: number): Tense | undefined {
  const { future, set, past, ed } = l.find(sign, at)?.groups ?? {};
  if (future?.endsWith('ed') && [1, 2, 3].some((back) => former.has(l.word(at - back)))) return 'unknown';
  if (future ?? set) return 'future';
  // "Will be held", "is to be formally opened": the tense is in what stands before "be", but "could not be reached" is past.
  const be = l.word(at - 1).endsWith('ly') ? at - 2 : at - 1;
  const modal = l.word(be - 1) === 'not' ? be - 2 : be - 1;
  if (l.word(be) === 'be' && !l.word(modal).startsWith('could')) return undefined;
  return past || (ed && !l.capital(at)) ? 'past' : undefined;
}

/** The tense that governs a lexeme: the nearest sign before it in its clause, else the nearest one after it. */
export function tenseAt(l: Lexemes, index: number): Tense {
  // "The talks go on until Thursday": what has an end has not ended.
  const until = [1, 2, 3, 4].some((back) => /^(?:until|till)$/.test(l.word(index - back)));
  const nearest = (step: number, most: number): Tense | undefined => {
    for (let at = index + step; at !== index + (most + 1) * step; at += step) {
      if (/^[;—]?$/.test(l.word(at))) return undefined;
      const found = signAt(l, at);
      // "Is closed until Thursday" is about now.
      const isNow = until && found === 'past' && /^(?:is|are|s|re|remains?)$/.test(l.word(at - 1));
      if (found) return isNow ? 'future' : found;
    }
    return undefined;
  };
  return nearest(-1, 14) ?? nearest(1, 16) ?? (until ? 'future' : 'unknown');
}

const datelike: readonly object[] = [
  words.months,
  words.weekdays,
  words.sides,
  words.partWords,
  words.dayParts,
];
const leads = new Set([
  ...[words.functionWords, words.dateLeads, words.seasons].flatMap((set) => [...set]),
  ...datelike.flatMap(Object.keys),
]);
const whole = /(?:^|\s)(?:in|at|near|outside|\p{Lu}\p{Ll}+)$/u;
const capitalised = /(?:^|[^\p{L}.'-])(\p{Lu}\p{L}+)\s$/u;

/**
 * The word right before, where it is the end of a name: it has a capital, and leads to no date. Whether it is the first of its
 * sentence, and whether it ends a longer name or names where something was: "the Harbour Post", "in Brunhaven".
 */
export function nameBefore({ written, start }: Pick<Scene, 'written' | 'start'>) {
  const found = capitalised.exec(written.slice(Math.max(0, start - 24), start));
  const name = found?.[1] ?? '';
  if (!name || leads.has(name.toLowerCase()) || /(?:ly|ing)$/.test(name)) return undefined;
  const before = written.slice(0, start - name.length - 1).trimEnd();
  const isFirst = !/[\p{L},']/u.test(before.at(-1) ?? '');
  return { name, isFirst, isWhole: whole.test(before.slice(-24)) };
}
