/** Redirects in Chromium; see `support/redirects.ts`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { askThrough } from './support/ask.ts';
import { dist, startChromium } from './support/chromium.ts';
import { machinePage } from './support/ferry.ts';
import { appears } from './support/look.ts';
import { newsstand } from './support/newsstand.ts';
import { redirectHosts, redirectTests } from './support/redirects.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium((pages) => ({
  hosts: { names: [...redirectHosts, 'news.example'], origin: pages.origin, secure: pages.secure },
}));
let options: Page;
beforeAll(async () => {
  options = await session.screen('src/options/index.html');
  await appears(options, '#outlets .rows > li');
});

redirectTests({
  ...newsstand(server),
  options: () => options,
  ask: askThrough(() => options),
  async check(path, top) {
    server.page(path, machinePage(top));
    const page = await session.open(`http://news.example${path}`);
    await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
    return { tabId: await session.tab(page), close: () => page.close() };
  },
});

test('where the browser does not let us see where they lead, none is followed, and the line says so', async () => {
  const from = mkdtempSync(path.join(tmpdir(), 'second-source-'));
  cpSync(dist(), from, { recursive: true });
  const file = path.join(from, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'webRequest');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  const blind = await startChromium({
    from,
    hosts: { names: redirectHosts, origin: server.origin, secure: server.secure },
  });
  try {
    const screen = await blind.screen('src/options/index.html');
    const { asked, serve } = newsstand(server);
    serve('https://coast.example/feed', (_request, response) => {
      response.writeHead(301, { location: '/rss' }).end();
    });
    expect(await askThrough(() => screen)('addOutlet', { address: 'https://coast.example/feed' })).toEqual({
      trouble: { code: 'redirected' },
    });
    expect(asked.map(({ path: at }) => at)).toEqual(['/feed']);
  } finally {
    await blind.close();
    rmSync(from, { recursive: true });
  }
});
