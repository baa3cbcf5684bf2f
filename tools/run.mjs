#!/usr/bin/env node
/** Bundles a program of ours that is written in TypeScript, and runs it: `node tools/run.mjs tools/demo/main.ts --keep`. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle, root } from './bundle.mjs';

const [entry = '', ...args] = process.argv.slice(2);
const program = await bundle(entry, `run/${entry.replace(/\.ts$/, '.mjs')}`);
const run = spawnSync('node', [program, ...args], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
