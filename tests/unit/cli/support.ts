/** A machine for the command line that exists only in memory. */
import type { CliIo } from '../../../src/cli/io.ts';
import { InputError } from '../../../src/cli/io.ts';
import { main } from '../../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly steps: readonly number[];
}

/** Runs a command over files given by name; a name that ends in `/` is a folder. */
export async function run(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  hooks: {
    readonly lines?: CliIo['lines'];
    readonly onOut?: (text: string) => void;
    readonly onFile?: (file: string, bytes: Uint8Array) => void;
  } = {},
): Promise<Ran> {
  let out = '';
  let error = '';
  const steps: number[] = [];
  const io: CliIo = {
    readText: (file) => {
      const text = files[file];
      if (typeof text !== 'string') throw new InputError(`There is no file ${file}.`);
      return text;
    },
    readBytes: (file) => {
      const content = files[file];
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    fetchFeed: (address) => {
      const text = files[address];
      if (typeof text !== 'string') throw new InputError(`${address} did not answer.`);
      return Promise.resolve({ body: new TextEncoder().encode(text), contentType: 'text/xml' });
    },
    lines:
      hooks.lines ??
      async function* lines(file) {
        for (const line of String(files[file] ?? '').split('\n')) yield await Promise.resolve(line);
      },
    listPages: (folder) =>
      folder.endsWith('/')
        ? Object.keys(files)
            .filter((name) => name.startsWith(folder) && name !== folder)
            .sort()
        : undefined,
    listFacts: () => undefined,
    write: () => undefined,
    scratch: () => {
      const kept = new Map<string, Uint8Array[]>();
      const bytesOf = (name: string): Uint8Array => Buffer.concat(kept.get(name) ?? []);
      return {
        append: (name, content) =>
          kept.set(name, [
            ...(kept.get(name) ?? []),
            typeof content === 'string' ? Buffer.from(content) : content,
          ]),
        async *lines(name) {
          for (const line of new TextDecoder().decode(bytesOf(name)).split('\n'))
            if (line) yield await Promise.resolve(line);
        },
        giveOut: async (name, head, file) => {
          const whole = new Uint8Array(Buffer.concat([head, bytesOf(name)]));
          hooks.onFile?.(file, whole);
          return whole.length;
        },
        remove: () => kept.clear(),
      };
    },
    out: (text) => {
      out += text;
      hooks.onOut?.(text);
    },
    error: (text) => {
      error += text;
    },
    progress: () => ({ step: (done) => steps.push(done), end: () => undefined }),
    today: '2026-06-01',
    dataFolder: '/nowhere',
  };
  const code = await main(argv, io);
  return { code, out, error, steps };
}
