/**
 * Outlets in Firefox: read over https, listed and compared with while the background page sleeps in between; access that the
 * reader took from the extension is asked for one outlet at its click, and given back when the outlet is turned off.
 */
import type { Page } from 'puppeteer-core';
import type { OutletInfo, StoryState } from '../../src/rpc/outlet-calls.ts';
import { askThrough } from './support/ask.ts';
import { ferryEntry, forms, machinePage, otherEntries, reportPage } from './support/ferry.ts';
import { feedFaults } from './support/feed-faults.ts';
import { marksWhen, textWhen } from './support/look.ts';
import { eventually, newsstand, send } from './support/newsstand.ts';
import { inFirefox } from './support/set-up.ts';

const hosts = ['coast.example', 'vale.example', 'fell.example'];
const port = (address: string): string => new URL(address).port;
const { server, session } = inFirefox((pages) => ({
  'extensions.background.idle.timeout': 1_000,
  // What the browser would ask the reader is answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.dns.localDomains': [...hosts, 'news.example'].join(),
  'network.socket.forcePort': `80=${port(pages.origin)};443=${port(pages.secure)}`,
}));
const { asked, serve, serveFeed } = newsstand(server);

interface Tools {
  readonly browser: {
    readonly tabs: { query: (filter: object) => Promise<{ id: number; url?: string }[]> };
    readonly action: { getBadgeText: (of: object) => Promise<string> };
    readonly extension: { getBackgroundPage: () => object | null };
    readonly permissions: {
      remove: (of: object) => Promise<boolean>;
      contains: (of: object) => Promise<boolean>;
    };
  };
}

let options: Page;
const ask = askThrough(() => options);
const own = async (): Promise<readonly OutletInfo[]> =>
  (await ask('getOutlets', {})).outlets.filter((outlet) => outlet.own);
const tabOf = (page: Page): Promise<number> =>
  options.evaluate(async (address) => {
    const tabs = await (globalThis as unknown as Tools).browser.tabs.query({});
    return tabs.findLast((tab) => tab.url === address)?.id ?? -1;
  }, page.url());
const badge = (tabId: number): Promise<string> =>
  options.evaluate(
    (id) => (globalThis as unknown as Tools).browser.action.getBadgeText({ tabId: id }),
    tabId,
  );
const asleep = (): Promise<boolean> =>
  options.evaluate(() => (globalThis as unknown as Tools).browser.extension.getBackgroundPage() === null);
const may = (origin: string): Promise<boolean> =>
  options.evaluate(
    (one) => (globalThis as unknown as Tools).browser.permissions.contains({ origins: [one] }),
    origin,
  );
const takeBack = (origins: readonly string[]): Promise<boolean> =>
  options.evaluate(
    (all) => (globalThis as unknown as Tools).browser.permissions.remove({ origins: all }),
    [...origins],
  );
async function story(tabId: number): Promise<StoryState | undefined> {
  const state = await ask('getTab', { tabId });
  return state.kind === 'report' ? state.story : undefined;
}
const feeds: string[] = [];

beforeAll(async () => {
  options = await session.screen('src/options/index.html', '#outlets .outlet');
  hosts.forEach((host, index) => {
    const form = Object.keys(forms)[index] ?? '';
    const entry = ferryEntry(`https://${host}/ferry`, index);
    feeds.push(serveFeed(host, form, [entry, ...otherEntries(host)]));
    serve(`https://${host}/ferry`, send(reportPage(entry.title), 'text/html; charset=utf-8'));
  });
});

/** A machine's page of the story, checked, and its tab. */
async function machine(path: string, top?: string): Promise<{ page: Page; tabId: number }> {
  server.page(path, machinePage(top));
  const page = await session.open(`http://news.example${path}`);
  const tabId = await eventually(
    () => tabOf(page),
    (id) => id >= 0,
  );
  await eventually(
    () => badge(tabId),
    (text) => text !== '' && text !== '…',
  );
  return { page, tabId };
}

test('before the reader chose nothing is asked; open tabs and a search are there without an outlet', async () => {
  server.page('/report', reportPage('Fourteen hurt as the ferry Aldermoor runs aground off Tessaly'));
  const report = await session.open('http://coast.example/report');
  const { page, tabId } = await machine('/first', '<p>Source: Harbour Wire</p>');
  const popup = await session.screen(`src/popup/index.html?tab=${tabId}`, '.reports');
  expect(await textWhen(popup, /Turn on outlets that you trust/)).toMatch(
    /Source named by the page: Harbour Wire/,
  );
  await popup.click('::-p-text(Search for this report)');
  await popup.waitForSelector('.look input');
  expect(await popup.$eval('.look input', (field) => field.value)).toMatch(/^Harbour Wire .*Aldermoor/);
  const { tabs: offered } = await ask('offerTabs', { tabId });
  expect(offered.map(({ host }) => host)).toEqual(['coast.example']);
  expect(await ask('compareTabs', { tabId, tabs: offered.map((one) => one.tabId) })).toEqual({ read: 1 });
  expect(
    await eventually(
      () => badge(tabId),
      (text) => /^\d/.test(text),
    ),
  ).toMatch(/^[12]\??$/);
  expect(asked).toEqual([]);
  await Promise.all([report.close(), popup.close(), page.close()]);
});

