/**
 * Fetches one document over the network, and only because the reader asked for it: without cookies or referrer, capped
 * in size and time, text only. Redirects are not followed blindly: the browser stops at each, see `redirects.ts`.
 *
 * `fetch` comes in as an argument, so that the caps are tested without a network.
 */
import type { FetchCode, Trouble } from '../../rpc/troubles.ts';
import { known } from '../../text/known.ts';
import { refuseAddress } from './address.ts';
import { decodeText } from './decode.ts';
import { answerOf, type Way } from './redirects.ts';

/** Why nothing came; with the number of the answer, the type of what came, or the host that it leads to. */
export type FetchTrouble = Trouble<FetchCode>;

/** A body, or why there is none; `Content` is its text or its bytes. */
type Answer<Content> =
  | (Content & {
      readonly ok: true;
      readonly url: string;
      readonly cut: boolean;
      /** The server's own word for when it changed, as an HTTP date. */
      readonly modified?: string;
    })
  | { readonly ok: true; readonly notModified: true }
  | { readonly ok: false; readonly trouble: FetchTrouble };

export type Fetched = Answer<{ readonly text: string }>;
export type FetchedBytes = Answer<{ readonly bytes: Uint8Array; readonly contentType: string }>;

export interface FetchLimits {
  /** Bytes of the body that are read; the rest is cut. */
  readonly bytes: number;
  /** Milliseconds for the whole exchange, so that a slow drip ends too. */
  readonly milliseconds: number;
  /** Media types that are read, without parameters. */
  readonly types: readonly string[];
}

/** For a cited article. 2 MB is ten times a long article with its markup. */
export const articleLimits: FetchLimits = {
  bytes: 2_000_000,
  milliseconds: 15_000,
  types: ['text/html', 'application/xhtml+xml', 'text/plain'],
};

/** For a fact set: the packaged binary of 10,000 facts is about 5 MB. */
export const factSetLimits: FetchLimits = {
  bytes: 20_000_000,
  milliseconds: 60_000,
  types: [
    'application/json',
    'application/ld+json',
    'application/yaml',
    'application/x-yaml',
    'text/yaml',
    'text/x-yaml',
    'text/plain',
    'text/json',
    'application/octet-stream',
  ],
};

/** For an outlet's feed: the longest that are common hold a few hundred entries in half a megabyte. */
export const feedLimits: FetchLimits = {
  bytes: 5_000_000,
  milliseconds: 15_000,
  types: [
    'application/rss+xml',
    'application/atom+xml',
    'application/rdf+xml',
    'application/feed+json',
    'application/xml',
    'text/xml',
    'application/json',
    'text/html',
    'text/plain',
  ],
};

type Fetch = (input: string, init: RequestInit) => Promise<Response>;

const joined = async (chunks: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array> =>
  new Uint8Array(await new Blob(chunks).arrayBuffer());

/** Reads at most `limit` bytes; the connection is closed where more would follow. */
async function readCapped(response: Response, limit: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), cut: false };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value.subarray(0, limit - size));
    size += value.length;
    if (size >= limit) {
      // A body of exactly the limit is whole only if nothing follows.
      const next = size === limit ? await reader.read() : { done: false };
      await reader.cancel().catch(() => undefined);
      return { bytes: await joined(chunks), cut: !next.done };
    }
  }
  return { bytes: await joined(chunks), cut: false };
}

/**
 * Fetches what is behind an address, as it came.
 * @param address absolute http(s) address, refused where `refuseAddress` says so
 * @param options `modified` (an HTTP date that the server gave) asks only for a changed body; an ETag, by which a server
 *   could know the reader again, is never sent; `way` says which redirects are followed, without it none is
 * @returns the body (cut at the limit, which is said), or why there is none; never throws
 */
export async function fetchBytes(
  address: string,
  limits: FetchLimits,
  fetchImplementation: Fetch,
  options: { readonly modified?: string | undefined; readonly way?: Way } = {},
): Promise<FetchedBytes> {
  const failed = (code: FetchTrouble['code'], detail?: string): FetchedBytes => ({
    ok: false,
    trouble: known({ code, detail }),
  });
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
      headers: {
        accept: limits.types.join(', '),
        ...known({ 'if-modified-since': options.modified }),
      },
    } as const;
    const answer = await answerOf(address, init, fetchImplementation, options.way);
    if ('code' in answer) return { ok: false, trouble: answer };
    const { response, url } = answer;
    if (response.status === 304) return { ok: true, notModified: true };
    if (!response.ok) return failed('status', String(response.status));
    const contentType = response.headers.get('content-type') ?? '';
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    if (!limits.types.includes(type)) return failed('type', type.slice(0, 80) || '?');
    const { bytes, cut } = await readCapped(response, limits.bytes);
    const modified = Date.parse(response.headers.get('last-modified') ?? '');
    return {
      ok: true,
      bytes,
      contentType,
      url,
      cut,
      ...known({ modified: Number.isNaN(modified) ? undefined : new Date(modified).toUTCString() }),
    };
  } catch {
    return failed(signal.aborted ? 'slow' : 'unreachable');
  }
}

/** Fetches the text behind an address; see `fetchBytes`. */
export async function fetchText(...request: Parameters<typeof fetchBytes>): Promise<Fetched> {
  const fetched = await fetchBytes(...request);
  if (!('bytes' in fetched)) return fetched;
  const { bytes, contentType, ...rest } = fetched;
  return { ...rest, text: decodeText(bytes, contentType) ?? '' };
}
