/** The reader's own sources and fact sets, in the shipped build: kept, used at once, taken back, saved and read again. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LibraryList, SetTrouble } from '../../src/rpc/library-calls.ts';
import { askThrough } from './support/ask.ts';
import { factSet, notice, story } from './support/harbour.ts';
import { appears, eventually, marksOn, marksWhen, press, textWhen, until } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

let screen: Page;

beforeAll(async () => {
  screen = await session.screen('src/welcome/index.html');
});

const ask = askThrough(() => screen);
const own = async (): Promise<string[]> =>
  (await ask('getLibrary', {})).own.map(({ source }) => `${source.kind} ${source.title ?? ''}`);

describe('a page as a source', () => {
  test('changes the badge of an open page at once, and no more when it is deleted', async () => {
    const machine = await session.open(server.page('/machine', story('$40', notice)));
    expect((await session.badgeWhen(machine, ({ text }) => text === 'AI')).text).toBe('AI');
    const report = await session.open(server.elsewhere('/report', story('$55', '')));
    const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(report)}`);
    await press(popup, '::-p-text(Use this page as a source)');

    expect((await session.badgeWhen(machine, ({ text }) => text === '1')).text).toBe('1');
    expect(await marksWhen(machine, (seen) => seen.length > 0)).toEqual([
      { verdict: 'contradicted', words: '$40 million' },
    ]);
    expect(await own()).toEqual([expect.stringContaining('Northline buys')]);

    const options = await session.screen('src/options/index.html');
    await textWhen(options, /Northline buys/);
    await press(options, '::-p-text(Remove Northline)');
    expect((await session.badgeWhen(machine, ({ text }) => text === 'AI')).text).toBe('AI');
    expect(await own()).toEqual([]);
    await press(options, '::-p-text(Undo)');
    expect((await session.badgeWhen(machine, ({ text }) => text === '1')).text).toBe('1');
    await Promise.all([options.close(), popup.close(), report.close(), machine.close()]);
  });

  test('that the reader calls AI-generated accuses nobody', async () => {
    const [first] = (await ask('getLibrary', {})).own;
    if (!first) throw new Error('the source is gone');
    await ask('setOwnKind', { id: first.source.id, kind: 'ai' });
    const machine = await session.open(server.page('/machine', story('$40', notice)));
    const badge = await session.badgeWhen(machine, ({ text }) => text !== '' && text !== '…');
    expect(badge.text).not.toBe('1');
    expect((await marksOn(machine)).filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
    await ask('setOwnKind', { id: first.source.id, kind: 'edited' });
    await machine.close();
  });

  test('stays when the worker dies', async () => {
    const before = await own();
    await session.killWorker();
    expect(await own()).toEqual(before);
    expect(before).toHaveLength(1);
  });
});

describe('a fact set from a file', () => {
  const added = async (text: string): Promise<LibraryList | SetTrouble> => {
    const answer = await ask('addSet', { text });
    return 'list' in answer ? answer.list : answer.trouble;
  };
  const berths = 'The harbour terminal of Brunhaven has six berths for ferries.';

  test('is checked, kept and counted', async () => {
    expect(await added(factSet('1', berths))).toMatchObject({
      sets: [{ name: 'The terminal of Brunhaven', facts: 1, version: '1', on: true }],
    });
  });
  test.each([
    ['cut off', 'no-json', factSet('2', berths).slice(0, 200)],
    ['of another format', 'problems', factSet('2', berths).replace('"format":1', '"format":9')],
    ['that rests on AI text', 'problems', factSet('2', berths).replace('"kind":"edited"', '"kind":"ai"')],
    ['with a statement of a megabyte', 'problems', factSet('2', `${'very '.repeat(200_000)}long`)],
    [
      'with code where facts should be',
      'problems',
      factSet('2', berths).replace('"facts":[', '"match":"a+","facts":['),
    ],
  ])('%s is refused (%s), and the last good one stays', async (_what, code, text) => {
    expect(await added(text)).toMatchObject({ code });
    expect((await ask('getLibrary', {})).sets).toEqual([expect.objectContaining({ version: '1', facts: 1 })]);
  });
});

describe('a file on the options page', () => {
  const name = 'The terminal of Brunhaven';
  let options: Page;
  const sets = async () => (await ask('getLibrary', {})).sets.map(({ name: own, version }) => [own, version]);
  const file = (text: string): string => {
    const at = path.join(mkdtempSync(path.join(tmpdir(), 'set-')), 'set.json');
    writeFileSync(at, text);
    return at;
  };
  const setsWhen = (version: string) => eventually(sets, ([first]) => first?.[1] === version);
  const told = () => options.$eval('#facts [role=status]', (one) => one.textContent);
  /** Drops a file on the field: the browser hands it over as it does one of the picker. */
  const drop = (text: string) =>
    options.evaluate((content) => {
      const place = document.querySelector<HTMLInputElement>('#facts input[type=file]');
      const data = new DataTransfer();
      data.items.add(new File([content], 'set.json', { type: 'application/json' }));
      if (!place) return;
      place.files = data.files;
      place.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  beforeAll(async () => {
    options = await session.screen('src/options/index.html');
    await appears(options, '#facts input[type=file]');
  });
  afterAll(() => options.close());

  test('picked, it is added; a newer one takes its place', async () => {
    const input = await options.$('#facts input[type=file]');
    await input?.uploadFile(file(factSet('3', 'The harbour terminal of Brunhaven has seven berths.')));
    expect(await setsWhen('3')).toEqual([[name, '3']]);
    expect(await eventually(told, (words) => words === '')).toBe('');
  });

  test('dropped, it is added too, and the tab does not leave the page', async () => {
    await drop(factSet('4', 'The harbour terminal of Brunhaven has eight berths.'));
    expect(await setsWhen('4')).toEqual([[name, '4']]);
    expect(options.url()).toContain('/src/options/index.html');
  });

  test('one that is no set is refused in words, and the last good one stays', async () => {
    await drop('{"format": 1');
    const words = await eventually(told, (now) => (now ?? '').length > 10);
    expect((words ?? '').length).toBeGreaterThan(10);
    expect(await sets()).toEqual([[name, '4']]);
  });

  test('the worker dies while it reads: what was there stays, and the next try works', async () => {
    const many = JSON.parse(factSet('5', 'The harbour terminal of Brunhaven has nine berths.')) as {
      facts: object[];
    };
    many.facts = Array.from({ length: 3_000 }, (_, i) => ({
      id: `f${i}`,
      statement: `The harbour terminal of Brunhaven has ${i} bollards in its ${i}th row.`,
      evidence: ['post'],
    }));
    await options.reload();
    await appears(options, '#facts input[type=file]');
    await drop(JSON.stringify(many));
    await session.killWorker();
    // Either the set was kept, by this worker or the next, or the screen says that it could not be.
    const [version] = await eventually(
      async () => [(await sets())[0]?.[1], await told()],
      ([now, words]) => now === '5' || words !== '',
    );
    expect(['4', '5']).toContain(version);
    await drop(factSet('6', 'The harbour terminal of Brunhaven has ten berths.'));
    expect(await setsWhen('6')).toEqual([[name, '6']]);
  });

  test('two windows that import at once end with one whole set', async () => {
    const other = await session.screen('src/options/index.html');
    await appears(other, '#facts input[type=file]');
    const input = await other.$('#facts input[type=file]');
    await Promise.all([
      drop(factSet('7', 'The harbour terminal of Brunhaven has eleven berths.')),
      input?.uploadFile(file(factSet('8', 'The harbour terminal of Brunhaven has twelve berths.'))),
    ]);
    const [[, version] = ['', '']] = await eventually(sets, ([first]) =>
      ['7', '8'].includes(first?.[1] ?? ''),
    );
    expect(['7', '8']).toContain(version);
    // Each window has its answer: it shows the set that it then found, or why its own was not taken.
    for (const window of [options, other])
      await until(window, () =>
        /version of [78]|older/.test(document.querySelector<HTMLElement>('#facts')?.innerText ?? ''),
      );
    expect(await sets()).toHaveLength(1);
    await other.close();
  });
});

