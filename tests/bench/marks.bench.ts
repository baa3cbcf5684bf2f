/**
 * Drawing marks in Chromium: the main-thread time to find 200 passages in a page and to draw them, and that the page's DOM
 * stays as it was. Budget: 8 ms.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';

const budget = 8;
const many = 200;
const rounds = 9;

const out = path.resolve('out/bench/marks');
mkdirSync(out, { recursive: true });
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: out,
    lib: {
      entry: 'tests/bench/support/marks-page.ts',
      formats: ['iife'],
      name: 'marks',
      fileName: () => 'marks.js',
    },
  },
});
const paragraphs = Array.from(
  { length: many + 20 },
  (_, i) =>
    `<p>In the harbour of <em>Brunhaven</em> berth ${i} took <b>${100 + i}</b> ferries this spring, more than the port had expected in winter.</p>`,
).join('\n');
const file = path.join(out, 'index.html');
writeFileSync(
  file,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>marks</title><body><main><article><h1>Ferries of Brunhaven</h1>${paragraphs}</article></main><script src="marks.js"></script></body></html>`,
);
type Measured = { draw: number; layout: number; marks: number; changes: number };
const browser = await launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  pipe: true,
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
const all: Measured[] = [];
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  for (let round = 0; round < rounds; round += 1)
    all.push(
      await page.evaluate(
        (count) => (window as unknown as { measure: (n: number) => Promise<Measured> }).measure(count),
        many,
      ),
    );
} finally {
  await browser.close();
}
const middle = (pick: (one: Measured) => number): number =>
  all.map(pick).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
const first = all[0];
const [draw, layout] = [middle((one) => one.draw), middle((one) => one.layout)];
const whole = all.every((one) => one.marks === many && one.changes === 0);
console.log(
  `${draw <= budget ? '✓' : '✗'} ${many} marks found and drawn: ${draw.toFixed(1)} ms of ${budget} ms (first time ${first?.draw.toFixed(1) ?? '–'} ms), layout after it ${layout.toFixed(1)} ms`,
);
console.log(`${whole ? '✓' : '✗'} every passage was found, and the DOM was not changed`);
process.exit(draw <= budget && whole ? 0 : 1);
