/** Storage that is full, of a newer version, held by somebody or damaged: said in words, nothing lost, the next try works. */
import type { Page } from 'puppeteer-core';
import type { LibraryList } from '../../src/rpc/library-calls.ts';
import { askThrough } from './support/ask.ts';
import { type Badge } from './support/chromium.ts';
import { factSet, notice, story } from './support/harbour.ts';
import { marksWhen, press, textWhen } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

let screen: Page;

beforeAll(async () => {
  screen = await session.screen('manifest.json');
});

const differs = ({ text }: Badge): boolean => /^[1-9]\d*\??$/.test(text);

const ask = askThrough(() => screen);
const library = (): Promise<LibraryList> => ask('getLibrary', {});

/** Uses the page behind an address as a source, by the popup's button; answers what the popup then says. */
async function useAsSource(address: string, expected: RegExp): Promise<string> {
  const page = await session.open(address);
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await press(popup, '::-p-text(Use this page as a source)');
  const told = await textWhen(popup, expected);
  await Promise.all([popup.close(), page.close()]);
  return told;
}

const report = (): string => server.elsewhere('/report', story('$55', ''));

test('a full storage is said in words, checks go on, and the page is taken once there is room', async () => {
  // Before anything is written: the browser remembers for a while how much room there was.
  await session.capStorage(1);
  const told = await useAsSource(report(), /no room/i);
  expect(told).toMatch(/no room/i);
  expect(
    await ask('addSet', { text: factSet('1', 'The harbour terminal of Brunhaven has six berths.') }),
  ).toEqual({
    trouble: { code: 'full' },
  });
  const kept = await library();
  expect([kept.own.length, kept.sets.length]).toEqual([0, 0]);
  // A check needs no room on disk.
  const machine = await session.open(server.page('/machine', story('$40', notice)));
  expect((await session.badgeWhen(machine, ({ text }) => text === 'AI')).text).toBe('AI');

  await session.capStorage();
  await useAsSource(report(), /one of your sources/);
  expect((await session.badgeWhen(machine, ({ text }) => text === '1')).text).toBe('1');
  await machine.close();
});

/** Runs in a page of the extension: opens the library's database as somebody else would. */
const openAs = (version: number | null): Promise<string> =>
  screen.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        const request =
          wanted === null
            ? indexedDB.deleteDatabase('second-source')
            : indexedDB.open('second-source', wanted);
        request.onsuccess = () => {
          const { result } = request as { result?: IDBDatabase };
          if (result) Object.assign(globalThis, { held: result });
          resolve('open');
        };
        request.addEventListener('error', () => resolve('refused'));
        request.onblocked = () => resolve('blocked');
      }),
    version,
  );
const letGo = (): Promise<void> =>
  screen.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

test('a library of a newer version is left as it is, and pages are checked with the facts that can be read', async () => {
  // The worker closes its own connection for whoever needs the database.
  expect(await openAs(99)).toBe('open');
  await session.killWorker();
  const page = await session.open(`${server.origin}/sample/`);
  expect((await session.badgeWhen(page, differs)).text).toMatch(/^[1-9]/);
  expect(await marksWhen(page, (seen) => seen.length > 0)).not.toEqual([]);
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  expect(await textWhen(popup, /could not be read/)).toMatch(/could not be read/);
  await Promise.all([popup.close(), page.close()]);
  const options = await session.screen('src/options/index.html');
  expect(await textWhen(options, /Privacy/)).toMatch(/Privacy/);
  await options.close();
  // Nothing of it was thrown away.
  expect(
    await screen.evaluate(
      () =>
        new Promise((resolve) => {
          const { held } = globalThis as unknown as { held: IDBDatabase };
          const request = held.transaction('own').objectStore('own').count();
          request.onsuccess = () => resolve(request.result);
        }),
    ),
  ).toBe(1);
  await letGo();
});

test('a library that somebody else deletes is made anew, and works', async () => {
  expect(await openAs(null)).toBe('open');
  const empty = await library();
  expect([empty.own.length, empty.sets.length]).toEqual([0, 0]);
  await useAsSource(report(), /one of your sources/);
  expect((await library()).own).toHaveLength(1);
  await session.killWorker();
  expect((await library()).own).toHaveLength(1);
});

test('a record that is damaged hides nothing else', async () => {
  await ask('addSet', { text: factSet('3', 'The harbour terminal of Brunhaven has eight berths.') });
  await screen.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('second-source');
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction('sets', 'readwrite');
          const store = transaction.objectStore('sets');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const record of all.result as object[])
              store.put({ ...record, compiled: new Uint8Array([1, 2, 3]) });
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.addEventListener('error', () => reject(new Error('not damaged')));
        };
      }),
  );
  await session.killWorker();
  const page = await session.open(`${server.origin}/sample/`);
  expect((await session.badgeWhen(page, differs)).text).toMatch(/^[1-9]/);
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  expect(await textWhen(popup, /could not be read/)).toMatch(/could not be read/);
  expect((await library()).own).toHaveLength(1);
  await Promise.all([popup.close(), page.close()]);
});

test('where the memory of the session is full, the page that was checked longest ago makes room', async () => {
  // As a day of reading leaves it: reports until no further one goes in.
  const first = 90_000;
  const kept = await screen.evaluate(async (from) => {
    const report = {
      disclosure: null,
      findings: [],
      statements: [],
      checkedAt: '',
      text: 'x'.repeat(500_000),
    };
    for (let count = 0; count < 100; count += 1) {
      const checkedAt = new Date(Date.UTC(2026, 1, 1, 0, count)).toISOString();
      const record = { kind: 'report', url: 'https://old.example/', frameId: 0, run: 'x', hidden: [] };
      const entry = { [`tab:${from + count}`]: { ...record, report: { ...report, checkedAt } } };
      if (
        !(await chrome.storage.session.set(entry).then(
          () => true,
          () => false,
        ))
      ) {
        // The rest is filled to the last.
        for (let size = 250_000; size >= 1; size = Math.floor(size / 2))
          await chrome.storage.session.set({ [`filled-${size}`]: 'x'.repeat(size) }).catch(() => undefined);
        return count;
      }
    }
    return 0;
  }, first);
  expect(kept).toBeGreaterThan(2);
  const page = await session.open(server.page('/after', story('$40', notice)));
  const tabId = await session.tab(page);
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
  expect(await ask('getTab', { tabId })).toMatchObject({ kind: 'report' });
  const kinds = await screen.evaluate(async (from) => {
    const all = await chrome.storage.session.get<Record<string, { kind: string }>>(null);
    return [from, from + 1].map((id) => all[`tab:${id}`]?.kind);
  }, first);
  expect(kinds).toEqual(['checking', 'report']);
  await page.close();
});
