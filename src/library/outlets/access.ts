/** What an outlet may be asked for: the hosts the reader let the extension reach for it, and nothing else. */
import { siteOf, siteOrigin } from '../../rpc/site-origins.ts';
import { refuseAddress } from '../fetch/address.ts';
import type { Reach } from './directory.ts';

const hostOf = (address: string): string => new URL(address).hostname.replace(/\.$/, '').toLowerCase();

const hostsOf = ({ feeds, also = [] }: Reach): readonly string[] => [...feeds.map(hostOf), ...also];

/**
 * Patterns of the pages that an outlet's reports and feeds stand on: its home's site, the host of each feed, and those that
 * the reader allowed when its feeds had moved there.
 */
export function originsOf(outlet: Reach): readonly string[] {
  const { home } = outlet;
  const site = siteOf(home);
  const elsewhere = hostsOf(outlet).filter((host) => host !== site && !host.endsWith(`.${site}`));
  return [siteOrigin(home), ...new Set(elsewhere.map((host) => `https://${host}/*`))];
}

/** Whether an address may be asked of an outlet: https, public, and within its patterns. */
export function belongsTo(outlet: Reach, address: string): boolean {
  if (refuseAddress(address) !== null || !address.toLowerCase().startsWith('https://')) return false;
  const host = hostOf(address);
  const site = siteOf(outlet.home);
  return host === site || host.endsWith(`.${site}`) || hostsOf(outlet).includes(host);
}
