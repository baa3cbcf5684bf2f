/**
 * The popup with 200 discrepancies in Chromium: from the start of loading to the first paint with content, and what
 * pressing things takes until the next paint. Budgets: 100 ms and 50 ms. A new tab with one word in it already takes a
 * while to its first frame, and how long depends on the machine; so that is measured beside it, and the budget holds
 * what the popup adds, in processor time of the page's main thread, which other work on the machine lengthens least.
 * Elapsed times are printed beside it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';

const firstPaintBudget = 100;
const interactionBudget = 50;
const rounds = 9;

const out = path.resolve('out/bench/popup');
mkdirSync(out, { recursive: true });
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: out,
    lib: {
      entry: 'tests/bench/support/popup-page.tsx',
      formats: ['iife'],
      name: 'app',
      fileName: () => 'popup.js',
    },
  },
});
const file = path.join(out, 'index.html');
writeFileSync(
  file,
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>popup</title><body><script src="popup.js"></script></body></html>',
);
const address = pathToFileURL(file).href;
const emptyFile = path.join(out, 'empty.html');
writeFileSync(
  emptyFile,
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>empty</title><body><p>word</p></body></html>',
);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds from an input event to the paint that shows its effect, as the browser itself measures it. */
async function interaction(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    Object.assign(window, { slowest: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const known = window as unknown as { slowest: number };
        known.slowest = Math.max(known.slowest, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await act();
  await new Promise((resolve) => setTimeout(resolve, 120));
  // What stays under the threshold is reported as nothing at all.
  return page.evaluate(() => (window as unknown as { slowest: number }).slowest);
}

const browser = await launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  pipe: true,
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
interface Paint {
  readonly elapsed: number;
  readonly processor: number;
}
const paints: Paint[] = [];
const emptyPaints: Paint[] = [];

async function firstPaint(page: Page, url: string): Promise<Paint> {
  await page.setViewport({ width: 400, height: 600 });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const { metrics } = await cdp.send('Performance.getMetrics');
  return {
    elapsed: await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ),
    processor: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000,
  };
}

const presses = new Map<string, number[]>();
try {
  for (let round = 0; round < rounds; round += 1) {
    const bare = await browser.newPage();
    emptyPaints.push(await firstPaint(bare, pathToFileURL(emptyFile).href));
    await bare.close();
    const page = await browser.newPage();
    paints.push(await firstPaint(page, address));
    const click = (selector: string) => async (): Promise<void> => {
      await page.locator(selector).click();
    };
    const steps: [string, () => Promise<void>][] = [
      ['marks', click('.brand > :last-child .switch')],
      ['why', click('.why > summary')],
      ['go to passage', click('.difference[open] .actions .button')],
      ['show more', click('.differences > .button')],
      ['not right', click('.difference[open] .actions > .button:last-of-type')],
      ['undo', click('.hidden-difference .button.quiet')],
    ];
    for (const [name, act] of steps) {
      presses.set(name, [...(presses.get(name) ?? []), await interaction(page, act)]);
    }
    await page.close();
  }
} finally {
  await browser.close();
}

let over = 0;
function line(name: string, value: number, budget: number): void {
  const ok = value <= budget;
  if (!ok) over += 1;
  const shown = value === 0 ? '< 16' : value.toFixed(0);
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(40)} ${shown.padStart(6)} ms of ${budget} ms`);
}
for (const kind of ['elapsed', 'processor'] as const) {
  const [empty, popup] = [emptyPaints, paints].map((list) => list.map((one) => one[kind]));
  const told = (list: readonly number[] = []): string =>
    `${Math.min(...list).toFixed(0)} (${median(list).toFixed(0)}) ms`;
  console.log(
    `first paint, ${kind}, best (median) of ${rounds}: an empty page ${told(empty)}, the popup ${told(popup)}`,
  );
}
const middle = (list: readonly Paint[]): number => median(list.map(({ processor }) => processor));
line('first paint, 200 discrepancies', middle(paints) - middle(emptyPaints), firstPaintBudget);
for (const [name, values] of presses) line(`pressing "${name}" (median)`, median(values), interactionBudget);
process.exit(over ? 1 : 0);
