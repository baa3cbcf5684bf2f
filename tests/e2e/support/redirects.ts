/**
 * Redirects of feeds, reports and cited sources, the same in every browser: followed within what the reader allowed, and
 * nothing is asked of anybody else.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { OutletLine, StoryState } from '../../../src/rpc/outlet-calls.ts';
import type { Ask } from './ask.ts';
import { ferryEntry, forms, otherEntries, reportPage } from './ferry.ts';
import { appears, eventually, textWhen } from './look.ts';
import { type Answer, type Asked, send } from './newsstand.ts';

const [coast, www, elsewhere] = ['coast.example', 'www.coast.example', 'elsewhere.example'];
interface Shipped {
  readonly id: string;
  readonly home: string;
  readonly feeds: readonly string[];
}
const shipped = JSON.parse(readFileSync('dist/chrome/outlets/outlets.json', 'utf8')) as readonly Shipped[];
/** An outlet of the directory whose one feed stands on another site than its pages. */
const apart = shipped.find(({ home, feeds }) => {
  const [page = '', feed = ''] = [home, feeds[0] ?? home].map((one) => new URL(one).hostname);
  return feeds.length === 1 && page.split('.').at(-2) !== feed.split('.').at(-2);
}) ?? { id: '', home: 'https://none.example/', feeds: [] };

/** The public names that the test's server answers. */
export const redirectHosts = [
  coast,
  www,
  elsewhere,
  'wire.example',
  'www.wire.example',
  ...[apart.home, ...apart.feeds].map((address) => new URL(address).hostname),
];

interface World {
  readonly options: () => Page;
  readonly ask: Ask;
  readonly asked: Asked[];
  readonly serve: (address: string, answer: Answer) => void;
  /** Opens a machine's page at news.example that is checked. @returns its tab */
  readonly check: (path: string, top: string) => Promise<{ readonly tabId: number; close(): Promise<void> }>;
}

const forward =
  (location: string, status = 302): Answer =>
  (_request, response) =>
    void response.writeHead(status, { location }).end();

