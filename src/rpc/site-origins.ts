/** What belongs to a site: the host patterns that a screen asks the browser for, and that the worker then keeps to. */

/** Patterns of all pages that are checked. */
export const webPages = ['http://*/*', 'https://*/*'];

/** Endings under which anybody can register a name: `co.uk` is nobody's own. */
const sharedEnding = /^(?:ac|co|com|edu|go|gob|gouv|gov|ne|net|or|org|re)\.[a-z]{2}$/;

/** The host of an address, in normalised form. */
export const fullHost = (address: string): string =>
  new URL(address).hostname.replace(/\.$/, '').toLowerCase();

/** The host of an address without a first name such as `www.`, which only says which of a site's servers it is. */
export function siteOf(address: string): string {
  const host = fullHost(address);
  const rest = host.replace(/^(?:www\d?|m|feeds?|rss|news)\.(?=[^.]+\.)/, '');
  return sharedEnding.test(rest) ? host : rest;
}

/** Whether an address is on a host, or on a host below it. */
export function isWithin(site: string, address: string): boolean {
  const host = fullHost(address);
  return host === site || host.endsWith(`.${site}`);
}

/**
 * Whether two addresses share a registered name, whatever the ending: "bbc" in www.bbc.co.uk and bbc.com. That is enough for
 * a link, never for access.
 */
export function shareName(one: string, other: string): boolean {
  const nameOf = (address: string): string => {
    const labels = fullHost(address).split('.');
    return labels.at(sharedEnding.test(labels.slice(-2).join('.')) ? -3 : -2) ?? fullHost(address);
  };
  return nameOf(one) === nameOf(other);
}

/** The pattern of a site's pages, those of all hosts below it included. */
export const siteOrigin = (address: string): string => `https://*.${siteOf(address)}/*`;

/** The patterns of a page's own host, with `www.` and without, over https or not. */
export function hostOrigins(address: string): readonly string[] {
  const host = new URL(address).hostname.replace(/^www\./, '');
  // A number has no other names.
  const hosts = /[a-z]$/i.test(host) ? [host, `www.${host}`] : [host];
  return ['http', 'https'].flatMap((scheme) => hosts.map((one) => `${scheme}://${one}/*`));
}
