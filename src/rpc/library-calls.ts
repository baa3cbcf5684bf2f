/** What screens ask about the reader's library: own sources, the source a page names, fact sets, backups. */
import * as v from 'valibot';
import { type Source, sourceKinds } from '../engine/model.ts';
import { gives, message } from './envelope.ts';
import type { ArticleCode, FetchCode, Trouble } from './troubles.ts';
import { caps, libraryId, nothing, ofTab, webAddress } from './shapes.ts';

/** A page that the reader chose as a source, as screens list it. */
export interface OwnSourceInfo {
  readonly source: Source;
  /** Checkable statements in it. */
  readonly claims: number;
}

/** A subscribed fact set, as screens list it. */
export interface FactSetSummary {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly facts: number;
  readonly on: boolean;
  readonly address?: string;
  /** For a set with an address: whether a new version is looked for once a day. */
  readonly daily?: boolean;
  /** Why the last update failed: the last good set stays. */
  readonly trouble?: SetTrouble;
  /** Who reviewed it, and under which licence it is shared. */
  readonly by?: string;
  readonly licence?: string;
}

/** Why a fact set or a backup could not be used; each code has words in every language. */
export type SetTrouble = Trouble<
  | FetchCode
  | 'large'
  | 'no-json'
  | 'problems'
  | 'elsewhere'
  | 'other-set'
  | 'full'
  | 'no-backup'
  | 'older'
  | 'unsound'
  | 'failed'
>;
/** Why a pack was not added. */
export type PackTrouble = Trouble<'stopped' | 'damaged'>;

export interface LibraryList {
  readonly own: readonly OwnSourceInfo[];
  readonly sets: readonly FactSetSummary[];
}
type ListOrTrouble = { readonly list: LibraryList } | { readonly trouble: SetTrouble };

/** Why a page was not kept as a source. */
export type OwnTrouble = 'no-article' | 'full' | 'private-window' | 'failed';

const list = gives<LibraryList>();
const ofEntry = <More extends v.ObjectEntries>(more: More) => v.object({ id: libraryId(), ...more });
const file = () => v.pipe(v.string(), v.maxLength(caps.file));

export const libraryMessages = {
  /** Adds the page to the reader's own sources; open pages are checked again. */
  useAsSource: message(
    ofTab({}),
    gives<{ readonly added: OwnSourceInfo } | { readonly trouble: OwnTrouble }>(),
  ),
  /** Fetches one of the addresses that the tab's page names as its source, and checks the page against it. */
  checkCited: message(ofTab({ address: webAddress() }), gives<{ readonly trouble: ArticleCode | null }>()),
  getLibrary: message(nothing(), list),
  /** The screen has stored a pack of facts; open pages are checked again. */
  packsChanged: message(nothing(), list),
  setOwnKind: message(ofEntry({ kind: v.picklist(sourceKinds) }), list),
  deleteOwn: message(ofEntry({}), list),
  /** Undoes the last deletion. */
  restoreOwn: message(ofEntry({}), list),
  /** Subscribes to a fact set by its address, or reads one from a file's text. */
  addSet: message(
    v.union([v.strictObject({ address: webAddress() }), v.strictObject({ text: file() })]),
    gives<ListOrTrouble>(),
  ),
  setSetOn: message(ofEntry({ on: v.boolean() }), list),
  /** Turns the daily check for a new version of a subscribed set on or off. */
  setSetDaily: message(ofEntry({ on: v.boolean() }), list),
  removeSet: message(ofEntry({}), list),
  updateSets: message(nothing(), list),
  /** Forgets what pages said before. */
  forgetPages: message(nothing()),
  /** A backup as text: settings, own sources, fact sets and outlets. It is restored whole or not at all. */
  exportLibrary: message(nothing(), gives<{ readonly text: string }>()),
  importLibrary: message(v.object({ text: file() }), gives<ListOrTrouble>()),
};
