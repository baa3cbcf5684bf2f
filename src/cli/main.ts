/** The entry of the command line: reads the arguments, runs the command, turns errors into sentences. */
import { FactFileError } from '../engine/facts/binary.ts';
import { batch } from './batch.ts';
import { check } from './check.ts';
import { facts } from './facts/index.ts';
import { type CliIo, type ExitCode, exitCode, InputError } from './io.ts';
import { stories } from './stories.ts';

const usage = `second-source: cross-checks pages that say they are AI-generated

  second-source check PAGE [--source FILE|FOLDER]… [--feed FILE|ADDRESS]… [--facts FILE]… [--no-bundled] [--json]
      PAGE is an HTML or text file. A feed's reports of the same story are listed and compared with. Exit 0: nothing contradicted, 1: something is, 2: it could not be read.
  second-source batch JOBS.jsonl
      One job a line, one JSON answer a line, in the same order.
  second-source stories PAGES.jsonl --items ITEMS.jsonl
      For each page the items that tell the same story, best first: one JSON answer a line.
  second-source facts lint|build|export|import …
      Fact sets: "second-source facts --help" tells more.
`;

const commands: Readonly<Record<string, (args: string[], io: CliIo) => Promise<ExitCode>>> = {
  check,
  batch,
  stories,
  facts,
};

function run([command, ...args]: readonly string[], io: CliIo): Promise<ExitCode> {
  if (command === undefined || ['--help', '-h', 'help'].includes(command)) {
    (command === undefined ? io.error : io.out)(usage);
    return Promise.resolve(command === undefined ? exitCode.unusable : exitCode.agrees);
  }
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!known) throw new InputError(`There is no command "${command}".\n\n${usage}`);
  return known(args, io);
}

/**
 * Makes text safe for a terminal: what could move its cursor, colour it or turn its direction is escaped as in JSON, so that
 * answers in JSON keep their values.
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
