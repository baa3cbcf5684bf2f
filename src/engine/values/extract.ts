/**
 * Finds every typed value in a stretch of text: each grammar reads it, and if two readings overlap, the longer one wins.
 */
import type { Span } from '../model.ts';
import { cjkValues } from './cjk/values.ts';
import { englishDates } from './en/dates.ts';
import { Lexemes } from './en/lexer.ts';
import { englishNumbers } from './en/numbers.ts';
import type { ValueContext, ValueMention } from './model.ts';
import { withoutOverlaps } from './patterns.ts';
import { dateMention } from './readings.ts';
import { referenceDay } from './reference.ts';
import { pairsIn } from './scores.ts';

export { formatValue } from './quantity.ts';

/** Longer stretches are read in pieces, so that no grammar ever sees more. */
const longestPiece = 4_000;

/** Which type wins over another of the same length, weakest first. */
const STRENGTH =
  'number ordinal year duration percent currency week quarter month daterange date datetime score'.split(' ');

/** English values and scores of a piece: dates first, scores in what they leave, numbers in what both leave. */
function english(text: string, context: ValueContext): ValueMention[] {
  const lexemes = new Lexemes(text);
  const { hits, times } = englishDates(lexemes, referenceDay(context.published));
  const pairs = pairsIn(lexemes.lower).filter(
    (pair) => ![...times, ...hits].some((hit) => hit.start < pair.end && pair.start < hit.end),
  );
  const scores = pairs.flatMap(({ start, end, value }): ValueMention[] =>
    value ? [{ start, end, type: 'score', value }] : [],
  );
  return [...hits.map(dateMention), ...scores, ...englishNumbers(lexemes, [...times, ...hits, ...pairs])];
}

const cjkLetters = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Pieces of this length that are mostly figures are tables or noise, never sentences: nothing in them can be a claim. */
const longTable = 1_000;
const isTable = (piece: string): boolean =>
  piece.length >= longTable && piece.replace(/\D+/g, '').length > piece.length * 0.3;

/**
 * Every value of a span, in text order, none overlapping another. Linear in the length of the span.
 * @param text the document's text, folded by `normalise` (same offsets)
 * @param span a sentence or a block; its verbs decide which weekday is meant
 */
export function extractValues(text: string, span: Span, context: ValueContext = {}): ValueMention[] {
  const out: ValueMention[] = [];
  for (let at = span.start; at < span.end; at += longestPiece) {
    const piece = text.slice(at, Math.min(span.end, at + longestPiece));
    if (isTable(piece)) continue;
    // English readings never overlap each other; only the other grammar can meet them.
    const found =
      cjkLetters.test(piece) || /^(?:ko|ja)/i.test(context.lang ?? '')
        ? withoutOverlaps([...english(piece, context), ...cjkValues(piece, context)], ({ type }) =>
            STRENGTH.indexOf(type),
          )
        : english(piece, context).sort((a, b) => a.start - b.start);
    for (const { start, end, type, value } of found)
      out.push({ start: start + at, end: end + at, type, value });
  }
  return out;
}
