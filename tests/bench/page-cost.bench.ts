/**
 * What the extension costs a page, in Chromium with the shipped build and without it, on three fixed pages: main-thread
 * time, long tasks, layout shift, memory of the page, bytes of script put into it. Medians of several loads.
 * Needs `node tools/build.mjs chrome`. `npm run bench:page` runs this one alone.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { type Browser, launch } from 'puppeteer-core';
import { dist, findChromium, startChromium } from '../e2e/support/chromium.ts';
import { startServer } from '../e2e/support/server.ts';

const rounds = 7;
/** Long enough for the check of the page with a notice to be over. */
const settled = 2_500;

const paragraph = (i: number): string =>
  `<p>The council of ward ${i} met on Monday and <b>approved</b> a plan for <a href="/${i}">the northern quay</a>, which a storm had damaged.</p>`;
const article = (paragraphs: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Quay</title><body><main><article><h1>Council meets</h1>${Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('')}</article></main></body></html>`;

interface Cost {
  /** Milliseconds of the page's main thread until it has settled. */
  readonly main: number;
  readonly script: number;
  readonly longTasks: number;
  readonly shift: number;
  /** Megabytes of the page's JavaScript heap. */
  readonly memory: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function load(browser: Browser, url: string): Promise<Cost> {
  const page = await browser.newPage();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluateOnNewDocument(() => {
      const seen = { longTasks: 0, shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        seen.longTasks += list.getEntries().length;
      }).observe({ type: 'longtask', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, settled));
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const seen = await page.evaluate(
      () => (window as unknown as { seen: { longTasks: number; shift: number } }).seen,
    );
    return {
      main: of('TaskDuration') * 1_000,
      script: of('ScriptDuration') * 1_000,
      memory: of('JSHeapUsedSize') / 1e6,
      ...seen,
    };
  } finally {
    await page.close();
  }
}

/** Kilobytes (gzip) of one of our two scripts for pages. */
const kilobytes = (file: string): string =>
  (gzipSync(readFileSync(path.join(dist(), 'src/page', file))).length / 1e3).toFixed(1);

const server = await startServer();
const pages: readonly (readonly [string, string])[] = [
  ['no notice, 1,000 words', server.page('/bench/plain', article(40))],
  ['no notice, 30,000 nodes', server.page('/bench/heavy', article(3_300))],
  ['notice, checked and marked', `${server.origin}/sample/`],
];
const cost = new Map<string, Cost>();
async function measure(label: string, browser: Browser): Promise<void> {
  for (const [name, url] of pages) {
    await load(browser, url);
    const all: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await load(browser, url));
    const pick = (field: keyof Cost): number => median(all.map((one) => one[field]));
    cost.set(`${label} ${name}`, {
      main: pick('main'),
      script: pick('script'),
      longTasks: pick('longTasks'),
      shift: pick('shift'),
      memory: pick('memory'),
    });
  }
}
try {
  const bare = await launch({
    executablePath: findChromium(),
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
    ],
    defaultViewport: { width: 1000, height: 900 },
  });
  await measure('without', bare);
  await bare.close();
  const session = await startChromium();
  await measure('with', session.browser);
  await session.close();
} finally {
  await server.close();
}

let over = 0;
console.log('| page | main thread, without → with | long tasks | layout shift | memory of the page |');
console.log('|---|---|---|---|---|');
for (const [name] of pages) {
  const [a, b] = [cost.get(`without ${name}`), cost.get(`with ${name}`)];
  if (!a || !b) throw new Error(`${name} was not measured.`);
  if (b.longTasks > a.longTasks || b.shift > a.shift + 0.001) over += 1;
  console.log(
    `| ${name} | ${a.main.toFixed(0)} → ${b.main.toFixed(0)} ms (${b.main < a.main ? '' : '+'}${(b.main - a.main).toFixed(0)}) | ${a.longTasks} → ${b.longTasks} | ${a.shift.toFixed(3)} → ${b.shift.toFixed(3)} | ${a.memory.toFixed(1)} → ${b.memory.toFixed(1)} MB |`,
  );
}
console.log(
  `script in every page ${kilobytes('detector.js')} kB gzip; in a page with a notice ${kilobytes('annotator.js')} kB more`,
);
process.exit(over ? 1 : 0);
