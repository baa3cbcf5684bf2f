/**
 * Fetches one document over the network, and only because the reader asked for it: without cookies or referrer, limited in
 * size and time, text only. Redirects are followed by hand: the browser stops at each, and the next address is fetched only
 * if the browser says where it leads and the reader's grant covers it.
 */
import type { PermissionsPort, WatchRedirects } from '../../browser/ports.ts';
import type { FetchCode, Trouble } from '../../rpc/troubles.ts';
import { known } from '../../text/known.ts';
import { originPattern, refuseAddress } from './address.ts';
import { decodeText } from './decode.ts';

/** The network, as far as the browser gives it. */
export interface Net {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** Absent, or giving nothing, where the browser does not let us see where a redirect leads: none is followed then. */
  readonly watch?: WatchRedirects;
  readonly permissions?: Pick<PermissionsPort, 'has'>;
}

/** Whether what the reader allowed covers an address. */
export type Covers = (address: string) => boolean;

/** Why nothing came, with the status code, the media type, or the host that it leads to. */
export type FetchTrouble = Trouble<FetchCode>;

/** A body as text or as bytes, or why there is none. */
type Answer<Content> =
  | (Content & {
      readonly url: string;
      readonly cut: boolean;
      /** The server's own word for when it changed, as an HTTP date. */
      readonly modified?: string;
    })
  | { readonly trouble: FetchTrouble };

export interface FetchLimits {
  /** Bytes of the body that are read; the rest is cut. */
  readonly bytes: number;
  /** Milliseconds for the whole exchange, so that a slow drip also ends. */
  readonly milliseconds: number;
  /** Media types that are read, without parameters. */
  readonly types: readonly string[];
}

/** For an article. 2 MB is ten times a long one with its markup. */
export const articleLimits: FetchLimits = {
  bytes: 2_000_000,
  milliseconds: 15_000,
  types: 'text/html application/xhtml+xml text/plain'.split(' '),
};

/** For a fact set: the packaged binary of 10,000 facts is about 5 MB. */
export const factSetLimits: FetchLimits = {
  bytes: 20_000_000,
  milliseconds: 60_000,
  types:
    `application/json application/ld+json text/json application/yaml application/x-yaml text/yaml text/x-yaml
    text/plain application/octet-stream`.split(/\s+/),
};

/** For an outlet's feed: the longest that are common hold a few hundred entries in half a megabyte. */
export const feedLimits: FetchLimits = {
  bytes: 5_000_000,
  milliseconds: 15_000,
  types:
    `application/rss+xml application/atom+xml application/rdf+xml application/feed+json application/xml text/xml
    application/json text/html text/plain`.split(/\s+/),
};

/** Redirects that are followed one after another: an address that was tidied up twice needs three. */
const mostHops = 5;
/** How long the browser may take to say where a redirect leads, in milliseconds. */
const patience = 5_000;
const nothingTold = (): Promise<undefined> =>
  new Promise((resolve) => {
    AbortSignal.timeout(patience).addEventListener('abort', () => resolve(undefined));
  });

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

/** What is reported about a redirect that is not followed: its host, if only the reader's permission is missing. */
function leadsAway(to: string): FetchTrouble {
  const { protocol, hostname } = new URL(to);
  const detail = protocol === 'https:' && refuseAddress(to) === null ? hostname : undefined;
  return { code: 'redirected', ...known({ detail }) };
}

/**
 * Requests an address, and those that it redirects to.
 * @returns the answer with the address that gave it, or why there is none; rejects if nobody answers
 */
async function answerOf(
  address: string,
  init: RequestInit & { readonly redirect: 'manual' },
  { fetch, watch, permissions }: Net,
  covers: Covers | undefined,
): Promise<{ readonly response: Response; readonly url: string } | { readonly trouble: FetchTrouble }> {
  const asked = new Set<string>();
  for (let url = address; ; ) {
    asked.add(url);
    const watched = covers && watch?.(url);
    let to: string | undefined;
    try {
      const response = await fetch(url, init);
      if (!isRedirect(response)) return { response, url };
      to = (await Promise.race([watched?.to, nothingTold()]))?.split('#', 1)[0];
    } finally {
      watched?.stop();
    }
    if (to === undefined || asked.has(to) || asked.size > mostHops)
      return { trouble: { code: 'redirected' } };
    const why = refuseAddress(to);
    if (why) return { trouble: { code: why } };
    if (!covers?.(to) || !(await permissions?.has([originPattern(to)]))) return { trouble: leadsAway(to) };
    url = to;
  }
}

/** Reads at most `limit` bytes; the connection is closed where more would follow. */
async function readCapped(response: Response, limit: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), cut: false };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // A body of exactly the limit is whole only if nothing follows.
  while (size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  await reader.cancel().catch(() => undefined);
  const read = await new Blob(chunks).slice(0, limit).arrayBuffer();
  return { bytes: new Uint8Array(read), cut: size > limit };
}

/**
 * Fetches the bytes at an address.
 * @param address absolute http(s) address, refused where `refuseAddress` says so
 * @param options `modified` (an HTTP date that the server gave) asks only for a changed body: the trouble is then 304; an
 *   ETag, by which a server could know the reader again, is never sent; `covers` says which redirects are followed, without
 *   it none is
 * @returns the body (cut at the limit, and marked as cut), or why there is none; never throws
 */
export async function fetchBytes(
  address: string,
  limits: FetchLimits,
  net: Net,
  options: { readonly modified?: string | undefined; readonly covers?: Covers } = {},
): Promise<Answer<{ readonly bytes: Uint8Array; readonly contentType: string }>> {
  const failed = (code: FetchTrouble['code'], detail?: string) => ({ trouble: known({ code, detail }) });
  const why = refuseAddress(address);
  if (why) return failed(why);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const init = {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect could lead to the reader's own network before we see where: the browser must not follow it.
      redirect: 'manual',
      cache: 'no-store',
      signal,
      headers: { accept: limits.types.join(', '), ...known({ 'if-modified-since': options.modified }) },
    } as const;
    const answer = await answerOf(address, init, net, options.covers);
    if ('trouble' in answer) return answer;
    const { response, url } = answer;
    if (!response.ok) return failed('status', String(response.status));
    const contentType = response.headers.get('content-type') ?? '';
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    if (!limits.types.includes(type)) return failed('type', type.slice(0, 80) || '?');
    const { bytes, cut } = await readCapped(response, limits.bytes);
    const changed = Date.parse(response.headers.get('last-modified') ?? '');
    const modified = Number.isNaN(changed) ? undefined : new Date(changed).toUTCString();
    return { bytes, contentType, url, cut, ...known({ modified }) };
  } catch {
    return failed(signal.aborted ? 'slow' : 'unreachable');
  }
}

/** Fetches the text at an address; see `fetchBytes`. */
export async function fetchText(
  ...request: Parameters<typeof fetchBytes>
): Promise<Answer<{ readonly text: string }>> {
  const fetched = await fetchBytes(...request);
  if ('trouble' in fetched) return fetched;
  const { bytes, contentType, ...rest } = fetched;
  return { ...rest, text: decodeText(bytes, contentType) ?? '' };
}
