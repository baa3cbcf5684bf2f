/** Records by tab in storage.session: they outlive the worker, never the browser. */
import type { StoragePort } from '../browser/ports.ts';
import { storedUnder } from '../browser/stored.ts';
import { pack, unpack } from './compact-report.ts';
import type { TabRecord } from './tab-state.ts';

export const createTabStore = (session: StoragePort) =>
  storedUnder<TabRecord>(session, 'tab:', { read: unpack, write: pack });
export type TabStore = ReturnType<typeof createTabStore>;
