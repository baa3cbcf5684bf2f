/**
 * Checks a page against the source that it names itself: fetched because the reader asked for exactly that address, read
 * as inert text, and kept for this session beside the page it belongs to.
 */
import { sourceOf } from './source-of.ts';
import { parseHtml } from '../reading/article/parse-html.ts';
import { readPageModel } from '../reading/read-page.ts';
import { createQueue } from '../browser/in-turn.ts';
import type { PermissionsPort, StoragePort, WatchRedirects } from '../browser/ports.ts';
import type { Engine } from '../engine/index.ts';
import type { Document, Source } from '../engine/model.ts';
import { readText } from '../reading/plain-text.ts';
import { known } from '../text/known.ts';
import { withoutFragment } from '../text/links.ts';
import type { CitedTrouble } from '../rpc/library-calls.ts';
import type { FactProvider } from './fact-provider.ts';
import { bareHost } from '../rpc/site-origins.ts';
import { originPattern, refuseAddress } from './fetch/address.ts';
import { articleLimits, type Fetched, type FetchTrouble, fetchText } from './fetch/fetch-text.ts';

interface CitedRecord {
  /** The page that names it. */
  readonly page: string;
  readonly address: string;
  readonly document: Document;
  readonly source: Source;
}

const keyOf = (tabId: number): string => `cited:${tabId}`;
/** The tabs that have one, oldest first. */
const orderKey = 'cited-tabs';
/** The session's storage holds ten megabytes for everything: the oldest goes. */
const mostKept = 8;

export interface CitedParts {
  readonly session: StoragePort;
  readonly permissions: Pick<PermissionsPort, 'has'>;
  readonly engine: () => Promise<Engine>;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly watch?: WatchRedirects;
}

/** What went wrong on the way. */
const troubleOf = ({ code }: FetchTrouble): CitedTrouble => (code === 'status' ? 'unreachable' : code);

/** A fetched text as a source; undefined where it has no article. */
export function readSource(
  text: string,
  address: string,
): Pick<CitedRecord, 'document' | 'source'> | undefined {
  const html = /^\s{0,200}<|<(?:html|body|article|p)[\s>]/i.test(text.slice(0, 2_000));
  const read = html ? readPageModel(parseHtml(text, address), 'source') : undefined;
  const disclosure = read?.disclosure ?? null;
  const document = read ? read.article?.document : readText(text, { url: address });
  if (!document?.blocks.length) return undefined;
  return { document, source: sourceOf(`cited:${address}`, address, document, disclosure) };
}

export function createCitedSources({ session, permissions, engine, fetch, watch }: CitedParts) {
  const inTurn = createQueue();
  const order = async (): Promise<number[]> =>
    ((await session.get([orderKey]))[orderKey] as number[] | undefined) ?? [];

  /** One write: what goes is emptied in it, and what is empty is then taken away. */
  async function write(tabs: readonly number[], gone: readonly number[], more: object = {}): Promise<void> {
    const keys = gone.map(keyOf);
    await session.set({ ...Object.fromEntries(keys.map((key) => [key, null])), ...more, [orderKey]: tabs });
    await session.remove(keys);
  }

  /** Keeps a source beside its tab. Rejects where there is no room even without the others. */
  async function keep(tabId: number, record: CitedRecord): Promise<void> {
    const others = (await order()).filter((one) => one !== tabId);
    const gone = others.splice(0, Math.max(0, others.length + 1 - mostKept));
    for (;;) {
      try {
        await write([...others, tabId], gone, { [keyOf(tabId)]: record });
        return;
      } catch (error) {
        const oldest = others.shift();
        if (oldest === undefined) throw error;
        gone.push(oldest);
      }
    }
  }

  async function forget(tabId: number): Promise<void> {
    const before = await order();
    const others = before.filter((one) => one !== tabId);
    if (others.length < before.length) await write(others, [tabId]);
  }

  return {
    /**
     * Fetches an address and keeps it beside the page, as long as its tab is open.
     * @returns what went wrong, or null
     */
    async fetch(
      page: { readonly tabId: number; readonly url: string },
      address: string,
    ): Promise<CitedTrouble | null> {
      const why = refuseAddress(address);
      if (why) return why;
      if (!(await permissions.has([originPattern(address)]))) return 'permission';
      const fetched = await this.read(address);
      if (!fetched.ok) return troubleOf(fetched.trouble);
      const read = 'text' in fetched ? readSource(fetched.text, fetched.url) : undefined;
      if (!read) return 'no-article';
      const record = { page: withoutFragment(page.url), address, ...read };
      try {
        await inTurn(() => keep(page.tabId, record));
      } catch {
        return 'full';
      }
      return null;
    },

    /** The tab was closed. */
    forget: (tabId: number): Promise<void> => inTurn(() => forget(tabId)),

    /** Another tab has the page. */
    move: (from: number, to: number): Promise<void> =>
      inTurn(async () => {
        const record = (await session.get([keyOf(from)]))[keyOf(from)] as CitedRecord | undefined;
        if (record) await keep(to, record);
        await forget(from);
      }),

    /**
     * The text behind an address. Redirects are followed to the same host, with or without `www.`. Where the browser does
     * not tell where one leads, the same page under https is tried: most of old links lead there.
     */
    async read(address: string): Promise<Fetched> {
      const covers = (to: string): boolean => bareHost(to) === bareHost(address);
      const way = { watch, permissions, covers };
      const fetched = await fetchText(address, articleLimits, fetch, { way });
      const secure = address.replace(/^http:\/\/([^/:]+)(?::80)?(?=\/|$)/i, 'https://$1');
      const forwarded = !fetched.ok && fetched.trouble.code === 'redirected';
      if (!forwarded || secure === address || !(await permissions.has([originPattern(secure)])))
        return fetched;
      const second = await fetchText(secure, articleLimits, fetch);
      return second.ok ? second : fetched;
    },

    /** The page's own cited source as facts, where it was fetched in this tab and the page still names it. */
    provider(
      tabId: number,
      page: { readonly url: string; readonly namedSources: readonly string[] },
    ): FactProvider {
      let address: string | undefined;
      return {
        async load() {
          const record = (await session.get([keyOf(tabId)]))[keyOf(tabId)] as CitedRecord | undefined;
          if (record?.page !== withoutFragment(page.url) || !page.namedSources.includes(record.address))
            return undefined;
          ({ address } = record);
          return (await engine()).index([{ document: record.document, source: record.source }]);
        },
        describes: () => known({ citedSource: address }),
      };
    },
  };
}
