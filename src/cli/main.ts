/** The command line's door: reads the arguments, calls the command, turns what goes wrong into a sentence. */
import { parseArgs } from 'node:util';
import { FactFileError } from '../engine/facts/binary.ts';
import type { FactIndex } from '../engine/facts/model.ts';
import { batch } from './batch.ts';
import { check } from './check.ts';
import { createEngine } from '../engine/index.ts';
import { bundledIndexes, factsCommand, openFactFiles } from './facts/index.ts';
import { stories } from './stories.ts';
import { type CliIo, type ExitCode, exitCode, InputError, theOnly } from './io.ts';

const usage = `second-source: cross-checks pages that say they are AI-generated

  second-source check PAGE [--source FILE|FOLDER]… [--feed FILE|ADDRESS]… [--facts FILE]… [--no-bundled] [--json]
      PAGE is an HTML or text file. A feed's reports of the same story are listed and compared with. Exit 0: nothing contradicted, 1: something is, 2: it could not be read.
  second-source batch JOBS.jsonl
      One job a line, one JSON answer a line, in the same order.
  second-source stories PAGES.jsonl --items ITEMS.jsonl
      For each page the items that tell the same story, best first: one JSON answer a line.
  second-source facts lint|build|draft|export|import|stats …
      Fact sets: "second-source facts --help" tells more.
`;

async function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const [command, ...args] = argv;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    (command === undefined ? io.error : io.out)(usage);
    return command === undefined ? exitCode.unusable : exitCode.agrees;
  }
  if (command === 'facts') return factsCommand(args, io);
  const engine = createEngine();
  if (command === 'check') {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        source: { type: 'string', multiple: true },
        feed: { type: 'string', multiple: true },
        facts: { type: 'string', multiple: true },
        'no-bundled': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const page = theOnly(positionals, 'check takes one page: second-source check PAGE [--source FILE]…');
    const openers = openFactFiles(values.facts ?? [], engine, io);
    const bundled = values['no-bundled'] ? [] : bundledIndexes(engine, io);
    return check(
      { page, sources: values.source ?? [], feeds: values.feed ?? [], json: values.json ?? false },
      engine,
      (document) => [...openers.map((open) => open(document)), ...bundled],
      io,
    );
  }
  if (command === 'batch') {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const file = theOnly(positionals, 'batch takes one file: second-source batch JOBS.jsonl');
    let opened: readonly FactIndex[] | undefined;
    return batch(file, engine, () => (opened ??= bundledIndexes(engine, io)), io);
  }
  if (command === 'stories') {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { items: { type: 'string' } },
    });
    const howTo = 'stories takes pages and items: second-source stories PAGES.jsonl --items ITEMS.jsonl';
    const pages = theOnly(positionals, howTo);
    if (values.items === undefined) throw new InputError(howTo);
    return stories(pages, values.items, io);
  }
  throw new InputError(`There is no command "${command}".\n\n${usage}`);
}

/**
 * Text that a terminal only shows: what could move its cursor, colour it or turn its direction is written as JSON writes
 * it, so that answers in JSON keep their values.
 */
const withoutControls = (text: string): string =>
  text.replace(
    /[^\P{Cc}\n\t]|[\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Runs one command.
 * @returns the exit code: 0 nothing contradicted, 1 something contradicted, 2 usage or unreadable input
 */
export async function main(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const safe = {
    ...io,
    out: (text: string) => io.out(withoutControls(text)),
    error: (text: string) => io.error(withoutControls(text)),
  };
  try {
    return await run(argv, safe);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const unusable = error instanceof InputError || error instanceof FactFileError;
    if (unusable || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'))) {
      safe.error(`${(error as Error).message}\n`);
      return exitCode.unusable;
    }
    throw error;
  }
}
