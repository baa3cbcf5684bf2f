/** The reader's sources, fact sets, backup and the popup's other actions in the shipped build, by keyboard alone. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { askThrough } from './support/ask.ts';
import { factSet, notice, story } from './support/harbour.ts';
import { complaints, pressOn, says, tabTo, violations, watched } from './support/keyboard.ts';
import { appears, eventually, opened, textWhen, until } from './support/look.ts';
import { type Saved, savedBy } from './support/saved.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

let saved: Saved;

beforeAll(async () => {
  saved = await savedBy(session.browser);
});
afterAll(() => saved.remove());

const popupOf = async (page: Page): Promise<Page> => {
  const popup = watched(await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`));
  await appears(popup, '.outcome, .plain-state:not(.checking)');
  return popup;
};
const options = async (): Promise<Page> => {
  const page = watched(await session.screen('src/options/index.html'));
  await appears(page, 'h1');
  return page;
};

/** The page that a press leads to. */
const goneTo = async (part: string, act: () => Promise<void>): Promise<Page | null> =>
  (await opened(session.browser, (url) => url.includes(part), act)).page();

test('a page becomes a source by keyboard, and the options page is one key press away', async () => {
  const report = await session.open(server.elsewhere('/report', story('$55', '')));
  const popup = await popupOf(report);
  await pressOn(popup, /^Use this page as a source/);
  await says(popup, /This page is now one of your sources/);
  expect(await violations(popup)).toEqual([]);
  const page = await goneTo('/src/options/', () => pressOn(popup, /^Options$/));
  if (!page) throw new Error('The options page did not open.');
  await says(page, /Northline buys the harbour terminal/);
  await Promise.all([page.close(), popup.close(), report.close()]);
});

test('a source is searched for, given its kind, deleted and taken back', async () => {
  const second = await session.open(
    server.page('/other', story('$55', '').replaceAll('Brunhaven', 'Elmsport')),
  );
  const popup = await popupOf(second);
  await pressOn(popup, /^Use this page as a source/);
  await says(popup, /This page is now one of your sources/);
  await Promise.all([popup.close(), second.close()]);

  const page = await options();
  await says(page, /Elmsport/);
  await page.focus('#own input[type=search]');
  await page.keyboard.type('brunhaven');
  await says(page, /1 found/);
  await until(page, () => !document.querySelector('#own')?.textContent?.includes('Elmsport'));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await says(page, /Elmsport/);

  await tabTo(page, /^Kind of Northline buys the harbour terminal of Elmsport/);
  await page.keyboard.press('Home');
  const kinds = (): Promise<string[]> =>
    page.$$eval('#own select', (all) => all.map(({ selectedOptions: [chosen] }) => chosen?.text ?? ''));
  const chosen = await page.evaluate(
    () => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text ?? '',
  );
  const ask = askThrough(() => page);
  await eventually(
    async () => (await ask('getLibrary', {})).own.map(({ source }) => source.kind),
    (all) => new Set(all).size === 2,
  );
  await page.reload();
  expect(await eventually(kinds, (all) => all.includes(chosen))).toContain(chosen);

  await pressOn(page, /^Remove Northline buys the harbour terminal of Elmsport/);
  await says(page, /Removed: Northline/);
  // The focus is where the next key press helps: on "Undo".
  await until(page, () => document.activeElement?.textContent === 'Undo');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await until(
    page,
    () => document.querySelectorAll('#own li').length === 2 && document.activeElement !== document.body,
  );
  await page.close();
});

