/**
 * Outlets in the shipped build, against servers under public names over https: chosen, read in every form of feed, their
 * reports listed for a page of today, and the page compared with them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OutletInfo, StoryState } from '../../src/rpc/outlet-calls.ts';
import { askThrough } from './support/ask.ts';
import { dist } from './support/chromium.ts';
import { ferryEntry, forms, machinePage, otherEntries, reportPage } from './support/ferry.ts';
import { pressOn, says, violations } from './support/keyboard.ts';
import { appears, eventually, marksWhen } from './support/look.ts';
import { newsstand, send } from './support/newsstand.ts';
import { inChromium } from './support/set-up.ts';

interface Shipped {
  readonly id: string;
  readonly home: string;
  readonly feeds: readonly string[];
  readonly first?: boolean;
}
const shipped = JSON.parse(readFileSync(path.join(dist(), 'outlets/outlets.json'), 'utf8')) as Shipped[];
const firstChoice = shipped.filter(({ first }) => first);
const hostsOf = ({ home, feeds }: Shipped): string[] =>
  [home, ...feeds].map((address) => new URL(address).hostname);

const formNames = Object.keys(forms);
/** Eight outlets of the reader's own, in every form and three of them twice. */
const own = [...formNames, 'RSS 2.0', 'Atom', 'RSS 1.0'].map((form, index) => ({
  form,
  host: `outlet${index + 1}.example`,
}));

const slow = ['slow1.example', 'slow2.example', 'slow3.example', 'slow4.example', 'slow5.example'];

const { server, session } = inChromium((pages) => ({
  hosts: {
    names: [
      ...own.map(({ host }) => host),
      ...slow,
      'news.example',
      'elsewhere.example',
      ...firstChoice.flatMap(hostsOf),
    ],
    origin: pages.origin,
    secure: pages.secure,
  },
}));

const { asked, serve, serveFeed } = newsstand(server);

let options: Page;
const ask = askThrough(() => options);
const outlets = async (): Promise<readonly OutletInfo[]> => (await ask('getOutlets', {})).outlets;
const onOutlets = async (): Promise<readonly OutletInfo[]> => (await outlets()).filter(({ on }) => on);

const alarms = (): Promise<string[]> =>
  options.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));

async function storyOf(page: Page): Promise<StoryState | undefined> {
  const state = await session.state(page);
  return state.kind === 'report' ? state.story : undefined;
}

let pages = 0;
/** A machine's page about the ferry, checked. */
async function machine(top?: string): Promise<{ page: Page; popup: Page }> {
  pages += 1;
  server.page(`/ferry/${pages}`, machinePage(top));
  const page = await session.open(`http://news.example/ferry/${pages}`);
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await appears(popup, '.reports');
  return { page, popup };
}

beforeAll(async () => {
  options = await session.screen('src/options/index.html');
  await appears(options, '#outlets .rows > li');
});

