/** Further ways to something to compare with: open tabs, the source that the page names, the browser's search, a site's feed. */
import type { Page } from 'puppeteer-core';
import { askThrough } from './support/ask.ts';
import { ferryEntry, machinePage, notice, reportPage } from './support/ferry.ts';
import { pressOn, says, violations } from './support/keyboard.ts';
import { appears, eventually, opened } from './support/look.ts';
import { newsstand, send } from './support/newsstand.ts';
import { inChromium } from './support/set-up.ts';

const wire = 'coastwire.example';
const { server, session } = inChromium((pages) => ({
  hosts: {
    names: [wire, 'news.example', 'paper.example', 'garden.example'],
    origin: pages.origin,
    secure: pages.secure,
  },
}));
const { asked, serve, serveFeed } = newsstand(server);

let options: Page;
const ask = askThrough(() => options);
let pages = 0;
async function machine(top?: string): Promise<{ page: Page; popup: Page }> {
  pages += 1;
  server.page(`/ferry/${pages}`, machinePage(top));
  const page = await session.open(`http://news.example/ferry/${pages}`);
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await appears(popup, '.reports');
  return { page, popup };
}
const contradicts = async (page: Page): Promise<string> =>
  (await session.badgeWhen(page, ({ text }) => /^\d/.test(text))).text;

beforeAll(async () => {
  options = await session.screen('src/options/index.html');
  await appears(options, '#outlets .rows > li');
});

test('open tabs that tell the story are offered, the selected ones are compared with, and nothing of them is kept', async () => {
  server.page('/report', reportPage('Fourteen hurt as the ferry Aldermoor runs aground off Tessaly'));
  server.page('/second', reportPage('Aldermoor: ferry struck the Gull Rocks off Tessaly'));
  server.page(
    '/roses',
    '<!doctype html><title>Roses</title><article><h1>Roses in April</h1><p>Cut the roses of the garden in April, before the buds open, and water them in the evening.</p><p>A sharp knife and a little patience are all that a gardener needs for it.</p></article>',
  );
  const others = [
    await session.open('http://paper.example/report'),
    await session.open('http://paper.example/second'),
    await session.open('http://garden.example/roses'),
  ];
  const { page, popup } = await machine();
  await pressOn(popup, /^Compare with my open tabs/);
  await says(popup, /Fourteen hurt/);
  const offered = await popup.$$eval('.open-tabs label', (labels) =>
    labels.map(({ textContent }) => textContent),
  );
  expect(offered.join()).toMatch(/paper\.example.*paper\.example/);
  expect(offered.join()).not.toMatch(/Roses/);
  expect(await violations(popup)).toEqual([]);
  await popup.$$eval('.open-tabs input', (boxes) => {
    for (const box of boxes) box.click();
  });
  await pressOn(popup, /^Compare with the selected/);
  await says(popup, /Compared with: 2 open tabs/);
  expect(await contradicts(page)).toMatch(/^[12]\??$/);

  await pressOn(popup, /^We could compare/);
  await says(popup, /Compared with:\s+.*\s*2 open tabs/);
  expect((await ask('getLibrary', {})).own).toEqual([]);
  const tabId = await session.tab(page);
  await Promise.all([...others.map((other) => other.close()), popup.close()]);
  server.page('/plain', '<!doctype html><title>Plain</title><p>Nothing here.</p>');
  await page.goto('http://news.example/plain');
  const kept = async (): Promise<string> => JSON.stringify(await session.stored('session'));
  expect(await eventually(kept, (all) => !all.includes('Gull Rocks'))).not.toContain('Gull Rocks');
  expect(
    await options.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))),
  ).not.toContain('Gull Rocks');
  expect(tabId).toBeGreaterThan(0);
  await page.close();
});

