/** Links out of the extension. Addresses come from pages and fact sets, so only http(s) ever becomes a link. */

function parsed(address: string | undefined): URL | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** The address where it may be a link, else undefined. */
export function safeHref(address: string | undefined): string | undefined {
  return parsed(address)?.href;
}

/** The host as a reader knows it (without `www.`), or undefined where the address is none of http(s). */
export function hostOf(address: string | undefined): string | undefined {
  return parsed(address)?.hostname.replace(/^www\./, '');
}
