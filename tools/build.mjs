#!/usr/bin/env node
/**
 * Builds everything into dist/: the command line, the compiled fact sets (by that command line) and the extension for
 * each browser. `node tools/build.mjs chrome` builds what one browser needs.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const targets = ['chrome', 'firefox'].filter((name) => !wanted.length || wanted.includes(name));

/** @param {string} what @param {string[]} command */
function run(what, command) {
  const [program, ...args] = command;
  const started = performance.now();
  // Whoever calls may be a test: what is built must not hang on it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = spawnSync(program, args, { cwd: root, encoding: 'utf8', env });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}\n`);
    console.error(`The build stopped at: ${what}`);
    process.exit(1);
  }
  console.log(`${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

const vite = (/** @type {string} */ mode) => [
  'node_modules/.bin/vite',
  'build',
  '--mode',
  mode,
  '--logLevel',
  'warn',
];
run('command line → dist/cli', vite('cli'));
run('fact sets → dist/facts', [
  'node',
  'dist/cli/second-source.mjs',
  'facts',
  'build',
  'assets/facts',
  '--out',
  'dist/facts',
]);
for (const target of targets) run(`extension → dist/${target}`, vite(target));
