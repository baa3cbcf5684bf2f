#!/usr/bin/env node
/** The program: connects the command line to this machine. */
import path from 'node:path';
import process from 'node:process';
import { isMainThread, parentPort } from 'node:worker_threads';
import cliProgress from 'cli-progress';
import { type FileTask, fileSets } from './facts/file-sets.ts';
import { main, type MakeProgress } from './main.ts';
import { nodeIo } from './node-io.ts';

const makeProgress: MakeProgress = (label) => {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  const bar = new cliProgress.SingleBar(
    { format: `{bar} {value} ${label} in {duration_formatted}`, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(0, 0);
  return { step: (done) => bar.update(done), end: () => bar.stop() };
};

// A reader that stops early ("… | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const dataFolder = path.resolve(import.meta.dirname, '..');
if (isMainThread) process.exitCode = await main(process.argv.slice(2), nodeIo(dataFolder), makeProgress);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
else parentPort?.on('message', (task: FileTask) => parentPort?.postMessage(fileSets(task)));
