/**
 * What outlets' servers do wrong, in the shipped build: each ends in a line in the options that says so, the others go on,
 * and nothing that was there is lost.
 */
import type { Page } from 'puppeteer-core';
import type { OutletLine } from '../../src/rpc/outlet-calls.ts';
import { askThrough } from './support/ask.ts';
import { ferryEntry, forms, machinePage, otherEntries } from './support/ferry.ts';
import { feedFaults } from './support/feed-faults.ts';
import { pressOn, says } from './support/keyboard.ts';
import { appears, eventually, until } from './support/look.ts';
import { newsstand, send } from './support/newsstand.ts';
import { inChromium } from './support/set-up.ts';

const [good, bad] = ['good.example', 'bad.example'];
const { server, session } = inChromium((pages) => ({
  hosts: { names: [good, bad, 'news.example', 'other.example'], origin: pages.origin, secure: pages.secure },
}));
const { asked, serve, serveFeed } = newsstand(server);

let options: Page;
const ask = askThrough(() => options);
const lineOf = async (host: string): Promise<OutletLine | undefined> =>
  (await ask('getOutlets', {})).outlets.find(({ id }) => id === `own:${host}`)?.line;
const rss = (host: string): string =>
  forms['RSS 2.0']?.write([ferryEntry(`https://${host}/ferry`), ...otherEntries(host)], host) ?? '';
const badFeed = `https://${bad}/feed-rss-2.0`;

beforeAll(async () => {
  options = await session.screen('src/options/index.html');
  await appears(options, '#outlets .rows > li');
  for (const host of [good, bad]) {
    serveFeed(host, 'RSS 2.0', [
      ferryEntry(`https://${host}/ferry`, host === good ? 1 : 0),
      ...otherEntries(host),
    ]);
    await ask('addOutlet', { address: `https://${host}/feed-rss-2.0` });
  }
});

test.each(feedFaults(rss(bad), 'other.example'))(
  '%s: its line says so, the other outlet goes on, and nothing is lost',
  async (_what, answer, words) => {
    const before = (await lineOf(bad))?.items;
    serve(badFeed, answer);
    asked.length = 0;
    await options.bringToFront();
    await ask('readOutlets', {});
    await says(options, words);
    expect((await lineOf(good))?.trouble).toBeUndefined();
    expect((await lineOf(bad))?.items).toBe(before);
    expect(asked.filter(({ host }) => host === 'other.example')).toEqual([]);
    serve(badFeed, send(rss(bad), 'application/rss+xml'));
    await ask('readOutlets', {});
    expect((await lineOf(bad))?.trouble).toBeUndefined();
    // The next fault may be told in the same words.
    const { source } = words;
    await until(options, (said = '') => !new RegExp(said).test(document.body.innerText), source);
  },
);

