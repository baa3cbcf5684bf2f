/** Nothing is sent anywhere: every request of the worker, the page and the screens is watched through the reader's usual ways. */
import type { Page } from 'puppeteer-core';
import { type Badge } from './support/chromium.ts';
import { eventually, marksWhen, pause, textWhen } from './support/look.ts';
import { askThrough } from './support/ask.ts';
import { forms, otherEntries } from './support/ferry.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium((pages) => ({
  hosts: { names: ['coast.example'], origin: pages.origin, secure: pages.secure },
}));

/** Addresses that anything asked for, the extension's own files left out. */
const asked: { by: string; url: string }[] = [];

const note = (by: string, url: string): void => {
  if (!/^(?:chrome-extension|data|blob):/.test(url)) asked.push({ by, url });
};
const watchPage = (page: Page, by: string): void => {
  page.on('request', (request) => note(by, request.url()));
};

const differs = ({ text }: Badge): boolean => /^[1-9]\d*\??$/.test(text);

test('a check, its marks, the popup, the panel and the options ask for nothing but the page itself', async () => {
  const page = await session.blank();
  watchPage(page, 'page');
  await page.goto(`${server.origin}/sample/`);
  // Waking the worker first: its requests are watched from then on.
  await session.badgeWhen(page, differs);
  const worker = await session.worker();
  worker.client.on('Network.requestWillBeSent', ({ request }) => note('worker', request.url));
  await worker.client.send('Network.enable');

  await page.reload();
  await session.badgeWhen(page, differs);
  expect(await marksWhen(page, (seen) => seen.length > 0)).not.toEqual([]);
  const tab = await session.tab(page);
  const root = `chrome-extension://${new URL(worker.url()).host}`;
  for (const screen of [
    `popup/index.html?tab=${tab}`,
    `panel/index.html?tab=${tab}`,
    'options/index.html',
    'welcome/index.html',
  ]) {
    const shown = await session.blank();
    watchPage(shown, screen);
    await shown.goto(`${root}/src/${screen}`);
    await textWhen(shown, /Second Source|News|Options/);
    await shown.close();
  }
  await pause(1_000);
  const others = asked.filter(({ url }) => !url.startsWith(server.origin));
  expect(others).toEqual([]);
  // The page asked for its own files; the extension for none of them.
  expect(asked.filter(({ by }) => by !== 'page')).toEqual([]);
  expect(asked.some(({ by }) => by === 'page')).toBe(true);
  await page.close();
});

test('what is watched would be seen: a request of the worker does show', async () => {
  const before = asked.length;
  const worker = await session.worker();
  await worker.evaluate(
    (address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    `${server.origin}/sample/`,
  );
  const seen = await eventually(
    () => asked.slice(before),
    ({ length }) => length > 0,
  );
  expect(seen).toEqual([{ by: 'worker', url: `${server.origin}/sample/` }]);
});

test('no outlet is asked before the reader chose one, whatever rings; then its feeds alone, the same whatever is read', async () => {
  const options = await session.screen('src/options/index.html');
  const ask = askThrough(() => options);
  const ofWorker = (): string[] => asked.filter(({ by }) => by === 'worker').map(({ url }) => url);
  const before = ofWorker().length;
  const round = async (): Promise<void> => {
    await options.evaluate(() => chrome.alarms.create('read-outlets', { when: Date.now() + 1 }));
    await ask('readOutlets', {});
  };
  await round();
  expect(ofWorker().slice(before)).toEqual([]);
  const feed = 'https://coast.example/feed.xml';
  server.page('/feed.xml', forms['RSS 2.0']?.write(otherEntries('coast.example'), 'Coast Post') ?? '', {
    'content-type': 'application/rss+xml',
  });
  await ask('addOutlet', { address: feed });
  const chosen = ofWorker().length;
  const page = await session.open(`${server.origin}/sample/`);
  await session.badgeWhen(page, differs);
  await ask('readOutlets', {});
  await page.goto(`${server.origin}/articles/korean.html`);
  await ask('readOutlets', {});
  const count = await eventually(
    () => ofWorker().length,
    (length) => length >= chosen + 2,
  );
  expect(count).toBeGreaterThanOrEqual(chosen + 2);
  expect(new Set(ofWorker().slice(before))).toEqual(new Set([feed]));
  await ask('removeOutlet', { id: 'own:coast.example' });
  const after = ofWorker().length;
  await round();
  expect(ofWorker().length).toBe(after);
  await Promise.all([page.close(), options.close()]);
});
