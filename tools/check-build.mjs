#!/usr/bin/env node
/**
 * Holds the built extension against the budgets of the design: size of every script as the browser loads it, no
 * web-accessible resource; and lints the Firefox build as the store does, where any warning that docs/store.md does not
 * explain is a problem too. Prints a table; exit 1 where there is a problem.
 */
import { spawnSync } from 'node:child_process';
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

/** @type {string[]} */
const problems = [];
for (const target of ['chrome', 'firefox']) {
  const folder = path.join(root, 'dist', target);
  if (!existsSync(folder)) {
    problems.push(`dist/${target} is not there: run "npm run build" first`);
    continue;
  }
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { file: path.relative(folder, file), size: gzipSync(readFileSync(file), { level: 9 }).length };
    });
  console.log(`dist/${target}`);
  for (const [name, { limit, match }] of Object.entries(budgets)) {
    const files = sizes.filter(({ file }) => match.test(file));
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const sign = total > limit ? '✗' : '✓';
    console.log(
      `  ${sign} ${name.padEnd(34)} ${String(total).padStart(9)} of ${String(limit).padStart(9)} bytes gzip`,
    );
    if (total > limit) problems.push(`${target}: ${name} is ${total} bytes, the budget is ${limit}`);
    if (!files.length && name.startsWith('detector')) problems.push(`${target}: no detector was built`);
  }
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  if (manifest.web_accessible_resources)
    problems.push(`${target}: the manifest has web-accessible resources`);
}

const lint = spawnSync(
  path.join(root, 'node_modules/.bin/web-ext'),
  ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
);
if (lint.stdout?.trim().startsWith('{')) {
  const { errors, warnings } = JSON.parse(lint.stdout);
  const explained = readFileSync(path.join(root, 'docs', 'store.md'), 'utf8');
  const unexplained = warnings.filter(
    (/** @type {{ code: string }} */ { code }) => !explained.includes(code),
  );
  for (const { code, file = '', message } of [...errors, ...unexplained])
    problems.push(`store: ${code} ${file}: ${message}`);
  console.log(`store lint: ${errors.length} errors, ${warnings.length} warnings`);
} else problems.push(`The store lint did not run: ${lint.stderr || lint.error}`);

for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);
