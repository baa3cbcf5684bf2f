/**
 * Records by tab in storage.session: they outlive the worker, never the browser. The area holds ten megabytes for all tabs
 * together, and a report names the same few sources and sentences over and over: each is written once and pointed at, which
 * makes a report a third as large.
 */
import type { StoragePort } from '../browser/ports.ts';
import { storedUnder } from '../browser/stored.ts';
import { isRecord } from '../text/known.ts';
import type { TabRecord } from './tab-state.ts';

/** Keys of what comes over and over. */
const repeated = new Set(['source', 'quote']);

/** A value in which all that stands under these keys is made another. */
function withRepeated(value: unknown, change: (one: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withRepeated(one, change));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    repeated.has(key) ? change(one) : withRepeated(one, change),
  ]);
  return Object.fromEntries(entries);
}

export function pack(record: TabRecord): object {
  const parts: unknown[] = [];
  const places = new Map<string, number>();
  const packed = withRepeated(record, (one) => {
    const key = JSON.stringify(one);
    const place = places.get(key) ?? parts.push(one) - 1;
    places.set(key, place);
    return place;
  });
  return { ...(packed as object), parts };
}

export function unpack(kept: unknown): TabRecord {
  const { parts = [], ...packed } = kept as { readonly parts?: readonly unknown[] };
  return withRepeated(packed, (place) => parts[Number(place)]) as TabRecord;
}

export const createTabStore = (session: StoragePort) =>
  storedUnder<TabRecord>(session, 'tab:', { read: unpack, write: pack });
export type TabStore = ReturnType<typeof createTabStore>;
