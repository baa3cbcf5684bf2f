/**
 * Normalises the many spellings of a character without moving any offset: every replacement has the length of what it
 * replaces, so that a span of the normalised text is a span of the page's text.
 */

/** What is written for it → the characters that stand for it. */
const spellings: Readonly<Record<string, string>> = {
  "'": '\u2018\u2019\u201a\u201b\u2032\u02bc\uff07',
  '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02',
  '-': '\u2010\u2011\u2012\u2013\u2212\uff0d',
  ' ': '\t\u00a0\u00ad\u2007\u2009\u200a\u200b\u200c\u200d\u202f\u2060\u3000\ufeff',
};
const folds = new Map(
  Object.entries(spellings).flatMap(([plain, characters]) =>
    Array.from(characters, (character) => [character, plain] as const),
  ),
);

const foldable =
  /[\t\u00a0\u00ab\u00ad\u00bb\u02bc\u2007\u2009-\u200d\u2010-\u2013\u2018-\u201f\u202f\u2032\u2033\u2060\u2212\u3000\ufeff\uff01-\uff5e]/g;

/** A raised figure behind a figure is a footnote's mark, behind a letter a part of its unit (km²), behind a price its cents, behind ten a power. */
const footnote = /(?<=\d)(?<!(?<!\d)10)(?!(?<=[$€£]\d{1,3})[²³¹⁰⁴-⁹][⁰⁵⁹](?![²³¹⁰⁴-⁹]))[²³¹⁰⁴-⁹]{1,3}/g;

/** "12 500", "310'000", "1.250.000": thousands parted by a space, an apostrophe or, at least twice, by a full stop. */
const grouped =
  /(?<![\p{L}\d.,:/'-])\d{1,3}(?:([ '])\d{3}(?:\1\d{3}){0,4}|(?:\.\d{3}){2,5}(?!\.\d))(?!\d|[ ,:/'-]\d)/gu;
/** "24,7 %": nobody groups thousands so; the comma is a decimal point. */
const decimalComma = /(?<![\d.,])(\d{1,3}),(?=\d{1,2}\s?%)/g;
/** "42・195キロ", 96・1％: Japanese newspapers write the decimal point so. */
const decimalDot =
  /(?<=(?<![\d・])\d{1,4})・(?=\d{1,3}(?:%|パーセント|ポイント|倍|キロ|メートル|センチ|ミリ|トン|度|秒|万|億|兆|ヘクタール|平方|グラム|リットル))/g;
/** "on June 12 500 people": the first figure is a day. */
const month =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? $/;

/**
 * The text with quotation marks, hyphens, spaces and full-width forms folded to their plain ones, and grouped figures
 * grouped by commas. An em dash stays: it separates clauses, a hyphen joins words. Same length as the input.
 */
export function normalise(text: string): string {
  return text
    .replace(
      foldable,
      // Full-width ASCII stands at a fixed distance from ASCII.
      (character) => folds.get(character) ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(footnote, (marks) => ' '.repeat(marks.length))
    .replace(decimalComma, '$1.')
    .replace(decimalDot, '.')
    .replace(grouped, (figure, separator: string | undefined, at: number, whole: string) =>
      Number.parseInt(figure, 10) <= 31 && month.test(whole.slice(Math.max(0, at - 12), at))
        ? figure
        : figure.replaceAll(separator ?? '.', ','),
    );
}
