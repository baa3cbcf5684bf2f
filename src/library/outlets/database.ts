/**
 * The outlets that the reader turned on, the items of their feeds, and the texts of reports that were read for a page, in
 * IndexedDB. Each change is one transaction: it is there whole or not at all, whatever happens to the worker in between.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Document } from '../../engine/model.ts';
import type { OutletKind, OutletTrouble } from '../../rpc/outlet-calls.ts';
import type { SavedDay } from '../../stories/index.ts';
import type { Item } from '../../stories/model.ts';
import { keptDatabase } from '../packs/kept-database.ts';
import type { Outlet } from './directory.ts';

/** What the reader chose of an outlet, and what the last readings of its feeds came to. */
export interface OutletRecord {
  readonly id: string;
  readonly on: boolean;
  /** The outlet itself where the reader added it by an address; otherwise it stands in the directory. */
  readonly outlet?: Outlet;
  /** The reader's correction of its kind. */
  readonly kind?: OutletKind;
  /** By feed: when it changed, in its server's words. */
  readonly modified: Readonly<Record<string, string>>;
  /** By feed: where it says that it has moved to, within what the outlet may be asked for. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Readings in a row that failed. */
  readonly failures: number;
  /** When its feeds are to be read next; ISO date-time, as all that follow. */
  readonly due: string;
  /** Last reading that worked. */
  readonly read?: string;
  /** Last reading that brought something new, or the day it was turned on. */
  readonly changed: string;
  readonly trouble?: OutletTrouble;
  /** Hosts that its feeds had moved to when the reader turned it off: turned on again, it may be asked there too. */
  readonly also?: readonly string[];
}

/** An item as it is kept. */
export interface ItemRecord extends Item {
  /** Day by which it grows old: its own, or where it has none the one it came on. ISO date-time. */
  readonly when: string;
  /** Outlet and title, folded: an outlet's near-same titles are one item. */
  readonly fold: string;
}

/** The text of a report that was read for a page. */
export interface TextRecord {
  readonly url: string;
  readonly document: Document;
  /** The report says that it is AI-written. */
  readonly ai: boolean;
  /** ISO date-time. */
  readonly fetched: string;
}

interface Schema extends DBSchema {
  chosen: { key: string; value: OutletRecord };
  items: { key: string; value: ItemRecord; indexes: { when: string; fold: string; outlet: string } };
  texts: { key: string; value: TextRecord; indexes: { fetched: string } };
  /** The story index of the items, by day. */
  days: { key: string; value: SavedDay };
}

export type OutletDatabase = IDBPDatabase<Schema>;

export const createOutletDatabase = (name = 'second-source-outlets'): (() => Promise<OutletDatabase>) =>
  keptDatabase<Schema>(name, 1, (fresh) => {
    fresh.createObjectStore('chosen', { keyPath: 'id' });
    const items = fresh.createObjectStore('items', { keyPath: 'id' });
    for (const field of ['when', 'fold', 'outlet'] as const) items.createIndex(field, field);
    fresh.createObjectStore('texts', { keyPath: 'url' }).createIndex('fetched', 'fetched');
    fresh.createObjectStore('days', { keyPath: 'day' });
  });
