/**
 * The outlets: what screens may ask about them (the list, turning on and off, kinds, adding one by address), and the regular
 * rounds that read the feeds of those turned on.
 */
import { Parser } from 'htmlparser2';
import { createQueues, sideBySide } from '../../browser/in-turn.ts';
import type { AlarmsPort, PermissionsPort } from '../../browser/ports.ts';
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
import type { GrantedNet } from '../article.ts';
import type { OutletRecord } from '../database.ts';
import { belongsTo, type Outlet, originsOf, type Reach } from './outlet.ts';
import type { OutletStore } from './outlet-store.ts';
import { fetchFeed, isDue, readFeeds } from './read-outlets.ts';

type Names = 'getOutlets' | 'setOutlets' | 'setOutletKind' | 'addOutlet' | 'removeOutlet' | 'readOutlets';
export type OutletService = Handlers<Pick<typeof outletMessages, Names>, unknown>;

/** An outlet as it stands now: as screens list it, and how far it reaches. */
export type KnownOutlet = OutletInfo & Reach;

export interface OutletServiceParts extends GrantedNet {
  readonly store: OutletStore;
  /** The outlets that come with the extension. */
  readonly directory: () => Promise<readonly Outlet[]>;
  readonly permissions: Pick<PermissionsPort, 'has' | 'giveBack'>;
  readonly alarms: Pick<AlarmsPort, 'every'>;
  readonly now: () => Date;
  /** 0 to 1, another one each time. */
  readonly random: () => number;
  /** Called after each outlet that was read. */
  readonly changed: () => void;
  /** Called with the error that stopped the reading of one outlet; the others go on. */
  readonly onFault: (fault: unknown, name: string) => void;
}

/** The alarm that looks whose time has come, and how often, in minutes; each outlet is read about once an hour. */
export const readRound = 'read-outlets';
const roundEvery = 15;
/** Outlets that are read at once: a reader may have a hundred. */
const atOnce = 4;
/** After so long without anything new an outlet is shown as unchanged; milliseconds. */
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

  /**
   * Every outlet by its id, those of the directory and the reader's own.
   * @param counted whether the items of each are counted; a check does without
   */
  async function all(counted = false): Promise<ReadonlyMap<string, KnownOutlet>> {
    const [directory, records, counts] = await Promise.all([
      parts.directory(),
      store.chosen(),
      counted ? store.counts() : new Map<string, number>(),
    ]);
    const chosen = new Map(records.map((record) => [record.id, record]));
    const own = records.flatMap(({ outlet }) => outlet ?? []);
    const knownOf = (outlet: Outlet): KnownOutlet => {
      const record = chosen.get(outlet.id);
      const reach = { ...outlet, ...known({ also: record?.also }) };
      return {
        state: false,
        first: false,
        ...reach,
        kind: record?.kind ?? outlet.kind,
        origins: originsOf(reach),
        on: record?.on ?? false,
        own: record?.outlet !== undefined,
        ...(record?.on ? { line: lineOf(record, counts.get(outlet.id) ?? 0) } : {}),
      };
    };
    return new Map([...own, ...directory].map((outlet) => [outlet.id, knownOf(outlet)]));
  }

  const list = async (): Promise<OutletList> => ({
    outlets: [...(await all(true)).values()].map(({ feeds: _feeds, ...info }) => info),
  });

  /** The alarm is set only while some outlet is on: nothing is fetched before the reader chose. */
  const schedule = async (): Promise<void> =>
    alarms.every(readRound, (await store.chosen()).some(({ on }) => on) ? roundEvery : null);

  /** Gives access that no outlet needs any more back to the browser. */
  async function giveBack(left: readonly KnownOutlet[]): Promise<void> {
    const needed = [...(await all()).values()].filter(({ on }) => on).flatMap(({ origins }) => origins);
    const free = left.flatMap(({ origins }) => origins).filter((origin) => !needed.includes(origin));
    if (free.length) await permissions.giveBack(free);
  }

  const inTurn = createQueues();
  /**
   * Reads the outlets that are due, or all that are on. A round begins when the one before has ended.
   * @param which ids to read whether or not their time has come
   */
  const read = (which: 'due' | 'all' | readonly string[]): Promise<void> =>
    inTurn('round', async () => {
      const waiting = (await store.chosen()).filter(
        (record) =>
          record.on &&
          (which === 'all' || (which === 'due' ? isDue(record, now()) : which.includes(record.id))),
      );
      await sideBySide(waiting, atOnce, async (record) => {
        try {
          const outlet = (await all()).get(record.id);
          if (outlet)
            await store.keep(record.id, await readFeeds(outlet, record, parts, now, parts.random()));
          parts.changed();
        } catch (fault) {
          parts.onFault(fault, 'outlet');
        }
      });
    });

  /** What an address is as an outlet: a feed, or a page that names feeds of its site. */
  async function describe(address: string): Promise<Outlet | OutletTrouble> {
    const url = new URL(address.replace(/^http:/i, 'https:'));
    const id = `own:${siteOf(url.href)}`;
    const base = { id, country: '', lang: '', kind: 'newspaper' as const, home: `${url.origin}/`, feeds: [] };
    if (!(await permissions.has(originsOf(base)))) return { code: 'permission' };
    /** @param page whether these may be the address of a page that names its feeds */
    async function withFeeds(feeds: readonly string[], page: boolean): Promise<Outlet | OutletTrouble> {
      const [first] = feeds;
      if (first === undefined) return { code: 'html' };
      const read = await fetchFeed(first, base, parts, now());
      if ('trouble' in read) return read.trouble;
      const { feed, bytes, url: from } = read;
      if (!('trouble' in feed)) return { ...base, name: feed.title ?? url.hostname, feeds };
      if (feed.trouble !== 'html' || !page) return { code: feed.trouble };
      const named = feedsNamedIn(new TextDecoder().decode(bytes), from);
      return withFeeds(
        named.filter((one) => belongsTo(base, one)),
        false,
      );
    }
    return withFeeds([url.href], true);
  }

  const handlers: OutletService = {
    getOutlets: list,

    async setOutlets({ ids, on }) {
      const outlets = await all();
      const wanted = ids.flatMap((id) => outlets.get(id) ?? []);
      const asked = wanted.map(({ id }) => id);
      await store.setOn(asked, on);
      await schedule();
      if (on) void read(asked);
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
      await read([made.id]);
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
      await read('all');
      return list();
    },
  };
  return { handlers, all, schedule, read };
}
