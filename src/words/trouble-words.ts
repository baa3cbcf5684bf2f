/** Why something could not be fetched or used, in the reader's words. */
import { isMessage, type Locale, type MessageKey, t } from './i18n.ts';

/** Codes that a group of messages has words for. */
type CodeOf<Group extends string> = MessageKey extends infer Key
  ? Key extends `${Group}.${infer Code}`
    ? Code
    : never
  : never;

interface Told<Group extends string> {
  readonly code: CodeOf<Group> | CodeOf<'fetch'>;
  readonly detail?: string;
}

/** A trouble in the words of its group, else in those for whatever is fetched. */
export function troubleWords<Group extends 'setTrouble' | 'outletTrouble' | 'compared'>(
  locale: Locale,
  group: Group,
  { code, detail = '' }: Told<Group>,
): string {
  const own = `${group}.${code}`;
  // All of them take a detail, as this one does.
  return t(locale, (isMessage(own) ? own : `fetch.${code}`) as 'fetch.status', { detail });
}