/** Registers the tests. */
export function redirectTests({ options, ask, asked, serve, check }: World): void {
  const feed = `https://${coast}/feed`;
  let told = 0;
  /** A feed with an item that was never there before. */
  const fresh = (host: string): Answer => {
    told += 1;
    const entries = [ferryEntry(`https://${host}/ferry`), ...otherEntries(host)].map((entry) => ({
      ...entry,
      title: `${entry.title}, part ${told}`,
      link: `${entry.link}/${told}`,
    }));
    return send(forms['RSS 2.0']?.write(entries, 'The Coast Post') ?? '', 'application/rss+xml');
  };
  const lineOf = async (id: string): Promise<OutletLine | undefined> =>
    (await ask('getOutlets', {})).outlets.find((one) => one.id === id)?.line;
  const own = `own:${coast}`;
  const hostsAsked = (): string[] => asked.map(({ host, path }) => host + path);
  async function enter(address: string): Promise<void> {
    await options().bringToFront();
    await options().$eval('#outlets .line-form input', (field) => {
      field.focus();
      field.select();
    });
    await options().keyboard.type(address);
    await options().keyboard.press('Enter');
  }
  async function says(words: RegExp): Promise<void> {
    expect(await textWhen(options(), words)).toMatch(words);
  }
  /** Turns the reader's own outlet over, by the keyboard. */
  async function turn(on: boolean): Promise<void> {
    await options().bringToFront();
    // A press turns over what the screen shows: it may still show what was before the last one.
    const row = `#outlets .rows > li:first-child [role=switch][aria-checked="${!on}"]`;
    await appears(options(), row);
    await options().focus(row);
    await options().keyboard.press('Enter');
    const list = async () => (await ask('getOutlets', {})).outlets.find(({ id }) => id === own);
    expect(
      (await eventually(list, (one) => one?.on === on && (!on || one.line?.read !== undefined)))?.on,
    ).toBe(on);
  }

  test('an address that forwards is added by its press, and read at its place', async () => {
    serve(feed, forward('/rss', 301));
    serve(`https://${coast}/rss`, fresh(coast));
    await enter(feed);
    await says(/Added: The Coast Post/);
    expect(await lineOf(own)).toMatchObject({ items: 3 });
    expect(await lineOf(own)).not.toHaveProperty('trouble');
  });

  test('an address that forwards to somebody else is not added, and the page says to whom', async () => {
    serve(`https://${www}/gone`, forward(`https://${elsewhere}/feed`));
    asked.length = 0;
    await enter(`https://${www}/gone`);
    await says(/forwards to elsewhere\.example\. Enter that one/);
    expect(hostsAsked()).toEqual([`${www}/gone`]);
  });

  test.each<readonly [string, readonly (readonly [string, Answer])[]]>([
    ['of the same host, for now', [[`${coast}/feed`, forward('/a?b=1')]]],
    ['with www., for good', [[`${coast}/feed`, forward(`https://${www}/a`, 308)]]],
    [
      'after three turns',
      [
        [`${coast}/feed`, forward(`https://${www}/one`, 301)],
        [`${www}/one`, forward('//coast.example/two', 307)],
        [`${coast}/two`, forward('a#top', 303)],
      ],
    ],
  ])('an address %s is followed, and its items arrive', async (_where, ways) => {
    for (const host of [coast, www]) serve(`https://${host}/a`, fresh(host));
    for (const [at, answer] of ways) serve(`https://${at}`, answer);
    const before = (await lineOf(own))?.items ?? 0;
    asked.length = 0;
    await ask('readOutlets', {});
    expect(await lineOf(own)).toMatchObject({ items: before + 3 });
    expect(await lineOf(own)).not.toHaveProperty('trouble');
    expect(asked).toHaveLength(ways.length + 1);
    for (const { headers } of asked) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  test('to another host that was allowed with the outlet', async () => {
    const [address = ''] = apart.feeds;
    const to = new URL('/feed-of-today', apart.home);
    serve(address, forward(to.href));
    serve(to.href, fresh(to.hostname));
    asked.length = 0;
    await ask('setOutlets', { ids: [apart.id], on: true });
    const line = await eventually(
      () => lineOf(apart.id),
      (now) => now?.items === 3 || now?.trouble !== undefined,
    );
    expect(line).toMatchObject({ items: 3 });
    expect(hostsAsked()).toEqual([
      new URL(address).hostname + new URL(address).pathname,
      to.hostname + to.pathname,
    ]);
    await ask('setOutlets', { ids: [apart.id], on: false });
  });

  test.each([
    ['into the reader’s own network', 'https://127.0.0.1/feed', /leads into your own network/],
    ['into it by a number', 'https://2130706433/feed', /leads into your own network/],
    ['to a page without https', `http://${coast}/plain`, /forwards to another one/],
    ['in a circle', feed, /forwards to another one/],
    ['to somebody else', `https://${elsewhere}/feed`, /Has moved to elsewhere\.example: turn it on again/],
  ])('%s: nothing is asked there, and the line says so', async (_where, location, words) => {
    for (const host of [elsewhere, coast])
      for (const path of ['feed', 'plain']) serve(`https://${host}/${path}`, fresh(host));
    serve(feed, forward(location));
    const before = (await lineOf(own))?.items;
    asked.length = 0;
    await options().bringToFront();
    await ask('readOutlets', {});
    await says(words);
    expect(hostsAsked()).toEqual([`${coast}/feed`]);
    expect((await lineOf(own))?.items).toBe(before);
  });

  test('an outlet that has moved to another site is read there once the reader turned it on again', async () => {
    await turn(false);
    asked.length = 0;
    await turn(true);
    const line = await eventually(
      () => lineOf(own),
      (now) => now?.items === 3 && !now.trouble,
    );
    expect(line).toMatchObject({ items: 3 });
    expect(line).not.toHaveProperty('trouble');
    expect(hostsAsked()).toEqual([`${coast}/feed`, `${elsewhere}/feed`]);
  });

  test('a report and a cited source are followed in the same way', async () => {
    const link = `https://${coast}/ferry`;
    const entries = [ferryEntry(link), ...otherEntries(coast)];
    serve(feed, send(forms['RSS 2.0']?.write(entries, 'The Coast Post') ?? '', 'application/rss+xml'));
    await ask('readOutlets', {});
    serve(link, forward(`https://${www}/story`, 301));
    serve(
      `https://${www}/story`,
      send(reportPage('Ferry Aldermoor runs aground'), 'text/html; charset=utf-8'),
    );
    const cited = 'http://wire.example/old';
    serve(cited, forward('https://www.wire.example/new', 301));
    serve('https://www.wire.example/new', send(reportPage('Aldermoor aground'), 'text/html; charset=utf-8'));
    const page = await check('/told', `<p>2 min read <a href="${cited}">Source</a></p>`);
    const { tabId } = page;
    const story = async (): Promise<StoryState | undefined> => {
      const state = await ask('getTab', { tabId });
      return state.kind === 'report' ? state.story : undefined;
    };
    await eventually(story, (now) => (now?.reports.length ?? 0) > 0);
    asked.length = 0;
    await ask('compareReports', { tabId, on: true });
    const done = await eventually(story, (now) => now?.comparison?.state === 'done');
    expect(done?.comparison).toMatchObject({ read: done?.comparison?.of });
    expect(hostsAsked()).toContain(`${www}/story`);
    expect(await ask('checkCited', { tabId, address: cited })).toEqual({ trouble: null });
    expect(hostsAsked().slice(-2)).toEqual(['wire.example/old', 'www.wire.example/new']);
    serve(cited, forward(`https://${elsewhere}/feed`));
    asked.length = 0;
    expect(await ask('checkCited', { tabId, address: cited })).toEqual({ trouble: 'redirected' });
    expect(hostsAsked().filter((one) => one.startsWith(elsewhere))).toEqual([]);
    await page.close();
  });
}
