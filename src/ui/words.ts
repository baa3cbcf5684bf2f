/** The words of a screen, in the language of its page. draw.ts sets it; the browser and screen readers use it too. */
import { type Locale, type MessageKey, type ParamsFor, t as say } from '../words/i18n.ts';

/** The language of the page. */
export const language = (): Locale => (document.documentElement.lang || 'en') as Locale;

/** `t` of words/i18n.ts in that language. */
export const t = <K extends MessageKey>(key: K, ...params: ParamsFor<K>): string =>
  say(language(), key, ...params);

/** What there is to say in one line of small things. */
export const listed = (...parts: readonly (string | number | boolean | undefined | null)[]): string =>
  parts.filter(Boolean).join(' · ');
