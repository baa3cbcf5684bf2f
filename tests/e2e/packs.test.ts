/** A pack of facts, built by the command line and given to the options page: laid in, asked by pages, replaced, stopped. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { notice, story } from './support/harbour.ts';
import { buildPack, writeSets } from './support/harbours.ts';
import { violations } from './support/keyboard.ts';
import { appears, eventually, marksWhen, press, textWhen, until } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

let options: Page;
let folder: string;

/** A pack about many harbours; the first is the one that the page speaks of. */
async function packOf(name: string, count: number, paid: string): Promise<string> {
  const sets = path.join(folder, `${name}.jsonl`);
  const pack = path.join(folder, `${name}.pack`);
  await writeSets(sets, count, (made, i) => {
    const harbour = i === 0 ? 'Brunhaven' : made;
    return [
      `Northline paid ${paid} million for the harbour terminal of ${harbour}, the company said on Thursday.`,
      `The ferry crews opened the terminal of ${harbour}.`,
    ];
  });
  await buildPack(sets, pack, 'Harbours of the north');
  return pack;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
  options = await session.screen('src/options/index.html');
  await appears(options, '#facts input[type=file]');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

const give = async (file: string): Promise<void> => {
  const input = await options.waitForSelector('#facts input[type=file]');
  await (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(file);
};
const facts = (): Promise<string> =>
  options.evaluate(() => document.querySelector('#facts')?.textContent ?? '');
const factsWhen = (fits: (text: string) => boolean): Promise<string> => eventually(facts, fits);
/** Sizes of the files in the database, in bytes. */
const filesKept = (): Promise<number[]> =>
  options.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const request = indexedDB.open('second-source-pack-files');
        request.onsuccess = () => {
          const files = request.result.transaction('files').objectStore('files').getAll();
          files.onsuccess = () => {
            request.result.close();
            resolve((files.result as Blob[]).map(({ size }) => size));
          };
        };
      }),
  );
const sizeOf = (name: string): number => statSync(path.join(folder, `${name}.pack`)).size;

test('is laid in, and an open page is checked against it at once', async () => {
  const machine = await session.open(server.page('/machine', story('$40', notice)));
  expect((await session.badgeWhen(machine, ({ text }) => text === 'AI')).text).toBe('AI');
  await give(await packOf('first', 600, '$55'));
  expect(await factsWhen((text) => /Harbours of the north.*1,200 facts/s.test(text))).toMatch(/1,200 facts/);
  expect((await session.badgeWhen(machine, ({ text }) => text === '1')).text).toBe('1');
  expect(await marksWhen(machine, (seen) => seen.length > 0)).toEqual([
    { verdict: 'contradicted', words: '$40 million' },
  ]);
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(machine)}`);
  expect(await textWhen(popup, /Harbour Post/)).toMatch(/Harbour Post/);
  await popup.close();
  expect(await violations(options)).toEqual([]);
  await machine.close();
});

test('stays when the worker dies, and is switched off and on', async () => {
  await session.killWorker();
  const machine = await session.open(`${server.origin}/machine`);
  expect((await session.badgeWhen(machine, ({ text }) => text === '1')).text).toBe('1');
  await options.bringToFront();
  // A press turns over what the screen shows: it may still show what was before the last one.
  const toggle = (shown: boolean): Promise<void> =>
    press(options, `#facts .rows > li:last-child .switch[aria-checked="${shown}"]`);
  await toggle(true);
  expect((await session.badgeWhen(machine, ({ text }) => text === 'AI')).text).toBe('AI');
  await toggle(false);
  expect((await session.badgeWhen(machine, ({ text }) => text === '1')).text).toBe('1');
  await machine.close();
});

test('a damaged or shortened one is refused in words, and the good one goes on', async () => {
  const good = readFileSync(path.join(folder, 'first.pack'));
  const harmed = Buffer.from(good);
  harmed[harmed.length - 40] = (harmed.at(-40) ?? 0) ^ 1;
  for (const [name, bytes] of [
    ['short', good.subarray(0, good.length - 1_000)],
    ['harmed', harmed],
  ] as const) {
    writeFileSync(path.join(folder, `${name}.pack`), bytes);
    // What was said of the one before is gone with the page.
    await options.reload();
    await give(path.join(folder, `${name}.pack`));
    expect(await factsWhen((text) => /damaged, cut off/.test(text))).toMatch(/Nothing was changed/);
  }
  expect(await filesKept()).toEqual([sizeOf('first')]);
  const machine = await session.open(`${server.origin}/machine`);
  expect((await session.badgeWhen(machine, ({ text }) => text === '1')).text).toBe('1');
  await machine.close();
});

test('a newer one takes its place whole, and nothing of the old one is left', async () => {
  await give(await packOf('second', 600, '$40'));
  const machine = await session.open(`${server.origin}/machine`);
  expect((await session.badgeWhen(machine, ({ text }) => text === 'AI')).text).toBe('AI');
  expect(await filesKept()).toEqual([sizeOf('second')]);
  await machine.close();
});

test('the page is closed in the middle: the old one answers, and the next try leaves nothing behind', async () => {
  const large = await packOf('third', 4_000, '$55');
  const other = await session.screen('src/options/index.html');
  const input = await other.waitForSelector('#facts input[type=file]');
  // Its first parts are read, a megabyte together; the next ones never come.
  await other.evaluate(() => {
    let turns = 0;
    Blob.prototype.arrayBuffer = function read() {
      turns += Number(this.size > 500_000);
      return turns > 1 ? new Promise(() => undefined) : new Response(this).arrayBuffer();
    };
  });
  await (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(large);
  await appears(other, '#facts progress');
  await other.close();
  expect(await filesKept()).toEqual([sizeOf('second')]);
  const machine = await session.open(`${server.origin}/machine`);
  expect((await session.badgeWhen(machine, ({ text }) => text === 'AI')).text).toBe('AI');
  await options.reload();
  await give(large);
  expect(await factsWhen((text) => text.includes('8,000 facts'))).toContain('8,000 facts');
  expect((await session.badgeWhen(machine, ({ text }) => text === '1')).text).toBe('1');
  expect(await filesKept()).toEqual([sizeOf('third')]);
  await machine.close();
});

test('two windows that lay in a pack at once end with one, whole', async () => {
  const [first, second] = [await packOf('fourth', 1_200, '$55'), await packOf('fifth', 600, '$55')];
  const other = await session.screen('src/options/index.html');
  const input = await other.waitForSelector('#facts input[type=file]');
  await Promise.all([
    give(first),
    (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(second),
  ]);
  const told = await factsWhen(
    (text) => /(?<![\d,])(?:2,400|1,200) facts/.test(text) && !text.includes('Reading'),
  );
  expect(told).toMatch(/(?<![\d,])(?:2,400|1,200) facts/);
  await until(
    other,
    () =>
      /(?<![\d,])(?:2,400|1,200) facts/.test(document.querySelector('#facts')?.textContent ?? '') &&
      !document.querySelector('progress'),
  );
  await options.reload();
  const [counted] = /(?<![\d,])(?:2,400|1,200) facts/.exec(
    await factsWhen((text) => /(?<![\d,])(?:2,400|1,200) facts/.test(text)),
  ) ?? [''];
  expect(await filesKept()).toEqual([sizeOf(counted === '2,400 facts' ? 'fourth' : 'fifth')]);
  await other.close();
});

test('is removed with its file', async () => {
  await options.bringToFront();
  await press(options, '::-p-text(Remove Harbours of the north)');
  await factsWhen((text) => !text.includes('Harbours of the north'));
  expect(await filesKept()).toEqual([]);
});
