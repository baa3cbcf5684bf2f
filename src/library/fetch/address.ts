/**
 * Decides whether an address may be fetched at all, before a single byte is sent: only public http(s) hosts, never the
 * reader's own machine or network. Works on the parsed URL, in which the browser has already unfolded the odd spellings
 * of an IPv4 address (decimal, octal, hexadecimal, short).
 */

import type { FetchCode } from '../../rpc/troubles.ts';
import { webUrl } from '../../text/links.ts';

/** Why an address is refused: it leads into the reader's own network, or is none of the public web. */
type AddressRefusal = Extract<FetchCode, 'private' | 'refused'>;

/** Host names that never lead to the public web (RFC 6761, RFC 6762, RFC 8375 and common router names). */
const localSuffixes =
  'localhost local internal intranet lan home corp private home.arpa test invalid onion'.split(' ');

/** The IPv4 blocks that are not public (IANA special-purpose registry). */
const privateBlocks =
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`.split(
    /\s+/,
  );

/** An IPv4 address in dotted form as an unsigned 32-bit number; undefined where it is none. */
function ipv4(host: string): number | undefined {
  const parts = host.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

const isPrivateIpv4 = (address: number): boolean =>
  privateBlocks.some((block) => {
    const [first = '', bits] = block.split('/');
    const past = address - (ipv4(first) ?? 0);
    return past >= 0 && past < 2 ** (32 - Number(bits));
  });

/** The eight groups of an IPv6 address; undefined where it is none. The browser writes an embedded IPv4 as two groups. */
function ipv6(host: string): number[] | undefined {
  const [head = '', tail, ...rest] = host.split('::');
  if (rest.length) return undefined;
  const groups = (text: string): number[] =>
    text ? text.split(':').map((group) => Number.parseInt(group, 16)) : [];
  const [left, right] = [groups(head), groups(tail ?? '')];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const all = [...left, ...Array<number>(gap).fill(0), ...right];
  return all.length === 8 && all.every((group) => group >= 0 && group <= 0xffff) ? all : undefined;
}

function isPrivateIpv6(groups: readonly number[]): boolean {
  const [first = 0, second = 0] = groups;
  const embedded = (groups[6] ?? 0) * 65_536 + (groups[7] ?? 0);
  const zeros = (from: number, to: number): boolean => groups.slice(from, to).every((group) => group === 0);
  // Mapped, compatible, NAT64 and 6to4 addresses carry an IPv4 address that decides.
  if (zeros(0, 5) && groups[5] === 0xffff) return isPrivateIpv4(embedded);
  if (zeros(0, 6)) return true;
  if (first === 0x64 && second === 0xff9b) return true;
  if (first === 0x2002) return isPrivateIpv4(second * 65_536 + (groups[2] ?? 0));
  // Public unicast is 2000::/3; documentation 2001:db8::/32 and Teredo 2001::/32 are not.
  if ((first & 0xe000) !== 0x2000) return true;
  return first === 0x2001 && (second === 0x0db8 || second === 0);
}

/**
 * Says why an address may not be fetched, or null where it may.
 * @param address as the page or the reader gave it, absolute
 */
export function refuseAddress(address: string): AddressRefusal | null {
  const url = webUrl(address);
  if (!url || url.username || url.password) return 'refused';
  if (url.port && !['80', '443', '8080', '8443'].includes(url.port)) return 'refused';
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) {
    const groups = ipv6(host.slice(1, -1));
    return !groups || isPrivateIpv6(groups) ? 'private' : null;
  }
  const dotted = ipv4(host);
  if (dotted !== undefined) return isPrivateIpv4(dotted) ? 'private' : null;
  if (!host.includes('.')) return 'private';
  return localSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`)) ? 'private' : null;
}

/** The permission pattern that covers exactly this address's host. */
export function originPattern(address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${url.hostname}/*`;
}