test('hostile entries: markup, marks that turn the writing, ten thousand letters, other sites, scripts, no link, no date, the future', async () => {
  const entries = [
    `<item><title><![CDATA[<b onclick="x()">Ferry</b> <script>alert(1)</script>Aldermoor one]]></title><link>https://${bad}/1</link></item>`,
    `<item><title>\u202eFourteen hurt as ferry Aldermoor strikes rocks off Tessaly\u202c</title><link>https://${bad}/2</link><pubDate>not a day</pubDate></item>`,
    `<item><title>${'Ferry '.repeat(2_000)}</title><link>https://${bad}/3</link></item>`,
    '<item><title>Divers at the hull of the ferry Aldermoor off Tessaly</title><link>javascript:alert(1)</link></item>',
    '<item><title>Tessaly harbour shut after ferry Aldermoor grounds</title><link>https://other.example/5</link></item>',
    '<item><title>Coast guard of Tessaly questions the crew of the Aldermoor</title></item>',
    `<item><title>Ferry Aldermoor seven</title><link>https://${bad}/7</link><pubDate>Fri, 01 Jan 2060 00:00:00 GMT</pubDate></item>`,
  ];
  serve(
    badFeed,
    send(
      `<?xml version="1.0"?><rss version="2.0"><channel>${entries.join('')}</channel></rss>`,
      'application/rss+xml',
    ),
  );
  await ask('readOutlets', {});
  expect((await lineOf(bad))?.trouble).toBeUndefined();
  const page = await session.open(
    server.page('/hostile', machinePage()).replace(server.origin, 'http://news.example'),
  );
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
  const reports = await eventually(
    async () => {
      const state = await session.state(page);
      return state.kind === 'report' ? (state.story?.reports ?? []) : [];
    },
    ({ length }) => length > 1,
  );
  expect(reports.length).toBeGreaterThan(1);
  for (const { title, url } of reports) {
    expect(title).not.toMatch(/[<>\u202a-\u202e]|alert/);
    expect(title.length).toBeLessThanOrEqual(300);
    if (url !== undefined) expect(url).toMatch(/^https:\/\/(?:good|bad)\.example\//);
  }
  await page.close();
});

test('where nothing is new the server is told so by its own date, and by no mark of its making', async () => {
  serveFeed(good, 'RSS 2.0', [ferryEntry(`https://${good}/new`, 3)], {
    etag: '"reader-7"',
    'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT',
  });
  await ask('readOutlets', {});
  const items = (await lineOf(good))?.items;
  serve(`https://${good}/feed-rss-2.0`, (_request, response) => void response.writeHead(304).end());
  asked.length = 0;
  await ask('readOutlets', {});
  const [question] = asked.filter(({ host }) => host === good);
  expect(question?.headers['if-modified-since']).toBe('Mon, 02 Mar 2026 08:00:00 GMT');
  expect(question?.headers).not.toHaveProperty('if-none-match');
  expect(await lineOf(good)).toMatchObject({ items });
});

test('an address inside the reader’s own network, and one of no feed, are refused in words', async () => {
  expect(await ask('addOutlet', { address: 'https://192.168.1.1/feed' })).toEqual({
    trouble: { code: 'private' },
  });
  await options.bringToFront();
  await options.focus('#outlets .line-form input');
  await options.keyboard.type('https://other.example/nothing');
  await options.keyboard.press('Enter');
  await says(options, /error 404/);
});

test('a worker that is killed while it reads leaves nothing half, and the round is done by the next', async () => {
  let open = 0;
  serve(badFeed, (request, response) => {
    open += 1;
    setTimeout(() => send(rss(bad), 'application/rss+xml')(request, response), 1_500);
  });
  const before = open;
  void ask('readOutlets', {}).catch(() => undefined);
  await eventually(
    () => open,
    (now) => now > before,
  );
  await session.killWorker();
  serve(badFeed, send(rss(bad), 'application/rss+xml'));
  await options.evaluate(() =>
    chrome.alarms.create('read-outlets', { when: Date.now() + 1, periodInMinutes: 15 }),
  );
  await ask('readOutlets', {});
  expect((await lineOf(bad))?.trouble).toBeUndefined();
});

test('an alarm that an update took away stands again when the worker starts', async () => {
  await options.evaluate(() => chrome.alarms.clearAll());
  await session.killWorker();
  await ask('getOutlets', {});
  const names = (): Promise<string[]> =>
    options.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  expect(await eventually(names, (all) => all.includes('read-outlets'))).toContain('read-outlets');
});

test('a no to the browser’s question turns nothing on and asks nobody; a yes later does', async () => {
  const screen = await session.screen('src/options/index.html');
  await appears(screen, '#outlets .rows > li');
  // The question is the browser's own window, which no test can press: it is answered where the page asks it.
  await screen.evaluate(() => {
    const questions: chrome.permissions.Permissions[] = [];
    const request = (question: chrome.permissions.Permissions): Promise<boolean> => {
      questions.push(question);
      return Promise.resolve('yes' in document.documentElement.dataset);
    };
    const { browser } = globalThis as unknown as { browser?: typeof chrome };
    for (const api of [chrome, browser])
      if (api) Object.defineProperty(api.permissions, 'request', { value: request });
    Object.assign(globalThis, { questions });
  });
  const on = async (): Promise<readonly string[]> =>
    (await ask('getOutlets', {})).outlets.filter((one) => one.on).map(({ id }) => id);
  const before = await on();
  serveFeed('other.example', 'RSS 2.0', otherEntries('other.example'));
  asked.length = 0;
  const enter = async (): Promise<void> => {
    await screen.bringToFront();
    await screen.$eval('#outlets .line-form input', (field) => {
      field.focus();
      field.select();
    });
    await screen.keyboard.type('https://other.example/feed-rss-2.0');
    await screen.keyboard.press('Enter');
  };
  await pressOn(screen, /^Turn on 12/);
  await says(screen, /gave no access/);
  await enter();
  await eventually(
    () => screen.evaluate(() => (globalThis as unknown as { questions: object[] }).questions.length),
    (count) => count === 2,
  );
  expect(
    await screen.evaluate(() => (globalThis as unknown as { questions: object[] }).questions[1]),
  ).toEqual({ origins: ['https://*.other.example/*'] });
  expect(await on()).toEqual(before);
  expect(asked).toEqual([]);
  await screen.evaluate(() => document.documentElement.toggleAttribute('data-yes'));
  await enter();
  await says(screen, /Added: The other\.example Post/);
  expect(await on()).toEqual([...before, 'own:other.example'].toSorted());
  await ask('removeOutlet', { id: 'own:other.example' });
  await screen.close();
});

test('two windows: what one turns off the other shows', async () => {
  const second = await session.screen('src/options/index.html');
  await appears(second, '#outlets .rows > li');
  await ask('setOutletKind', { id: `own:${good}`, kind: 'official' });
  await pressOn(second, /^The bad\.example Post/, 'Space');
  await eventually(
    async () => (await ask('getOutlets', {})).outlets.filter(({ on }) => on).length,
    (count) => count === 1,
  );
  expect((await ask('getOutlets', {})).outlets.filter(({ own }) => own)).toMatchObject([
    { id: `own:${bad}`, on: false },
    { id: `own:${good}`, kind: 'official', on: true },
  ]);
  await second.close();
});

test('a backup holds the chosen outlets, and brings them back to be read again', async () => {
  await ask('setOutlets', { ids: [`own:${bad}`], on: true });
  const chosen = async () =>
    (await ask('getOutlets', {})).outlets
      .filter(({ own }) => own)
      .map(({ id, on, kind }) => `${id} ${on} ${kind}`)
      .toSorted();
  const before = await chosen();
  const { text } = await ask('exportLibrary', {});
  for (const host of [good, bad]) await ask('removeOutlet', { id: `own:${host}` });
  expect(await chosen()).toEqual([]);
  // An outlet whose feeds stand on another site than its own is no choice of the reader's.
  const spoiled = text.replaceAll(`https://${bad}/feed`, 'https://other.example/feed');
  expect(await ask('importLibrary', { text: spoiled })).toHaveProperty('trouble');
  expect(await chosen()).toEqual([]);
  expect(await ask('importLibrary', { text })).toHaveProperty('list');
  expect(await chosen()).toEqual(before);
  await eventually(
    () => lineOf(bad),
    (line) => line?.read !== undefined,
  );
});
