/** What an outlet may be asked for: the hosts the reader let the extension reach for it, and nothing else. */
import { siteOf, siteOrigin } from '../../rpc/site-origins.ts';
import { refuseAddress } from '../fetch/address.ts';
import type { Outlet } from './model.ts';

const hostOf = (address: string): string => new URL(address).hostname.replace(/\.$/, '').toLowerCase();

/** Patterns of the pages that an outlet's reports and feeds stand on: its home's site, and the host of each feed. */
export function originsOf({ home, feeds }: Pick<Outlet, 'home' | 'feeds'>): readonly string[] {
  const site = siteOf(home);
  const elsewhere = feeds.map(hostOf).filter((host) => host !== site && !host.endsWith(`.${site}`));
  return [siteOrigin(home), ...new Set(elsewhere.map((host) => `https://${host}/*`))];
}

/** Whether an address may be asked of an outlet: https, public, and within its patterns. */
export function belongsTo(outlet: Pick<Outlet, 'home' | 'feeds'>, address: string): boolean {
  if (refuseAddress(address) !== null || !address.toLowerCase().startsWith('https://')) return false;
  const host = hostOf(address);
  const site = siteOf(outlet.home);
  return host === site || host.endsWith(`.${site}`) || outlet.feeds.some((feed) => hostOf(feed) === host);
}
