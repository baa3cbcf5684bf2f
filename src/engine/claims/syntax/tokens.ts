/**
 * The words of a sentence as the models know them: hyphenated words whole, clitics apart ("Bank" "'s", "do" "n't"), and
 * every value one token.
 */
import type { Span } from '../../model.ts';
import type { SyntaxToken } from './model.ts';
import { valueGroups } from './values.ts';

const word =
  /(?:US|NT|HK|A|C|S)?\$|[€£¥₩%]|\d[\d.,]{0,30}(?:[-/]\d[\d.,]{0,30}){0,3}(?:-\p{L}[\p{L}-]{0,40}|\p{L}{1,12})?|(?:\p{Lu}\.){1,6}|\p{L}[\p{L}\p{M}\d]{0,60}(?:[-'.&/](?=[\p{L}\d])[\p{L}\p{M}\d]{1,60}){0,8}\.?|'\p{L}{1,3}|\S/gu;
/** Abbreviations that keep their full stop. */
const stops =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|sen|rep|gov|st|jr|sr|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inc|corp|co|ltd|vs|u\.s|u\.k|u\.n|e\.u|d\.c|a\.m|p\.m)\.$/i;
const clitic = /^(.{1,60}?)('s|'re|'ve|'ll|'d|'m|n't|s(?='))$/i;

function plainTokens(text: string, start: number, end: number): SyntaxToken[] {
  const out: SyntaxToken[] = [];
  const push = (piece: string, at: number): void => {
    if (piece) out.push({ text: piece, start: at, end: at + piece.length });
  };
  for (const match of text.slice(start, end).matchAll(word)) {
    let piece = match[0];
    const at = start + match.index;
    let tail = '';
    if (/^\d/.test(piece) && /[.,]$/.test(piece)) {
      tail = /[.,]+$/.exec(piece)?.[0] ?? '';
      piece = piece.slice(0, -tail.length);
    } else if (
      piece.length > 1 &&
      piece.endsWith('.') &&
      !stops.test(piece) &&
      !/^(?:\p{Lu}\.)+$/u.test(piece)
    ) {
      tail = '.';
      piece = piece.slice(0, -1);
    }
    const split = clitic.exec(piece);
    if (split?.[1] && split[2]) {
      push(split[1], at);
      push(split[2], at + split[1].length);
    } else push(piece, at);
    for (let k = 0; k < tail.length; k += 1) push(tail.charAt(k), at + piece.length + k);
  }
  return out;
}

/**
 * Tokens of one sentence.
 * @param text the document's folded text; offsets are into it
 * @param values spans of the values already known, in order; a word they touch becomes part of the value's token. Without
 *   them values are found by form.
 */
export function tokensOf(text: string, sentence: Span, values?: readonly Span[]): SyntaxToken[] {
  const plain = plainTokens(text, sentence.start, sentence.end);
  const make = (first: number, last: number): SyntaxToken => {
    const start = plain[first]?.start ?? sentence.start;
    const end = plain[last]?.end ?? start;
    return { text: text.slice(start, end), start, end, value: true };
  };
  const out: SyntaxToken[] = [];
  let next = 0;
  const ranges = values
    ? values.map((value) => ({
        first: plain.findIndex((token) => token.end > value.start),
        last: plain.findLastIndex((token) => token.start < value.end),
      }))
    : valueGroups(plain.map((token) => token.text));
  for (const { first, last } of ranges) {
    if (first < next || last < first) continue;
    out.push(...plain.slice(next, first), make(first, last));
    next = last + 1;
  }
  out.push(...plain.slice(next));
  return out;
}

/** Index of the token that covers a character, or -1. */
export function tokenAt(tokens: readonly SyntaxToken[], offset: number): number {
  return tokens.findIndex((token) => token.start <= offset && offset < token.end);
}
