#!/usr/bin/env node
/**
 * Fuzzes every parser: `npm run fuzz -- [MINUTES] [SEED] [TARGET]`. Five minutes and a seed from the clock by default; a
 * failure prints its seed, with which it can be run again. The unit tests run the same targets with fixed seeds.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const outDir = path.join(root, 'out', 'fuzz');
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'tests/fuzz/main.ts',
    outDir,
    emptyOutDir: false,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'fuzz.mjs' } },
  },
});
const run = spawnSync('node', [path.join(outDir, 'fuzz.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
