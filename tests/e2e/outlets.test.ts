/**
 * Outlets in the shipped build, against servers under public names over https: chosen, read in every form of feed, their
 * reports listed for a page of today, and the page compared with them.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OutletInfo, StoryState } from '../../src/rpc/outlet-calls.ts';
import { askThrough } from './support/ask.ts';
import { dist } from './support/chromium.ts';
import { type Entry, ferryEntry, forms, machinePage, otherEntries, reportPage } from './support/ferry.ts';
import { pressOn, says, violations } from './support/keyboard.ts';
import { marksWhen } from './support/look.ts';
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

const { server, session } = inChromium((pages) => ({
  hosts: {
    names: [
      ...own.map(({ host }) => host),
      'news.example',
      'elsewhere.example',
      ...firstChoice.flatMap(hostsOf),
    ],
    origin: pages.origin,
    secure: pages.secure,
  },
}));

/** What outlets were asked, in the order it came. */
const asked: { host: string; path: string; headers: IncomingMessage['headers'] }[] = [];
type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const answers = new Map<string, Answer>();
/** Answers an address of any host; what nobody answers is not found. */
function serve(address: string, answer: Answer): void {
  const { host, pathname } = new URL(address);
  answers.set(host + pathname, answer);
  server.answer(pathname, (request, response) => {
    asked.push({ host: request.headers.host ?? '', path: pathname, headers: request.headers });
    const found = answers.get(`${request.headers.host ?? ''}${pathname}`);
    if (found) found(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end();
  });
}
const send =
  (body: string, type: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': type, 'set-cookie': 'reader=1', ...headers }).end(body);

function serveFeed(host: string, form: string, entries: readonly Entry[], headers = {}): string {
  const address = `https://${host}/feed-${form.toLowerCase().replaceAll(' ', '-')}`;
  const { type, write } = forms[form] ?? { type: '', write: () => '' };
  serve(address, send(write(entries, `The ${host} Post`), type, headers));
  return address;
}

let options: Page;
const ask = askThrough(() => options);
const outlets = async (): Promise<readonly OutletInfo[]> => (await ask('getOutlets', {})).outlets;
const onOutlets = async (): Promise<readonly OutletInfo[]> => (await outlets()).filter(({ on }) => on);

async function eventually<Value>(
  read: () => Promise<Value>,
  fits: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await read();
    if (fits(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
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
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…', 20_000);
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await popup.waitForSelector('.reports');
  return { page, popup };
}

beforeAll(async () => {
  options = await session.screen('src/options/index.html');
  await options.waitForSelector('#outlets .outlet');
});

test('before the reader chose, none is on, no alarm stands, and nothing is asked', async () => {
  expect(await onOutlets()).toEqual([]);
  expect(shipped.length).toBeGreaterThanOrEqual(80);
  expect(await options.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name))).toEqual(
    [],
  );
  const { page, popup } = await machine();
  await says(popup, /Turn on outlets that you trust/);
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
  await pressOn(options, /^Turn on a first choice: 12/);
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
  expect(await options.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name))).toEqual([
    'read-outlets',
  ]);
  await says(options, /Last read .*; 2 items/);
  expect(await violations(options)).toEqual([]);
  await ask('setOutlets', { ids: firstChoice.map(({ id }) => id), on: false });
  expect(await options.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name))).toEqual(
    [],
  );
  asked.length = 0;
});

test('eight outlets in every form are added by their address, and a page of today gets its list', async () => {
  for (const { form, host } of own) {
    const link = `https://${host}/ferry`;
    const title = `Ferry Aldermoor aground off Tessaly, 14 injured (${host})`;
    const address = serveFeed(host, form, [ferryEntry(link, title), ...otherEntries(host)]);
    serve(link, send(reportPage(title), 'text/html; charset=utf-8'));
    expect(await ask('addOutlet', { address })).toHaveProperty('list');
  }
  expect((await onOutlets()).map(({ line }) => line)).toEqual(
    own.map(() => ({ read: expect.any(String) as string, items: 3 })),
  );
  asked.length = 0;
  const { page, popup } = await machine();
  await says(popup, /Reports of this story/);
  const story = await storyOf(page);
  expect(story?.lookedAt).toEqual({ outlets: 8, unread: 0, items: 24, days: 14 });
  expect(story?.reports.length).toBeGreaterThan(0);
  for (const report of story?.reports ?? []) expect(report.title).toMatch(/^Ferry Aldermoor/);
  expect(asked).toEqual([]);
  expect(await violations(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('the page is compared on request: badge, marks and popup follow as the reports arrive', async () => {
  const { page, popup } = await machine();
  const before = (await session.badge(page)).text;
  await says(popup, /Compare with these reports/);
  await pressOn(popup, /^Compare with these reports/);
  await says(popup, /Compared with \d reports?\./);
  expect(
    (await session.badgeWhen(page, ({ text }) => /^\d/.test(text) && text !== before, 20_000)).text,
  ).toMatch(/^[12]\??$/);
  const marks = await marksWhen(page, (seen) => seen.length > 0, 10_000);
  expect(marks.map(({ words }) => words).join()).toMatch(/41|\$9 million/);
  await says(popup, /14/);
  const story = await storyOf(page);
  expect(story?.comparison).toMatchObject({ state: 'done' });
  for (const { path: at, headers } of asked) {
    expect(at).toBe('/ferry');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  expect((await ask('getLibrary', {})).own).toEqual([]);
  await says(popup, /Do this by itself/);
  expect(await violations(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});
