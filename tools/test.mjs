#!/usr/bin/env node
/**
 * The whole gate, as `npm test` and CI run it: format, lint, types, dead code, unit tests, build, sizes, end to end.
 * Every step runs even when an earlier one failed (except those
 * that need the build), so that one run shows all there is to mend. The last line counts tests and checks:
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join('out', 'test-results');
const fileOf = (project) => path.join(results, `${project}.json`);
process.chdir(root);
const PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);

/** Jest with a report in a file; its JSON on stdout would only be noise. @param {string} workers */
const jest = (project, workers) => ({
  command: `jest --selectProjects ${project} --maxWorkers=${workers} --json --outputFile=${fileOf(project)}`,
  jest: project,
});

/** @type {{ name: string, command: string, needs?: string, jest?: string }[]} */
const steps = [
  { name: 'format', command: 'biome format .' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'dead code', command: 'knip' },
  { name: 'unit tests', ...jest('unit', '100%') },
  { name: 'build', command: 'node tools/build.mjs' },
  { name: 'sizes and store lint', command: 'node tools/check-build.mjs', needs: 'build' },
  // Two files at a time, each in browsers of its own: headless, each of them has the focus.
  { name: 'end-to-end tests', ...jest('e2e', '2'), needs: 'build' },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];
for (const { name, command, needs, jest: project } of steps) {
  console.log(`\n▌ ${name}`);
  const isLeftOut = needs !== undefined && broken.includes(needs);
  if (isLeftOut) console.log(`left out, because "${needs}" failed`);
  const started = performance.now();
  const stdio = /** @type {const} */ (['ignore', project ? 'ignore' : 'inherit', 'inherit']);
  const ok =
    !isLeftOut && spawnSync(command, { stdio, shell: true, env: { ...process.env, PATH } }).status === 0;
  const report =
    project && existsSync(fileOf(project)) ? JSON.parse(readFileSync(fileOf(project), 'utf8')) : undefined;
  // A suite that could not even start has no test that failed, and counts as one.
  const bad = report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 0;
  passed += report ? report.numPassedTests : ok ? 1 : 0;
  failed += ok ? bad : Math.max(1, bad);
  if (!ok) broken.push(name);
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
