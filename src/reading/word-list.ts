/**
 * Word lists as regular expressions. A list holds hundreds of words and most are never used, so each is compiled when it is
 * first needed. Lists and texts are lower-cased: compiling a case-insensitive expression takes four times as long.
 */
import type { Span } from '../text/document.ts';
import { small } from '../text/small.ts';

/** A match in a text. */
export interface Place extends Span {
  /** As it is written there. */
  readonly text: string;
}

/** Words to look for in texts, ignoring case. */
export interface WordList {
  readonly has: (text: string) => boolean;
  /** Where they occur, in order; at most twelve, since a notice is short. */
  readonly places: (text: string, most?: number) => Place[];
  readonly first: (text: string) => Place | undefined;
  /** The text without them, except those to keep. */
  readonly without: (text: string, by?: string, keep?: (place: Place) => boolean) => string;
}

/** The source of a list that a language does not need: it matches nothing. */
export const never = '(?!)';

/**
 * A list of words.
 * @param source alternatives without capturing groups
 * @param head pattern source for what comes before them, `tail` for what comes after
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
