/** Reads fact files as people write them (YAML or JSON) and tells problems by file and line. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { lintFactSet } from '../../library/fact-sets/lint.ts';
import { type DataPath, type FactSet, type Problem, parseFactSet } from '../../library/fact-sets/schema.ts';
import type { CliIo } from '../io.ts';

export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

export interface LintedFile {
  readonly file: string;
  /** Present where the shape is right, even when the content has problems. */
  readonly set?: FactSet;
  readonly problems: readonly FileProblem[];
  /** Fields of an older form that nothing reads any more. */
  readonly retired?: readonly string[];
}

/** A bigger file is compiled from JSON Lines, not written by hand. */
const fileCap = 20_000_000;

/** The line of a place in the data; of its nearest parent where the place itself is missing. */
function lineOf(root: Node | null, path: DataPath, lines: LineCounter): number {
  let node: unknown = root;
  let offset = 0;
  for (const key of [...path, undefined]) {
    if (isMap(node) || isSeq(node) || isScalar(node)) offset = node.range?.[0] ?? offset;
    if (key === undefined) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) node = node.items[Number(key)];
    else break;
  }
  return lines.linePos(offset).line;
}

/** Reads and lints one file. Never throws for what is in the file; an unreadable file throws an `InputError`. */
export function lintFile(file: string, io: CliIo): LintedFile {
  const bytes = io.readBytes(file);
  if (bytes) return lintBytes(file, bytes, io.today);
  return {
    file,
    problems: [{ file, line: 1, message: 'The file is not there.', remedy: 'Check the path.' }],
  };
}

/** Lints a line of a JSON Lines file: a whole fact set. */
export function lintLine(file: string, line: number, text: string, today: string): LintedFile {
  const at = ({ message, remedy }: Pick<Problem, 'message' | 'remedy'>): FileProblem => ({
    file,
    line,
    message,
    remedy,
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return {
      file,
      problems: [at({ message: 'The line is not JSON.', remedy: 'Give one whole fact set a line.' })],
    };
  }
  const parsed = parseFactSet(data);
  if ('problems' in parsed) return { file, problems: parsed.problems.map(at) };
  return { file, ...parsed, problems: lintFactSet(parsed.set, today).map(at) };
}

/** Lints a file's bytes. */
export function lintBytes(file: string, bytes: Uint8Array, today: string): LintedFile {
  const problem = (line: number, message: string, remedy: string): LintedFile => ({
    file,
    problems: [{ file, line, message, remedy }],
  });
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
  if (broken) {
    const line = broken.linePos?.[0].line ?? 1;
    return problem(
      line,
      `The file is not valid YAML: ${(broken.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')}.`,
      'Mend the line; a file that was cut off ends in the middle of one.',
    );
  }
  let data: unknown;
  try {
    // Aliases can unfold a small file into a huge one.
    data = document.toJS({ maxAliasCount: 50 });
  } catch {
    return problem(1, 'The file repeats itself through too many aliases.', 'Write the entries out.');
  }
  const place = ({ path, message, remedy }: Problem): FileProblem => ({
    file,
    line: lineOf(document.contents, path, lines),
    message,
    remedy,
  });
  const parsed = parseFactSet(data);
  if ('problems' in parsed) return { file, problems: parsed.problems.map(place) };
  return { file, ...parsed, problems: lintFactSet(parsed.set, today).map(place) };
}

/** Fact files in files and folders, sorted. */
export function factFiles(paths: readonly string[], io: CliIo): string[] {
  return paths.flatMap((path) => io.listFacts(path) ?? [path]);
}

export const formatProblem = ({ file, line, message, remedy }: FileProblem): string =>
  `${file}:${line}: error: ${message} ${remedy}\n`;
