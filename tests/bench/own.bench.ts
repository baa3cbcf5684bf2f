/**
 * 200 own sources of 600 words in Chromium's own database: the time of a cold worker from nothing to the facts that a page
 * asks for. They were read when they were added, so that this is opening, not reading. Budget: 150 ms.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../e2e/support/chromium.ts';

const budget = 150;
const many = 200;
const rounds = 7;

const out = path.resolve('out/bench/own');
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: out,
    lib: {
      entry: 'tests/bench/support/own-page.ts',
      formats: ['iife'],
      name: 'own',
      fileName: () => 'own.js',
    },
  },
});
const script = readFileSync(path.join(out, 'own.js'), 'utf8');
/** A database belongs to an origin, and a file has none. */
const server = createServer((request, response) => {
  const code = request.url === '/own.js';
  response
    .writeHead(200, { 'content-type': `text/${code ? 'javascript' : 'html'}; charset=utf-8` })
    .end(code ? script : '<!doctype html><title>own</title><script src="own.js"></script>');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

interface Bench {
  fill(many: number): Promise<void>;
  open(): Promise<{ milliseconds: number; found: number }>;
}
const browser = await launch({
  executablePath: findChromium(),
  pipe: true,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--no-first-run',
  ],
  protocolTimeout: 600_000,
});
const all: (Awaited<ReturnType<Bench['open']>> & { thread: number })[] = [];
try {
  const first = await browser.newPage();
  await first.goto(address);
  await first.evaluate((count) => (window as unknown as Bench).fill(count), many);
  await first.close();
  for (let round = 0; round < rounds; round += 1) {
    // A page of its own each time: no code is warm, no database open.
    const page = await browser.newPage();
    await page.goto(address);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
    };
    const before = await busy();
    const opened = await page.evaluate(() => (window as unknown as Bench).open());
    all.push({ ...opened, thread: (await busy()) - before });
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
// What its thread works is the same on a busy machine; how long that takes is not, and stands beside it.
const thread = median(all.map((one) => one.thread));
const whole = median(all.map(({ milliseconds }) => milliseconds));
const { found } = all[0] ?? { found: 0 };
console.log(
  `${many} own sources: ${found} of their facts for a page after ${thread.toFixed(0)} ms of work, ${whole.toFixed(0)} ms by the clock; budget ${budget} ms of work`,
);
process.exit(thread > budget || found === 0 ? 1 : 0);
