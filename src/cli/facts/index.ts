/** `second-source facts …`: lint, build and count fact sets, and open compiled ones. */
import { parseArgs } from 'node:util';
import { openFactFile, openFactFiles as openParts, writeFactFile } from '../../engine/facts/binary.ts';
import { indexFacts } from '../../engine/facts/memory.ts';
import type { FactIndex } from '../../engine/facts/model.ts';
import { openPackHead } from '../../engine/facts/pack.ts';
import type { Document } from '../../engine/model.ts';
import { recordsOf, soundRecord } from '../../library/fact-sets/records.ts';
import { type FactSet, summaryOf } from '../../library/fact-sets/schema.ts';
import { createEngine, type Engine } from '../../engine/index.ts';
import { type CliIo, type ExitCode, exitCode, InputError, withProgress } from '../io.ts';
import { factFiles, formatProblem, lintFile } from './files.ts';
import { factSetJsonSchema } from './json-schema.ts';
import { draft, exportClaimReview, importClaimReview } from './make.ts';
import { buildPack } from './pack.ts';

const usage = `second-source facts: fact sets

  lint FILE|FOLDER…             errors with file, line and remedy; exit 1 where there are any
  build FILE|FOLDER… --out DIR  compiles reviewed sets into DIR/bundled.bin and DIR/sets.json
  build --pack FILE|FOLDER… --id ID --title TITLE --out FILE.pack
                                compiles any number of sets, also JSON Lines with one set a line, into one pack
  stats FILE|FOLDER…            counts facts, sources and entities
  schema                        prints the JSON Schema of a fact set
  draft ARTICLE|FOLDER…         proposes facts from articles in text or HTML, for a person to edit
  export --claim-review SET     writes a set as schema.org ClaimReview
  import --claim-review FILE    makes an unreviewed set of a ClaimReview file or feed

draft and import take --id ID and --title TITLE; draft, export and import take --out FILE.

How to write a fact set: docs/fact-sets.md
`;

const bundledName = 'bundled.bin';

/** Reads files that must be right. Prints every problem; undefined where there was one. */
function readSets(paths: readonly string[], io: CliIo): FactSet[] | undefined {
  if (!paths.length) throw new InputError('Name at least one fact file or folder.');
  const files = factFiles(paths, io);
  if (!files.length) throw new InputError(`No .yaml or .json files in ${paths.join(', ')}.`);
  const linted = files.map((file) => lintFile(file, io));
  const problems = linted.flatMap((file) => file.problems);
  const ids = new Map<string, string>();
  for (const { file, set } of linted) {
    const first = set && ids.get(set.id);
    if (set && first !== undefined)
      problems.push({
        file,
        line: 1,
        message: `The set id "${set.id}" is already used by ${first}.`,
        remedy: 'Give each set an id of its own.',
      });
    else if (set) ids.set(set.id, file);
  }
  for (const { file, retired } of linted)
    if (retired?.length) io.error(`${file}: no longer read, and left out: ${retired.join(', ')}.\n`);
  for (const problem of problems) io.error(formatProblem(problem));
  return problems.length ? undefined : linted.flatMap(({ set }) => set ?? []);
}

function lint(paths: readonly string[], io: CliIo): ExitCode {
  const sets = readSets(paths, io);
  if (!sets) return exitCode.contradicted;
  io.out(
    `${sets.length} fact ${sets.length === 1 ? 'set' : 'sets'} with ${sets.reduce((sum, set) => sum + set.facts.length, 0)} facts: no problems.\n`,
  );
  return exitCode.agrees;
}

async function build(paths: readonly string[], outFolder: string | undefined, io: CliIo): Promise<ExitCode> {
  if (outFolder === undefined) throw new InputError('facts build needs --out FOLDER.');
  const sets = readSets(paths, io);
  if (!sets) return exitCode.unusable;
  const unreviewed = sets.filter((set) => !set.reviewed);
  if (unreviewed.length)
    throw new InputError(
      `Not reviewed yet: ${unreviewed.map((set) => set.id).join(', ')}. Add "reviewed" to each set when a person has checked it.`,
    );
  const engine = createEngine();
  const records = sets.flatMap(recordsOf);
  let done = 0;
  const bytes = await withProgress(io, 'facts', (step) =>
    writeFactFile(records, (record) => {
      done += 1;
      step(done);
      return engine.keys(record);
    }),
  );
  io.write(`${outFolder}/${bundledName}`, bytes);
  io.write(`${outFolder}/sets.json`, `${JSON.stringify(sets.map(summaryOf), null, 2)}\n`);
  io.out(
    `${records.length} facts of ${sets.length} sets → ${outFolder}/${bundledName} (${bytes.length} bytes)\n`,
  );
  return exitCode.agrees;
}

