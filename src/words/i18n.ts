/**
 * The words of every screen in three languages. English defines the keys and placeholders; the compiler and a test check
 * that Korean and Japanese have the same. A message is a sentence or, where a count decides the form, one sentence per plural
 * category (chosen with Intl.PluralRules from `count`). Numbers are written the way the language writes them.
 */
import type { Locale } from '../text/locale.ts';
import { en } from './en/interface.ts';
import { ja } from './ja/interface.ts';
import { ko } from './ko/interface.ts';

export type { Locale };

/** The languages that have words. */
export const locales: readonly Locale[] = ['en', 'ko', 'ja'];

/** A sentence, or one per plural category; `other` is always there. */
export type Message = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

type Text<M> = M extends string ? M : M extends { readonly other: infer O } ? O : never;
type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Value = string | number;

/** The placeholders of a message, each with its value; nothing where there are none. */
type ParamsOf<M> = [Placeholders<Text<M>>] extends [never]
  ? M extends string
    ? []
    : [{ readonly count: number }]
  : [Readonly<Record<Placeholders<Text<M>>, Value> & (M extends string ? object : { count: number })>];

/** A catalogue in another language: the same keys, plural forms as that language needs them. */
export type Translated<Catalogue> = { readonly [K in keyof Catalogue]: Message };

const catalogues: Readonly<Record<Locale, Translated<typeof en>>> = { en, ko, ja };

export type MessageKey = keyof typeof en;
/** What the words for a key are filled with. */
export type ParamsFor<K extends MessageKey> = ParamsOf<(typeof en)[K]>;
export const isMessage = (key: string): key is MessageKey => Object.hasOwn(en, key);

/**
 * The best of our languages for a list of BCP 47 tags, in the reader's order.
 * @returns `en` where none fits
 */
export function localeOf(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const found = locales.find((locale) => tag.toLowerCase().split(/[-_]/)[0] === locale);
    if (found) return found;
  }
  return 'en';
}

/** Something made once for each language, when it is first needed. */
function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made: Partial<Record<Locale, T>> = {};
  return (locale) => (made[locale] ??= make(locale));
}
const pluralRules = perLocale((locale) => new Intl.PluralRules(locale));
const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

const placeholder = /\{(\w{1,30})\}/g;

/**
 * The words for a key.
 * @param locale language of the screen
 * @param key name of the message
 * @param params a value for every placeholder; numbers are formatted, text is inserted as it is (never as markup)
 */
export function t<K extends MessageKey>(locale: Locale, key: K, ...params: ParamsFor<K>): string {
  const values = (params[0] ?? {}) as Readonly<Record<string, Value>>;
  const message: Message = catalogues[locale][key];
  const text =
    typeof message === 'string'
      ? message
      : (message[pluralRules(locale).select(Number(values['count']))] ?? message.other);
  return text.replace(placeholder, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numberIn(locale, value) : value;
  });
}

/** What parts a label from what it is of. */
export const colon = (locale: Locale): string => (locale === 'ja' ? '：' : ': ');

/** Sentences one after another, with a full stop where one lacks its end. */
export const sentences = (locale: Locale, parts: readonly string[]): string => {
  const [stop, space] = locale === 'ja' ? ['。', ''] : ['.', ' '];
  return parts
    .filter(Boolean)
    .reduce(
      (said, next) => (said ? `${said}${/[.。:：?？!！…”」]$/.test(said) ? '' : stop}${space}${next}` : next),
      '',
    );
};

/** A number as the language writes it. The browser's first formatter takes longer than all the rest of a popup's first paint. */
export function numberIn(locale: Locale, value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1_000) return String(value);
  return numberFormat(locale).format(value);
}
