/** Currency signs, codes and words beside an English number. */
import * as words from '../lang/en.ts';
import type { Bare } from './bare.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';

/** "$", "US$", "A$"; "Rs", "EUR", "Rs."; "Malaysian ringgit 42": the news of some countries writes the word first. */
const before = phrase(
  '(?:(?:(?<![LETTER.])(?<letters>[a-z.]{1,4}))?(?<sign>SIGN)|(?<![LETTER])(?:(?:(?<country>COUNTRY) )?(?<leading>LEADING)\\s|(?<code>[a-z]{2,4})\\.?))\\s?$',
  '',
);

const longestBefore = 34;
const mayLead = new Set(
  [...words.currencyCodes, ...Object.keys(words.currencyPrefixes), ...words.leadingCurrencies].map((word) =>
    word.toLowerCase(),
  ),
);

interface MoneyBefore {
  readonly code: string;
  readonly first: number;
}

/** A currency sign, code or word before a number: its code and where it begins. */
export function currencyBefore(l: Lexemes, index: number): MoneyBefore | undefined {
  const { start, kind } = l.at(index);
  const near = l.at(index - 1);
  // Most numbers stand behind another word or mark.
  if (near.kind === 'mark' ? !/^[.$₠-₿£¥฿]/.test(near.text) : !mayLead.has(near.lower)) return undefined;
  const found = before.exec(l.lower.slice(Math.max(0, start - longestBefore), start));
  if (!found) return undefined;
  const at = start - found[0].length;
  const { letters = '', sign = '', country, leading = '', code = '' } = found.groups ?? {};
  const written = (group: string): string => l.text.slice(at, at + group.length);
  if (sign) {
    const own = /[$¥]/.test(sign) ? countryOf(written(letters)) : undefined;
    return { code: own ?? words.currencySigns[sign] ?? '', first: l.from(own ? at : at + letters.length) };
  }
  const base = words.currencies[leading];
  if (base !== undefined)
    return kind === 'figure'
      ? { code: (country && words.currencyOf(country, base)) ?? base, first: l.from(at) }
      : undefined;
  const own =
    words.currencyPrefixes[written(code)] ??
    (words.currencyCodes.has(written(code)) ? written(code) : undefined);
  return own === undefined ? undefined : { code: own, first: l.from(at) };
}

/** The code of the letters before a sign, "US", "NT", "CAD". */
function countryOf(letters: string): string | undefined {
  const name = letters.replaceAll('.', '');
  return words.dollarCountries[name] ?? (words.currencyCodes.has(name) ? name : undefined);
}

const behind = phrase(
  '(?:(?:(?<country>COUNTRY) )?(?:(?<cent>CENT)|(?<name>CURRENCY)(?!(?<=pounds?) of!)(?: sterling!)?)|(?<letters>[LETTER]{1,3})?(?<sign>SIGN)(?! \\d))',
);

/** "dollars", "Hong Kong dollars", "cents", "EUR", "€", "US$" behind a number. */
export function currencyBehind(
  l: Lexemes,
  index: number,
  bare: Bare,
): { readonly unit: string; readonly next: number; readonly factor: number } | undefined {
  const { text } = l.at(index);
  if (words.currencyCodes.has(text)) return { unit: text, next: index + 1, factor: 1 };
  if (text === 'RM' || text === 'Rs')
    return { unit: words.currencyPrefixes[text] ?? '', next: index + 1, factor: 1 };
  const found = l.find(behind, index);
  if (!found) return undefined;
  const { next } = found;
  const { country, cent = '', name = '', letters, sign = '' } = found.groups;
  const base = words.cents[cent] ?? words.currencies[name] ?? words.currencySigns[sign] ?? '';
  if (letters) {
    const own = countryOf(text);
    return own === undefined ? undefined : { unit: own, next, factor: 1 };
  }
  const unit = country ? words.currencyOf(country, base) : base;
  if (unit === undefined) return undefined;
  // "Player 5 won", "the real": money only where the figure is large or scaled.
  const plain = bare.scale === 1 && !country;
  const year =
    bare.figures && bare.value >= 1900 && bare.value < 2100 && !l.at(bare.first).text.includes(',');
  if (name === 'won' && !country && (bare.value < 50 || (plain && year))) return undefined;
  if (plain && words.doubtfulCurrencies.has(name) && bare.value < 1000) return undefined;
  return { unit, next, factor: cent ? 0.01 : 1 };
}
