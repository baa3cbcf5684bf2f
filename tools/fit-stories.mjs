#!/usr/bin/env node
/** Bundles and runs `tools/fit-stories/main.ts`, which fits the weights of the stories room. */
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
    ssr: 'tools/fit-stories/main.ts',
    outDir,
    emptyOutDir: false,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'stories.mjs', codeSplitting: false } },
  },
});
process.exit(
  spawnSync('node', [path.join(outDir, 'stories.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' })
    .status ?? 1,
);
