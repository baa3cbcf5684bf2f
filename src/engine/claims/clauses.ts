/** The clauses of a sentence, one per statement. Short pieces, and mere names, stay with their neighbour. */
import { dense } from '../../text/dense.ts';
import type { Span } from '../model.ts';
import { GOES_ON as GOES_ON_JA } from './data/ways-ja.ts';
import { GOES_ON as GOES_ON_KO } from './data/ways-ko.ts';
import type { Word } from './words.ts';

const OPENERS = new Set(
  'and but while whereas which who because although though after before when where as with'.split(' '),
);
/** A clause of its own has at least this many content words; what joins them is none in Korean and Japanese. */
const LEAST = 3;
const LEAST_DENSE = 2;
const GOES_ON = new RegExp(`(?:${GOES_ON_JA}|${GOES_ON_KO})$`, 'u');
const LONGEST_END = 6;

/** What is told ends at a semicolon, however short; an aside ends with its bracket. */
const ENDS = /;/;
const CLOSES = /\)/;

export interface Clause extends Span {
  /** Range of word indices, half open. */
  readonly from: number;
  readonly to: number;
}

/** What belongs to the first and last word of a clause: a sum's sign, a share's, a bracket that the clause opened. */
const SIGN = /[$€£¥₩]$/u;
const SHARE = /^(?:\s?%|°[CF]?)/u;

function startOf(text: string, start: number): number {
  return SIGN.test(text.slice(Math.max(0, start - 1), start)) ? start - 1 : start;
}

function endOf(text: string, start: number, end: number): number {
  const behind = end + (SHARE.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  const clause = text.slice(start, behind);
  const opened = clause.lastIndexOf('(');
  return opened >= 0 && !clause.includes(')', opened) && text[behind] === ')' ? behind + 1 : behind;
}

/** "Ana Ruiz and Bo Lind", "between the US and Canada" */
const joinsNames = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' && words[at - 1]?.capital === true && words[at + 1]?.capital === true;

/** Clauses in order, with their word ranges. */
export function clausesOf(text: string, words: readonly Word[]): Clause[] {
  const out: Clause[] = [];
  let from = 0;
  const isDense = dense.test(text.slice(words[0]?.start, words.at(-1)?.end));
  const least = isDense ? LEAST_DENSE : LEAST;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const gap = text.slice(word.end, next?.start ?? word.end);
    const opens = next !== undefined && OPENERS.has(next.lower);
    const breaks =
      next === undefined ||
      /[,;:—()]|\s-\s/u.test(gap) ||
      (opens && !joinsNames(words, i + 1)) ||
      (isDense && GOES_ON.test(text.slice(Math.max(0, next.start - LONGEST_END), next.start)));
    if (!breaks) continue;
    const content = words.slice(from, i + 1).filter(({ key }) => key !== '');
    const isNames = content.every(({ capital, digit }) => capital || digit);
    // "President Ana Ruiz and …": who did something is no statement yet.
    const isWhole = content.length >= least && !isNames;
    const previous = out.at(-1);
    const adds =
      next === undefined
        ? content.length < least
        : CLOSES.test(gap)
          ? !isWhole
          : opens && content.length > 0 && isNames;
    if (previous?.to === from && adds)
      // What a bracket or an apposition adds, and the sentence's end, go with what stands before them.
      out[out.length - 1] = { ...previous, to: i + 1, end: endOf(text, previous.start, word.end) };
    else if (!isWhole && next !== undefined && !ENDS.test(gap)) continue;
    else if (isWhole || (content.length > 0 && next === undefined)) {
      const start = startOf(text, words[from]?.start ?? word.start);
      out.push({ start, end: endOf(text, start, word.end), from, to: i + 1 });
    }
    from = i + 1;
  }
  return out;
}
