/** Names as strangers give them: of sites, titles, sets. */

/** Controls, and marks that turn the direction of what follows or hide letters; those that join letters are kept. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * A name as one line that says no more than its letters: without line breaks, controls and marks of direction, and cut
 * with an ellipsis where it is longer than any name.
 * @param most UTF-16 code units that are kept
 */
export function cleanName(name: string, most = 300): string {
  const line = name
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .trim();
  return cut(line, most);
}

/** A text of at most so many UTF-16 code units; what was cut ends in an ellipsis. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** An ISO day or moment that a calendar has and a page of our time can bear. */
export function isPossibleDay(published: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(published) ?? [];
  if (year === undefined || Number(year) < 1_500 || Number(year) > 2_200) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
