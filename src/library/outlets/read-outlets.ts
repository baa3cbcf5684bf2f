/**
 * Reads the feeds of the outlets that are on, each about once an hour whatever pages are open: nothing of them is in any
 * request. An outlet that does not answer is asked less and less often, and the others go on.
 */
import { sideBySide } from '../../browser/in-turn.ts';
import type { PermissionsPort, WatchRedirects } from '../../browser/ports.ts';
import type { OutletTrouble } from '../../rpc/outlet-calls.ts';
import type { Item } from '../../stories/model.ts';
import { known } from '../../text/known.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { feedLimits, fetchBytes } from '../fetch/fetch-text.ts';
import { leadsAway } from '../fetch/redirects.ts';
import { belongsTo, originsOf } from './access.ts';
import type { OutletRecord } from './database.ts';
import type { Outlet } from './directory.ts';
import type { OutletStore } from './outlet-store.ts';

const minute = 60_000;
/** Between two readings of an outlet, before jitter. */
const hour = 60 * minute;
/** The longest that an outlet which does not answer is left alone. */
const longest = 24 * hour;
/** Outlets that are read at once: a reader may have a hundred. */
const atOnce = 4;

export interface ReadOutletsParts {
  readonly store: Pick<OutletStore, 'chosen' | 'keep'>;
  /** An outlet by its id, one that the reader added included. */
  readonly outletOf: (id: string) => Promise<Outlet | undefined>;
  readonly permissions: Pick<PermissionsPort, 'has'>;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly watch?: WatchRedirects;
  readonly now: () => Date;
  /** 0 to 1, another one each time. */
  readonly random: () => number;
  /** Told after each outlet. */
  readonly changed: () => void;
  /** Told of what stopped one outlet; the others go on. */
  readonly onFault: (fault: unknown, name: string) => void;
}

/**
 * When an outlet is read next: after an hour, twice as long after each failure in a row, and a tenth earlier or later, so
 * that the outlets do not all see the same readers at the same minute.
 * @returns ISO date-time
 */
export function nextReading(now: Date, failures: number, random: number): string {
  const wait = Math.min(longest, hour * 2 ** Math.min(failures, 10));
  return new Date(now.getTime() + wait * (0.9 + 0.2 * random)).toISOString();
}

/** Whether an outlet's time has come; a clock that was set back does not make it wait longer than a day. */
const isDue = ({ due }: OutletRecord, now: Date): boolean =>
  due <= now.toISOString() || Date.parse(due) > now.getTime() + 1.2 * longest;

export function createReadOutlets(parts: ReadOutletsParts) {
  const { store, permissions, now } = parts;

  interface One {
    /** Absent where the feed did not answer. */
    readonly items?: readonly Item[];
    readonly modified?: string;
    readonly moved?: string;
    readonly trouble?: OutletTrouble;
  }
  async function readOne(outlet: Outlet, address: string, modified: string | undefined): Promise<One> {
    if (!belongsTo(outlet, address)) return { trouble: { code: 'refused' } };
    const covers = (to: string): boolean => belongsTo(outlet, to);
    const way = { watch: parts.watch, permissions, covers };
    const fetched = await fetchBytes(address, feedLimits, parts.fetch, { modified, way });
    if (!fetched.ok) return { trouble: fetched.trouble };
    if (!('bytes' in fetched)) return { items: [] };
    if (fetched.cut) return { trouble: { code: 'large' } };
    const { bytes, contentType } = fetched;
    const feed = readFeed({ body: bytes, address, contentType, outlet, now: now().toISOString() });
    if ('trouble' in feed) return { trouble: { code: feed.trouble } };
    // What came before a feed broke off is read, and the whole of it asked for again the next time.
    if (feed.cut) return { items: feed.items, trouble: { code: 'damaged' } };
    const answer = { items: feed.items, ...known({ modified: fetched.modified }) };
    if (feed.moved === undefined || feed.moved === address) return answer;
    // A feed may move within what the reader let the outlet be asked for; elsewhere only the reader can follow it.
    return covers(feed.moved)
      ? { ...answer, moved: feed.moved }
      : { ...answer, trouble: leadsAway(feed.moved) };
  }

  async function read(record: OutletRecord): Promise<void> {
    const outlet = await parts.outletOf(record.id);
    if (!outlet) return;
    const allowed = await permissions.has(originsOf(outlet));
    const items: Item[] = [];
    const modified: Record<string, string> = {};
    let trouble: OutletTrouble | undefined = allowed ? undefined : { code: 'permission' };
    let answered = false;
    const moved: Record<string, string> = {};
    for (const feed of allowed ? outlet.feeds : []) {
      const address = record.moved?.[feed] ?? feed;
      const one = await readOne(outlet, address, record.modified[address]);
      if (one.trouble) ({ trouble } = one);
      // Where a feed is not found at its new address, the old one is asked again.
      if (!one.items) continue;
      answered = true;
      items.push(...one.items);
      if (one.modified !== undefined) modified[address] = one.modified;
      const next = one.moved ?? address;
      if (next !== feed) moved[feed] = next;
    }
    const failures = trouble ? record.failures + 1 : 0;
    const due = nextReading(now(), failures, parts.random());
    await store.keep(record.id, { items, modified, moved, answered, due, ...known({ trouble }) });
  }

  /** One round at a time: a second one asked for meanwhile begins when the first has ended. */
  let round: Promise<unknown> = Promise.resolve();

  return {
    /**
     * Reads the outlets whose time has come, or all that are on.
     * @param which ids to read whether or not their time has come
     */
    read(which: 'due' | 'all' | readonly string[]): Promise<void> {
      const next = round.then(async () => {
        const waiting = (await store.chosen()).filter(
          (record) =>
            record.on &&
            (which === 'all' || (which === 'due' ? isDue(record, now()) : which.includes(record.id))),
        );
        await sideBySide(waiting, atOnce, (record) =>
          read(record).then(parts.changed, (fault: unknown) => parts.onFault(fault, 'outlet')),
        );
      });
      round = next.catch(() => undefined);
      return next;
    },
  };
}
