#!/usr/bin/env node
/**
 * Holds the built extension against the budgets of the design: size of every script as the browser loads it, no
 * web-accessible resource, no permission beyond the list. Prints a table; exit 1 where a budget is broken.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Largest gzip size in bytes, by the part of the extension. The worker carries the words of notices in 23 languages and the
 * readers of feeds and the same story; the annotator carries none of them.
 */
const budgets = {
  'detector (every page)': { limit: 6_000, match: /detector[^/]*\.js$/ },
  'annotator (pages with a notice)': { limit: 25_000, match: /annotator[^/]*\.js$/ },
  'all scripts': { limit: 450_000, match: /\.js$/ },
  'bundled facts': { limit: 1_500_000, match: /^facts\/.*\.bin$/ },
  'whole extension': { limit: 4_000_000, match: /./ },
};

/** @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

const problems = [];
for (const target of ['chrome', 'firefox']) {
  const folder = path.join(root, 'dist', target);
  if (!existsSync(folder)) {
    problems.push(`dist/${target} is not there: run "npm run build" first`);
    continue;
  }
  const sizes = new Map(
    filesBelow(folder).map((file) => [
      file,
      gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
    ]),
  );
  console.log(`dist/${target}`);
  for (const [name, { limit, match }] of Object.entries(budgets)) {
    const files = [...sizes].filter(([file]) => match.test(file));
    const total = files.reduce((sum, [, size]) => sum + size, 0);
    const over = total > limit;
    console.log(
      `  ${over ? '✗' : '✓'} ${name.padEnd(34)} ${String(total).padStart(9)} of ${String(limit).padStart(9)} bytes gzip`,
    );
    if (over) problems.push(`${target}: ${name} is ${total} bytes, the budget is ${limit}`);
    if (!files.length && name.startsWith('detector')) problems.push(`${target}: no detector was built`);
  }
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  if (manifest.web_accessible_resources)
    problems.push(`${target}: the manifest has web-accessible resources`);
}
for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);
