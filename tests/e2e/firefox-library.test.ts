/**
 * Own sources, fact sets and a background page that the browser puts to sleep, in Firefox.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../src/rpc/calls.ts';
import type { LibraryList } from '../../src/rpc/library-calls.ts';
import { askThrough } from './support/ask.ts';
import { factSet, notice, story } from './support/harbour.ts';
import { buildPack, writeSets } from './support/harbours.ts';
import { eventually, marksWhen, press, textWhen } from './support/look.ts';
import { inFirefox } from './support/set-up.ts';

const { server, session } = inFirefox((server) => ({
  // A public name and the usual port, answered by the test's own server.
  'network.dns.localDomains': 'facts.example',
  'network.socket.forcePort': `80=${new URL(server.origin).port};443=${new URL(server.secure).port}`,
}));

let screen: Page;

beforeAll(async () => {
  screen = await session.screen('src/welcome/index.html', 'h1');
});

/** The extension's own tools, as one of its pages has them. */
interface Tools {
  readonly browser: {
    readonly runtime: { sendMessage: (message: object) => Promise<unknown> };
    readonly tabs: { query: (filter: object) => Promise<{ id: number; url?: string }[]> };
    readonly action: { getBadgeText: (of: object) => Promise<string> };
  };
}

const ask = askThrough(() => screen);

const tabOf = (page: Page): Promise<number> =>
  screen.evaluate(async (address) => {
    const tabs = await (globalThis as unknown as Tools).browser.tabs.query({});
    const found = tabs.findLast((tab) => tab.url === address);
    if (!found) throw new Error(`There is no tab with ${address}.`);
    return found.id;
  }, page.url());

const badgeOf = (tabId: number, fits: (text: string) => boolean): Promise<string> =>
  eventually(
    () =>
      screen.evaluate(
        (id) => (globalThis as unknown as Tools).browser.action.getBadgeText({ tabId: id }),
        tabId,
      ),
    fits,
  );

const own = async (): Promise<LibraryList['own']> => (await ask('getLibrary', {})).own;

test('a page used as a source changes another tab, is kept through the background’s sleep, and can be taken back', async () => {
  const machine = await session.open(server.page('/machine', story('$40', notice)));
  const tab = await tabOf(machine);
  expect(await badgeOf(tab, (text) => text === 'AI')).toBe('AI');
  const report = await session.open(server.elsewhere('/report', story('$55', '')));
  const popup = await session.screen(
    `src/popup/index.html?tab=${await tabOf(report)}`,
    '::-p-text(Use this page as a source)',
  );
  await press(popup, '::-p-text(Use this page as a source)');
  expect(await badgeOf(tab, (text) => text === '1')).toBe('1');
  expect(await marksWhen(machine, (seen) => seen.length > 0)).toEqual([
    { verdict: 'contradicted', words: '$40 million' },
  ]);

  await popup.close();
  await session.putAway();
  const kept = await own();
  expect(kept).toHaveLength(1);
  const id = kept[0]?.source.id ?? '';
  await ask('deleteOwn', { id });
  expect(await badgeOf(tab, (text) => text === 'AI')).toBe('AI');
  await ask('restoreOwn', { id });
  expect(await badgeOf(tab, (text) => text === '1')).toBe('1');
  await Promise.all([report.close(), machine.close()]);
});

test('a check whose background went to sleep is still told by the popup, with its marks', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  const tab = await tabOf(page);
  const badge = await badgeOf(tab, (text) => /^\d/.test(text));
  expect(badge).toMatch(/^\d/);
  await session.putAway();
  expect(await badgeOf(tab, () => true)).toBe(badge);
  const state: TabState = await ask('getTab', { tabId: tab });
  expect(state.kind).toBe('report');
  const popup = await session.screen(`src/popup/index.html?tab=${tab}`, '.outcome h1');
  expect(await textWhen(popup, /We could compare/)).toContain('This content is AI-generated');
  await Promise.all([popup.close(), page.close()]);
});

