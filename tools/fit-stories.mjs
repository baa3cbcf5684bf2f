#!/usr/bin/env node
/** Bundles and runs `tools/fit-stories/main.ts`, which fits the weights of the stories room. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.mjs';

const program = await bundle('tools/fit-stories/main.ts', 'fit/stories.mjs');
process.exit(spawnSync('node', [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
