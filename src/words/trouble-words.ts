/** Why a set, a pack or a backup could not be used, in the reader's words. */
import { type Locale, type MessageKey, t } from './i18n.ts';

/** What there are words for. */
type SetTroubleCode = MessageKey extends infer Key
  ? Key extends `setTrouble.${infer Code}`
    ? Code
    : never
  : never;

export const troubleWords = (
  locale: Locale,
  { code, detail = '' }: { readonly code: SetTroubleCode; readonly detail?: string },
): string => t(locale, `setTrouble.${code}`, { detail });
