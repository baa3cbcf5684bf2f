#!/usr/bin/env node
/**
 * Fits the weights of `wrong` (src/engine/check/same-fact.ts) on labelled jobs and says how far its confidence can be
 * believed: `node tools/fit.mjs JOBS.jsonl`. What a line holds: docs/rules.md.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const outDir = path.join(root, 'out', 'fit');
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'tools/fit/main.ts',
    outDir,
    emptyOutDir: false,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'fit.mjs' } },
  },
});
const run = spawnSync('node', [path.join(outDir, 'fit.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
