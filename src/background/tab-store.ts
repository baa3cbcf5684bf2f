/**
 * Records by tab in storage.session: they outlive the worker, never the browser. Changes of one tab happen one after
 * another; a change that would not alter anything does not write.
 */
import { createQueues } from '../browser/in-turn.ts';
import type { StoragePort } from '../browser/ports.ts';
import { pack, type PackedRecord, unpack } from './compact-report.ts';
import type { TabRecord } from './tab-state.ts';

const prefix = 'tab:';
const keyOf = (tabId: number): string => `${prefix}${tabId}`;

export interface TabStore {
  get(tabId: number): Promise<TabRecord | undefined>;
  all(): Promise<ReadonlyMap<number, TabRecord>>;
  /**
   * Changes a tab's record: the function gets the present one and gives the next, `undefined` to remove it, or the same
   * to leave it. Rejects where the storage is full; the record is then as before.
   * @returns the record as it is now
   */
  change(
    tabId: number,
    next: (record: TabRecord | undefined) => TabRecord | undefined,
  ): Promise<TabRecord | undefined>;
}

export function createTabStore(session: StoragePort): TabStore {
  const inTurn = createQueues();

  const read = async (tabId: number): Promise<TabRecord | undefined> => {
    const stored = (await session.get([keyOf(tabId)]))[keyOf(tabId)] as PackedRecord | undefined;
    return stored && unpack(stored);
  };

  return {
    get: (tabId) => inTurn(tabId, () => read(tabId)),
    async all() {
      const found = new Map<number, TabRecord>();
      for (const [key, value] of Object.entries(await session.get())) {
        if (key.startsWith(prefix))
          found.set(Number(key.slice(prefix.length)), unpack(value as PackedRecord));
      }
      return found;
    },
    change: (tabId, next) =>
      inTurn(tabId, async () => {
        const record = await read(tabId);
        const changed = next(record);
        if (changed === record) return record;
        if (changed === undefined) await session.remove([keyOf(tabId)]);
        else await session.set({ [keyOf(tabId)]: pack(changed) });
        return changed;
      }),
  };
}
