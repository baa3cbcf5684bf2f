/** What commands share: access to the machine, errors for unusable input, progress, exit codes. */
import type { nodeIo } from './node-io.ts';

/** What a command needs from the machine, passed in so that commands can be tested without one. */
export type CliIo = ReturnType<typeof nodeIo>;

/** An input that cannot be used, with a sentence for the person who gave it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The only argument that a command takes; throws an `InputError` with its usage if there are none or several. */
export function theOnly(names: readonly string[], howTo: string): string {
  const [name, ...more] = names;
  if (name === undefined || more.length) throw new InputError(howTo);
  return name;
}

/** Does work with a progress bar, which disappears whether or not the work succeeds. */
export async function withProgress<T>(
  io: CliIo,
  label: string,
  work: (step: (done: number) => void) => T | Promise<T>,
): Promise<T> {
  const { step, end } = io.progress(label);
  try {
    return await work(step);
  } finally {
    end();
  }
}

/** Exit codes of the command line. */
export const exitCode = { agrees: 0, contradicted: 1, unusable: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