test('a fact set is switched off, and removed', async () => {
  const page = await options();
  const file = path.join(saved.folder, 'set.json');
  writeFileSync(file, factSet('1', 'The harbour terminal of Brunhaven has six berths.'));
  await (await page.$('#facts input[type=file]'))?.uploadFile(file);
  await says(page, /The terminal of Brunhaven/);
  await pressOn(page, /^The terminal of Brunhaven/, 'Space');
  await until(page, () =>
    [...document.querySelectorAll('#facts .switch')].some(
      (one) => one.getAttribute('aria-checked') === 'false',
    ),
  );
  await page.focus('#facts form input');
  await page.keyboard.type('ftp://facts.example/set');
  await page.keyboard.press('Enter');
  await says(page, /Only public web addresses/);
  expect(await violations(page)).toEqual([]);
  await pressOn(page, /^Remove The terminal of Brunhaven/);
  await until(
    page,
    () => !document.querySelector('#facts')?.textContent?.includes('The terminal of Brunhaven'),
  );
  await until(page, () => document.activeElement !== document.body);
  await page.close();
});

test('a backup is saved and read, and a file that is none says so', async () => {
  const page = await options();
  await pressOn(page, /^Back up to a file/);
  const backup = await saved.file(/backup.*\.json$/);
  expect(JSON.parse(backup.text)).toHaveProperty('settings');
  // The browser's own picker stands between: its answer is given to the field behind the button.
  await tabTo(page, /^Restore from a file/);
  const input = await page.$('#backup input[type=file]');
  await input?.uploadFile(path.join(saved.folder, 'set.json'));
  await says(page, /not a backup of Second Source/);
  await input?.uploadFile(backup.path);
  await says(page, /Restored from the file/);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('the keys are told, and the browser’s own page for them opens', async () => {
  const page = await options();
  await says(page, /Alt\+Shift\+U|⌥⇧U/);
  const keys = await goneTo('extensions/shortcuts', () => pressOn(page, /^Change keys/));
  await keys?.close();
  await page.close();
});

test('a finding is copied from the popup, the report copied and printed from the panel', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  await session.badgeWhen(page, ({ text }) => /\d/.test(text));
  const popup = await popupOf(page);
  await tabTo(popup, /^Side by side/);
  const panel = watched(await session.screen(popup.url().replace(/.*\/src\/popup/, 'src/panel')));
  await appears(panel, '.outcome h1');
  for (const screen of [popup, panel]) {
    await screen.bringToFront();
    await screen.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      // The printer and the clipboard belong to the machine: what they are given is noted.
      globalThis.print = () => void told.push('print');
      navigator.clipboard.writeText = (text) => {
        told.push(text);
        return Promise.resolve();
      };
    });
    if (screen === panel) await pressOn(screen, /^Save or copy this report/);
    await pressOn(screen, screen === panel ? /^Copy the whole report$/ : /^Copy$/);
    await says(screen, /Copied/);
  }
  await pressOn(panel, /^Print$/);
  const told = (screen: Page): Promise<string[]> =>
    screen.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  expect(await told(popup)).toEqual([expect.stringMatching(/January 14, 2026[\s\S]*#:~:text=/)]);
  expect(
    await eventually(
      () => told(panel),
      ({ length }) => length === 2,
    ),
  ).toEqual([expect.stringMatching(/Date: 14 or 13 January/), 'print']);
  await Promise.all([panel.close(), popup.close(), page.close()]);
});

test('the first page leads to the options by keyboard', async () => {
  const page = watched(await session.screen('src/welcome/index.html'));
  await appears(page, 'h1');
  await (await goneTo('/src/options/', () => pressOn(page, /^Options/)))?.close();
  await page.close();
});

test('a page that goes away under the popup, and one that cannot be read, are told in words', async () => {
  const page = await session.open(server.page('/leaving', story('$40', notice)));
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
  const popup = await popupOf(page);
  await page.goto(`${server.origin}/no-notice/law.html`);
  expect(await textWhen(popup, /No AI notice found/)).toMatch(/No AI notice found/);
  await page.goto('chrome://version');
  expect(await textWhen(popup, /Pages like this/)).toMatch(/Pages like this\s+cannot be checked/);
  expect(await violations(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('no screen broke its policy or threw', () => {
  expect(complaints).toEqual([]);
});