function stats(paths: readonly string[], io: CliIo): ExitCode {
  const sets = readSets(paths, io);
  if (!sets) return exitCode.unusable;
  for (const set of sets)
    io.out(
      `${set.id.padEnd(32)} ${String(set.facts.length).padStart(6)} facts ${String(set.sources.length).padStart(5)} sources ${String(set.entities.length).padStart(5)} entities  ${set.title}\n`,
    );
  return exitCode.agrees;
}

/** Runs a `facts` subcommand. */
export async function factsCommand(args: string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      id: { type: 'string' },
      title: { type: 'string' },
      'claim-review': { type: 'boolean' },
      pack: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [command, ...paths] = positionals;
  if (values.help || command === undefined) {
    (values.help ? io.out : io.error)(usage);
    return values.help ? exitCode.agrees : exitCode.unusable;
  }
  if (command === 'lint') return lint(paths, io);
  if (command === 'build' && values.pack) {
    const { id, title, out } = values;
    if (id === undefined || title === undefined || out === undefined)
      throw new InputError('facts build --pack needs --id, --title and --out FILE.pack.');
    return buildPack(paths, { id, title, out }, io);
  }
  if (command === 'build') return build(paths, values.out, io);
  if (command === 'stats') return stats(paths, io);
  if (command === 'schema') {
    io.out(factSetJsonSchema());
    return exitCode.agrees;
  }
  if (command === 'draft') return draft(paths, createEngine(), values, io);
  if (command === 'export' || command === 'import') {
    if (!values['claim-review']) throw new InputError(`facts ${command} needs --claim-review.`);
    return command === 'export' ? exportClaimReview(paths, values, io) : importClaimReview(paths, values, io);
  }
  throw new InputError(`There is no command "facts ${command}".\n\n${usage}`);
}

/** The sets that ship with the program, where they were built. */
export function bundledIndexes(engine: Engine, io: CliIo): FactIndex[] {
  const bytes = io.readBytes(`${io.dataFolder}/facts/${bundledName}`);
  return bytes ? [openFactFile(bytes, (record) => engine.fact(record))] : [];
}

/** A pack, of which only the parts with a page's names are opened. */
function openPack(bytes: Uint8Array, engine: Engine): (document: Document) => FactIndex {
  const head = openPackHead(bytes);
  const starts: number[] = [];
  const end = head.lengths.reduce((at, length) => {
    starts.push(at);
    return at + length;
  }, head.size);
  if (end !== bytes.length) throw new InputError('The pack is cut off.');
  return (document) => {
    const parts = head.partsFor(engine.documentKeys(document)).map((part) => {
      const start = starts[part] ?? 0;
      return bytes.subarray(start, start + (head.lengths[part] ?? 0));
    });
    return openParts(parts, (record) => engine.fact(soundRecord(record)), { verify: true });
  };
}

/** Fact files given by the reader: written (YAML, JSON), compiled or a pack. Each is asked with the page. */
export function openFactFiles(
  paths: readonly string[],
  engine: Engine,
  io: CliIo,
): ((document: Document) => FactIndex)[] {
  return factFiles(paths, io).map((file) => {
    const pack = file.endsWith('.pack') ? io.readBytes(file) : undefined;
    if (pack) return openPack(pack, engine);
    const index = openOne(file, engine, io);
    return () => index;
  });
}

function openOne(file: string, engine: Engine, io: CliIo): FactIndex {
  if (file.endsWith('.bin')) {
    const bytes = io.readBytes(file);
    if (!bytes) throw new InputError(`There is no file ${file}.`);
    return openFactFile(bytes, (record) => engine.fact(record), { verify: true });
  }
  const { set, problems } = lintFile(file, io);
  const [first] = problems;
  if (!set || first) throw new InputError(first ? formatProblem(first).trim() : `${file} holds no fact set.`);
  return indexFacts(recordsOf(set).map((record) => engine.fact(record)));
}
