/**
 * Reads the feeds of an outlet about once an hour, whatever pages are open; no request says anything about them. An outlet
 * that does not answer is asked less and less often.
 */
import type { OutletTrouble } from '../../rpc/outlet-calls.ts';
import type { Item } from '../../stories/model.ts';
import { known } from '../../text/known.ts';
import type { GrantedNet } from '../article.ts';
import type { OutletRecord } from '../database.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { feedLimits, fetchBytes } from '../fetch/fetch-text.ts';
import { belongsTo, type Outlet, originsOf, type Reach } from './outlet.ts';
import type { Reading } from './outlet-store.ts';

const minute = 60_000;
/** Between two readings of an outlet, before jitter. */
const hour = 60 * minute;
/** The longest wait for an outlet that does not answer. */
const longest = 24 * hour;

/** What must be known about an outlet to read its feeds. */
type FeedOutlet = Reach & Pick<Outlet, 'id' | 'lang'>;

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
export const isDue = ({ due }: OutletRecord, now: Date): boolean =>
  due <= now.toISOString() || Date.parse(due) > now.getTime() + 1.2 * longest;

/** Fetches and reads the feed at an address that belongs to the outlet; or says why there is none. */
export async function fetchFeed(
  address: string,
  outlet: FeedOutlet,
  net: GrantedNet,
  now: Date,
  modified?: string,
) {
  const covers = (to: string): boolean => belongsTo(outlet, to);
  const fetched = await fetchBytes(address, feedLimits, net, { modified, covers });
  if ('trouble' in fetched) return fetched;
  const { bytes: body, contentType } = fetched;
  return { ...fetched, feed: readFeed({ body, address, contentType, outlet, now: now.toISOString() }) };
}

/** The result for one feed; no items if it did not answer. */
interface One {
  readonly items?: readonly Item[];
  readonly modified?: string;
  readonly trouble?: OutletTrouble;
}

async function readOne(...asked: Parameters<typeof fetchFeed>): Promise<One> {
  const [address, outlet] = asked;
  if (!belongsTo(outlet, address)) return { trouble: { code: 'refused' } };
  const fetched = await fetchFeed(...asked);
  if ('trouble' in fetched) {
    const { code, detail } = fetched.trouble;
    return code === 'status' && detail === '304' ? { items: [] } : fetched;
  }
  const { feed, cut } = fetched;
  if ('trouble' in feed) return { trouble: { code: cut ? 'large' : feed.trouble } };
  const answer = { items: feed.items, ...known({ modified: fetched.modified }) };
  // What came before a feed broke off is read. One that is too long never arrives whole; any other may next time.
  if (feed.cut && cut) return { ...answer, trouble: { code: 'large' } };
  return feed.cut ? { items: feed.items, trouble: { code: feed.cut } } : answer;
}

/**
 * Reads an outlet's feeds.
 * @param record what is stored about earlier readings
 * @param random 0 to 1, another one each time
 */
export async function readFeeds(
  outlet: FeedOutlet,
  record: OutletRecord,
  net: GrantedNet,
  now: () => Date,
  random: number,
): Promise<Reading> {
  const allowed = await net.permissions.has(originsOf(outlet));
  const items: Item[] = [];
  const modified: Record<string, string> = {};
  let trouble: OutletTrouble | undefined = allowed ? undefined : { code: 'permission' };
  let answered = false;
  let silent = !allowed;
  for (const address of allowed ? outlet.feeds : []) {
    const one = await readOne(address, outlet, net, now(), record.modified[address]);
    if (one.trouble) ({ trouble } = one);
    if (!one.items) {
      silent = true;
      continue;
    }
    answered = true;
    items.push(...one.items);
    if (one.modified !== undefined) modified[address] = one.modified;
  }
  const failures = silent ? record.failures + 1 : 0;
  const due = nextReading(now(), failures, random);
  return { items, modified, answered, failures, due, ...known({ trouble }) };
}
