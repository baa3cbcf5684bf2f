/** Why a set, a pack or a backup could not be used, in the reader's words. */
import type { PackTrouble, SetTrouble } from '../rpc/calls.ts';
import { type Locale, t } from './i18n.ts';

export const troubleWords = (locale: Locale, { code, detail = '' }: SetTrouble | PackTrouble): string =>
  t(locale, `setTrouble.${code}`, { detail });
