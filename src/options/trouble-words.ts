/** Why a set, a pack or a backup could not be used, in the reader's words. */
import type { SetTrouble } from '../messages/messages.ts';
import { type Locale, t } from '../ui/i18n.ts';
import type { PackTrouble } from './data.ts';

export const troubleWords = (locale: Locale, { code, detail = '' }: SetTrouble | PackTrouble): string =>
  t(locale, `setTrouble.${code}`, { detail });
