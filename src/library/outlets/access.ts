/** What an outlet may be asked for: the hosts the reader let the extension reach for it, and nothing else. */
import { fullHost, isWithin, siteOf, siteOrigin } from '../../rpc/site-origins.ts';
import { refuseAddress } from '../fetch/address.ts';
import type { Reach } from './directory.ts';

const hostsOf = ({ feeds, also = [] }: Reach): readonly string[] => [...feeds.map(fullHost), ...also];

/**
 * Patterns of the pages that an outlet's reports and feeds stand on: its home's site, the host of each feed, and those that
 * the reader allowed when its feeds had moved there.
 */
export function originsOf(outlet: Reach): readonly string[] {
  const elsewhere = hostsOf(outlet)
    .map((host) => `https://${host}/`)
    .filter((host) => !isWithin(siteOf(outlet.home), host));
  return [siteOrigin(outlet.home), ...new Set(elsewhere.map((host) => `${host}*`))];
}

/** Whether an address may be asked of an outlet: https, public, and within its patterns. */
export function belongsTo(outlet: Reach, address: string): boolean {
  if (refuseAddress(address) !== null || !address.toLowerCase().startsWith('https://')) return false;
  return isWithin(siteOf(outlet.home), address) || hostsOf(outlet).includes(fullHost(address));
}
