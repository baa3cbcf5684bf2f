/**
 * Reads the date of a byline or a meta element, in the nine languages of the notices: "13 January 2026", "Jan. 13, 2026",
 * "4. März 2026", "4 de marzo de 2026", "2026.03.04", "2026年3月4日". Dates without a year or in digits of unclear order
 * (03/04/2026) are left alone: a wrong publication day would move every "on Tuesday".
 */

/** Month names by number; a shorter form of at least three letters is understood too. */
const months: readonly (readonly string[])[] = [
  ['january', 'januar', 'janvier', 'enero', 'gennaio', 'janeiro', 'jänner'],
  ['february', 'februar', 'février', 'febrero', 'febbraio', 'fevereiro'],
  ['march', 'märz', 'mars', 'marzo', 'março', 'mrz'],
  ['april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio'],
  ['june', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'juli', 'juillet', 'julio', 'luglio', 'julho'],
  ['august', 'août', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'settembre', 'setembro'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['november', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dezember', 'décembre', 'diciembre', 'dicembre', 'dezembro'],
];

/** The number of a month's name, 0 where it is none or could be two ("jui" is no month). */
function monthOf(name: string): number {
  const wanted = name.toLowerCase().normalize('NFC');
  if (wanted.length < 3) return 0;
  const found = months.flatMap((names, index) =>
    names.some((full) => full.startsWith(wanted)) ? [index + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? 0) : 0;
}

const numeric =
  /(?<!\d)(\d{4})(?:\s{0,2}[-./]\s{0,2}(\d{1,2})\s{0,2}[-./]\s{0,2}|\s{0,2}[年년]\s{0,2}(\d{1,2})\s{0,2}[月월]\s{0,2})(\d{1,2})(?!\d)/u;
const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?\s{1,2}(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s{1,2}(?:de\s|del\s)?(\d{4})(?!\d)/gu;

/** A day that exists, as ISO date. */
function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The first date of a short line.
 * @param line only its first 200 code units are read
 * @returns an ISO date, or undefined where the line has no day with month and year
 */
export function readDate(line: string): string | undefined {
  const text = line.slice(0, 200);
  const digits = numeric.exec(text);
  if (digits) return iso(Number(digits[1]), Number(digits[2] ?? digits[3]), Number(digits[4]));
  for (const [, day, name, year] of text.matchAll(dayFirst)) {
    const found = iso(Number(year), monthOf(name ?? ''), Number(day));
    if (found !== undefined) return found;
  }
  for (const [, name, day, year] of text.matchAll(monthFirst)) {
    const found = iso(Number(year), monthOf(name ?? ''), Number(day));
    if (found !== undefined) return found;
  }
  return undefined;
}
