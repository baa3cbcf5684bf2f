/** The line that says where and when a report was filed ("SEOUL, Jan. 13 (Newswire) —"): its place and day are the report's. */
import type { Span } from '../model.ts';

const DATE = String.raw`(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?(?:, \d\d?:\d\d(?: [A-Z]{2,4})?)?)`;
/** "PORTO, Portugal (Jan. 9) -": a day in brackets. */
const DAY = String.raw`(?: ?\(\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\))`;
const AGENCY = String.raw`(?: ?\([\p{L}][\p{L} ]{1,24}\))`;
const DASH = String.raw`(?: ?(?:-{1,2}|–|—|:)(?=\s)|\.(?=\s|$)|(?<=\))(?=\s))`;
/** A place in capitals, with or without a day and an agency, up to a dash; or a place with an agency in brackets. */
const CAPITALS = new RegExp(
  String.raw`^\p{Lu}{2}[\p{Lu} ,./'-]{1,50}(?:, \p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?)?${DATE}?(?:${AGENCY}|${DAY})?${DASH}`,
  'u',
);
const BRACKETED = new RegExp(
  String.raw`^\p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15}){0,2}${DATE}?${AGENCY}${DASH}`,
  'u',
);
/** "March 9, 2026 - The agency …": the day of the report alone. */
const DAY_ONLY = /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})? ?(?:-{1,2}|–|—)(?=\s)/u;
/** What few sentences begin with and every dateline does: two capitals, or a bracket or figure further on. */
const MAY_BE = /^\p{Lu}(?:\p{Lu}|[^(]{0,118}\(|\P{N}{0,12}\d)/u;
/** No dateline is longer. */
const LONGEST = 120;

/** Where the dateline of a sentence ends; its start where it has none. */
export function datelineEnd(text: string, sentence: Span): number {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  if (!MAY_BE.test(head)) return sentence.start;
  const found = CAPITALS.exec(head) ?? BRACKETED.exec(head) ?? DAY_ONLY.exec(head);
  return sentence.start + (found?.[0].length ?? 0);
}
