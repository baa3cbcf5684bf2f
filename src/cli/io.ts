import type { FileAnswer, FileTask } from './facts/file-sets.ts';

/** A folder for what does not fit into memory; it is gone when the command ends. */
export interface Scratch {
  readonly append: (name: string, content: string | Uint8Array) => void;
  /** Lines of a file; none where it was never written. */
  readonly lines: (name: string) => AsyncIterable<string>;
  /** Writes a file outside: a beginning, then a scratch file. Returns its bytes. */
  readonly giveOut: (name: string, head: Uint8Array, file: string) => Promise<number>;
  readonly remove: () => void;
}

/** What a command needs from the machine, handed in so that commands are tested without one. */
export interface CliIo {
  /** Text of a file; throws an `InputError` with a clear sentence where it cannot be read as text. */
  readonly readText: (file: string) => string;
  /** Bytes of a file, or undefined where it is not there. */
  readonly readBytes: (file: string) => Uint8Array | undefined;
  /** Fetches a feed that the command names; throws an `InputError` with a clear sentence where it cannot be had. */
  readonly fetchFeed: (
    address: string,
  ) => Promise<{ readonly body: Uint8Array; readonly contentType: string }>;
  /** Lines of a file, one at a time. */
  readonly lines: (file: string) => AsyncIterable<string>;
  /** Names of the readable page files in a folder, sorted; undefined where it is no folder. */
  readonly listPages: (folder: string) => readonly string[] | undefined;
  /** Fact files in a folder, sorted; undefined where it is no folder. */
  readonly listFacts: (folder: string) => readonly string[] | undefined;
  /** Writes a file, with the folders above it. */
  readonly write: (file: string, bytes: Uint8Array | string) => void;
  readonly scratch: () => Scratch;
  /** Reads batches of written sets, side by side where the machine can; answers come in the order of the tasks. */
  readonly fileSets: (tasks: AsyncIterable<FileTask>) => AsyncIterable<FileAnswer>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** A progress bar, where there is a terminal to draw it on. */
  readonly progress: (label: string) => { readonly step: (done: number) => void; readonly end: () => void };
  /** ISO date of today. */
  readonly today: string;
  /** Folder of the program's own data: compiled facts. */
  readonly dataFolder: string;
}

/** An input that cannot be used, with a sentence for the person who gave it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The one name that a command takes; throws an `InputError` with how it is called where there are none or several. */
export function theOnly(names: readonly string[], howTo: string): string {
  const [name, ...more] = names;
  if (name === undefined || more.length) throw new InputError(howTo);
  return name;
}

/** Does work under a progress bar, which goes whatever comes of the work. */
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
