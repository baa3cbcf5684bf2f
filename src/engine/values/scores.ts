/**
 * Scores of games and votes in every language: "3-1", "won 2-6, 6-2, 6-3, 7-5", "5대 2", 3対1. Two joined figures are a
 * score only if a word near them says so; if they are neither a score nor a count, they are no value.
 */
import type { Span } from '../model.ts';
import * as cjk from './lang/cjk.ts';
import * as en from './lang/en.ts';
import type { ScoreOf, ScoreValue } from './model.ts';
import { either } from './table.ts';

/** Two joined figures, with the score that they are, if they are one. */
interface Pair extends Span {
  readonly value?: ScoreValue;
}

const letters = 'a-z\\u00c0-\\u1fff';
const figure = '(?:0|[1-9]\\d{0,2})';
const two = `${figure}(?:-|\\s?[대対]\\s?)${figure}(?!\\d)(?:\\s?\\(\\d{1,2}\\))?`;
/** One pair, or several with nothing but a comma between them; no part of a name, a sum, a date or a longer row of figures. */
const row = new RegExp(
  `(?<![${letters}\\d.:/#%-]|\\d,)(?<![$€£¥₩]\\s?)${two}(?:(?:[,、・]|,? and)?\\s?${two}){0,6}(?![${letters}\\d]|[-/%:°]|[.,]\\d)`,
  'gu',
);
const pairs = /(\d+)(?:-|\s?[대対]\s?)(\d+)/gu;

const wordOf = (list: Iterable<string>): string => `(?<![${letters}])(?:${either(list)})(?![${letters}])`;
const signs = new RegExp(`${wordOf(en.scoreSigns)}|${either(cjk.scoreSigns)}`, 'u');
const parts = new RegExp(
  `${wordOf(Object.keys(en.scoreParts))}|${either(Object.keys(cjk.scoreParts))}`,
  'gu',
);
const counted = new RegExp(
  `^\\s?(?:${either([...cjk.counters, ...Object.keys(cjk.durations), ...Object.keys(cjk.currencies)])})`,
  'u',
);
const ratio = new RegExp(`^\\s?(?:${wordOf(en.ratioTails)}|${either(cjk.ratioTails)})`, 'u');
const wordBefore = new RegExp(`([${letters}]+)\\s$`, 'u');
const wordBehind = new RegExp(`^\\s([${letters}]+)`, 'u');
/** "They are 5-1 to win the cup". */
const offered = /(?<![a-z])(?:is|are|was|were|of)\s$/u;

/** Figures are bets, not points, where they share out a hundred; and one pair is a day. */
const isSplit = (a: number, b: number): boolean => a + b === 100 || (a === 9 && b === 11);

/** No game ends so; larger figures are a score only where words say it. */
const MOST_POINTS = 200;

/** How far before or after a score a word about it may be. */
const BEFORE = 80;
const BEHIND = 40;

/** The nearest words of a stretch, up to a mark that ends them. */
const lastOf = (text: string, marks: RegExp): string => text.split(marks).at(-1) ?? '';
const firstOf = (text: string, marks: RegExp): string => text.split(marks, 1)[0] ?? '';

/** What the words of the same clause say a score is of: the whole where they say nothing else, and where all sets are told. */
function scoreOf(before: string, behind: string, sets: number): ScoreOf {
  if (sets > 1) return 'result';
  if (before.endsWith('(')) return 'record';
  if (en.ordinals[wordBefore.exec(before)?.[1] ?? ''] !== undefined) return 'part';
  const clause = `${lastOf(before, /[,.;:!?()、。]|\d-\d+|\sand\s/u)} | ${firstOf(behind, /[,.;:!?()、。]|\s(?:to|and|as|for)\s/u)}`;
  const kinds = clause.match(parts)?.map((word) => en.scoreParts[word] ?? cjk.scoreParts[word]);
  return OTHERS.find((kind) => kinds?.includes(kind)) ?? 'result';
}
const OTHERS = ['part', 'penalties', 'aggregate', 'record'] as const;

/** Every pair of joined figures of a text in lower case that counts nothing, the scores among them with their value. */
export function pairsIn(text: string): Pair[] {
  const out: Pair[] = [];
  for (const match of text.matchAll(row)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const found = [...match[0].matchAll(pairs)].map(([, a, b]) => [Number(a), Number(b)] as const);
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const behind = text.slice(end, end + BEHIND);
    const [first = [0, 0] as const] = found;
    const next = wordBehind.exec(behind)?.[1] ?? '';
    const [last, tail] = [wordBefore.exec(before)?.[1] ?? '', en.scoreTails.has(next)];
    // "3-5 days", "18-19 people" are ranges, "1-3 against" is a score.
    const counts =
      next !== '' &&
      !en.functionWords.has(next) &&
      !tail &&
      en.weekdays[next] === undefined &&
      !en.dayParts[next];
    const rising = first[0] < first[1];
    if (
      counted.test(behind) ||
      (found.length === 1 && (rising ? counts || en.pageWords.has(last) : en.scales[next] !== undefined))
    )
      continue;
    const near = `${lastOf(before, /[.;!?。]/u)} | ${firstOf(behind, /[.;!?。]/u)}`;
    const isScore =
      (tail || signs.test(near)) &&
      !ratio.test(behind) &&
      !en.pageWords.has(last) &&
      !(offered.test(before) && next === 'to') &&
      !(found.length === 1 && (isSplit(...first) || (counts && en.measures[next] !== undefined)));
    if (!isScore && Math.max(...first) >= MOST_POINTS) continue;
    out.push({
      start,
      end,
      ...(isScore
        ? { value: { type: 'score', pairs: found, of: scoreOf(before, behind, found.length) } }
        : {}),
    });
  }
  return out;
}
