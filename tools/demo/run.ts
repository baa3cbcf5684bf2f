/** What the demonstration shows: the report in words, the page with its marks, the card, the popup. */
import { explain } from '../../src/words/explain.ts';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { Finding } from '../../src/engine/model.ts';
import type { TabState } from '../../src/rpc/calls.ts';
import { tallyOf } from '../../src/report/differences.ts';
import type { Report } from '../../src/report/report.ts';
import { type Session, startChromium } from '../../tests/e2e/support/chromium.ts';
import { marksWhen, textWhen } from '../../tests/e2e/support/look.ts';
import { demonstrateStory, storyHosts } from './story.ts';
import { startServer } from '../../tests/e2e/support/server.ts';

export { findChromium } from '../../tests/e2e/support/chromium.ts';

/** Sources that are printed of a finding. */
const shownSources = 3;

const print = (text = ''): void => console.log(text);
const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

function describeFinding(finding: Finding): void {
  const { verdict, quote, rule, confidence, evidence, context } = finding;
  print(`  ${verdict.toUpperCase()}  “${quote}”`);
  if (context) print(`    page    ${context.before}[${quote}]${context.after}`);
  print(`    says    ${explain('en', finding)}`);
  for (const { source, quote: words } of evidence.slice(0, shownSources)) {
    print(
      `    source  ${[source.publisher, source.published?.slice(0, 10), source.kind].filter(Boolean).join(', ')}`,
    );
    print(`            ${words}`);
    if (source.url) print(`            ${source.url}`);
  }
  if (evidence.length > shownSources) print(`    … and ${evidence.length - shownSources} more sources`);
  print(`    rule    ${rule}, confidence ${confidence.toFixed(2)}`);
  print();
}

function describe({ document, disclosure, findings, statements, betterVersions }: Report): void {
  print(`\n${document.title ?? 'Untitled'}  (${document.publisher ?? 'unknown publisher'})`);
  if (disclosure) {
    print(`The page says that AI ${disclosure.level} its ${disclosure.scope}, in these words:`);
    print(`  “${disclosure.quote}”`);
  }
  const { compared, total, ...counts } = tallyOf(statements);
  const parts = Object.entries(counts).map(([state, count]) => `${count} ${state}`);
  print(`${compared} of ${total} details could be compared: ${parts.join(', ')}\n`);
  for (const finding of findings)
    if (finding.verdict === 'contradicted' || finding.verdict === 'compare') describeFinding(finding);
  print('Better-sourced versions:');
  for (const { publisher, title, url } of betterVersions)
    print(`  ${publisher ?? ''}: ${title ?? ''}\n    ${url ?? ''}`);
}

/** Waits until a check of the page has ended. */
async function ended(session: Session, page: Page): Promise<TabState> {
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…', 20_000);
  return session.state(page);
}

async function picture(page: Page, file: `${string}.png`, whole = false): Promise<void> {
  await page.screenshot({ path: file, fullPage: whole });
  print(`  ${path.relative(process.cwd(), file)}`);
}

/** Screens that are pictured in a tab of their own, at their usual width. */
const wholeScreens = [
  { name: 'popup-whole', file: 'src/popup/index.html?tab=TAB', width: 400 },
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

/**
 * Shows the sample.
 * @param out folder for the pictures
 */
export async function demonstrate(out: string): Promise<void> {
  const server = await startServer();
  const stay = hasDisplay();
  const session = await startChromium({
    headless: !stay,
    hosts: { names: storyHosts, origin: server.origin, secure: server.secure },
  });
  try {
    const page = await session.open(`${server.origin}/sample/`);
    const state = await ended(session, page);
    if (state.kind !== 'report')
      throw new Error(`The sample was not checked: ${JSON.stringify(state).slice(0, 300)}`);
    const badge = await session.badge(page);
    describe(state.report);
    print(`\nBadge: ${badge.text} (${badge.title.split('\n').slice(1).join('; ')})\nPictures:`);
    await marksWhen(page, (marks) => marks.length > 0);
    for (const scheme of ['light', 'dark'] as const) {
      const look = [{ name: 'prefers-color-scheme', value: scheme }];
      await page.bringToFront();
      await page.emulateMediaFeatures(look);
      await page.mouse.move(2, 2);
      await page.evaluate(() => scrollTo(0, 0));
      await picture(page, `${out}/page-${scheme}.png`, true);
      await openCard(page);
      await picture(page, `${out}/card-${scheme}.png`);
      await page.keyboard.press('Escape');
      const popup = await session.popup(page);
      await popup.emulateMediaFeatures(look);
      await textWhen(popup, /We could compare/);
      await picture(popup, `${out}/popup-${scheme}.png`);
      await popup.close();
      // A popup shows only what fits; the whole of it is pictured in a tab.
      const tab = await session.tab(page);
      for (const { name, file, width } of wholeScreens) {
        const whole = await session.screen(file.replace('TAB', String(tab)));
        await whole.setViewport({ width, height: 600 });
        await whole.emulateMediaFeatures(look);
        // Findings out of sight are drawn when the reader comes near: a picture of everything needs them all.
        await whole.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '.finding { content-visibility: visible !important; } footer { position: static !important; }',
          );
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        });
        await textWhen(whole, /We could compare|Fact sets/);
        await picture(whole, `${out}/${name}-${scheme}.png`, true);
        await whole.close();
      }
    }
    await demonstrateStory(session, server, (shown, name, whole) =>
      picture(shown, `${out}/${name}.png`, whole),
    );
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
