#!/usr/bin/env node
/**
 * Runs the benchmarks under tests/bench: each is bundled and run in a process of its own. They print figures and hold
 * the budgets they name; `node tools/bench.mjs engine` runs those whose name contains the word.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundle, root } from './bundle.mjs';

const words = process.argv.slice(2);
const files = readdirSync(path.join(root, 'tests/bench'))
  .filter(
    (file) => file.endsWith('.bench.ts') && (!words.length || words.some((word) => file.includes(word))),
  )
  .sort();

let failed = 0;
for (const file of files) {
  const program = await bundle(
    path.join('tests/bench', file),
    path.join('bench', file.replace(/\.ts$/, '.mjs')),
  );
  console.log(`\n▌ ${file}`);
  const run = spawnSync('node', ['--expose-gc', program], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) failed += 1;
}
console.log(`\n${files.length} benchmarks, ${failed} outside their budgets`);
process.exit(failed ? 1 : 0);
