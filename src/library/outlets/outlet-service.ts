/** What screens may ask about outlets: the list, turning on and off, kinds, one's own by address. */
import { Parser } from 'htmlparser2';
import type { AlarmsPort, PermissionsPort, WatchRedirects } from '../../browser/ports.ts';
import type { Handlers } from '../../rpc/envelope.ts';
import type {
  OutletInfo,
  OutletLine,
  OutletList,
  outletMessages,
  OutletTrouble,
} from '../../rpc/outlet-calls.ts';
import { siteOf } from '../../rpc/site-origins.ts';
import { known } from '../../text/known.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { feedLimits, fetchBytes } from '../fetch/fetch-text.ts';
import { belongsTo, originsOf } from './access.ts';
import type { OutletRecord } from './database.ts';
import type { Outlet } from './directory.ts';
import type { OutletStore } from './outlet-store.ts';

type Names = 'getOutlets' | 'setOutlets' | 'setOutletKind' | 'addOutlet' | 'removeOutlet' | 'readOutlets';
export type OutletService = Handlers<Pick<typeof outletMessages, Names>, unknown>;

export interface OutletServiceParts {
  readonly store: OutletStore;
  /** The outlets that ship. */
  readonly directory: () => Promise<readonly Outlet[]>;
  readonly read: (which: 'all' | readonly string[]) => Promise<void>;
  readonly permissions: Pick<PermissionsPort, 'has' | 'giveBack'>;
  readonly alarms: AlarmsPort;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly watch: WatchRedirects;
  readonly now: () => Date;
}

/** The alarm that looks whose time has come, and how often, in minutes; each outlet is read about once an hour. */
export const readRound = 'read-outlets';
const roundEvery = 15;
/** An outlet that brought nothing new for so long is said to be unchanged, in milliseconds. */
const threeWeeks = 21 * 86_400_000;
/** Feeds that one site's page may add: its main one, and two of its sections. */
const mostFeeds = 3;

const feedType = /^(?:application\/(?:rss|atom)\+xml|application\/feed\+json)$/i;

/** Addresses of feeds that the head of a page names, absolute; nothing of the page is run. */
export function feedsNamedIn(html: string, base: string): readonly string[] {
  const found = new Set<string>();
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '' }) {
      const names = name === 'link' && /\balternate\b/i.test(rel) && feedType.test(type.trim());
      if (names && URL.canParse(href, base)) found.add(new URL(href, base).href);
    },
  });
  parser.end(html.slice(0, 300_000));
  return [...found].filter((address) => address.startsWith('https:')).slice(0, mostFeeds);
}

