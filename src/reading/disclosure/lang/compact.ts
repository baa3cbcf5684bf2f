/** Languages with the commonest wordings only: fewer lists, from which the others are made. */
import { models, translators } from './common.ts';
import type { LanguagePack } from './pack.ts';

/** A word's letters in every script that writes words apart, for sets. */
export const letters = 'a-zß-ɏЀ-ӿ؀-ۿऀ-ॿḀ-ỿ';

/** The lists of such a language; `*` at the end of a stem stands for any ending. */
export type CompactLists = Pick<
  LanguagePack,
  | 'ai'
  | 'auto'
  | 'made'
  | 'translated'
  | 'summary'
  | 'helped'
  | 'used'
  | 'through'
  | 'negation'
  | 'unreal'
  | 'media'
  | 'person'
  | 'check'
  | 'filler'
> &
  Pick<LanguagePack, 'no' | 'yes' | 'before' | 'script' | 'nobody' | 'looked' | 'offer' | 'note'> & {
    /** Names of texts. */
    readonly noun: string;
    /** What points at a text: before its name, or behind it. */
    readonly point?: string;
    readonly after?: string;
  };

export function compactPack(id: string, lists: CompactLists): LanguagePack {
  const { noun, point, after, made, translated, summary, used, negation, check } = lists;
  const ends = (source: string): string => source.replaceAll('*', `[${letters}]{0,14}`);
  const any = `[${letters}]{2,14}`;
  const self =
    point === undefined ? `(?:${noun}) (?:${any} )??(?:${after})` : `(?:${point}) (?:${any} )??(?:${noun})`;
  const ai = `(?:AI|KI)-(?:te[ck]hn|tool|model|s[iy]st|dienst|tj[äe]n|assist|soft|progr|ver[kt]|værk|over[sz]|över)[${letters}]{0,20}|AI|${lists.ai}`;
  const all: LanguagePack = {
    ...lists,
    id,
    spaced: true,
    free: true,
    self,
    bare: noun,
    penned: made,
    ai,
    worked: `${used}|${check}`,
    summarised: summary,
    label: `(?:AI|KI)[- ](?:${made}|${translated}|${summary}|${noun})`,
    making: made,
    filler: `${lists.filler}|${negation}|${lists.person}|${lists.helped}`,
  };
  const out = Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, typeof value === 'string' ? ends(value) : value]),
  ) as unknown as LanguagePack;
  return { ...out, id, ai: `${out.ai}|${translators}|${models}` };
}
