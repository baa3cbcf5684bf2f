/**
 * Makes room in the session's memory, which browsers limit to ten megabytes: when it is full, the tabs that were checked
 * longest ago make room. Their texts and answers go, and each report becomes a check that has not begun; it is resumed when
 * the reader comes back to the tab.
 */
import { createQueues } from '../browser/in-turn.ts';
import type { StoragePort } from '../browser/ports.ts';
import { callsForCheck } from '../reading/model.ts';
import type { CheckingRecord, ReportRecord, TabRecord } from './tab-state.ts';

const tabOf = (name: string): string => name.replace(/^.*:/, '');

/** Other tabs with a report, the one checked longest ago first: the key of its record, and the record. */
function oldestFirst(
  kept: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
): readonly (readonly [name: string, record: ReportRecord])[] {
  const busy = new Set(Object.keys(written).map(tabOf));
  return Object.entries(kept)
    .flatMap(([name, value]) => {
      if (!name.startsWith('tab:') || busy.has(tabOf(name))) return [];
      const record = value as TabRecord | null;
      return record?.kind === 'report' ? [[name, record] as const] : [];
    })
    .sort(([, { report: one }], [, { report: other }]) => (one.checkedAt < other.checkedAt ? -1 : 1));
}

/**
 * The session's memory; a write that finds no room makes some. It rejects if that does not help either. Writes are made one
 * after another, so that a tab that makes room is still as it was when it was chosen.
 */
export function withRoom(area: StoragePort): StoragePort {
  const queues = createQueues();
  const inTurn = (work: () => Promise<void>): Promise<void> => queues('', work);
  return {
    get: (keys) => area.get(keys),
    remove: (keys) => inTurn(() => area.remove(keys)),
    set: (entries) =>
      inTurn(async () => {
        const write = (): Promise<unknown> =>
          area.set(entries).then(
            () => undefined,
            (fault: unknown) => fault,
          );
        let fault = await write();
        if (fault === undefined) return;
        for (const [name, { url, frameId, run, report }] of oldestFirst(await area.get(), entries)) {
          const asked = !callsForCheck(report.disclosure);
          const aside: CheckingRecord = { kind: 'checking', url, frameId, run, asked, attempt: 0 };
          await area.set({ [name]: aside });
          await area.remove([`story:${tabOf(name)}`, `selection:${tabOf(name)}`]);
          fault = await write();
          if (fault === undefined) return;
        }
        throw fault;
      }),
  };
}
