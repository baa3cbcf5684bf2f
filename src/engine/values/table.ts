/**
 * Word tables written as text. Any word of a page may be looked up in them, so they have no prototype ("constructor" is in
 * none). Patterns made from them are linear: no repetition is inside another.
 */

export type Table<T> = Readonly<Record<string, T>>;

export function table<T>(entries: Readonly<Record<string, T>>): Table<T> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}

/** `'USD: dollar, buck; EUR: euro'`: each word with the value before its colon. */
export function valued<T = string>(text: string, read = (value: string): T => value as T): Table<T> {
  return table(
    Object.fromEntries(
      text.split(';').flatMap((group) => {
        const [value = '', words = ''] = group.split(':');
        return words.split(',').map((word) => [word.trim(), read(value.trim())]);
      }),
    ),
  );
}

/** The same with numbers for values: `'1: january, jan; 2: february, feb'`. */
export const numbered = (text: string): Table<number> => valued(text, Number);

/** Words separated by white space. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Alternation of words, longest first, so that 다음 주 wins over 다음. */
export function either(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
}
