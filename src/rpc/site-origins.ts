/** Which pages a site's outlet needs: what a screen asks the browser for, and what the worker then holds itself to. */

/** Patterns of all pages that are checked. */
export const webPages = ['http://*/*', 'https://*/*'];

/** Endings under which anybody may have a name: `gov.uk` is nobody's own. */
export const sharedEnding = /^(?:ac|co|com|edu|go|gob|gouv|gov|ne|net|or|org|re)\.[a-z]{2}$/;

/** The host of an address without the name that only says which of a site's servers it is. */
export function siteOf(address: string): string {
  const host = new URL(address).hostname.replace(/\.$/, '').toLowerCase();
  const rest = host.replace(/^(?:www\d?|m|feeds?|rss|news)\.(?=[^.]+\.)/, '');
  return sharedEnding.test(rest) ? host : rest;
}

/** The pattern of a site's pages, those of all hosts below it included. */
export const siteOrigin = (address: string): string => `https://*.${siteOf(address)}/*`;

/** The host of an address without `www.`: with it or without, a page is the same one. */
export const bareHost = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** The patterns of a page's own host, with `www.` and without, over https or not. */
export function hostOrigins(address: string): readonly string[] {
  const host = bareHost(address);
  // A number has no other names.
  const hosts = /[a-z]$/i.test(host) ? [host, `www.${host}`] : [host];
  return ['http', 'https'].flatMap((scheme) => hosts.map((one) => `${scheme}://${one}/*`));
}
