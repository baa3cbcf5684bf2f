/**
 * "Compare with these reports": reads up to five reports of a page's story, one after another, and has the page checked
 * against each as it arrives. Every step is stored first, so that if this worker dies, the next one goes on from there.
 */
import type { AlarmsPort } from '../browser/ports.ts';
import type { SourceDocument } from '../engine/facts/model.ts';
import type { readReport } from '../library/reports.ts';
import type { KnownOutlet } from '../library/outlets/outlet-service.ts';
import type { ReportOutcome } from '../rpc/outlet-calls.ts';
import type { FoundReport } from '../library/outlets/outlet-store.ts';
import type { Item } from '../stories/model.ts';
import { type Comparison, hasText, type StoryRecord, type TabStories, withSources } from './stories.ts';

/** Reports read for a page: as many as a reader would open. */
const most = 5;
/** The alarm that wakes the worker if it died during a comparison, and how often, in minutes. */
export const goOn = 'compare';
const goOnEvery = 1;

export interface CompareParts {
  readonly stories: TabStories;
  /** Fetches a report from an address that belongs to its outlet. */
  readonly read: (item: Item, outlet: KnownOutlet) => ReturnType<typeof readReport>;
  /** By id, with the addresses that belong to each. */
  readonly outlets: () => Promise<ReadonlyMap<string, KnownOutlet>>;
  readonly alarms: Pick<AlarmsPort, 'every'>;
  readonly recheck: (tabId: number) => Promise<void>;
  readonly toScreens: (tabId: number) => Promise<void>;
}

/** Up to five reports, best first, those of different origins and outlets before copies of one. */
export function chooseReports(matches: readonly FoundReport[], first: string | undefined): readonly Item[] {
  const items = matches.flatMap(({ item }) => (item.url === undefined ? [] : [item]));
  const wanted = items.filter(({ id }) => id === first);
  const seen = new Set<string>();
  const single: Item[] = [];
  const copies: Item[] = [];
  for (const item of items.filter(({ id }) => id !== first)) {
    const voices = [item.outlet, ...(item.origin === undefined ? [] : [item.origin.toLowerCase()])];
    (voices.some((voice) => seen.has(voice)) ? copies : single).push(item);
    for (const voice of voices) seen.add(voice);
  }
  return [...wanted, ...single, ...copies].slice(0, most);
}

type Going = StoryRecord & { readonly comparison: Comparison };
const isGoing = (record: StoryRecord | undefined): record is Going => record?.comparison?.state === 'running';
const nextOf = ({ comparison: { queue, outcomes } }: Going): Item | undefined =>
  queue.find(({ id }) => !(id in outcomes));

export function createCompareJob(parts: CompareParts) {
  const { stories, alarms } = parts;
  /** Tabs whose comparison this worker is working on. */
  const alive = new Set<number>();

  async function readOne(item: Item): Promise<SourceDocument | { readonly trouble: ReportOutcome }> {
    const outlet = (await parts.outlets()).get(item.outlet);
    return outlet?.on ? parts.read(item, outlet) : { trouble: 'permission' };
  }

  /** Reads the next report of a comparison and stores the outcome with its text; stores the end if there is none. */
  async function step(tabId: number, record: Going): Promise<void> {
    const item = nextOf(record);
    const read = item && (await readOne(item).catch(() => ({ trouble: 'unreachable' as const })));
    const text = read && 'document' in read ? [read] : [];
    const note = async (outcome: ReportOutcome | undefined, sources: readonly SourceDocument[]) => {
      let noted = false;
      await stories.change(tabId, (now) => {
        // Meanwhile it may have been stopped, asked for anew, or be another page's.
        if (!isGoing(now) || nextOf(now)?.id !== item?.id) return now;
        noted = true;
        const { comparison } = now;
        const news =
          item && outcome
            ? { outcomes: { ...comparison.outcomes, [item.id]: outcome } }
            : { state: 'done' as const };
        return withSources({ ...now, comparison: { ...comparison, ...news } }, sources);
      });
      return noted;
    };
    const outcome =
      read &&
      ('trouble' in read ? read.trouble : read.source.kind === 'ai' ? ('ai' as const) : ('read' as const));
    // Where there is no room for the text, that is noted.
    if (!(await note(outcome, text).catch(() => note('full', [])))) return;
    await parts.toScreens(tabId);
    if (hasText(outcome)) await parts.recheck(tabId);
  }

  async function go(tabId: number): Promise<void> {
    if (alive.has(tabId)) return;
    alive.add(tabId);
    try {
      for (let record = await stories.get(tabId); isGoing(record); record = await stories.get(tabId))
        await step(tabId, record);
    } finally {
      alive.delete(tabId);
      if (!alive.size && !(await stories.running()).length) await alarms.every(goOn, null);
    }
  }

  return {
    /**
     * Begins, or goes on after a stop: what was read stays read, what failed is tried again.
     * @param first id of a report that is read before the others
     * @returns when the comparison has ended
     */
    async start(tabId: number, first?: string): Promise<void> {
      const record = await stories.change(tabId, (before) => {
        if (!before) return before;
        const { queue: old = [], outcomes = {} } = before.comparison ?? {};
        const read = old.filter(({ id }) => hasText(outcomes[id]));
        const known = new Set(read.map(({ id }) => id));
        const chosen = chooseReports(before.matches, first).filter(({ id }) => !known.has(id));
        const room = Math.max(most, read.length + (first === undefined ? 0 : 1));
        const queue = [...read, ...chosen].slice(0, room);
        const kept = Object.entries(outcomes).filter(([, outcome]) => hasText(outcome));
        return queue.length
          ? { ...before, comparison: { state: 'running', queue, outcomes: Object.fromEntries(kept) } }
          : before;
      });
      if (!isGoing(record)) return;
      await alarms.every(goOn, goOnEvery);
      await parts.toScreens(tabId);
      await go(tabId);
    },

    async stop(tabId: number): Promise<void> {
      await stories.change(tabId, (before) =>
        isGoing(before) ? { ...before, comparison: { ...before.comparison, state: 'stopped' } } : before,
      );
      await parts.toScreens(tabId);
    },

    /** Resumes what an earlier worker left. */
    async resume(): Promise<void> {
      const left = await stories.running();
      if (!left.length && !alive.size) await alarms.every(goOn, null);
      for (const tabId of left) await go(tabId);
    },
  };
}
