/** Draws a screen into its page, in the reader's language. */
import { type ComponentChild, render } from 'preact';
import { language } from '../browser/browser.ts';
import { type Locale, localeOf } from '../words/i18n.ts';

/** The language that the reader chose; with `auto` the browser's, as far as we have it. */
export const readerLocale = (chosen: Locale | 'auto' = 'auto'): Locale =>
  chosen === 'auto' ? localeOf([language.ui, ...navigator.languages]) : chosen;

/** Draws into `#root`, in place of what stood there. */
export function draw(locale: Locale, screen: ComponentChild): void {
  document.documentElement.lang = locale;
  render(screen, document.querySelector('#root') ?? document.body);
}
