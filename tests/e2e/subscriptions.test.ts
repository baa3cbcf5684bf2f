/**
 * Fact sets by address, in the shipped build against a server under a public name: added, brought up to date, left alone
 * when nothing is new, refused when tampered with, and looked for every day only where the reader wants it.
 */
import type { Page } from 'puppeteer-core';
import { stringify } from 'yaml';
import { askThrough } from './support/ask.ts';
import { factSet, notice, story } from './support/harbour.ts';
import { pressOn, says, violations } from './support/keyboard.ts';
import { appears, eventually, pause, textWhen } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium((server) => ({
  hosts: { names: ['facts.example', 'news.example'], origin: server.origin, secure: server.secure },
}));

const address = 'https://facts.example/set.json';
let options: Page;

/** A set whose one fact speaks of the sum on the page. */
const set = (version: string, paid: string): string =>
  factSet(
    version,
    `Northline paid ${paid} million for the harbour terminal of Brunhaven, the company said on Thursday.`,
  );
/** What the server was told with each question. */
const asked: string[] = [];

function serve(body: string, headers: Readonly<Record<string, string>> = {}): void {
  server.answer('/set.json', (request, response) => {
    asked.push(Object.keys(request.headers).sort().join(' '));
    response.writeHead(200, { 'content-type': 'application/json', etag: '"reader-7"', ...headers });
    response.end(body);
  });
}

beforeAll(async () => {
  options = await session.screen('src/options/index.html');
  await appears(options, '#facts form input');
});

const ask = askThrough(() => options);
const sets = async () => (await ask('getLibrary', {})).sets;
const alarm = (): Promise<number | undefined> =>
  options.evaluate(async () => (await chrome.alarms.get('daily-look'))?.periodInMinutes);
const alarmWhen = (minutes: number | undefined): Promise<number | undefined> =>
  eventually(alarm, (now) => now === minutes);
const badgeOn = async (page: Page, wanted: string): Promise<string> =>
  (await session.badgeWhen(page, ({ text }) => text === wanted)).text;

test('is added by keyboard, and an open page is checked against it', async () => {
  serve(set('1', '$55'), { 'set-cookie': 'reader=1' });
  server.page('/machine', story('$40', notice));
  const page = await session.open('http://news.example/machine');
  expect(await badgeOn(page, 'AI')).toBe('AI');
  await options.bringToFront();
  await options.focus('#facts form input');
  await options.keyboard.type(address);
  await options.keyboard.press('Enter');
  await says(options, /The terminal of Brunhaven/);
  expect(await badgeOn(page, '1')).toBe('1');
  expect(asked).toHaveLength(1);
  expect(await violations(options)).toEqual([]);
  await page.close();
});

test('asked again, the server learns nothing by which it could know the reader', async () => {
  await pressOn(options, /^Check for updates$/);
  expect(
    await eventually(
      () => asked.length,
      (count) => count === 2,
    ),
  ).toBe(2);
  expect(asked[1]).toBe(asked[0]);
  expect(asked[1]).not.toMatch(/cookie|refer|none-match|modified/);
  expect(await sets()).toMatchObject([{ version: '1' }]);
});

test('a new version takes its place, in YAML as well as in JSON, and open pages are checked again', async () => {
  const page = await session.open('http://news.example/machine');
  expect(await badgeOn(page, '1')).toBe('1');
  serve(stringify(JSON.parse(set('2', '$40'))), { 'content-type': 'application/yaml' });
  await options.bringToFront();
  await pressOn(options, /^Check for updates$/);
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
  ['that is older', () => set('1', '$55'), /older version/],
  ['of 21 MB', () => `${' '.repeat(21_000_000)}${set('3', '$55')}`, /too large/],
])('a version %s is refused in words, and the last good one goes on', async (_name, body, words) => {
  serve(body());
  await options.bringToFront();
  await pressOn(options, /^Check for updates$/);
  await says(options, words);
  expect(await sets()).toMatchObject([{ version: '2' }]);
  const page = await session.open('http://news.example/machine');
  expect(await badgeOn(page, 'AI')).toBe('AI');
  await page.close();
});

test('an address that fails, forwards or gives a page is told in words', async () => {
  const tries: readonly (readonly [string, RegExp])[] = [
    ['https://facts.example/nothing', /error 404/],
    ['https://facts.example/machine', /not a fact set \(text\/html/],
    ['https://facts.example/moved', /forwards to another/],
    ['https://nobody.example:8443/set.json', /could not be reached/],
    ['https://127.0.0.1/set.json', /your own network/],
    ['http://facts.example/set.json', /that begin with https/],
  ];
  server.answer('/moved', (_request, response) => {
    response.writeHead(302, { location: `${server.origin}/set.json` }).end();
  });
  await options.bringToFront();
  for (const [wrong, words] of tries) {
    // An address that failed stays in its field: the next one is written over it.
    await options.$eval('#facts form input', (field) => field.select());
    await options.keyboard.type(wrong);
    await options.keyboard.press('Enter');
    expect(await textWhen(options, words)).toMatch(words);
  }
  expect(await sets()).toHaveLength(1);
});

test('it is looked for every day only while the reader wants it, also after the worker died', async () => {
  expect(await alarm()).toBeUndefined();
  await pressOn(options, /^Check for updates once a day/, 'Space');
  expect(await alarmWhen(1_440)).toBe(1_440);
  serve(set('4', '$55'));
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
  await pressOn(options, /^Check for updates once a day/, 'Space');
  expect(await alarmWhen(undefined)).toBeUndefined();
  const before = asked.length;
  await options.evaluate(() => chrome.alarms.create('daily-look', { when: Date.now() + 1 }));
  await pause(800);
  expect(asked.length).toBe(before);
});

test('removed, it is asked for no more', async () => {
  await pressOn(options, /^Check for updates once a day/, 'Space');
  expect(await alarmWhen(1_440)).toBe(1_440);
  const { text } = await ask('exportLibrary', {});
  await pressOn(options, /^Remove The terminal of Brunhaven/);
  expect(await alarmWhen(undefined)).toBeUndefined();
  expect(await sets()).toEqual([]);
  // A backup remembers the wish, and takes it up again.
  await ask('importLibrary', { text });
  expect(await sets()).toMatchObject([{ daily: true }]);
  expect(await alarmWhen(1_440)).toBe(1_440);
});

test('an update of the extension that loses the alarm does not lose the wish', async () => {
  await options.evaluate(() => chrome.alarms.clear('daily-look'));
  expect(await alarm()).toBeUndefined();
  await session.update();
  options = await session.screen('src/options/index.html');
  expect(await alarmWhen(1_440)).toBe(1_440);
});
