/**
 * Finds out where a redirect of our own request leads: `fetch` shows only that there is one, the browser's webRequest events
 * show where. They are listened to only while such a request runs, for its host and for requests of no tab.
 */
import browser, { type WebRequest } from 'webextension-polyfill';
import type { WatchRedirects } from './ports.ts';

export const watchRedirects: WatchRedirects = (address) => {
  const event = browser.webRequest?.onHeadersReceived;
  if (!event) return undefined;
  const { href, protocol, hostname } = new URL(address);
  const url = href.split('#', 1)[0];
  const own = browser.runtime.getURL('');
  let tell: (to: string) => void = () => undefined;
  const to = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const listener = (details: WebRequest.OnHeadersReceivedDetailsType & { initiator?: string }): undefined => {
    // Chrome calls whoever asks `initiator`.
    const by = details.initiator ?? details.originUrl ?? '';
    if (details.url !== url || !`${by}/`.startsWith(own)) return undefined;
    const location = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
    if (location !== undefined && URL.canParse(location, url)) tell(new URL(location, url).href);
    return undefined;
  };
  const filter = { urls: [`${protocol}//${hostname}/*`], types: ['xmlhttprequest' as const], tabId: -1 };
  event.addListener(listener, filter, ['responseHeaders']);
  return { to, stop: () => event.removeListener(listener) };
};
