/**
 * A request whose redirects are followed by hand, one after another: the browser stops at each, and only where it tells
 * where it leads, and the reader's grant covers that, is the next address asked.
 */
import type { PermissionsPort, WatchRedirects } from '../../browser/ports.ts';
import { originPattern, refuseAddress } from './address.ts';
import type { FetchTrouble } from './fetch-text.ts';

/** How far a request may be led. */
export interface Way {
  /** Absent, or giving nothing, where the browser does not let us see where a redirect leads: none is followed then. */
  readonly watch: WatchRedirects | undefined;
  readonly permissions: Pick<PermissionsPort, 'has'>;
  /** Whether what the reader allowed covers an address. */
  readonly covers: (address: string) => boolean;
}

/** Redirects that are followed one after another: an address that was tidied up twice needs three. */
const mostHops = 5;
/** How long the browser may take to tell where an answer that has come leads, in milliseconds. */
const patience = 5_000;

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

function soon<T>(told: Promise<T> | undefined): Promise<T | undefined> {
  if (!told) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, undefined);
    void told.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

/** What is told of a way that is not followed: its host, where only the reader's leave is missing. */
export function leadsAway(to: string): FetchTrouble {
  const { protocol, hostname } = new URL(to);
  return {
    code: 'redirected',
    ...(protocol === 'https:' && refuseAddress(to) === null ? { detail: hostname } : {}),
  };
}

/**
 * Asks for an address, and for those that it is led to.
 * @param init of a request that stops at redirects
 * @returns the answer with the address that gave it, or why there is none; rejects where nobody answers
 */
export async function answerOf(
  address: string,
  init: RequestInit & { readonly redirect: 'manual' },
  fetch: (input: string, init: RequestInit) => Promise<Response>,
  way: Way | undefined,
): Promise<{ readonly response: Response; readonly url: string } | FetchTrouble> {
  const asked = new Set<string>();
  for (let url = address; ; ) {
    asked.add(url);
    const watched = way?.watch?.(url);
    let to: string | undefined;
    try {
      const response = await fetch(url, init);
      if (!isRedirect(response)) return { response, url };
      to = (await soon(watched?.to))?.split('#', 1)[0];
    } finally {
      watched?.stop();
    }
    if (!way || to === undefined || asked.has(to) || asked.size > mostHops) return { code: 'redirected' };
    const why = refuseAddress(to);
    if (why) return { code: why };
    if (!way.covers(to) || !(await way.permissions.has([originPattern(to)]))) return leadsAway(to);
    url = to;
  }
}