test('outlets are added, a page of today gets its list, and is compared through the background’s sleep', async () => {
  for (const address of feeds) expect(await ask('addOutlet', { address })).toHaveProperty('list');
  expect((await own()).map(({ line }) => line?.items)).toEqual([3, 3, 3]);
  const { page, tabId } = await machine('/machine');
  expect(await eventually(asleep, (sleeps) => sleeps)).toBe(true);
  expect(
    (
      await eventually(
        () => story(tabId),
        (now) => (now?.reports.length ?? 0) > 0,
      )
    )?.reports.length,
  ).toBeGreaterThan(0);
  asked.length = 0;
  const popup = await session.screen(`src/popup/index.html?tab=${tabId}`, '.reports .button');
  await popup.click('::-p-text(Compare with these reports)');
  expect(await textWhen(popup, /Compared with \d reports?/, 20_000)).toMatch(/Compared with [123] report/);
  expect(
    await eventually(
      () => badge(tabId),
      (text) => /^\d/.test(text),
    ),
  ).toMatch(/^[12]\??$/);
  expect(await marksWhen(page, (seen) => seen.length > 0, 10_000)).not.toEqual([]);
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  await Promise.all([popup.close(), page.close()]);
});

test('what a server does wrong its line says, the others go on, and nothing is lost', async () => {
  const [address = ''] = feeds;
  const entries = [ferryEntry('https://coast.example/ferry'), ...otherEntries('coast.example')];
  const sound = forms['RSS 2.0']?.write(entries, 'The coast.example Post') ?? '';
  const line = async () => (await own()).find(({ id }) => id === 'own:coast.example')?.line;
  await options.bringToFront();
  // A drip takes a quarter of a minute, and is the same code in both browsers.
  for (const [what, answer, words] of feedFaults(sound, 'other.example').filter(
    ([name]) => name !== 'a drip',
  )) {
    serve(address, answer);
    asked.length = 0;
    await ask('readOutlets', {});
    expect([what, await textWhen(options, words, 5_000)]).toEqual([what, expect.stringMatching(words)]);
    expect((await own()).map((one) => one.line?.items)).toEqual([3, 3, 3]);
    expect((await own()).filter((one) => one.line?.trouble)).toHaveLength(1);
    expect(asked.filter(({ host }) => !hosts.includes(host))).toEqual([]);
  }
  serve(address, send(sound, 'application/rss+xml'));
  await ask('readOutlets', {});
  expect((await line())?.trouble).toBeUndefined();
});

test('a backup holds the chosen outlets, and brings them back', async () => {
  const before = await own();
  await ask('setOutletKind', { id: 'own:vale.example', kind: 'wire' });
  const { text } = await ask('exportLibrary', {});
  for (const { id } of before) await ask('removeOutlet', { id });
  expect(await own()).toEqual([]);
  expect(await ask('importLibrary', { text })).toHaveProperty('list');
  const after = await eventually(
    own,
    (all) => all.length === 3 && all.every(({ line }) => line?.items === 3),
  );
  expect(new Set(after.map(({ id, on, kind }) => `${id} ${on} ${kind}`))).toEqual(
    new Set(before.map(({ id, on, kind }) => `${id} ${on} ${id === 'own:vale.example' ? 'wire' : kind}`)),
  );
  for (const { id } of after) await ask('removeOutlet', { id });
});

test('access that the reader took away is asked for at the click, for this outlet alone, and given back', async () => {
  await takeBack(['http://*/*', 'https://*/*']);
  const origin = 'https://*.coast.example/*';
  expect(await may(origin)).toBe(false);
  asked.length = 0;
  expect(await ask('addOutlet', { address: feeds[0] ?? '' })).toEqual({ trouble: { code: 'permission' } });
  expect(asked).toEqual([]);

  await options.bringToFront();
  await options.focus('#outlets .line-form input');
  await options.keyboard.type(feeds[0] ?? '');
  await options.keyboard.press('Enter');
  expect(await textWhen(options, /Added: /, 15_000)).toMatch(/Added: The coast\.example Post/);
  expect(await may(origin)).toBe(true);
  expect(await may('https://vale.example/*')).toBe(false);
  expect(await own()).toMatchObject([{ on: true, line: { items: 3 } }]);

  // Taken back behind the extension's back: its line says so, and nothing is asked.
  await takeBack([origin]);
  asked.length = 0;
  await ask('readOutlets', {});
  expect(await own()).toMatchObject([{ line: { items: 3, trouble: { code: 'permission' } } }]);
  expect(asked).toEqual([]);

  const toggle = async (): Promise<void> => {
    const [button] = await options.$$('#outlets .outlet [role=switch]');
    await button?.press('Enter');
  };
  await toggle();
  await eventually(own, (all) => all[0]?.on === false);
  await toggle();
  await eventually(own, (all) => all[0]?.on === true && all[0].line?.read !== undefined);
  expect(await may(origin)).toBe(true);
  await toggle();
  await eventually(own, (all) => all[0]?.on === false);
  expect(
    await eventually(
      () => may(origin),
      (allowed) => !allowed,
    ),
  ).toBe(false);
});

test('where the browser gives no access nothing is turned on, and the page says so', async () => {
  // A press that no hand made: the browser refuses to ask.
  await options.evaluate(() => {
    const button = [...document.querySelectorAll('#outlets button')].find(({ textContent }) =>
      textContent?.startsWith('Turn on 12'),
    );
    (button as HTMLButtonElement | undefined)?.click();
  });
  expect(await textWhen(options, /did not give access/, 10_000)).toMatch(/did not give access/);
  expect((await ask('getOutlets', {})).outlets.filter(({ on }) => on)).toEqual([]);
});
