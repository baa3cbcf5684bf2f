#!/usr/bin/env node
/**
 * Fits the weights of `wrong` (src/engine/check/same-fact.ts) on labelled jobs and says how far its confidence can be
 * believed: `node tools/fit.mjs JOBS.jsonl`. What a line holds: docs/rules.md.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.mjs';

const program = await bundle('tools/fit/main.ts', 'fit/fit.mjs');
process.exit(spawnSync('node', [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
