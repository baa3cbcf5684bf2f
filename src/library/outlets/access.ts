/** What an outlet may be asked for: the hosts the reader let the extension reach for it, and nothing else. */
import { refuseAddress } from '../fetch/address.ts';
import type { Outlet } from './model.ts';

const hostOf = (address: string): string => new URL(address).hostname.replace(/\.$/, '').toLowerCase();

/** Endings under which anybody may have a name: `gov.uk` is nobody's own. */
const shared = /^(?:ac|co|com|edu|go|gob|gouv|gov|ne|net|or|org|re)\.[a-z]{2}$/;

/** The host without the name that only says which of an outlet's servers it is. */
function withoutServer(host: string): string {
  const rest = host.replace(/^(?:www\d?|m|feeds?|rss|news)\.(?=[^.]+\.)/, '');
  return shared.test(rest) ? host : rest;
}

/**
 * Patterns of the pages that an outlet's feeds and reports stand on: the host of each feed, and its home with all hosts
 * below it, where its reports stand.
 */
export function originsOf({ home, feeds }: Pick<Outlet, 'home' | 'feeds'>): readonly string[] {
  return [
    ...new Set([
      `https://*.${withoutServer(hostOf(home))}/*`,
      ...feeds.map((feed) => `https://${hostOf(feed)}/*`),
    ]),
  ];
}

/** Whether an address may be asked of an outlet: https, public, and within its patterns. */
export function belongsTo(outlet: Pick<Outlet, 'home' | 'feeds'>, address: string): boolean {
  if (refuseAddress(address) !== null || !address.toLowerCase().startsWith('https://')) return false;
  const host = hostOf(address);
  const home = withoutServer(hostOf(outlet.home));
  return host === home || host.endsWith(`.${home}`) || outlet.feeds.some((feed) => hostOf(feed) === host);
}