test('what is saved, wiped and read again is the same', async () => {
  const before = await ask('getLibrary', {});
  expect([before.own.length, before.sets.length]).toEqual([1, 1]);
  const { text } = await ask('exportLibrary', {});
  for (const { source } of before.own) await ask('deleteOwn', { id: source.id });
  for (const { id } of before.sets) await ask('removeSet', { id });
  const wiped = await ask('getLibrary', {});
  expect([wiped.own.length, wiped.sets.length]).toEqual([0, 0]);

  expect(await ask('importLibrary', { text: text.slice(0, -20) })).toHaveProperty('trouble');
  expect((await ask('getLibrary', {})).own).toEqual([]);
  await ask('importLibrary', { text });
  const after = await ask('getLibrary', {});
  expect(after.own).toEqual(before.own);
  const known = ({ id, name, version, facts }: LibraryList['sets'][number]) => ({ id, name, version, facts });
  expect(after.sets.map(known)).toEqual(before.sets.map(known));
});

test('an address inside the reader’s own network is refused as a source, whatever the page says', async () => {
  const inside = `<a href="${server.origin}/report" rel="nofollow">Source</a>`;
  const page = await session.open(
    server.page(
      '/cites',
      story('$40', notice).replace('<p>The ferry', `<p>2 min read ${inside}</p><p>The ferry`),
    ),
  );
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
  const answer = await ask('checkCited', {
    tabId: await session.tab(page),
    address: `${server.origin}/report`,
  });
  expect(['private', 'refused']).toContain(answer.trouble);
  await page.close();
});
