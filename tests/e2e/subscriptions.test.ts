/**
 * Fact sets by address, in the shipped build against a server under a public name: added, brought up to date, left alone
 * when nothing is new, refused when tampered with, and looked for every day only where the reader wants it.
 */
import type { Page } from 'puppeteer-core';
import { askThrough } from './support/ask.ts';
import { factSet, notice, story } from './support/harbour.ts';
import { pressOn, says, violations } from './support/keyboard.ts';
import { textWhen } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium((server) => ({
  hosts: { names: ['facts.example', 'news.example'], origin: server.origin },
}));

const address = 'http://facts.example/set.json';
let options: Page;

/** A set whose one fact speaks of the sum on the page. */
const set = (version: string, paid: string): string =>
  factSet(
    version,
    `Northline paid ${paid} million for the harbour terminal of Brunhaven, the company said on Thursday.`,
  );
/** What the server was asked, and how it answered. */
const asked: {
  etag: string | undefined;
  status: number;
  cookie: string | undefined;
  referrer: string | undefined;
}[] = [];

function serve(body: string, etag: string, headers: Readonly<Record<string, string>> = {}): void {
  server.answer('/set.json', (request, response) => {
    const same = request.headers['if-none-match'] === etag;
    const status = same ? 304 : 200;
    asked.push({
      etag: request.headers['if-none-match'],
      status,
      cookie: request.headers.cookie,
      referrer: request.headers.referer,
    });
    response.writeHead(status, { 'content-type': 'application/json', etag, ...headers });
    response.end(same ? undefined : body);
  });
}

beforeAll(async () => {
  options = await session.screen('src/options/index.html');
  await options.waitForSelector('#facts form input');
});

const ask = askThrough(() => options);
const sets = async () => (await ask('getLibrary', {})).sets;
const alarm = (): Promise<number | undefined> =>
  options.evaluate(async () => (await chrome.alarms.get('daily-look'))?.periodInMinutes);
const badgeOn = async (page: Page, wanted: string): Promise<string> =>
  (await session.badgeWhen(page, ({ text }) => text === wanted, 10_000)).text;

test('is added by keyboard, and an open page is checked against it', async () => {
  serve(set('1', '$55'), '"one"', { 'set-cookie': 'reader=1' });
  server.page('/machine', story('$40', notice));
  const page = await session.open('http://news.example/machine');
  expect(await badgeOn(page, 'AI')).toBe('AI');
  await options.bringToFront();
  await options.focus('#facts form input');
  await options.keyboard.type(address);
  await options.keyboard.press('Enter');
  await says(options, /The terminal of Brunhaven/);
  expect(await badgeOn(page, '1')).toBe('1');
  expect(asked).toEqual([{ etag: undefined, status: 200, cookie: undefined, referrer: undefined }]);
  expect(await violations(options)).toEqual([]);
  await page.close();
});

test('where nothing is new the server is told so, and nothing is sent again', async () => {
  await pressOn(options, /^Look for new versions now/);
  await eventually(async () => asked.length, 2);
  expect(asked[1]).toEqual({ etag: '"one"', status: 304, cookie: undefined, referrer: undefined });
  expect(await sets()).toMatchObject([{ version: '1' }]);
});

test('a new version takes its place, and open pages are checked again', async () => {
  const page = await session.open('http://news.example/machine');
  expect(await badgeOn(page, '1')).toBe('1');
  serve(set('2', '$40'), '"two"');
  await options.bringToFront();
  await pressOn(options, /^Look for new versions now/);
  expect(await badgeOn(page, 'AI')).toBe('AI');
  expect(await sets()).toMatchObject([{ version: '2' }]);
  await page.close();
});

test.each([
  ['cut off on the way', () => set('3', '$55').slice(0, 220), /cut off/],
  [
    'that rests on AI text alone',
    () => set('3', '$55').replace('"kind":"edited"', '"kind":"ai"'),
    /has a problem/,
  ],
  [
    'of another id',
    () => set('3', '$55').replace('"id":"brunhaven"', '"id":"elmsport"'),
    /now gives another set/,
  ],
  ['of 21 MB', () => `${' '.repeat(21_000_000)}${set('3', '$55')}`, /too large/],
])('a version %s is refused in words, and the last good one goes on', async (name, body, words) => {
  serve(body(), `"${name}"`);
  await options.bringToFront();
  await pressOn(options, /^Look for new versions now/);
  await says(options, words);
  expect(await sets()).toMatchObject([{ version: '2' }]);
  const page = await session.open('http://news.example/machine');
  expect(await badgeOn(page, 'AI')).toBe('AI');
  await page.close();
});

test('an address that fails, forwards or gives a page is told in words', async () => {
  const tries: readonly (readonly [string, RegExp])[] = [
    ['http://facts.example/nothing', /error 404/],
    ['http://facts.example/machine', /no fact set \(text\/html/],
    ['http://facts.example/moved', /forwards to another/],
    ['http://nobody.example:8080/set.json', /could not be reached/],
    ['http://127.0.0.1/set.json', /your own network/],
  ];
  server.answer('/moved', (_request, response) => {
    response.writeHead(302, { location: `${server.origin}/set.json` }).end();
  });
  await options.bringToFront();
  for (const [wrong, words] of tries) {
    await options.focus('#facts form input');
    await options.keyboard.type(wrong);
    await options.keyboard.press('Enter');
    expect(await textWhen(options, words)).toMatch(words);
  }
  expect(await sets()).toHaveLength(1);
});

test('it is looked for every day only while the reader wants it, also after the worker died', async () => {
  expect(await alarm()).toBeUndefined();
  await pressOn(options, /^Look for a new version once a day/, 'Space');
  await eventually(alarm, 1_440);
  serve(set('4', '$55'), '"four"');
  await session.killWorker();
  const page = await session.open('http://news.example/machine');
  expect(await badgeOn(page, 'AI')).toBe('AI');
  // A day is over: the browser rings, and wakes the worker for it.
  await options.evaluate(() =>
    chrome.alarms.create('daily-look', { when: Date.now() + 1, periodInMinutes: 1_440 }),
  );
  expect(await badgeOn(page, '1')).toBe('1');
  expect(await sets()).toMatchObject([{ version: '4' }]);
  await page.close();

  await options.bringToFront();
  await pressOn(options, /^Look for a new version once a day/, 'Space');
  await eventually(alarm, undefined);
  const before = asked.length;
  await options.evaluate(() => chrome.alarms.create('daily-look', { when: Date.now() + 1 }));
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(asked.length).toBe(before);
});

test('removed, it is asked for no more', async () => {
  await pressOn(options, /^Look for a new version once a day/, 'Space');
  await eventually(alarm, 1_440);
  const { text } = await ask('exportLibrary', {});
  await pressOn(options, /^Remove The terminal of Brunhaven/);
  await eventually(alarm, undefined);
  expect(await sets()).toEqual([]);
  // A backup remembers the wish, and takes it up again.
  await ask('importLibrary', { text });
  expect(await sets()).toMatchObject([{ daily: true }]);
  expect(await alarm()).toBe(1_440);
});

async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + 6_000;
  while (Date.now() < end && (await read()) !== expected)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await read()).toBe(expected);
}
