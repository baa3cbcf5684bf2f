/**
 * Checks a page against the source that it names itself: fetched because the reader asked for exactly that address, read
 * as inert text, and kept for this session beside the page it belongs to.
 */
import { parseHtml } from '../reading/article/parse-html.ts';
import { readPageModel } from '../reading/read-page.ts';
import { makesTextAi } from '../reading/disclosure/find.ts';
import type { PermissionsPort, StoragePort } from '../browser/ports.ts';
import type { Engine } from '../engine/index.ts';
import type { Document, Source } from '../engine/model.ts';
import { readText } from '../reading/plain-text.ts';
import type { CitedTrouble } from '../rpc/calls.ts';
import type { FactProvider } from './fact-provider.ts';
import { originPattern, refuseAddress } from './fetch/address.ts';
import { articleLimits, type Fetched, fetchText } from './fetch/fetch-text.ts';

interface CitedRecord {
  readonly address: string;
  readonly document: Document;
  readonly source: Source;
}

const keyOf = (pageUrl: string): string => `cited:${pageUrl.split('#', 1)[0] ?? pageUrl}`.slice(0, 2_100);

export interface CitedParts {
  readonly session: StoragePort;
  readonly permissions: Pick<PermissionsPort, 'has'>;
  readonly engine: () => Promise<Engine>;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
}

/** The words' key for what went wrong on the way. */
function troubleOf(fetched: Extract<Fetched, { ok: false }>): CitedTrouble {
  const { trouble } = fetched;
  switch (trouble.kind) {
    case 'refused':
      return trouble.why === 'private' ? 'cited-private' : 'cited-refused';
    case 'redirected':
      return 'cited-redirected';
    case 'too-slow':
      return 'cited-slow';
    case 'wrong-type':
      return 'cited-type';
    case 'status':
    case 'unreachable':
      return 'cited-unreachable';
  }
}

/** A fetched text as a source; undefined where it has no article. */
export function readSource(text: string, address: string): Omit<CitedRecord, 'address'> | undefined {
  const html = /^\s{0,200}<|<(?:html|body|article|p)[\s>]/i.test(text.slice(0, 2_000));
  const read = html ? readPageModel(parseHtml(text, address), 'source') : undefined;
  const disclosure = read?.disclosure ?? null;
  const document = read ? read.article?.document : readText(text, { url: address });
  if (!document?.blocks.length) return undefined;
  const { title, publisher, published } = document;
  return {
    document,
    source: {
      id: `cited:${address}`,
      kind: makesTextAi(disclosure) ? 'ai' : 'edited',
      publisher: publisher ?? new URL(address).hostname.replace(/^www\./, ''),
      url: address,
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
    },
  };
}

export function createCitedSources({ session, permissions, engine, fetch }: CitedParts) {
  return {
    /**
     * Fetches an address and keeps it beside the page.
     * @returns what went wrong, or null
     */
    async fetch(pageUrl: string, address: string): Promise<CitedTrouble | null> {
      const why = refuseAddress(address);
      if (why) return why === 'private' ? 'cited-private' : 'cited-refused';
      if (!(await permissions.has([originPattern(address)]))) return 'cited-permission';
      const fetched = await this.read(address);
      if (!fetched.ok) return troubleOf(fetched);
      if (!('text' in fetched)) return 'cited-unreachable';
      const read = readSource(fetched.text, address);
      if (!read) return 'cited-no-article';
      try {
        await session.set({ [keyOf(pageUrl)]: { address, ...read } satisfies CitedRecord });
      } catch {
        return 'storage-full';
      }
      return null;
    },

    /**
     * The text behind an address. Most redirects of old links lead to the same page under https: that is tried; any other
     * is not followed, since it could lead anywhere before we see it.
     */
    async read(address: string): Promise<Fetched> {
      const fetched = await fetchText(address, articleLimits, fetch);
      const secure = address.replace(/^http:\/\/([^/:]+)(?::80)?(?=\/|$)/i, 'https://$1');
      const forwarded = !fetched.ok && fetched.trouble.kind === 'redirected';
      if (!forwarded || secure === address || !(await permissions.has([originPattern(secure)])))
        return fetched;
      const second = await fetchText(secure, articleLimits, fetch);
      return second.ok ? second : fetched;
    },

    /** The page's own cited source as facts, where it was fetched in this session and the page still names it. */
    provider(pageUrl: string, named: readonly string[]): FactProvider {
      let address: string | undefined;
      return {
        async load() {
          const record = (await session.get([keyOf(pageUrl)]))[keyOf(pageUrl)] as CitedRecord | undefined;
          if (!record || !named.includes(record.address)) return undefined;
          ({ address } = record);
          return (await engine()).index([{ document: record.document, source: record.source }]);
        },
        describes: () => (address === undefined ? {} : { citedSource: address }),
      };
    },
  };
}
