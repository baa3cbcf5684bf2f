/** Redirects in Firefox; see `support/redirects.ts`. */
import { firefoxDesk } from './support/firefox-desk.ts';
import { redirectHosts, redirectTests } from './support/redirects.ts';

const desk = firefoxDesk(redirectHosts);

redirectTests({
  ...desk,
  async check(path, top) {
    const { page, tabId } = await desk.machine(path, top);
    return { tabId, close: () => page.close() };
  },
});
