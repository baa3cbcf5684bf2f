/** Redirects in Firefox; see `support/redirects.ts`. */
import type { Page } from 'puppeteer-core';
import { askThrough } from './support/ask.ts';
import { eventually, newsstand } from './support/newsstand.ts';
import { redirectHosts, redirectTests } from './support/redirects.ts';
import { inFirefox } from './support/set-up.ts';

const port = (address: string): string => new URL(address).port;
const { server, session } = inFirefox((pages) => ({
  'extensions.webextOptionalPermissionPrompts': false,
  'network.dns.localDomains': redirectHosts.join(),
  'network.socket.forcePort': `80=${port(pages.origin)};443=${port(pages.secure)}`,
}));
let options: Page;
beforeAll(async () => {
  options = await session.screen('src/options/index.html', '#outlets .outlet');
});
const ask = askThrough(() => options);

redirectTests({
  ...newsstand(server),
  options: () => options,
  ask,
  async check(path, html) {
    server.page(path, html);
    const page = await session.open(`http://news.example${path}`);
    const tabOf = (): Promise<number> =>
      options.evaluate(async (url) => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        return (await browser.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1;
      }, page.url());
    const tabId = await eventually(tabOf, (id) => id >= 0);
    await eventually(
      () => ask('getTab', { tabId }),
      ({ kind }) => kind === 'report',
    );
    return { tabId, close: () => page.close() };
  },
});
