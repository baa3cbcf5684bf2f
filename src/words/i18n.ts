/**
 * The words of every screen in three languages. English names the keys and the placeholders; the compiler and a test
 * hold Korean and Japanese to them. A message is a sentence or, where a count decides the form, one sentence per plural
 * category (chosen with Intl.PluralRules from `count`). Numbers are written the way the language writes them.
 */
import { en } from './en/interface.ts';
import { ja } from './ja/interface.ts';
import { ko } from './ko/interface.ts';
import { type ParamsOf, translator } from './translate.ts';

export type { Locale } from '../text/locale.ts';
export { localeOf, locales, sentences } from './translate.ts';

const catalogues = { en, ko, ja };

export type MessageKey = keyof typeof en;
/** What the words for a key are filled with. */
export type ParamsFor<K extends MessageKey> = ParamsOf<(typeof en)[K]>;
export const isMessage = (key: string): key is MessageKey => Object.hasOwn(en, key);

/**
 * The words for a key.
 * @param locale language of the screen
 * @param key name of the message
 * @param params a value for every placeholder; numbers are formatted, text is inserted as it is (never as markup)
 */
export const t = translator<typeof en>(catalogues);
