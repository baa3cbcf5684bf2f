#!/usr/bin/env node
/** The program: connects the command line to this machine. */
import path from 'node:path';
import process from 'node:process';
import { isMainThread, parentPort } from 'node:worker_threads';
import { type FileTask, fileSets } from './facts/file-sets.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

// A reader that stops early ("… | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const dataFolder = path.resolve(import.meta.dirname, '..');
if (isMainThread) process.exitCode = await main(process.argv.slice(2), nodeIo(dataFolder));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
else parentPort?.on('message', (task: FileTask) => parentPort?.postMessage(fileSets(task)));
