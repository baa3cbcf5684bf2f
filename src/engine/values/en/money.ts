/** Currency signs, codes and words beside an English number. */
import * as words from '../lang/en.ts';
import type { Bare } from './bare.ts';
import type { Lexemes } from './lexer.ts';

/** A currency sign or code before a number: its code and where it begins. */
export function currencyBefore(
  l: Lexemes,
  index: number,
): { readonly code: string; readonly first: number } | undefined {
  const mark = l.at(index - 1);
  const near = l.at(index).start - mark.end <= 1;
  if (!near || index < 1) return undefined;
  if (mark.kind === 'mark' && words.currencySigns[mark.text] !== undefined) {
    const country = l.at(index - 2);
    const code =
      mark.glued && country.kind === 'word'
        ? (words.dollarCountries[country.text.replaceAll('.', '')] ??
          (words.currencyCodes.has(country.text) ? country.text : undefined))
        : undefined;
    if (code !== undefined && (mark.text === '$' || mark.text === '¥'))
      return {
        code: mark.text === '¥' ? (country.text.startsWith('CN') ? 'CNY' : 'JPY') : code,
        first: index - 2,
      };
    return { code: words.currencySigns[mark.text] ?? '', first: index - 1 };
  }
  const dot = mark.text === '.' && mark.glued ? index - 2 : index - 1;
  const word = l.at(dot);
  if (word.kind !== 'word') return undefined;
  const spelled = spelledBefore(l, index);
  if (spelled !== undefined) return spelled;
  const prefix =
    words.currencyPrefixes[word.text] ?? (words.currencyCodes.has(word.text) ? word.text : undefined);
  return prefix === undefined ? undefined : { code: prefix, first: dot };
}

/** Currencies that the news of their countries writes before the figure: "ringgit 42", "Malaysian ringgit 42 million". */
const LEADING = new Set('ringgit ringgits rupee rupees rupiah naira taka baht shilling shillings'.split(' '));

function spelledBefore(
  l: Lexemes,
  index: number,
): { readonly code: string; readonly first: number } | undefined {
  const name = l.word(index - 1);
  const base = LEADING.has(name) && !l.at(index).glued ? words.currencies[name] : undefined;
  if (base === undefined || l.at(index).kind !== 'figure') return undefined;
  const code = words.currencyOf(l.word(index - 2), base);
  return code === undefined ? { code: base, first: index - 1 } : { code, first: index - 2 };
}

export function currencyBehind(
  l: Lexemes,
  index: number,
  bare: Bare,
): { unit: string; next: number; factor: number } | undefined {
  const here = l.at(index);
  if (here.kind === 'mark') {
    const code = words.currencySigns[here.text];
    return code !== undefined && l.at(index + 1).kind !== 'figure'
      ? { unit: code, next: index + 1, factor: 1 }
      : here.text === '¢'
        ? { unit: 'USD', next: index + 1, factor: 0.01 }
        : undefined;
  }
  if (here.kind !== 'word') return undefined;
  if (words.currencyCodes.has(here.text)) return { unit: here.text, next: index + 1, factor: 1 };
  if (here.text === 'RM' || here.text === 'Rs')
    return { unit: words.currencyPrefixes[here.text] ?? '', next: index + 1, factor: 1 };
  // "US$": a country's letters with the sign behind the figure.
  if (
    l.word(index + 1) === '$' &&
    l.at(index + 1).glued &&
    words.dollarCountries[here.text] !== undefined &&
    l.at(index + 2).kind !== 'figure'
  )
    return { unit: words.dollarCountries[here.text] ?? 'USD', next: index + 2, factor: 1 };
  // Up to two words of country before the currency: "Hong Kong dollars", "Kuwaiti dinars".
  for (let many = 2; many >= 0; many -= 1) {
    const at = index + many;
    const name = l.word(at);
    const country = many < 2 ? l.word(index) : `${l.word(index)} ${l.word(index + 1)}`;
    const cent = words.cents[name];
    if (cent !== undefined && (many === 0 || (many === 1 && words.currencyOf(country, cent) !== undefined)))
      return { unit: cent, next: at + 1, factor: 0.01 };
    const base = words.currencies[name];
    if (base === undefined) continue;
    if (many) {
      const code = words.currencyOf(country, base);
      if (code !== undefined) return { unit: code, next: at + 1, factor: 1 };
      continue;
    }
    if (name === 'won') {
      // "Player 5 won": money only where the figure is large or scaled.
      if (
        bare.value < 50 ||
        (bare.figures &&
          bare.scale === 1 &&
          bare.value >= 1900 &&
          bare.value < 2100 &&
          !l.at(bare.first).text.includes(','))
      )
        return undefined;
    }
    if (words.doubtfulCurrencies.has(name) && bare.scale === 1 && bare.value < 1000 && !name.endsWith('s'))
      return undefined;
    if (name.startsWith('pound') && l.word(at + 1) === 'of') return undefined;
    const next = l.word(at + 1) === 'sterling' ? at + 2 : at + 1;
    return { unit: base, next, factor: 1 };
  }
  return undefined;
}
