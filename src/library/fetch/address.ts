/**
 * Decides whether an address may be fetched at all, before a single byte is sent: only http(s) hosts with a public name,
 * never the reader's own machine or network. Addresses that are numbers are refused, public or not. Works on the parsed URL,
 * in which the browser has already normalised odd spellings of numbers (decimal, octal, short).
 */
import { webUrl } from '../../text/links.ts';

/** Host names that never lead to the public web (RFC 6761, RFC 6762, RFC 8375 and common router names). */
const localSuffixes =
  'localhost local internal intranet lan home corp private home.arpa test invalid onion'.split(' ');

/**
 * Says why an address may not be fetched: it may lead into the reader's own network, or is not on the web. Null if it may.
 * @param address as the page or the reader gave it, absolute
 */
export function refuseAddress(address: string): 'private' | 'refused' | null {
  const url = webUrl(address);
  if (!url || url.username || url.password) return 'refused';
  if (url.port && !['80', '443', '8080', '8443'].includes(url.port)) return 'refused';
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  // An IPv6 address has no dot, and only an IPv4 address ends in a figure.
  if (!host.includes('.') || /\.\d+$/.test(host)) return 'private';
  return localSuffixes.some((suffix) => `.${host}`.endsWith(`.${suffix}`)) ? 'private' : null;
}

/** The permission pattern that covers exactly this address's host. */
export function originPattern(address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${url.hostname}/*`;
}
