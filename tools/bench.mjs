#!/usr/bin/env node
/**
 * Runs the benchmarks under tests/bench: each is bundled and run in a process of its own. They print figures and hold
 * the budgets they name; `node tools/bench.mjs engine` runs those whose name contains the word.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const files = readdirSync(path.join(root, 'tests/bench'))
  .filter(
    (file) => file.endsWith('.bench.ts') && (!words.length || words.some((word) => file.includes(word))),
  )
  .sort();

let failed = 0;
for (const file of files) {
  const name = file.replace(/\.ts$/, '.mjs');
  const outDir = path.join(root, 'out', 'bench');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: path.join('tests/bench', file),
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
    ssr: { external: ['puppeteer-core'] },
  });
  console.log(`\n▌ ${file}`);
  const run = spawnSync('node', ['--expose-gc', path.join(outDir, name)], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) failed += 1;
}
console.log(`\n${files.length} benchmarks, ${failed} outside their budgets`);
process.exit(failed ? 1 : 0);
