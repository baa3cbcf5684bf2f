#!/usr/bin/env node
/** The program: connects the command line to this machine. */
import path from 'node:path';
import process from 'node:process';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

// A reader that stops early ("… | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await main(process.argv.slice(2), nodeIo(path.resolve(import.meta.dirname, '..')));
