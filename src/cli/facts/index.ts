/** `second-source facts …`: lint, build, export and import fact sets. */
import { parseArgs } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { writeFactFile } from '../../engine/facts/binary.ts';
import { engine } from '../../engine/index.ts';
import { recordsOf } from '../../library/fact-sets/records.ts';
import { type FactSet, factSetSchema, summaryOf } from '../../library/fact-sets/schema.ts';
import { type CliIo, type ExitCode, exitCode, InputError } from '../io.ts';
import { exportClaimReview, importClaimReview } from './claim-review.ts';
import { readSets } from './files.ts';
import { bundledName } from './open.ts';
import { buildPack } from './pack.ts';

const usage = `second-source facts: fact sets

  lint FILE|FOLDER…             errors with file, line and remedy; exit 1 where there are any
  build FILE|FOLDER… --out DIR  compiles reviewed sets into DIR/bundled.bin and DIR/sets.json
  build --pack FILE|FOLDER… --id ID --title TITLE --out FILE.pack
                                compiles any number of sets into one pack
  schema                        prints the JSON Schema of a fact set
  export --claim-review SET     writes a set as schema.org ClaimReview
  import --claim-review FILE    makes an unreviewed set of a ClaimReview file or feed

FILE is YAML, JSON, or JSON Lines with one set a line (.jsonl, .ndjson); FOLDER stands for all sets in it.

How to write a fact set: docs/fact-sets.md
`;

/** All sets at once; undefined if one has a problem, which was printed. */
async function allSets(paths: readonly string[], io: CliIo): Promise<readonly FactSet[] | undefined> {
  const sets: FactSet[] = [];
  return (await readSets(paths, io, (set) => sets.push(set))) ? sets : undefined;
}

async function lint(paths: readonly string[], io: CliIo): Promise<ExitCode> {
  const sets = await allSets(paths, io);
  if (!sets) return exitCode.contradicted;
  io.out(
    `${sets.length} fact ${sets.length === 1 ? 'set' : 'sets'} with ${sets.reduce((sum, set) => sum + set.facts.length, 0)} facts: no problems.\n`,
  );
  return exitCode.agrees;
}

async function build(paths: readonly string[], outFolder: string | undefined, io: CliIo): Promise<ExitCode> {
  if (outFolder === undefined) throw new InputError('facts build needs --out FOLDER.');
  const sets = await allSets(paths, io);
  if (!sets) return exitCode.unusable;
  const unreviewed = sets.filter((set) => !set.reviewed);
  if (unreviewed.length)
    throw new InputError(
      `Not reviewed yet: ${unreviewed.map((set) => set.id).join(', ')}. Add "reviewed" to each set when a person has checked it.`,
    );
  const records = sets.flatMap(recordsOf);
  const bytes = writeFactFile(records, engine.keys);
  io.write(`${outFolder}/${bundledName}`, bytes);
  io.write(`${outFolder}/sets.json`, `${JSON.stringify(sets.map(summaryOf), null, 2)}\n`);
  io.out(
    `${records.length} facts of ${sets.length} sets → ${outFolder}/${bundledName} (${bytes.length} bytes)\n`,
  );
  return exitCode.agrees;
}

/** The shape of a fact set as a JSON Schema, for editors, as docs/fact-set.schema.json holds it. */
function schema(io: CliIo): ExitCode {
  // Checks in code (one line of text, say) have no counterpart; the linter knows them.
  const { $schema, ...rest } = toJsonSchema(factSetSchema, { errorMode: 'ignore', target: 'draft-07' });
  io.out(`${JSON.stringify({ $schema, title: 'Second Source fact set', ...rest }, null, 2)}\n`);
  return exitCode.agrees;
}

/** Runs a `facts` subcommand. */
export async function facts(args: string[], io: CliIo): Promise<ExitCode> {
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
  if (command === 'schema') return schema(io);
  if (command === 'export' || command === 'import') {
    if (!values['claim-review']) throw new InputError(`facts ${command} needs --claim-review.`);
    if ((values.out ?? values.id ?? values.title) !== undefined)
      throw new InputError(
        `facts ${command} writes to the standard output and takes no --out, --id or --title.`,
      );
    return command === 'export' ? exportClaimReview(paths, io) : importClaimReview(paths, io);
  }
  throw new InputError(`There is no command "facts ${command}".\n\n${usage}`);
}
