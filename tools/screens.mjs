#!/usr/bin/env node
/**
 * Photographs every screen in every state, light and dark, in every language, into out/screens/, and
 * runs axe on each state in light, dark and forced colours. `node tools/screens.mjs popup` takes screens whose name
 * contains the word, `--axe` leaves the pictures out. Exit 1 where axe finds a violation or a screen scrolls sideways.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { bundle, root } from './bundle.mjs';

const out = path.join(root, 'out', 'screens');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const pictures = !process.argv.includes('--axe');
const locales = ['en', 'ko', 'ja'];
/** Window width by screen; every layout must also hold 320px, a phone, and a 200 % zoom of both the usual window and the phone. */
const widths = {
  popup: 428,
  story: 428,
  panel: 360,
  'panel-wide': 1000,
  options: 1000,
  welcome: 900,
  card: 480,
};
/** Chromium's highest popup, px: three differences stand in it without scrolling. */
const popupHeight = 600;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await bundle('tools/screens/gallery.tsx', 'screens/app/gallery.js', 'page');
const index = path.join(out, 'app', 'index.html');
writeFileSync(
  index,
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body><script src="gallery.js"></script></body></html>',
);

const browser = await launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  pipe: true,
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--hide-scrollbars'],
});
const page = await browser.newPage();
const cdp = await page.createCDPSession();
page.on('pageerror', (error) => {
  console.error(`error on the page: ${error.message}`);
  process.exitCode = 1;
});
await page.goto(pathToFileURL(index).href);
await page.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));

/** @param {'light' | 'dark'} scheme @param {boolean} forced */
const media = (scheme, forced) =>
  cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
/** Shows a screen, and presses what leads to its state. */
async function show(/** @type {string[]} */ ...what) {
  const press = await page.evaluate(
    (name, state, locale) => window.gallery.show(name, state, locale),
    ...what,
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  if (!press) return;
  await page.locator(press).click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
}
const openFolds = () =>
  page.evaluate(async () => {
    const roots = [
      document,
      ...[...document.children[0].children].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    for (const fold of roots.flatMap((one) => [...one.querySelectorAll('details')])) fold.open = true;
    await new Promise((resolve) => setTimeout(resolve, 30));
  });

/** @type {string[]} */
const problems = [];
/** @param {string} label */
async function checkAxe(label) {
  const found = await page.evaluate(async () => {
    const result = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  });
  for (const line of found) problems.push(`axe, ${label}: ${line}`);
}

/** @param {string} label */
async function checkWidth(label) {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) problems.push(`scrolls sideways by ${wide}px: ${label}`);
}

/** @param {string} label */
async function checkHeight(label) {
  const height = await page.evaluate(() => Math.ceil(document.querySelector('.screen').offsetHeight));
  console.log(`${label}: ${height}px high`);
  if (height > popupHeight) problems.push(`higher than ${popupHeight}px: ${label}`);
}

let taken = 0;
/** @param {string} file */
async function picture(file) {
  if (!pictures) return;
  await page.screenshot({ path: path.join(out, file), fullPage: true });
  taken += 1;
}

/** @type {{ name: keyof typeof widths, states: string[] }[]} */
const screens = await page.evaluate(() => window.gallery.list());
let checked = 0;
for (const { name, states } of screens) {
  if (words.length && !words.some((word) => name.includes(word))) continue;
  const width = widths[name];
  for (const state of states) {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      await media(scheme, false);
      await page.setViewport({ width, height: 600 });
      for (const locale of locales) {
        await show(name, state, locale);
        await checkWidth(`${name} ${state} ${locale}`);
        if (state === 'three') await checkHeight(`${name} ${state} ${locale}`);
        await picture(`${name}-${state}-${scheme}-${locale}.png`);
        if (locale !== 'en' && scheme === 'dark') continue;
        await openFolds();
        await checkAxe(`${name} ${state} ${scheme} ${locale}`);
        await checkWidth(`${name} ${state} ${locale} unfolded`);
        checked += 1;
        if (locale === 'en') await picture(`${name}-${state}-${scheme}-${locale}-open.png`);
      }
    }
    await media('light', true);
    await show(name, state, 'en');
    await openFolds();
    await checkAxe(`${name} ${state} forced colours`);
    checked += 1;
    await picture(`${name}-${state}-forced-en.png`);
    await media('light', false);
    for (const [label, viewport] of /** @type {const} */ ([
      ['320px', { width: 320, height: 600 }],
      ['phone', { width: 360, height: 640 }],
      ['phone-200%', { width: 180, height: 320, deviceScaleFactor: 2 }],
      ['200%', { width: Math.max(320, Math.round(width / 2)), height: 300, deviceScaleFactor: 2 }],
    ])) {
      await page.setViewport(viewport);
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: label.startsWith('phone') });
      await show(name, state, 'en');
      await openFolds();
      await checkWidth(`${name} ${state} ${label}`);
      await picture(`${name}-${state}-${label.replace('%', 'percent')}.png`);
    }
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
}
await browser.close();

for (const problem of problems) console.log(problem);
console.log(`${taken} pictures in out/screens, ${checked} axe runs, ${problems.length} problems`);
process.exit(problems.length ? 1 : (process.exitCode ?? 0));
