/**
 * Lists of words as expressions. A list holds hundreds of words and most lists are never asked, so an expression is made
 * when it is first needed; it is made of small letters and asked of small letters, which costs a quarter of the time that
 * an expression without regard to case takes to be made.
 */
import type { Span } from '../text/document.ts';
import { small } from '../text/small.ts';

/** A match in a text. */
export interface Place extends Span {
  /** As it is written there. */
  readonly text: string;
}

/** Words that are looked for in texts, whatever their case. */
export interface WordList {
  readonly has: (text: string) => boolean;
  /** Where they stand, from the start; at most twelve: a notice has few. */
  readonly places: (text: string, most?: number) => Place[];
  readonly first: (text: string) => Place | undefined;
  /** The text without them, but for those that are kept. */
  readonly without: (text: string, by?: string, keep?: (place: Place) => boolean) => string;
}

/** The source of a list that a language does without. */
export const never = '(?!)';

/**
 * A list of words.
 * @param source alternatives without groups that capture
 * @param head what stands before them, and `tail` behind, as pattern sources
 */
export function wordList(source: string, head = '', tail = ''): WordList {
  let made: RegExp | undefined;
  const pattern = (): RegExp =>
    (made ??= new RegExp(
      `${head}(?:${source})${tail}`.replace(/\\[pP]\{\w+\}|\\.|[^\\]+/g, (part) =>
        part.startsWith('\\') ? part : small(part),
      ),
      'gu',
    ));
  const places = (text: string, most = 12): Place[] => {
    const out: Place[] = [];
    for (const { 0: found, index } of small(text).matchAll(pattern())) {
      const end = index + found.length;
      out.push({ start: index, end, text: text.slice(index, end) });
      if (out.length >= most) break;
    }
    return out;
  };
  return {
    has: (text) => small(text).search(pattern()) >= 0,
    places,
    first: (text) => places(text, 1)[0],
    without: (text, by = ' ', keep = () => false) => {
      let out = '';
      let from = 0;
      for (const place of places(text, Infinity)) {
        if (keep(place)) continue;
        out += text.slice(from, place.start) + (by === '\0' ? by.repeat(place.text.length) : by);
        from = place.end;
      }
      return out + text.slice(from);
    },
  };
}