test('a fact set is added on the options page, survives the sleep, refuses a bad successor, and goes', async () => {
  const options = await session.screen('src/options/index.html', '#facts input[type=file]');
  const drop = (text: string): Promise<void> =>
    options.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'set.json', { type: 'application/json' }));
      const place = document.querySelector<HTMLInputElement>('#facts input[type=file]');
      if (place === null) throw new Error('no field for a file');
      place.files = data.files;
      place.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const versions = async (): Promise<string> =>
    (await ask('getLibrary', {})).sets.map(({ version }) => version).join();

  await drop(factSet('1', 'The harbour terminal of Brunhaven has six berths for ferries.'));
  expect(await eventually(versions, (all) => all === '1')).toBe('1');
  await session.putAway();
  await drop(factSet('2', 'The harbour terminal of Brunhaven has seven berths.').slice(0, 180));
  const told = await eventually(
    () => options.$eval('#facts [role=status]', (one) => one.textContent ?? ''),
    (text) => text.length > 10,
  );
  expect(told).toMatch(/\S{3,} \S+/);
  expect(await versions()).toBe('1');
  const [set] = (await ask('getLibrary', {})).sets;
  await ask('removeSet', { id: set?.id ?? '' });
  expect(await versions()).toBe('');
  await options.close();
});

test('a pack of facts is laid in from a file, and a page is checked against it after the sleep', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
  const [sets, pack] = [path.join(folder, 'sets.jsonl'), path.join(folder, 'north.pack')];
  await writeSets(sets, 1_200, (made, i) => [
    `Northline paid $55 million for the harbour terminal of ${i === 0 ? 'Brunhaven' : made}, the company said on Thursday.`,
  ]);
  await buildPack(sets, pack, 'Harbours of the north');
  for (const { source } of await own()) await ask('deleteOwn', { id: source.id });
  const options = await session.screen('src/options/index.html', '#facts input[type=file]');
  const input = await options.$('#facts input[type=file]');
  await (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(pack);
  const told = await eventually(
    () => options.$eval('#facts', (one) => one.textContent ?? ''),
    (text) => text.includes('Harbours of the north'),
  );
  expect(told).toContain('1,200 facts');
  await session.putAway();
  const machine = await session.open(server.page('/machine', story('$40', notice)));
  expect(await badgeOf(await tabOf(machine), (text) => text === '1')).toBe('1');
  await ask('removeSet', { id: 'harbours' });
  expect((await ask('getLibrary', {})).sets).toEqual([]);
  rmSync(folder, { recursive: true });
  await Promise.all([machine.close(), options.close()]);
});

test('a fact set is subscribed to by its address and brought up to date; what is no set changes nothing', async () => {
  const address = 'https://facts.example/set.json';
  const state = async (): Promise<unknown> =>
    (await ask('getLibrary', {})).sets.map(({ version, trouble }) => ({ version, trouble: trouble?.code }));
  const serve = (text: string): string =>
    server.page('/set.json', text, { 'content-type': 'application/json' });
  serve(factSet('1', 'The terminal of Brunhaven has six berths.'));
  expect(await ask('addSet', { address })).toHaveProperty('list');
  expect(await state()).toEqual([{ version: '1', trouble: undefined }]);
  serve(factSet('2', 'The terminal of Brunhaven has seven berths.'));
  await ask('updateSets', {});
  expect(await state()).toEqual([{ version: '2', trouble: undefined }]);
  await session.putAway();
  serve(factSet('3', 'The terminal of Brunhaven has eight berths.').replace(':1', ':77'));
  await ask('updateSets', {});
  expect(await state()).toEqual([{ version: '2', trouble: 'problems' }]);
  const [set] = (await ask('getLibrary', {})).sets;
  await ask('removeSet', { id: set?.id ?? '' });
  expect(await state()).toEqual([]);
});

test('a subscription to an address inside the reader’s own network is refused in words', async () => {
  expect(await ask('addSet', { address: 'https://127.0.0.1/set.json' })).toEqual({
    trouble: { code: 'private' },
  });
  expect((await ask('getLibrary', {})).sets).toEqual([]);
});