test('before the reader chose, none is on, no alarm stands, and nothing is asked', async () => {
  expect(await onOutlets()).toEqual([]);
  expect(shipped.length).toBeGreaterThanOrEqual(80);
  expect(await alarms()).toEqual([]);
  const { page, popup } = await machine();
  await says(popup, /Turn on news outlets that you trust/);
  expect(await violations(popup)).toEqual([]);
  expect(asked).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('the first choice is one press, and is read without cookies, referrer or mark', async () => {
  for (const { feeds } of firstChoice)
    for (const feed of feeds)
      serve(
        feed,
        send(
          forms['RSS 2.0']?.write(otherEntries(new URL(feed).hostname), 'x') ?? '',
          'application/rss+xml',
          { etag: '"x"' },
        ),
      );
  await options.bringToFront();
  await pressOn(options, /^Turn on 12/);
  const read = await eventually(
    onOutlets,
    (all) => all.length === 12 && all.every(({ line }) => line?.read !== undefined),
  );
  expect(read.map(({ line }) => line?.trouble)).toEqual(read.map(() => undefined));
  expect(asked.length).toBe(firstChoice.flatMap(({ feeds }) => feeds).length);
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('if-none-match');
  }
  expect(await eventually(alarms, ({ length }) => length === 1)).toEqual(['read-outlets']);
  await says(options, /Last read .*; 2 reports/);
  expect(await violations(options)).toEqual([]);
  await ask('setOutlets', { ids: firstChoice.map(({ id }) => id), on: false });
  expect(await eventually(alarms, ({ length }) => length === 0)).toEqual([]);
  asked.length = 0;
});

test('eight outlets in every form are added by their address, and a page of today gets its list', async () => {
  for (const [index, { form, host }] of own.entries()) {
    const link = `https://${host}/ferry`;
    const entry = ferryEntry(link, index);
    const address = serveFeed(host, form, [entry, ...otherEntries(host)]);
    serve(link, send(reportPage(entry.title), 'text/html; charset=utf-8'));
    expect(await ask('addOutlet', { address })).toHaveProperty('list');
  }
  expect((await onOutlets()).map(({ line }) => line)).toEqual(
    own.map(() => ({ read: expect.any(String) as string, items: 3 })),
  );
  asked.length = 0;
  const { page, popup } = await machine();
  await says(popup, /Reports of this story/);
  const story = await eventually(
    () => storyOf(page),
    (now) => (now?.reports.length ?? 0) > 0,
  );
  expect(story?.lookedAt).toEqual({ outlets: 8, unread: 0, items: 24, days: 14 });
  expect(story?.reports.length).toBeGreaterThan(0);
  for (const report of story?.reports ?? []) expect(report.title).toMatch(/Aldermoor|ferry/);
  expect(asked).toEqual([]);
  expect(await violations(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('the page is compared on request: badge, marks and popup follow as the reports arrive', async () => {
  const { page, popup } = await machine();
  const before = (await session.badge(page)).text;
  await says(popup, /Compare with these reports/);
  await pressOn(popup, /^Compare with these reports/);
  await says(popup, /Compared with: \d reports?/);
  expect((await session.badgeWhen(page, ({ text }) => /^\d/.test(text) && text !== before)).text).toMatch(
    /^[12]\??$/,
  );
  const marks = await marksWhen(page, (seen) => seen.length > 0);
  expect(marks.map(({ words }) => words).join()).toMatch(/41|\$9 million/);
  await says(popup, /14/);
  const story = await eventually(
    () => storyOf(page),
    (now) => now?.comparison?.state === 'done',
  );
  expect(story?.comparison).toMatchObject({ state: 'done' });
  for (const { path: at, headers } of asked) {
    expect(at).toBe('/ferry');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  expect((await ask('getLibrary', {})).own).toEqual([]);
  await says(popup, /Automatically compare pages/);
  expect(await violations(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('closing the popup and killing the worker at each step do not stop it', async () => {
  for (const [index, { host, form }] of own.slice(0, 5).entries()) {
    const link = `https://${host}/slow`;
    const entry = ferryEntry(link, index, ', second report');
    serve(link, (request, response) => {
      setTimeout(() => send(reportPage(entry.title), 'text/html; charset=utf-8')(request, response), 400);
    });
    serveFeed(host, form, [entry]);
  }
  await ask('readOutlets', {});
  const { page, popup } = await machine();
  const tabId = await session.tab(page);
  const wanted = await eventually(
    async () => (await storyOf(page))?.reports.length ?? 0,
    (count) => count > 2,
  );
  expect(wanted).toBeGreaterThan(2);
  await ask('compareReports', { tabId, on: true });
  await popup.close();
  const done = async (): Promise<number> => (await storyOf(page))?.comparison?.done ?? 0;
  for (const step of [1, 2, 3]) {
    await eventually(done, (count) => count >= step);
    await session.killWorker();
  }
  const story = await eventually(
    () => storyOf(page),
    (now) => now?.comparison?.state === 'done',
  );
  expect(story?.comparison).toMatchObject({ state: 'done', done: 5, of: 5, read: 5 });
  expect((await session.badgeWhen(page, ({ text }) => /^\d/.test(text))).text).toMatch(/^[12]\??$/);
  await page.close();
});

test('it can be stopped, and goes on when it is asked', async () => {
  await ask('setOutlets', { ids: own.map(({ host }) => `own:${host}`), on: false });
  let answered = 0;
  /** Answers that wait to be let go. */
  const waiting: (() => void)[] = [];
  const next = async (): Promise<() => void> => {
    await eventually(
      () => waiting.length,
      (count) => count > 0,
    );
    return waiting.shift() ?? (() => undefined);
  };
  for (const [index, host] of slow.entries()) {
    const link = `https://${host}/held`;
    const entry = ferryEntry(link, index);
    serve(link, (request, response) => {
      answered += 1;
      waiting.push(() => send(reportPage(entry.title), 'text/html; charset=utf-8')(request, response));
    });
    await ask('addOutlet', { address: serveFeed(host, 'Atom', [entry]) });
  }
  const { page, popup } = await machine();
  await pressOn(popup, /^Compare with these reports/);
  (await next())();
  await says(popup, /1 of [45] read/);
  const second = await next();
  await pressOn(popup, /^Stop/);
  await says(popup, /1 of [45] read\s*Read the others/);
  second();
  expect(answered).toBe(2);
  await pressOn(popup, /^Read the others/);
  // From here on nothing waits; the tests that follow ask for these reports too.
  setInterval(() => waiting.shift()?.(), 50).unref();
  const done = await eventually(
    () => storyOf(page),
    (story) => story?.comparison?.state === 'done',
  );
  expect(done?.comparison?.read).toBeGreaterThanOrEqual(4);
  // What was on its way when it was stopped may be asked for once more.
  expect(answered).toBeLessThanOrEqual((done?.comparison?.read ?? 0) + 1);
  await Promise.all([popup.close(), page.close()]);
});

test('by itself on pages with a notice, once the reader said so', async () => {
  const { page, popup } = await machine();
  await pressOn(popup, /^Compare with these reports/);
  await says(popup, /Automatically compare pages/);
  await pressOn(popup, /^Automatically compare pages/);
  await eventually(
    async () => (await ask('getSettings', {})).compareReports,
    (auto) => auto === 'always',
  );
  await Promise.all([popup.close(), page.close()]);
  const next = await machine();
  expect((await session.badgeWhen(next.page, ({ text }) => /^\d/.test(text))).text).toMatch(/^[12]\??$/);
  await says(next.popup, /Compared with: \d reports?/);
  await ask('setSettings', { compareReports: 'never' });
  await Promise.all([next.popup.close(), next.page.close()]);
});

test('in a page that is left nothing of its comparison stays', async () => {
  const { page, popup } = await machine();
  const tabId = await session.tab(page);
  await popup.close();
  const all = async (): Promise<string[]> => Object.keys(await session.stored('session'));
  const ours = `story:${tabId}`;
  expect(await eventually(all, (keys) => keys.includes(ours))).toContain(ours);
  server.page('/plain', '<!doctype html><title>Plain</title><p>Nothing here.</p>');
  await page.goto('http://news.example/plain');
  const kept = async (): Promise<string[]> => (await all()).filter((key) => key.endsWith(`:${tabId}`));
  expect(await eventually(kept, (keys) => keys.length === 0)).toEqual([]);
  await page.close();
});
