#!/usr/bin/env node
/**
 * Writes what the stores ask for into out/packages: one zip per browser and a source archive. The same input gives the
 * same bytes: files in name order, one fixed time stamp, no owner or machine. Prints sizes and SHA-256 sums, and
 * `--verify` builds twice and compares.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { zipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out', 'packages');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Zip keeps local time without a zone, from 1980 on; any fixed moment does. */
const stamp = new Date(1980, 0, 2);

/** @param {string} base @param {readonly string[]} files */
function zip(base, files) {
  const entries = Object.fromEntries(
    [...files]
      .sort()
      .map((file) => [
        file.split(path.sep).join('/'),
        [readFileSync(path.join(base, file)), { mtime: stamp, level: 9, os: 0, attrs: 0 }],
      ]),
  );
  return zipSync(/** @type {any} */ (entries));
}

/** @param {string} folder */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

const tracked = () =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

function packages() {
  execFileSync('node', ['tools/build.mjs'], { cwd: root, stdio: 'inherit' });
  return {
    [`second-source-${version}-chrome.zip`]: zip(
      path.join(root, 'dist/chrome'),
      filesBelow(path.join(root, 'dist/chrome')),
    ),
    [`second-source-${version}-firefox.zip`]: zip(
      path.join(root, 'dist/firefox'),
      filesBelow(path.join(root, 'dist/firefox')),
    ),
    [`second-source-${version}-source.zip`]: zip(root, tracked()),
  };
}

/** @param {Uint8Array} bytes */
const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');

const first = packages();
if (process.argv.includes('--verify')) {
  const second = packages();
  const differing = Object.keys(first).filter((name) => sum(first[name]) !== sum(second[name]));
  if (differing.length) {
    console.error(`Not reproducible: ${differing.join(', ')}`);
    process.exit(1);
  }
  console.log('Built twice: the same bytes.');
}
mkdirSync(out, { recursive: true });
for (const [name, bytes] of Object.entries(first)) {
  writeFileSync(path.join(out, name), bytes);
  console.log(`${name.padEnd(40)} ${String(bytes.length).padStart(9)} bytes  sha256 ${sum(bytes)}`);
}
