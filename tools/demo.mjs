#!/usr/bin/env node
/**
 * The demonstration: builds the extension, opens a sample page that says it is AI-generated in a real Chromium with it,
 * prints the report and writes pictures into out/demo/. With a display the browser stays open to be tried by hand.
 * `node tools/demo.mjs --keep` also puts the selection of pictures that README and stores show into assets/store/.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundle, root } from './bundle.mjs';

const out = path.join(root, 'out', 'demo');
process.chdir(root);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const built = spawnSync(process.execPath, ['tools/build.mjs', 'chrome'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

// The demonstration uses the harness of the tests, which is TypeScript.
const program = await bundle('tools/demo/run.ts', 'demo/program/run.mjs');
const { demonstrate, findChromium } = await import(pathToFileURL(program).href);

/** What README and the stores show of it all. */
function keepPictures() {
  const store = path.join(root, 'assets', 'store');
  mkdirSync(store, { recursive: true });
  for (const name of [
    'page-light',
    'page-dark',
    'card-light',
    'popup-light',
    'popup-dark',
    'panel-light',
    'options-light',
    'story-list',
    'story-compared',
  ])
    copyFileSync(path.join(out, `${name}.png`), path.join(store, `${name}.png`));
}

/** Installs Chromium where that needs no question: as root on Debian or a relative of it. */
function installChromium() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('Chromium was not found; installing it with apt-get …');
  const options = {
    stdio: /** @type {const} */ ('inherit'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

try {
  try {
    findChromium();
  } catch (error) {
    // A path that was given by hand and is wrong is for the person to mend.
    if (process.env.CHROME_PATH) throw error;
    installChromium();
    findChromium();
  }
  await demonstrate(out);
  if (process.argv.includes('--keep')) keepPictures();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
