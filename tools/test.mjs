#!/usr/bin/env node
/**
 * The whole gate, as `npm test` and CI run it: format, lint, types, dead code, unit tests, build, sizes, end to end.
 * Steps that need nothing of each other run side by side. Every step runs even when an earlier one failed (except those
 * that need the build), so that one run shows all there is to mend. The last line counts tests and checks:
 * `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** @typedef {{ name: string, command: string, needs?: string, jest?: string }} Step */
/** Lanes of a stage run side by side, the steps of a lane one after another. @type {Step[][][]} */
const stages = [
  [
    [
      { name: 'format', command: 'biome format .' },
      { name: 'types', command: 'tsc --noEmit' },
      { name: 'lint', command: 'npm run lint' },
      { name: 'dead code', command: 'knip' },
      { name: 'build', command: 'node tools/build.mjs' },
      { name: 'sizes and store lint', command: 'node tools/check-build.mjs', needs: 'build' },
    ],
    [{ name: 'unit tests', ...jest('unit', '100%') }],
  ],
  // Two files at a time, each in browsers of its own: headless, each of them has the focus.
  [[{ name: 'end-to-end tests', ...jest('e2e', '2'), needs: 'build' }]],
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];

/** @param {Step} step @param {boolean} alone whether its words may go out as they come */
async function run(step, alone) {
  if (step.needs && broken.includes(step.needs)) {
    console.log(`\n▌ ${step.name}: left out, because "${step.needs}" failed`);
    broken.push(step.name);
    failed += 1;
    return;
  }
  if (alone) console.log(`\n▌ ${step.name}`);
  const started = performance.now();
  const out = alone ? 'inherit' : 'pipe';
  const stdio = /** @type {const} */ (['ignore', step.jest ? 'ignore' : out, out]);
  const child = spawn(step.command, { stdio, shell: true, env: { ...process.env, PATH } });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
  const [status] = await once(child, 'close');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!alone) process.stdout.write(`\n▌ ${step.name}\n${Buffer.concat(said).toString()}`);
  const ok = status === 0;
  if (step.jest && existsSync(fileOf(step.jest))) {
    const report = JSON.parse(readFileSync(fileOf(step.jest), 'utf8'));
    passed += report.numPassedTests;
    // A suite that could not even start has no test that failed, and counts as one.
    failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    if (!ok && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) failed += 1;
  } else if (ok) passed += 1;
  else failed += 1;
  if (!ok) broken.push(step.name);
  console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds} s)`);
}

for (const lanes of stages)
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) await run(step, lanes.length === 1);
    }),
  );

if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
