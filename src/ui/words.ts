/** The words of a screen, for every part of it: its language is named once, where it begins. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Locale, type MessageKey, type ParamsFor, t } from '../words/i18n.ts';

/** `t` of words/i18n.ts in one language. */
export interface Words {
  <K extends MessageKey>(key: K, ...params: ParamsFor<K>): string;
  readonly locale: Locale;
}

const speak = (locale: Locale): Words =>
  Object.assign(<K extends MessageKey>(key: K, ...params: ParamsFor<K>) => t(locale, key, ...params), {
    locale,
  });
/** The same each time: parts are not drawn again for a language that has not changed. */
export const wordsIn: Readonly<Record<Locale, Words>> = { en: speak('en'), ko: speak('ko'), ja: speak('ja') };

const Spoken = createContext(wordsIn.en);

/** Has all that stands in it use these words. */
export const SpeakIn = Spoken.Provider;

/** The words of the screen that a component stands in. */
export const useWords = (): Words => useContext(Spoken);