test('a source that the page names and nobody knows is looked for with the browser’s own search, in words the reader sees', async () => {
  const { page, popup } = await machine('<p>Source: Harbour Wire</p>');
  await says(popup, /Source the page names: Harbour Wire/);
  const before = (await session.browser.pages()).length;
  await pressOn(popup, /^Search for this report/);
  await appears(popup, '.look input');
  const words = await popup.$eval('.look input', (field) => field.value);
  expect(words).toMatch(/^Harbour Wire .*Aldermoor/);
  expect(await violations(popup)).toEqual([]);
  // Nothing has gone anywhere until the reader presses.
  expect((await session.browser.pages()).length).toBe(before);
  await popup.focus('.look input');
  await popup.keyboard.press('End');
  await popup.keyboard.type(' hull');
  const target = await opened(
    session.browser,
    (url) => /q=Harbour(?:%20|\+)Wire.*hull/.test(url),
    () => pressOn(popup, /^Search$/),
  );
  expect(target.url()).toContain('Aldermoor');
  await (await target.page())?.close();
  await Promise.all([popup.close(), page.close()]);
});

test('the report of an outlet that the page names is offered first, and compared with alone at first', async () => {
  const link = `https://${wire}/ferry`;
  const title = 'Ferry Aldermoor runs aground off Tessaly, coast guard says';
  const feed = serveFeed(wire, 'Atom', [ferryEntry(link)]);
  serve(
    feed,
    send(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Wire</title><entry><title>${title}</title><link href="${link}"/><id>${link}</id><updated>${new Date().toISOString()}</updated><summary>The ferry struck the Gull Rocks off Tessaly in fog; 14 people were injured.</summary></entry></feed>`,
      'application/atom+xml',
    ),
  );
  serve(link, send(reportPage(title), 'text/html; charset=utf-8'));
  await ask('addOutlet', { address: feed });
  const { page, popup } = await machine('<p>Source: Coast Wire</p>');
  await says(popup, /Source the page names: Coast Wire/);
  asked.length = 0;
  await pressOn(popup, /^Compare with it/);
  await says(popup, /Compared with: 1 report/);
  expect(asked.map(({ path }) => path)).toEqual(['/ferry']);
  expect(await contradicts(page)).toMatch(/^[12]\??$/);
  await Promise.all([popup.close(), page.close()]);
});

test('a site that names a feed is added from the popup in one press', async () => {
  const feed = serveFeed('paper.example', 'RSS 2.0', [ferryEntry('https://paper.example/ferry')]);
  server.page(
    '/front',
    `<!doctype html><html lang="en"><head><title>The Paper</title><link rel="alternate" type="application/rss+xml" href="${feed}"></head><body><p>Today.</p></body></html>`,
  );
  const page = await session.open('http://paper.example/front');
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await says(popup, /This site has a feed/);
  await pressOn(popup, /^Add to my outlets/);
  await says(popup, /Added: The paper\.example Post/);
  const paper = await eventually(
    async () => (await ask('getOutlets', {})).outlets.find(({ id }) => id === 'own:paper.example'),
    (outlet) => outlet?.line?.items === 1,
  );
  expect(paper).toMatchObject({ on: true, line: { items: 1 } });
  expect(await violations(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('nothing found is a state with reasons, and three things to do', async () => {
  server.page(
    '/odd',
    `<!doctype html><html lang="en"><head><title>Mill of Morwen</title><meta property="og:type" content="article"><meta property="article:published_time" content="${new Date().toISOString()}"></head><body><article><h1>The mill of Morwen grinds again</h1><p>The water mill of Morwen grinds rye again after 30 years, the village council said on opening day.</p><p>Its wheel of oak was built by four joiners in 11 months, and cost 80,000 crowns in all.</p>${notice}</article></body></html>`,
  );
  const page = await session.open('http://news.example/odd');
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await says(popup, /No report of this story from your outlets/);
  await says(popup, /Looked through 2 reports that 2 outlets published in the last 14 days/);
  for (const next of [/^Choose outlets/, /^Search for this story/, /^Compare with my open tabs/])
    expect(
      await popup.$$eval(
        'button',
        (all, words) => all.filter(({ textContent }) => new RegExp(words).test(textContent ?? '')).length,
        next.source,
      ),
    ).toBe(1);
  await Promise.all([popup.close(), page.close()]);
});