export function createOutletService(parts: OutletServiceParts) {
  const { store, permissions, alarms, now } = parts;

  function lineOf(record: OutletRecord, items: number): OutletLine {
    const since = record.read !== undefined && now().getTime() - Date.parse(record.changed) > threeWeeks;
    const unchangedSince = since ? record.changed : undefined;
    return { items, ...known({ read: record.read, unchangedSince, trouble: record.trouble }) };
  }

  async function all(): Promise<ReadonlyMap<string, Outlet>> {
    const [outlets, records] = await Promise.all([parts.directory(), store.chosen()]);
    const own = records.flatMap(({ outlet }) => (outlet ? [outlet] : []));
    const also = new Map(records.map((record) => [record.id, known({ also: record.also })]));
    return new Map([...own, ...outlets].map((outlet) => [outlet.id, { ...outlet, ...also.get(outlet.id) }]));
  }

  /** @param counted whether the items of each are counted; a check does without */
  async function list(counted = true): Promise<OutletList> {
    const [outlets, records, counts] = await Promise.all([
      all(),
      store.chosen(),
      counted ? store.counts() : new Map<string, number>(),
    ]);
    const chosen = new Map(records.map((record) => [record.id, record]));
    return {
      outlets: [...outlets.values()].map((outlet): OutletInfo => {
        const { feeds: _feeds, ...told } = outlet;
        const record = chosen.get(outlet.id);
        return {
          state: false,
          first: false,
          ...told,
          kind: record?.kind ?? outlet.kind,
          origins: originsOf(outlet),
          on: record?.on ?? false,
          own: record?.outlet !== undefined,
          ...(record?.on ? { line: lineOf(record, counts.get(outlet.id) ?? 0) } : {}),
        };
      }),
    };
  }

  /** The round stands only while some outlet is on: nothing is asked of anybody before the reader chose. */
  async function schedule(): Promise<void> {
    const on = (await store.chosen()).some((record) => record.on);
    if (!on) await alarms.clear(readRound);
    else if (!(await alarms.has(readRound))) await alarms.every(readRound, roundEvery);
  }

  /** Access that no outlet needs any more goes back to the browser. */
  async function giveBack(left: readonly Outlet[]): Promise<void> {
    const outlets = await all();
    const on = (await store.chosen()).filter((record) => record.on);
    const needed = on.flatMap(({ id }) => [outlets.get(id) ?? []].flat().flatMap(originsOf));
    const free = left.flatMap(originsOf).filter((origin) => !needed.includes(origin));
    if (free.length) await permissions.giveBack(free);
  }

  async function describe(address: string): Promise<Outlet | OutletTrouble> {
    const url = new URL(address.replace(/^http:/i, 'https:'));
    const id = `own:${siteOf(url.href)}`;
    const base = { id, country: '', lang: '', kind: 'newspaper' as const, home: `${url.origin}/` };
    if (!(await permissions.has(originsOf({ home: base.home, feeds: [] })))) return { code: 'permission' };
    const body = async (feed: string) => {
      const fetched = await fetchBytes(feed, feedLimits, parts.fetch, {
        way: {
          watch: parts.watch,
          permissions,
          covers: (to) => belongsTo({ ...base, feeds: [] }, to),
        },
      });
      if (!fetched.ok) return fetched.trouble;
      if (!('bytes' in fetched)) return { code: 'unreachable' } as const;
      const { bytes, contentType, url: page } = fetched;
      const read = readFeed({
        body: bytes,
        contentType,
        address: feed,
        outlet: base,
        now: now().toISOString(),
      });
      return { bytes, page, read };
    };
    const first = await body(url.href);
    if ('code' in first) return first;
    if (!('trouble' in first.read))
      return { ...base, name: first.read.title ?? url.hostname, feeds: [url.href] };
    if (first.read.trouble !== 'html') return { code: first.read.trouble };
    const feeds = feedsNamedIn(new TextDecoder().decode(first.bytes), first.page).filter((feed) =>
      belongsTo({ ...base, feeds: [] }, feed),
    );
    const [feed] = feeds;
    if (feed === undefined) return { code: 'html' };
    const second = await body(feed);
    if ('code' in second) return second;
    if ('trouble' in second.read) return { code: second.read.trouble };
    return { ...base, name: second.read.title ?? url.hostname, feeds };
  }

  const handlers: OutletService = {
    getOutlets: () => list(),

    async setOutlets({ ids, on }) {
      const outlets = await all();
      const wanted = ids.flatMap((id) => outlets.get(id) ?? []);
      const asked = wanted.map(({ id }) => id);
      await store.setOn(asked, on);
      await schedule();
      if (on) void parts.read(asked);
      else await giveBack(wanted);
      return list();
    },

    async setOutletKind({ id, kind }) {
      if ((await all()).has(id)) await store.setKind(id, kind);
      return list();
    },

    async addOutlet({ address }) {
      const made = await describe(address);
      if ('code' in made) return { trouble: made };
      await store.add(made);
      await schedule();
      await parts.read([made.id]);
      return { list: await list() };
    },

    async removeOutlet({ id }) {
      const outlet = (await all()).get(id);
      await store.remove(id);
      await schedule();
      if (outlet && !(await all()).has(id)) await giveBack([outlet]);
      return list();
    },

    async readOutlets() {
      await parts.read('all');
      return list();
    },
  };
  return { handlers, all, list, schedule };
}
