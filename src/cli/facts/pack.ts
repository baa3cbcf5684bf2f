/**
 * `facts build --pack`: compiles any number of written sets (files, folders, JSON Lines with one set a line) into one pack.
 * Memory holds a few batches, the names with their counts, and one part at a time: facts wait in a scratch folder. Workers
 * read batches side by side, and their answers are taken in the order of the input, so that the same input gives the same
 * bytes whatever their number.
 */
import { writeFactFile } from '../../engine/facts/binary.ts';
import type { FactRecord } from '../../engine/facts/model.ts';
import { anchorsOf, nameHash, partCount, partOf, writePackHead } from '../../engine/facts/pack.ts';
import { known } from '../../text/known.ts';
import { type CliIo, type ExitCode, exitCode, InputError, withProgress } from '../io.ts';
import type { FileTask } from './file-sets.ts';
import { factFiles, type FileProblem, formatProblem, usedTwice, type WrittenSet } from './files.ts';

export interface PackOptions {
  readonly id: string;
  readonly title: string;
  readonly out: string;
}

/** Characters in a batch: small enough to keep every worker busy, large enough to be worth the way. */
const batchSize = 400_000;
/** Problems that are printed; a file of a million may have as many. */
const mostProblems = 50;

/** Every written set that the paths name, one at a time. */
async function* writtenSets(paths: readonly string[], io: CliIo): AsyncGenerator<WrittenSet> {
  for (const path of factFiles(paths, io)) {
    if (!/\.jsonl$|\.ndjson$/i.test(path)) {
      const content = io.readBytes(path);
      if (!content) throw new InputError(`There is no file ${path}.`);
      yield { file: path, content };
      continue;
    }
    let line = 0;
    for await (const content of io.lines(path)) {
      line += 1;
      if (content.trim()) yield { file: path, line, content };
    }
  }
}

async function* batches(sets: AsyncIterable<WrittenSet>, today: string): AsyncGenerator<FileTask> {
  let batch: WrittenSet[] = [];
  let size = 0;
  for await (const set of sets) {
    batch.push(set);
    size += set.content.length;
    if (size < batchSize) continue;
    yield { sets: batch, today };
    batch = [];
    size = 0;
  }
  if (batch.length) yield { sets: batch, today };
}

/** First pass: every set is read and checked; its facts go to the scratch folder, its names are counted. */
async function gather(
  paths: readonly string[],
  io: CliIo,
  put: (line: string) => void,
  step: (done: number) => void,
) {
  const counts = new Map<string, number>();
  const places = new Map<string, string>();
  let facts = 0;
  let problems = 0;
  let expires: string | undefined;
  const tell = (problem: FileProblem): void => {
    problems += 1;
    if (problems <= mostProblems) io.error(formatProblem(problem));
  };
  for await (const answer of io.fileSets(batches(writtenSets(paths, io), io.today))) {
    answer.problems.forEach(tell);
    for (const set of answer.sets) {
      const { id, file, line = 1 } = set;
      const first = places.get(id);
      if (first !== undefined) tell(usedTwice(file, line, id, first));
      places.set(id, `${file}:${line}`);
      const remedy = 'Add "reviewed" when a person has checked it.';
      if (!set.reviewed) tell({ file, line, message: `The set "${id}" is not reviewed.`, remedy });
      if (set.expires !== undefined && (expires === undefined || set.expires < expires)) ({ expires } = set);
      for (const { names, line } of set.facts) {
        for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
        put(line);
      }
      facts += set.facts.length;
      step(facts);
    }
  }
  if (problems > mostProblems) io.error(`… and ${problems - mostProblems} more problems.\n`);
  if (problems) return undefined;
  if (!facts) throw new InputError(`There is no fact set in ${paths.join(', ')}.`);
  return { facts, sets: places.size, counts, expires };
}

/** Builds a pack from everything the paths name. */
export async function buildPack(
  paths: readonly string[],
  { id, title, out }: PackOptions,
  io: CliIo,
): Promise<ExitCode> {
  if (!paths.length) throw new InputError('Name at least one fact file or folder.');
  const scratch = io.scratch();
  try {
    const found = await withProgress(io, 'facts read', (step) =>
      gather(paths, io, (line) => scratch.append('facts', `${line}\n`), step),
    );
    if (!found) return exitCode.unusable;
    const { facts, sets, counts, expires } = found;

    // Second pass: each fact goes to the parts of its rarest names.
    const parts = partCount(facts);
    const hashes = new Set<number>();
    const laying = io.progress('facts laid');
    let laid = 0;
    for await (const line of scratch.lines('facts')) {
      const names = JSON.parse(line.slice(0, line.indexOf('\t'))) as string[];
      const anchors = anchorsOf(names, (name) => counts.get(name) ?? 0).map(nameHash);
      for (const hash of anchors) hashes.add(hash);
      for (const part of new Set(anchors.map((hash) => partOf(hash, parts))))
        scratch.append(`part-${part}`, `${line}\n`);
      laid += 1;
      if (laid % 1_000 === 0) laying.step(laid);
    }
    laying.end();

    // Third pass: each part is compiled by itself.
    const lengths: number[] = [];
    const compiling = io.progress('parts compiled');
    for (let part = 0; part < parts; part += 1) {
      const keys = new Map<FactRecord, readonly string[]>();
      for await (const line of scratch.lines(`part-${part}`)) {
        const [, own = '[]', record = '{}'] = line.split('\t');
        keys.set(JSON.parse(record) as FactRecord, JSON.parse(own) as string[]);
      }
      const bytes = writeFactFile([...keys.keys()], (record) => keys.get(record) ?? []);
      scratch.append('parts', bytes);
      lengths.push(bytes.length);
      compiling.step(part + 1);
    }
    compiling.end();
    const head = writePackHead(
      { id, title, version: io.today, facts, sets, ...known({ expires }) },
      lengths,
      hashes,
    );
    const size = await scratch.giveOut('parts', head, out);
    io.out(
      `${facts} facts of ${sets} sets in ${parts} parts, under ${hashes.size} names → ${out} (${size} bytes)\n`,
    );
    return exitCode.agrees;
  } finally {
    scratch.remove();
  }
}
