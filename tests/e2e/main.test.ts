/** The main job on the shipped build in a real Chromium: found, checked, marked, shown; and nothing where nothing is said. */
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Badge } from './support/chromium.ts';
import { marksOn, marksWhen, pause, press, textWhen, until } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

let faults: string[] = [];

beforeEach(() => {
  faults = [];
});
/** Nothing of ours may throw into a page. */
afterEach(() => expect(faults).toEqual([]));

const open = async (address: string): Promise<Page> => {
  const page = await session.open(server.origin + address);
  page.on('pageerror', (error) => faults.push(String(error)));
  return page;
};
/** The badge of a page on which something differs. */
const differs = ({ text }: Badge): boolean => /^\d+\??$/.test(text) && text !== '0';
const empty = ({ text }: Badge): boolean => text === '';
describe('a page that says it is AI-generated', () => {
  test.each([
    ['as a file', '/sample/'],
    ['built late', '/late'],
    ['arriving slowly', '/slow'],
    ['under a strict policy', '/strict'],
    ['shown by an application', '/spa/story'],
  ])('is found and checked %s', async (_how, address) => {
    const page = await open(address);
    if (address.startsWith('/spa')) await page.click('#to-story');
    // Text and title are two calls of the worker.
    const badge = await session.badgeWhen(page, (now) => differs(now) && now.title.includes('We could'));
    expect(badge).toEqual(expect.objectContaining({ text: expect.stringMatching(/^\d+\??$/) }));
    expect(badge.title).toContain('We could compare');
    const marks = await marksWhen(page, (seen) => seen.some(({ words }) => words === 'January 14, 2026'));
    expect(marks).toContainEqual(expect.objectContaining({ words: 'January 14, 2026' }));
    await page.close();
  });

  test('has its errors marked, and its true statements not', async () => {
    const page = await open('/sample/');
    const marks = await marksWhen(page, (seen) => seen.length > 0);
    // What is only worth comparing accuses nobody: it has no mark.
    expect([...new Set(marks.map(({ verdict, words }) => `${verdict}: ${words}`))]).toEqual([
      'contradicted: January 14, 2026',
    ]);
    await page.close();
  });

  test('leaves no trace in the page but the marks', async () => {
    const page = await open('/sample/');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await session.badgeWhen(page, differs);
    await marksWhen(page, (seen) => seen.length > 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('loses marks and badge when an application shows another story, and gets them back', async () => {
    const page = await open('/spa/home');
    expect((await session.badge(page)).text).toBe('');
    await page.click('#to-story');
    expect(await session.badgeWhen(page, differs)).toMatchObject({ text: expect.stringMatching(/^\d/) });
    await marksWhen(page, (seen) => seen.length > 0);
    await page.click('#to-plain');
    expect(await session.badgeWhen(page, empty)).toMatchObject({ text: '' });
    expect(await marksWhen(page, (seen) => seen.length === 0)).toEqual([]);
    await page.click('#to-story');
    expect(await session.badgeWhen(page, differs)).toMatchObject({ text: expect.stringMatching(/^\d/) });
    await page.close();
  });

  test('keeps no badge when its tab goes elsewhere', async () => {
    const page = await open('/sample/');
    await session.badgeWhen(page, differs);
    await page.goto(`${server.origin}/no-notice/law.html`);
    expect(await session.badgeWhen(page, empty)).toMatchObject({ text: '' });
    await page.goBack();
    expect(await session.badgeWhen(page, differs)).toMatchObject({ text: expect.stringMatching(/^\d/) });
    await page.close();
  });
});

describe('a page that only speaks of AI', () => {
  const names = readdirSync('tests/pages/no-notice');
  test('there are ten', () => {
    expect(names).toHaveLength(10);
  });
  test.each(names)('%s gets no badge and no marks', async (name) => {
    const page = await open(`/no-notice/${name}`);
    // Longer than the detector waits before its second look.
    await pause(700);
    expect((await session.badge(page)).text).toBe('');
    expect(await marksOn(page)).toEqual([]);
    await page.close();
  });

  test('is checked when the reader asks, and the popup says that nothing was disclosed', async () => {
    const page = await open('/no-notice/company.html');
    const popup = await session.popup(page);
    expect(await textWhen(popup, /Check anyway/)).toContain('No AI notice found on this page');
    await press(popup, '::-p-text(Check anyway)');
    expect(await textWhen(popup, /We could compare|Nothing to compare/)).toContain(
      'No AI notice found on this page',
    );
    expect(await session.badgeWhen(page, ({ text }) => text === '0')).toMatchObject({ text: '0' });
    await page.close();
  });
});

describe('the popup', () => {
  test('tells what the page says, what differs, who says so, and what could be checked', async () => {
    const page = await open('/sample/');
    await session.badgeWhen(page, differs);
    const popup = await session.popup(page);
    const text = await textWhen(popup, /Other sources on this story/);
    expect(text).toContain('This page says that AI generated it');
    expect(text).toContain('This content is AI-generated based on source articles.');
    expect(text).toMatch(/We could compare \d+ of the \d+ details/);
    expect(text).toContain('13 January 2026');
    expect(text).toMatch(/Associated Press|Yomiuri|Prime Minister's Office/);
    expect(text).toContain('Other sources on this story');
    await page.close();
  });

  test('turns the marks off for the site and remembers it, for that site only', async () => {
    const page = await open('/sample/');
    await marksWhen(page, (seen) => seen.length > 0);
    const popup = await session.popup(page);
    await press(popup, '::-p-text(Marks)');
    expect(await marksWhen(page, (seen) => seen.length === 0)).toEqual([]);
    expect(await session.badgeWhen(page, differs)).toMatchObject({ text: expect.stringMatching(/^\d/) });
    await page.close();

    const again = await open('/sample/');
    await session.badgeWhen(again, differs);
    await pause(300);
    expect(await marksOn(again)).toEqual([]);
    const other = await session.open(`${server.origin.replace('127.0.0.1', 'localhost')}/sample/`);
    expect(await marksWhen(other, (seen) => seen.length > 0)).not.toEqual([]);
    await other.close();

    const back = await session.popup(again);
    await press(back, '::-p-text(Marks)');
    expect(await marksWhen(again, (seen) => seen.length > 0)).not.toEqual([]);
    await again.close();
  });

  test('goes to the passage', async () => {
    const page = await open('/sample/');
    await marksWhen(page, (seen) => seen.length > 0);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const popup = await session.popup(page);
    await press(popup, '::-p-text(Go to passage)');
    await until(page, () => {
      const [range] = [...(CSS.highlights.get('second-source-current') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await page.close();
  });
});

describe('a worker that dies', () => {
  test('after the check: the popup still has the report', async () => {
    const page = await open('/sample/');
    await session.badgeWhen(page, differs);
    await session.killWorker();
    const popup = await session.popup(page);
    expect(await textWhen(popup, /We could compare/)).toContain('This page says that AI generated it');
    await page.close();
  });

  test('before a page comes: the page is checked', async () => {
    await session.killWorker();
    const page = await open('/sample/');
    expect(await session.badgeWhen(page, differs)).toMatchObject({ text: expect.stringMatching(/^\d/) });
    await page.close();
  });

  test.each([0, 10, 20, 35, 50, 75, 100, 150, 250])(
    '%d ms into a check: the check is done all the same, by the next worker',
    async (milliseconds) => {
      const page = await session.blank();
      await page.goto(`${server.origin}/sample/`, { waitUntil: 'domcontentloaded' });
      await pause(milliseconds);
      await session.killWorker();
      expect(await session.badgeWhen(page, differs)).toMatchObject({ text: expect.stringMatching(/^\d/) });
      expect(await marksWhen(page, (seen) => seen.length > 0)).not.toEqual([]);
      const popup = await session.popup(page);
      expect(await textWhen(popup, /We could compare/)).toMatch(/We could compare/);
      await page.close();
    },
  );
});

describe('messages that should not be', () => {
  const badWords: readonly [string, object][] = [
    ['no name', { to: 'worker', request: {} }],
    ['an unknown name', { to: 'worker', name: 'format', request: {} }],
    ['no request', { to: 'worker', name: 'readPage' }],
    ['a request of the wrong shape', { to: 'worker', name: 'readPage', request: { asked: 7, page: 'x' } }],
    ['a script for an address', { to: 'worker', name: 'suspect', request: { url: 'javascript:alert(1)' } }],
    [
      'a whole library',
      { to: 'worker', name: 'readPage', request: { page: { nodes: 'x'.repeat(600_000) } } },
    ],
  ];
  test.each(badWords)('%s is answered and changes nothing', async (_what, message) => {
    const page = await open('/sample/');
    const { text } = await session.badgeWhen(page, differs);
    const answer = await session.say(page, message);
    if ('name' in message) expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/\.$/) });
    else expect(answer ?? null).toBeNull();
    expect((await session.badgeWhen(page, (badge) => badge.text === text)).text).toBe(text);
    await page.close();
  });

  test('a page’s script may not ask what only a screen may', async () => {
    const page = await open('/sample/');
    await session.badgeWhen(page, differs);
    for (const name of ['getTab', 'getSettings', 'setSettings', 'setSite', 'checkAnyway'])
      expect(await session.say(page, { to: 'worker', name, request: { tabId: 1 } })).toEqual({
        ok: false,
        error: `There is no message of the name "${name}" for this sender.`,
      });
    await page.close();
  });

  test('a page itself reaches nothing of the extension', async () => {
    const page = await open('/sample/');
    await session.badgeWhen(page, differs);
    const reached = await page.evaluate(async (origin) => {
      const files = ['manifest.json', 'src/page/annotator.js', 'icons/icon-16.png', 'src/popup/index.html'];
      const answers = await Promise.all(
        files.map((file) =>
          fetch(`${origin}/${file}`).then(
            () => true,
            () => false,
          ),
        ),
      );
      const api = (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime;
      return { files: answers.some(Boolean), api: api !== undefined };
    }, `chrome-extension://${session.extension.id}`);
    expect(reached).toEqual({ files: false, api: false });
    await page.close();
  });
});
