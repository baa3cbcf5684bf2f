/** Reads fact files as people write them (YAML or JSON) and reports problems by file and line. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { lintFactSet } from '../../library/fact-sets/lint.ts';
import { type DataPath, type FactSet, parseFactSet } from '../../library/fact-sets/schema.ts';
import { jsonOf } from '../../text/known.ts';
import { type CliIo, InputError } from '../io.ts';

/** A problem as it is reported. */
const problemAt = (file: string, line: number, message: string, remedy: string): string =>
  `${file}:${line}: error: ${message} ${remedy}\n`;

/** What was read of a written set: of a whole file, or of a line of JSON Lines. */
interface LintedSet {
  readonly file: string;
  /** Where it begins. */
  readonly line: number;
  /** Present where the shape is right, even when the content has problems. */
  readonly set?: FactSet;
  readonly problems: readonly string[];
  /** Fields of an older form that nothing reads any more. */
  readonly retired?: readonly string[];
}

/** A bigger file is compiled from JSON Lines, not written by hand. */
const fileCap = 20_000_000;

/** The line of a place in the data; of its nearest parent where the place itself is missing. */
function lineOf(document: Document, path: DataPath, lines: LineCounter): number {
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  return path.length ? lineOf(document, path.slice(0, -1), lines) : 1;
}

/** A set's data as it was read, with the line of each place in it; or the problem that there is none. */
type Written =
  | { readonly data: unknown; readonly lineAt: (path: DataPath) => number }
  | { readonly none: readonly [line: number, message: string, remedy: string] };

const problem = (...none: [line: number, message: string, remedy: string]) => ({ none });

/** Reads and lints one file. Never throws for what is in the file; an unreadable file throws an `InputError`. */
export function lintFile(file: string, io: CliIo): LintedSet {
  const content = io.readBytes(file);
  const written = content ? readBytes(content) : problem(1, 'The file is not there.', 'Check the path.');
  return lintWritten(file, 1, written, io);
}

function lintWritten(file: string, line: number, written: Written, io: CliIo): LintedSet {
  if ('none' in written) return { file, line, problems: [problemAt(file, ...written.none)] };
  const parsed = parseFactSet(written.data);
  const problems = 'problems' in parsed ? parsed.problems : lintFactSet(parsed.set, io.today);
  const found = problems.map(({ path, message, remedy }) =>
    problemAt(file, written.lineAt(path), message, remedy),
  );
  return { file, line, ...('set' in parsed ? parsed : {}), problems: found };
}

/** Every written set that the paths name, one at a time: files, files of folders, and JSON Lines with one set a line. */
async function* eachSet(paths: readonly string[], io: CliIo): AsyncGenerator<LintedSet> {
  for (const file of factFiles(paths, io)) {
    if (!/\.jsonl$|\.ndjson$/i.test(file)) {
      yield lintFile(file, io);
      continue;
    }
    let line = 0;
    for await (const content of io.lines(file)) {
      line += 1;
      if (content.trim()) yield lintWritten(file, line, readLine(content, line), io);
    }
  }
}

/**
 * Reads sets that must be correct, one at a time, and prints what is wrong with them.
 * @param take gets each correct set, and returns what else is wrong with it
 * @param mostProblems are printed, and the others counted
 * @returns how many sets there are; 0 where there was a problem
 */
export async function readSets(
  paths: readonly string[],
  io: CliIo,
  take: (set: FactSet, tell: (message: string, remedy: string) => void) => void,
  mostProblems = Infinity,
): Promise<number> {
  if (!paths.length) throw new InputError('Name at least one fact file or folder.');
  const places = new Map<string, string>();
  const notes = new Set(['']);
  let problems = 0;
  const tell = (one: string): void => {
    problems += 1;
    if (problems <= mostProblems) io.error(one);
  };
  for await (const { file, line, set, problems: found, retired } of eachSet(paths, io)) {
    const note = retired?.length ? `${file}: no longer read, and left out: ${retired.join(', ')}.\n` : '';
    // Once for a file, however many of its sets have them.
    if (!notes.has(note)) io.error(note);
    notes.add(note);
    found.forEach(tell);
    if (!set) continue;
    const more = (...told: [message: string, remedy: string]): void => tell(problemAt(file, line, ...told));
    const first = places.get(set.id);
    if (first === undefined) places.set(set.id, `${file}:${line}`);
    else more(`The set id "${set.id}" is already used by ${first}.`, 'Give each set an id of its own.');
    if (!found.length) take(set, more);
  }
  if (problems > mostProblems) io.error(`… and ${problems - mostProblems} more problems.\n`);
  if (problems) return 0;
  if (!places.size) throw new InputError(`There is no fact set in ${paths.join(', ')}.`);
  return places.size;
}

function readLine(text: string, line: number): Written {
  const data = jsonOf(text);
  if (data !== undefined) return { data, lineAt: () => line };
  return problem(line, 'The line is not JSON.', 'Give one whole fact set a line.');
}

function readBytes(bytes: Uint8Array): Written {
  if (bytes.length > fileCap)
    return problem(
      1,
      `The file has ${Math.round(bytes.length / 1e6)} MB; a fact file may have ${fileCap / 1e6} MB.`,
      'Split it, or give the facts as JSON Lines.',
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split('\ufffd')[0] ?? '';
    return problem(before.split('\n').length, 'The file is not UTF-8 text.', 'Save it as UTF-8.');
  }
  if (!text.trim()) return problem(1, 'The file is empty.', 'Write a fact set, or delete the file.');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });
  const [broken] = document.errors;
  if (broken)
    return problem(
      broken.linePos?.[0].line ?? 1,
      `The file is not valid YAML: ${(broken.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')}.`,
      'Mend the line; a file that was cut off ends in the middle of one.',
    );
  try {
    // Aliases can unfold a small file into a huge one.
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    return { data, lineAt: (path) => lineOf(document, path, lines) };
  } catch {
    return problem(1, 'The file repeats itself through too many aliases.', 'Write the entries out.');
  }
}

/** Fact files in files and folders, sorted. */
export function factFiles(paths: readonly string[], io: CliIo): string[] {
  return paths.flatMap((path) => io.listFacts(path) ?? [path]);
}
