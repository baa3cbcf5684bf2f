/** Links out of the extension. Addresses come from pages and fact sets, so only http(s) ever becomes a link. */

/** An address of the web, taken apart; undefined if it is none of http(s). */
export function webUrl(address: string | undefined, base?: string): URL | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** The address where it may be a link, else undefined. */
export const safeHref = (address: string | undefined): string | undefined => webUrl(address)?.href;

/** The host as a reader knows it (without `www.`), or undefined if the address is none of http(s). */
export const hostOf = (address: string | undefined): string | undefined =>
  webUrl(address)?.hostname.replace(/^www\./, '');

/** Parameters that say where a click came from, and nothing about the page. */
const tracking =
  /^(?:utm_.{1,40}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|referrer|ocid|cmpid|ncid|smid|spm|yclid|at_\w{1,40}|ns_\w{1,40}|plink|partner|xtor|ito|_hs.{1,20})$/i;
const longest = 2_000;

/**
 * An address that names a page and not its reader: http(s) only, without user name, fragment and tracking parameters.
 * Undefined for anything else.
 */
export function cleanAddress(address: string | undefined, base?: string): string | undefined {
  const url = webUrl(address?.trim(), base);
  if (!url) return undefined;
  url.username = '';
  url.password = '';
  const foreign = Array.from(url.searchParams.keys()).filter((name) => tracking.test(name));
  for (const name of foreign) url.searchParams.delete(name);
  url.hash = '';
  return url.href.length <= longest ? url.href : undefined;
}

/** An address without what only names a place in its page. */
export const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';
