/** The machine behind the command line: files, standard streams, the clock. */
import {
  accessSync,
  appendFileSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import cliProgress from 'cli-progress';
import { decodeText } from '../library/fetch/decode.ts';
import { feedLimits, fetchBytes } from '../library/fetch/fetch-text.ts';
import { troubleWords } from '../words/trouble-words.ts';
import { InputError } from './io.ts';

/** A larger page is not an article; reading it would only fill the memory. */
const fileCap = 32_000_000;

/** What is read of a file, or an `InputError` with the sentence for what the system says of it. */
function reading<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new InputError(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new InputError(`${file} is a folder, not a page.`);
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new InputError(`${file} is too large to be read whole.`);
    throw new InputError(`${file} cannot be read (${code ?? 'unknown reason'}).`);
  }
}

/** Text of a file. */
function readText(file: string): string {
  const bytes = reading(file, () => {
    if (statSync(file).size > fileCap) throw new InputError(`${file} is larger than ${fileCap / 1e6} MB.`);
    return readFileSync(file);
  });
  const text = decodeText(bytes);
  if (text === undefined || text.slice(0, 8_000).includes('\0'))
    throw new InputError(`${file} is not a text or HTML file.`);
  if (!text.trim()) throw new InputError(`${file} is empty.`);
  return text;
}

/** Files of a folder whose name fits, sorted, so that the order never depends on the disk. */
function filesIn(folder: string, fits: RegExp): string[] | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  return readdirSync(folder)
    .filter((name) => fits.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

/** A longer line is no job and no fact set: what is beyond is not kept, and its reader finds the line broken. */
const lineCap = 64_000_000;

/** The lines of a file of any size, one at a time. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let parts: string[] = [];
  let size = 0;
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const pieces = String(chunk).split('\n');
    for (const [i, piece] of pieces.entries()) {
      if (i) {
        yield parts.join('').replace(/\r$/, '');
        parts = [];
        size = 0;
      }
      if (size < lineCap) parts.push(piece);
      size += piece.length;
    }
  }
  if (size) yield parts.join('').replace(/\r$/, '');
}

/** Characters that wait before they are written: a million small writes would cost more than the work. */
const mostWaiting = 48_000_000;

/** A folder for what does not fit into memory; it is gone when the command ends. */
function scratchIn(parent: string) {
  const folder = mkdtempSync(path.join(parent, 'second-source-'));
  const place = (name: string): string => path.join(folder, name);
  const waits = new Map<string, string[]>();
  let waiting = 0;
  const settle = (): void => {
    for (const [name, texts] of waits) appendFileSync(place(name), texts.join(''));
    waits.clear();
    waiting = 0;
  };
  return {
    append(name: string, content: string | Uint8Array): void {
      if (typeof content !== 'string') {
        appendFileSync(place(name), content);
        return;
      }
      const texts = waits.get(name) ?? [];
      texts.push(content);
      waits.set(name, texts);
      waiting += content.length;
      if (waiting > mostWaiting) settle();
    },
    /** Lines of a file; none where it was never written. */
    async *lines(name: string): AsyncGenerator<string> {
      settle();
      if (existsSync(place(name))) yield* linesOf(place(name));
    },
    /** Writes a file outside: a beginning, then a scratch file. Returns its bytes. */
    async giveOut(name: string, head: Uint8Array, file: string): Promise<number> {
      mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
      writeFileSync(file, head);
      await pipeline(createReadStream(place(name)), createWriteStream(file, { flags: 'a' }));
      return statSync(file).size;
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Fetches a feed that the command names. */
async function fetchFeed(address: string): Promise<{ body: Uint8Array; contentType: string }> {
  const fetched = await fetchBytes(address, feedLimits, { fetch });
  if ('trouble' in fetched)
    throw new InputError(`${address}: ${troubleWords('en', 'outletTrouble', fetched.trouble)}`);
  return { body: fetched.bytes, contentType: fetched.contentType };
}

/** A progress bar, where there is a terminal to draw it on. */
function progress(label: string): { readonly step: (done: number) => void; readonly end: () => void } {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  const bar = new cliProgress.SingleBar(
    { format: `{bar} {value} ${label} in {duration_formatted}`, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(0, 0);
  return { step: (done) => bar.update(done), end: () => bar.stop() };
}

/**
 * The machine. What cannot be read or had throws an `InputError` with a clear sentence.
 * @param dataFolder folder of the program's own data: compiled facts
 */
export function nodeIo(dataFolder: string) {
  return {
    readText,
    /** Bytes of a file, or undefined if it is not there. */
    readBytes: (file: string): Uint8Array | undefined =>
      reading(file, () => (existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined)),
    fetchFeed,
    /** Lines of a file, one at a time. */
    lines(file: string): AsyncIterable<string> {
      reading(file, () => {
        if (statSync(file).isDirectory()) throw new InputError(`${file} is a folder, not a file of jobs.`);
        accessSync(file, constants.R_OK);
      });
      return linesOf(file);
    },
    /** Page files in a folder; undefined if it is no folder. */
    listPages: (folder: string) => filesIn(folder, /\.(?:txt|html?|xhtml|md)$/i),
    /** Fact files in a folder; undefined if it is no folder. */
    listFacts: (folder: string) => filesIn(folder, /\.(?:ya?ml|jsonl?|ndjson)$/i),
    /** Writes a file, with the folders above it. */
    write(file: string, bytes: Uint8Array | string): void {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    },
    scratch: () => scratchIn(tmpdir()),
    out: (text: string): unknown => process.stdout.write(text),
    error: (text: string): unknown => process.stderr.write(text),
    progress,
    /** ISO date. */
    today: new Date().toISOString().slice(0, 10),
    dataFolder,
  };
}
