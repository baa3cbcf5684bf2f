#!/usr/bin/env node
/**
 * Bundles programs of ours that are written in TypeScript, and runs each in a process of its own:
 * `node tools/run.mjs tools/demo.ts --keep`; of a folder all, or those whose name contains one of the words behind it:
 * `node tools/run.mjs tests/bench engine`. Exit 1 where one fails.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundle, root } from './bundle.mjs';

const [entry = '', ...args] = process.argv.slice(2);
const isFile = entry.endsWith('.ts');
const programs = isFile
  ? [entry]
  : readdirSync(path.join(root, entry))
      .filter((file) => file.endsWith('.ts') && (!args.length || args.some((word) => file.includes(word))))
      .sort()
      .map((file) => path.join(entry, file));
let failed = 0;
for (const program of programs) {
  const bundled = await bundle(program, `run/${program.replace(/\.ts$/, '.mjs')}`);
  if (!isFile) console.log(`\n▌ ${program}`);
  const command = ['--expose-gc', bundled, ...(isFile ? args : [])];
  if (spawnSync('node', command, { cwd: root, stdio: 'inherit' }).status !== 0) failed += 1;
}
if (!isFile) console.log(`\n${programs.length} run, ${failed} failed`);
process.exit(failed ? 1 : 0);
