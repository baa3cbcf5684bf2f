#!/usr/bin/env node
/**
 * Fits the weights of the contradiction score on labelled events and prints how well they do on events left out:
 *   node tools/fit.mjs FOLDER [--list BAR] [--without EVENT,EVENT] [--write]
 * FOLDER holds one folder an event with a cluster.json: `articles` (file, role `page` or `source`, publisher, published,
 * ai_disclosed) and `gold` (page, quote or span_start/span_end, verdict). With --write the weights go to
 * src/engine/check/data/weights.ts; --list prints what scores above the bar when left out;
 * the events of --without are not read at all: they are kept for a last look.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const outDir = path.join(root, 'out', 'fit');
if (!process.argv[2]) {
  console.error('usage: node tools/fit.mjs FOLDER [--list BAR] [--without EVENT,EVENT] [--write]');
  process.exit(2);
}
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
    rollupOptions: { output: { entryFileNames: 'fit.mjs', codeSplitting: false } },
  },
});
const run = spawnSync('node', [path.join(outDir, 'fit.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
