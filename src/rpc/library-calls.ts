/** What screens ask of the reader's library: own sources, the page's own source, fact sets, backups. */
import type { Source, SourceKind } from '../engine/model.ts';

export interface LibraryCalls {
  /** Keeps the page as a source of the reader's own; open pages are checked again. */
  useAsSource: {
    request: { readonly tabId: number };
    response: { readonly added: OwnSourceInfo } | { readonly trouble: OwnTrouble };
  };
  /** Fetches one of the addresses that the tab's page names as its source, and checks the page against it. */
  checkCited: {
    request: { readonly tabId: number; readonly address: string };
    response: { readonly trouble: CitedTrouble | null };
  };
  getLibrary: { request: Record<string, never>; response: LibraryList };
  /** The screen laid in a pack of facts; open pages are checked again. */
  packsChanged: { request: Record<string, never>; response: LibraryList };
  setOwnKind: { request: { readonly id: string; readonly kind: SourceKind }; response: LibraryList };
  deleteOwn: { request: { readonly id: string }; response: LibraryList };
  /** Takes back the last deletion. */
  restoreOwn: { request: { readonly id: string }; response: LibraryList };
  /** Subscribes to a fact set by its address, or reads one from a file's text. */
  addSet: {
    request: { readonly address: string } | { readonly text: string };
    response: { readonly list: LibraryList } | { readonly trouble: SetTrouble };
  };
  setSetOn: { request: { readonly id: string; readonly on: boolean }; response: LibraryList };
  /** Looks for a new version of a subscribed set once a day, or no more. */
  setSetDaily: { request: { readonly id: string; readonly on: boolean }; response: LibraryList };
  removeSet: { request: { readonly id: string }; response: LibraryList };
  updateSets: { request: Record<string, never>; response: LibraryList };
  /** Own sources and subscriptions as text, for a backup. */
  exportLibrary: { request: Record<string, never>; response: { readonly text: string } };
  importLibrary: {
    request: { readonly text: string };
    response: { readonly list: LibraryList } | { readonly trouble: SetTrouble };
  };
}

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
  readonly bundled: boolean;
  /** ISO date-time of its last change. */
  readonly updated: string;
  readonly address?: string;
  /** Only where it has an address: whether it is looked for a new version once a day. */
  readonly daily?: boolean;
  /** Why the last update failed: the last good set stays. */
  readonly trouble?: SetTrouble;
  /** Who reviewed it, and under which licence it is shared. */
  readonly by?: string;
  readonly licence?: string;
}

/** Why a fact set or a backup could not be used; each code has words in every language. */
export interface SetTrouble {
  readonly code:
    | 'private'
    | 'refused'
    | 'redirected'
    | 'unreachable'
    | 'slow'
    | 'status'
    | 'type'
    | 'large'
    | 'no-json'
    | 'problems'
    | 'elsewhere'
    | 'other-set'
    | 'full'
    | 'no-backup'
    | 'not-https'
    | 'older'
    | 'unsound'
    | 'failed';
  /** What belongs into its words: a number of the network, an id, the checker's own sentence. */
  readonly detail?: string;
}

/** Why a pack did not come in. */
export interface PackTrouble {
  readonly code: 'stopped' | 'damaged';
  readonly detail?: string;
}

export interface LibraryList {
  readonly own: readonly OwnSourceInfo[];
  readonly sets: readonly FactSetSummary[];
}

/** Why a cited source could not be fetched or read; each has words in every language. */
export type CitedTrouble =
  | 'refused'
  | 'private'
  | 'permission'
  | 'redirected'
  | 'slow'
  | 'type'
  | 'unreachable'
  | 'no-article'
  | 'full';

/** Why a page was not kept as a source. */
export type OwnTrouble = 'no-article' | 'storage-full' | 'private-window' | 'unexpected';
