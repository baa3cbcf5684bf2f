/** What the reader keeps on this machine, in IndexedDB: pages used as sources, and fact sets subscribed to. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Document, Source } from '../engine/model.ts';
import type { FactSetSummary } from '../rpc/library-calls.ts';
import { keptDatabase } from './packs/kept-database.ts';

/** A page that the reader chose as a source. */
export interface OwnRecord {
  readonly id: string;
  readonly source: Source;
  readonly document: Document;
  /** Checkable statements in it. */
  readonly claims: number;
  /** ISO date-time. */
  readonly added: string;
  /** The page as facts, read once; of the version of the extension that read it: another one may read otherwise. */
  readonly compiled?: { readonly by: string; readonly bytes: Uint8Array };
}

/** A fact set that the reader subscribed to or read from a file. */
export interface SetRecord extends Omit<FactSetSummary, 'bundled'> {
  readonly expires?: string;
  /** The set as it came, for export. */
  readonly text: string;
  /** The compiled facts. */
  readonly compiled: Uint8Array;
}

interface Schema extends DBSchema {
  own: { key: string; value: OwnRecord };
  sets: { key: string; value: SetRecord };
  /** Sources just deleted, for "undo"; emptied when the browser starts. */
  trash: { key: string; value: OwnRecord };
}

export type Library = IDBPDatabase<Schema>;

/** Opens the database; a newer version open elsewhere closes this one, and the next call opens it again. */
export const createLibrary = (name = 'second-source'): (() => Promise<Library>) =>
  keptDatabase<Schema>(name, 1, (fresh) => {
    fresh.createObjectStore('own', { keyPath: 'id' });
    fresh.createObjectStore('sets', { keyPath: 'id' });
    fresh.createObjectStore('trash', { keyPath: 'id' });
  });
