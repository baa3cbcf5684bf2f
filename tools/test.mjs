#!/usr/bin/env node
/**
 * The whole gate, as `npm test` and CI run it: format, lint, types, dead code, unit tests, build, sizes, end to end.
 * Every step runs even when an earlier one failed (except those that need the build), so that one run shows all there
 * is to mend. The last line counts tests and checks: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'out', 'test-results');
const bin = (name) => path.join('node_modules', '.bin', name);

/** @typedef {{ name: string, command: string[], needs?: string, jest?: string }} Step */
/** @type {Step[]} */
const steps = [
  { name: 'format', command: [bin('biome'), 'format', '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  {
    name: 'lint',
    command: [bin('oxlint'), '--type-aware', '--deny-warnings', 'src', 'tests', 'tools', 'vite.config.ts'],
  },
  { name: 'dead code', command: [bin('knip')] },
  { name: 'unit tests', command: [bin('jest'), '--selectProjects', 'unit'], jest: 'unit' },
  { name: 'build', command: ['node', 'tools/build.mjs'] },
  { name: 'sizes', command: ['node', 'tools/check-size.mjs'], needs: 'build' },
  { name: 'store lint', command: ['node', 'tools/lint-stores.mjs'], needs: 'build' },
  // One browser at a time: these tests read badges and focus.
  {
    name: 'end-to-end tests',
    command: [bin('jest'), '--selectProjects', 'e2e', '--runInBand'],
    needs: 'build',
    jest: 'e2e',
  },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];

for (const step of steps) {
  if (step.needs && broken.includes(step.needs)) {
    console.log(`\n▌ ${step.name}: left out, because "${step.needs}" failed`);
    broken.push(step.name);
    failed += 1;
    continue;
  }
  console.log(`\n▌ ${step.name}`);
  const file = step.jest && path.join(results, `${step.jest}.json`);
  const [command, ...args] = file ? [...step.command, '--json', `--outputFile=${file}`] : step.command;
  const started = performance.now();
  // Jest's report goes to a file and its progress to stderr; its JSON on stdout would only be noise.
  const run = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', file ? 'ignore' : 'inherit', 'inherit'],
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ok = run.status === 0;
  if (file && existsSync(file)) {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    // A suite that could not even start has no test that failed, and counts as one.
    failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    if (!ok && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) failed += 1;
  } else if (ok) passed += 1;
  else failed += 1;
  if (!ok) broken.push(step.name);
  console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds} s)`);
}

if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
