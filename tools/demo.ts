/**
 * The demonstration: builds the extension, opens a sample page that says it is AI-generated in a real Chromium with it, prints
 * the report and writes pictures into out/demo/: the page with its marks, the card, the popup. With a display the browser stays
 * open to be tried by hand. `npm run demo -- --keep` also puts what README and stores show of the pictures into assets/store/.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { TabState } from '../src/rpc/calls.ts';
import { toPlainText } from '../src/report/export/text.ts';
import { askThrough } from '../tests/e2e/support/ask.ts';
import { findChromium, type Session, startChromium } from '../tests/e2e/support/chromium.ts';
import { ferryEntry, machinePage, otherEntries, reportPage } from '../tests/e2e/support/ferry.ts';
import { marksWhen, textWhen } from '../tests/e2e/support/look.ts';
import { newsstand, send } from '../tests/e2e/support/newsstand.ts';
import { type PageServer, startServer } from '../tests/e2e/support/server.ts';

const out = 'out/demo';
/** What README and the stores show of it all. */
const [store, shown] = [
  'assets/store',
  'page-light page-dark card-light popup-light popup-dark panel-light options-light story-list story-compared',
];

/** Outlets on this machine. */
const outlets = [
  ['northern-wire.example', 'RSS 2.0', 'Northern Wire'],
  ['radio-orvel.example', 'Atom', 'Radio Orvel'],
  ['coast-post.example', 'JSON Feed', 'Coast Post'],
  ['sarn-courier.example', 'RSS 1.0', 'Sarn Courier'],
] as const;
const hosts = [...outlets.map(([host]) => host), 'daily.example'];

const print = (text = ''): void => console.log(text);
const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Finds Chromium, or installs it where that needs no question: as root on Debian or a relative of it. */
function needChromium(): void {
  try {
    findChromium();
  } catch (error) {
    // A path that was given by hand and is wrong is for the person to mend.
    if (process.env['CHROME_PATH'] || process.getuid?.() !== 0) throw error;
    if (spawnSync('apt-get', ['--version']).status !== 0) throw error;
    print('Chromium was not found; installing it with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of ['update -qq', 'install -y -qq --no-install-recommends chromium'])
      spawnSync('apt-get', args.split(' '), { stdio: 'inherit', env });
    findChromium();
  }
}

/** Waits until a check of the page has ended. */
async function ended(session: Session, page: Page): Promise<TabState> {
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…', 20_000);
  return session.state(page);
}

async function picture(page: Page, name: string, whole = false): Promise<void> {
  const file = `${out}/${name}.png` as const;
  await page.screenshot({ path: file, fullPage: whole });
  print(`  ${file}`);
}

/** Screens that are pictured in a tab of their own, at their usual width. */
const wholeScreens = [
  { name: 'panel', file: 'src/panel/index.html?tab=TAB', width: 480 },
  { name: 'options', file: 'src/options/index.html', width: 1000 },
] as const;

/** Opens the card on the first mark the way a reader does: by resting the pointer on it. */
async function openCard(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    for (const name of ['contradicted', 'compare']) {
      const [range] = [...(CSS.highlights.get(`second-source-${name}`) ?? [])] as Range[];
      if (!range) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getBoundingClientRect();
      const line = range.getClientRects()[0] ?? box;
      return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }
    return undefined;
  });
  if (!place) return;
  await page.mouse.move(place.x, place.y, { steps: 4 });
  await new Promise((resolve) => {
    setTimeout(resolve, 900);
  });
}

/** Shows a page of today that no bundled fact covers: the list of its reports, and the comparison with them. */
async function demonstrateStory(session: Session, server: PageServer): Promise<void> {
  const { serve, serveFeed } = newsstand(server);
  const options = await session.screen('src/options/index.html');
  await options.waitForSelector('#outlets .rows > li');
  const ask = askThrough(() => options);
  for (const [index, [host, form, name]] of outlets.entries()) {
    const link = `https://${host}/ferry`;
    const entry = ferryEntry(link, index);
    serve(link, send(reportPage(entry.title), 'text/html; charset=utf-8'));
    await ask('addOutlet', { address: serveFeed(host, form, [entry, ...otherEntries(host)], {}, name) });
  }
  server.page('/aldermoor', machinePage('<p>Source: Harbour Wire</p>'));
  const page = await session.open('http://daily.example/aldermoor');
  const before = await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…', 20_000);
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await popup.setViewport({ width: 428, height: 600 });
  await textWhen(popup, /Reports of this story/);
  await picture(popup, 'story-list', true);
  await popup.click('::-p-text(Compare with these reports)');
  await textWhen(popup, /Compared with: \d/);
  const after = await session.badgeWhen(page, ({ text }) => /^\d/.test(text), 20_000);
  print(`\nA story that no bundled fact covers: badge ${before.text}, compared with reports ${after.text}`);
  await picture(popup, 'story-compared', true);
  await Promise.all([popup.close(), page.close(), options.close()]);
}

/** Shows the sample. */
async function demonstrate(): Promise<void> {
  const server = await startServer();
  const stay = hasDisplay();
  const session = await startChromium({
    headless: !stay,
    hosts: { names: hosts, origin: server.origin, secure: server.secure },
  });
  try {
    const page = await session.open(`${server.origin}/sample/`);
    const state = await ended(session, page);
    if (state.kind !== 'report')
      throw new Error(`The sample was not checked: ${JSON.stringify(state).slice(0, 300)}`);
    const badge = await session.badge(page);
    print(toPlainText(state.report, 'en'));
    print(`\nBadge: ${badge.text} (${badge.title.split('\n').slice(1).join('; ')})\nPictures:`);
    await marksWhen(page, (marks) => marks.length > 0);
    for (const scheme of ['light', 'dark'] as const) {
      const look = [{ name: 'prefers-color-scheme', value: scheme }];
      await page.bringToFront();
      await page.emulateMediaFeatures(look);
      await page.mouse.move(2, 2);
      await page.evaluate(() => scrollTo(0, 0));
      await picture(page, `page-${scheme}`, true);
      await openCard(page);
      await picture(page, `card-${scheme}`);
      await page.keyboard.press('Escape');
      const popup = await session.popup(page);
      await popup.emulateMediaFeatures(look);
      await textWhen(popup, /We could compare/);
      await picture(popup, `popup-${scheme}`);
      await popup.close();
      // A popup shows only what fits; the whole of it is pictured in a tab.
      const tab = await session.tab(page);
      for (const { name, file, width } of wholeScreens) {
        const whole = await session.screen(file.replace('TAB', String(tab)));
        await whole.setViewport({ width, height: 600 });
        await whole.emulateMediaFeatures(look);
        await textWhen(whole, /We could compare|\d found/);
        await picture(whole, `${name}-${scheme}`, true);
        await whole.close();
      }
    }
    await demonstrateStory(session, server);
    if (stay) {
      print(`\nThe browser stays open at ${page.url()}. Close it to end.`);
      await new Promise((resolve) => {
        session.browser.once('disconnected', resolve);
      });
    }
  } finally {
    await session.close().catch(() => undefined);
    await server.close();
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
if (spawnSync(process.execPath, ['tools/build.mjs', 'chrome'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);
try {
  needChromium();
  await demonstrate();
  if (process.argv.includes('--keep')) {
    mkdirSync(store, { recursive: true });
    for (const name of shown.split(' '))
      copyFileSync(path.join(out, `${name}.png`), path.join(store, `${name}.png`));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
