/**
 * The detector in Chromium, on pages without a notice from 1,000 to 65,536 nodes: processor time of the main thread from a
 * trace, beside the same page left alone, the longest task, and the share of our own pages without a notice that pass the
 * first look. Budgets: 5 ms for 10,000 nodes, slices of at most 8 ms, no long task.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Browser, launch } from 'puppeteer-core';
import { build } from 'vite';

const budgetPer10000 = 5;
const sliceBudget = 8;
const rounds = 5;
const sizes = [1_000, 10_000, 30_000, 65_536];

const out = path.resolve('out/bench/detector');
mkdirSync(out, { recursive: true });
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: out,
    lib: {
      entry: 'src/page/detector.ts',
      formats: ['iife'],
      name: 'detector',
      fileName: () => 'detector.js',
    },
  },
});
const source = readFileSync(path.join(out, 'detector.js'), 'utf8');

/** An article with as many nodes as asked: paragraphs with a link and an emphasis each, seven nodes a paragraph. */
function pageOf(nodes: number): string {
  const paragraph = (i: number): string =>
    `<p>The council of ward ${i} met on Monday and <b>approved</b> a plan for <a href="/${i}">the northern quay</a>, which a storm had damaged.</p>\n`;
  const count = Math.round(nodes / 9);
  return `<!doctype html><html lang="en"><title>Quay</title><body><article><h1>Council meets</h1>${Array.from({ length: count }, (_, i) => paragraph(i)).join('')}</article></body></html>`;
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  /** Processor time, µs. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly message?: string };
  };
}

interface Cost {
  readonly total: number;
  readonly longest: number;
  readonly nodes: number;
}

/** Processor time of the main thread's tasks between two marks, ms. */
async function costOf(browser: Browser, nodes: number, run: boolean): Promise<Cost> {
  const page = await browser.newPage();
  try {
    await page.setContent(pageOf(nodes));
    const counted = await page.evaluate(
      () =>
        document.createNodeIterator(document, 0xffffffff) &&
        document.evaluate('count(//node())', document, null, 1).numberValue,
    );
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
    await page.evaluate(() => {
      Object.assign(globalThis, {
        browser: { runtime: { id: 'bench', sendMessage: () => Promise.resolve() } },
      });
    });
    await page.tracing.start({
      categories: [
        'toplevel',
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'blink.user_timing',
        '__metadata',
      ],
    });
    const pause = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      });
    await page.evaluate(() => void performance.mark('bench:start'));
    await pause(50);
    await page.evaluate(run ? source : '0');
    await pause(800);
    await page.evaluate(() => void performance.mark('bench:end'));
    const raw = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(raw)) as { traceEvents: TraceEvent[] };
    const mark = (name: string): TraceEvent | undefined => traceEvents.find((event) => event.name === name);
    const start = mark('bench:start');
    const end = mark('bench:end');
    if (!start || !end) throw new Error('The trace lacks the marks.');
    const tasks = traceEvents.filter(
      (event) =>
        // The scheduler's task holds the thread pool's: counting both would count everything twice.
        event.name === 'ThreadControllerImpl::RunTask' &&
        event.pid === start.pid &&
        event.tid === start.tid &&
        event.ts > start.ts &&
        event.ts < end.ts,
    );
    const times = tasks.map((task) => (task.tdur ?? 0) / 1_000);
    return { total: times.reduce((a, b) => a + b, 0), longest: Math.max(0, ...times), nodes: counted };
  } finally {
    await page.close();
  }
}

const best = (costs: readonly Cost[]): Cost =>
  costs.reduce((a, b) => (b.total < a.total ? b : a), {
    total: Number.POSITIVE_INFINITY,
    longest: 0,
    nodes: 0,
  });

/** Whether the detector tells the worker of a page. */
async function isTold(browser: Browser, html: string): Promise<boolean> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    await page.evaluate(() => {
      const sendMessage = (): Promise<object> => {
        Object.assign(globalThis, { told: true });
        return Promise.resolve({});
      };
      Object.assign(globalThis, { browser: { runtime: { id: 'bench', sendMessage } } });
    });
    await page.evaluate(source);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    return await page.evaluate(() => 'told' in globalThis);
  } finally {
    await page.close();
  }
}

const browser = await launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  pipe: true,
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
let over = 0;
try {
  for (const size of sizes) {
    const alone: Cost[] = [];
    const watched: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await costOf(browser, size, false));
      watched.push(await costOf(browser, size, true));
    }
    const cost = best(watched);
    const own = Math.max(0, cost.total - best(alone).total);
    const budget = Math.max(budgetPer10000, (budgetPer10000 * cost.nodes) / 10_000);
    const good = own <= budget && cost.longest <= sliceBudget;
    if (!good) over += 1;
    console.log(
      `${good ? '✓' : '✗'} ${String(cost.nodes).padStart(6)} nodes: ${own.toFixed(1).padStart(5)} ms of ${budget.toFixed(1)} ms, longest task ${cost.longest.toFixed(1)} ms of ${sliceBudget} ms`,
    );
  }
  const silent = readdirSync('tests/pages/no-notice').map((file) =>
    readFileSync(path.join('tests/pages/no-notice', file), 'utf8'),
  );
  let told = 0;
  for (const html of silent) if (await isTold(browser, html)) told += 1;
  console.log(`  ${told} of our ${silent.length} pages that only speak of AI go on to the closer look`);
} finally {
  await browser.close();
}
process.exit(over ? 1 : 0);
