#!/usr/bin/env node
/**
 * Lints the Firefox build as the store does. Errors fail; so does any warning that docs/store.md does not explain.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const run = spawnSync(
  path.join(root, 'node_modules/.bin/web-ext'),
  ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
);
if (!run.stdout?.trim().startsWith('{')) {
  console.error(`The store lint did not run: ${run.stderr || run.error}`);
  process.exit(1);
}
const report = JSON.parse(run.stdout);
const explained = readFileSync(path.join(root, 'docs', 'store.md'), 'utf8');
const unexplained = report.warnings.filter(
  (/** @type {{ code: string }} */ warning) => !explained.includes(warning.code),
);
for (const problem of [...report.errors, ...unexplained])
  console.error(`${problem.code} ${problem.file ?? ''}: ${problem.message}`);
console.log(
  `${report.errors.length} errors, ${report.warnings.length} warnings, ${unexplained.length} of them not explained in docs/store.md`,
);
process.exit(report.errors.length || unexplained.length ? 1 : 0);
