/**
 * What the reader keeps on this machine, in IndexedDB: pages used as sources, and fact sets subscribed to. A change is one
 * transaction: it is there whole or not at all, whatever happens to the worker in between.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Document, Source } from '../engine/model.ts';
import type { SetTrouble } from '../rpc/calls.ts';
import { keptOpen } from './packs/kept-open.ts';

/** A page that the reader chose as a source. */
export interface OwnRecord {
  readonly id: string;
  readonly source: Source;
  readonly document: Document;
  /** Checkable statements in it. */
  readonly claims: number;
  /** ISO date-time. */
  readonly added: string;
}

/** A fact set that the reader subscribed to or read from a file. */
export interface SetRecord {
  readonly id: string;
  /** Where it comes from; absent for a file. */
  readonly address?: string;
  readonly name: string;
  readonly version: string;
  readonly facts: number;
  readonly on: boolean;
  /** ISO date-time of the last change. */
  readonly updated: string;
  readonly expires?: string;
  readonly by?: string;
  readonly licence?: string;
  readonly etag?: string;
  /** Looked for a new version once a day. */
  readonly daily?: boolean;
  /** Why the last update failed: the last good set stays. */
  readonly trouble?: SetTrouble;
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
  keptOpen<Schema>(name, 1, (fresh) => {
    fresh.createObjectStore('own', { keyPath: 'id' });
    fresh.createObjectStore('sets', { keyPath: 'id' });
    fresh.createObjectStore('trash', { keyPath: 'id' });
  });

/** Whether a database error means that there is no room. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
