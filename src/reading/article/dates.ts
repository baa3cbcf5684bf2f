/**
 * Reads the date of a byline, a meta element or an address, in the page's language and the common ones: "13 January 2026",
 * "Jan. 13, 2026", "4 de marzo de 2026", "04.03.2026", "2026年3月4日". Names of months come from the platform. Digits of
 * unclear order (03/04/2026) are ignored unless the language settles them: a wrong day would shift every "on Tuesday".
 */

import { remembered } from '../../text/remembered.ts';

/** Languages whose months are understood on any page. */
const common = ['en', 'de', 'fr', 'es', 'it', 'pt'];
/** A line is read up to here. */
const longest = 200;

const plainName = (name: string): string => name.toLowerCase().normalize('NFC').replace(/[.,]$/, '');

/** The months of a language, long and short, alone and as they stand in a date. */
const monthTable = remembered((lang: string): ReadonlyMap<string, number> => {
  const table = new Map<string, number>();
  try {
    for (const month of ['long', 'short'] as const)
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' });
        for (let index = 0; index < 12; index += 1) {
          const part = format.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month');
          if (part && /^\p{L}/u.test(part.value)) table.set(plainName(part.value), index + 1);
        }
      }
  } catch {
    // A language tag that the platform does not know has no months of its own.
  }
  return table;
});

/** The number of a month's name, or of a beginning of it that is no other month's; 0 where there is none. */
function monthOf(name: string, lang: string | undefined): number {
  const wanted = plainName(name);
  if (wanted.length < 3) return 0;
  const own = lang?.split('-', 1)[0]?.toLowerCase();
  // A table is only made when the ones before it do not know the name.
  for (const each of own ? [own, ...common] : common) {
    const table = monthTable(each);
    const exact = table.get(wanted);
    if (exact !== undefined) return exact;
    const begun = new Set([...table].filter(([full]) => full.startsWith(wanted)).map(([, month]) => month));
    if (begun.size === 1) return [...begun][0] ?? 0;
  }
  return 0;
}

const yearFirst =
  /(?<!\d)(\d{4})(?:\s{0,2}[-./]\s{0,2}(\d{1,2})\s{0,2}[-./]\s{0,2}|\s{0,2}[年년]\s{0,2}(\d{1,2})\s{0,2}[月월]\s{0,2})(\d{1,2})(?!\d)/u;
const together = /(?<![\d.,])((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const yearLast = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
/** The day before the name of the month, and behind it. */
const named = [
  /(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?\s{1,2}(?:de\s|of\s)?(?<month>\p{L}[\p{L}\p{M}]{2,13})\.?,?\s{1,2}(?:de\s|del\s)?(?<year>\d{4})(?!\d)/gu,
  /(?<!\p{L})(?<month>\p{L}[\p{L}\p{M}]{2,13})\.?\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>\d{4})(?!\d)/gu,
];

/** A day that exists, as ISO date. */
function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A day of digits with the year behind, where its order is clear. */
function fromDigits(text: string, lang = ''): string | undefined {
  const found = yearLast.exec(text);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const dayThenMonth = iso(year, second, first);
  const monthThenDay = found[2] === '.' ? undefined : iso(year, first, second);
  if (dayThenMonth === undefined || monthThenDay === undefined || dayThenMonth === monthThenDay)
    return dayThenMonth ?? monthThenDay;
  // Americans write the month before the day.
  if (/^(?:en)?$/i.test(lang)) return undefined;
  return /^en-(?:us|ph)/i.test(lang) ? monthThenDay : dayThenMonth;
}

/**
 * The first date of a short line.
 * @param line only its first 200 code units are read
 * @param lang the page's language tag
 * @returns an ISO date, or undefined if the line has no day with month and year
 */
export function readDate(line: string, lang?: string): string | undefined {
  const text = line.slice(0, longest);
  const digits = yearFirst.exec(text);
  if (digits) return iso(Number(digits[1]), Number(digits[2] ?? digits[3]), Number(digits[4]));
  const joined = together.exec(text);
  const told = joined && iso(Number(joined[1]), Number(joined[2]), Number(joined[3]));
  if (told) return told;
  for (const { groups } of named.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const found = iso(
      Number(groups?.['year']),
      monthOf(groups?.['month'] ?? '', lang),
      Number(groups?.['day']),
    );
    if (found !== undefined) return found;
  }
  return fromDigits(text, lang);
}

/** The day in an address: /2026/03/04/, 2026-03-04 or 20260304 as a part of its path; a month alone names no day. */
export function dateInAddress(address: string): string | undefined {
  return readDate(/^[a-z]+:\/\/[^/?#]{1,300}(\/[^?#]{0,200})/i.exec(address)?.[1] ?? '');
}

/**
 * A date as data give it: an ISO date or date-time as it stands, seconds or milliseconds since 1970, or any form of
 * `readDate`.
 */
export function dateInData(value: string | undefined, lang?: string): string | undefined {
  if (value === undefined) return undefined;
  const given = value.trim();
  if (/^\d{4}-\d{2}-\d{2}(?!\d)/.test(given))
    return readDate(given) === undefined ? undefined : given.slice(0, 40);
  if (/^\d{10}(?:\d{3})?$/.test(given)) {
    const time = new Date(Number(given) * (given.length === 10 ? 1_000 : 1));
    return time.toISOString();
  }
  return readDate(given, lang);
}
