#!/usr/bin/env node
/**
 * Fuzzes every parser: `npm run fuzz -- [MINUTES] [SEED] [TARGET]`. Five minutes and a seed from the clock by default; a
 * failure prints its seed, with which it can be run again. The unit tests run the same targets with fixed seeds.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle, root } from './bundle.mjs';

const program = await bundle('tests/fuzz/main.ts', 'fuzz/fuzz.mjs');
const run = spawnSync('node', [program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
