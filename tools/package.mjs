#!/usr/bin/env node
/**
 * Writes what the stores ask for into out/packages: one zip per browser, of the build that is there, and a source archive.
 * The same input gives the same bytes: files in name order, one fixed time stamp, no owner or machine. Prints sizes and
 * SHA-256 sums; `--verify` builds again in another folder and compares. Where a folder is named, as the gate does, the
 * browsers' zips go there.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { zipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '..');
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const out = given ?? path.join(root, 'out', 'packages');
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

/** Zips of the build in a folder. @param {string} folder */
const built = (folder) =>
  Object.fromEntries(
    ['chrome', 'firefox'].map((target) => {
      const base = path.join(folder, 'dist', target);
      return [`second-source-${version}-${target}.zip`, zip(base, filesBelow(base))];
    }),
  );

/** What is no part of the project, or made from it. */
const left = ['.git', 'node_modules', 'dist', 'out'].map((name) => path.join(root, name));

/** Zips from a copy of this folder at another path, so that nothing of this folder's own can stand in the bytes. */
function builtElsewhere() {
  const folder = mkdtempSync(path.join(tmpdir(), 'second source '));
  try {
    cpSync(root, folder, { recursive: true, filter: (file) => !left.includes(file) });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    execFileSync('node', ['tools/build.mjs'], { cwd: folder, stdio: 'inherit' });
    return built(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {Uint8Array} bytes */
const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');

const first = built(root);
if (process.argv.includes('--verify')) {
  const second = builtElsewhere();
  const differing = Object.keys(first).filter((name) => sum(first[name]) !== sum(second[name]));
  if (differing.length) {
    console.error(`Not reproducible: ${differing.join(', ')}`);
    process.exit(1);
  }
  console.log('Built again in another folder: the same bytes.');
}
if (!given) first[`second-source-${version}-source.zip`] = zip(root, tracked());
mkdirSync(out, { recursive: true });
for (const [name, bytes] of Object.entries(first)) {
  writeFileSync(path.join(out, name), bytes);
  console.log(`${name.padEnd(40)} ${String(bytes.length).padStart(9)} bytes  sha256 ${sum(bytes)}`);
}
