/** `facts draft`, `facts export` and `facts import`: sets from articles, and to and from ClaimReview. */
import { stringify } from 'yaml';
import { claimReviewsOf, setOfClaimReviews } from '../../library/fact-sets/claim-review.ts';
import { draftSet, slug } from '../../library/fact-sets/draft.ts';
import { lintFactSet } from '../../library/fact-sets/lint.ts';
import type { FactSet } from '../../library/fact-sets/schema.ts';
import { readSources } from '../check.ts';
import { type CliIo, type ExitCode, exitCode, InputError, theOnly } from '../io.ts';
import { lintFile, formatProblem } from './files.ts';

export interface MakeOptions {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly out?: string | undefined;
}

const head = (what: string): string => `# ${what}
# Not reviewed. For each fact: check it against its sources, restate it in your own words, then add to the set
#   reviewed: { by: your name or desk, on: the day }
# "second-source facts lint" tells what is still wrong; "facts build" takes no set that is not reviewed.
`;

const write = (text: string, { out }: MakeOptions, io: CliIo): void =>
  void (out === undefined ? io.out(text) : io.write(out, text));

/** Writes a set as YAML, and says what the linter will ask for. */
function give(set: FactSet, what: string, options: MakeOptions, io: CliIo): ExitCode {
  write(`${head(what)}${stringify(set, { lineWidth: 0 })}`, options, io);
  const problems = lintFactSet(set, io.today);
  for (const { path, message } of problems.slice(0, 20)) io.error(`${path.join('.')}: ${message}\n`);
  io.error(
    `${set.facts.length} facts proposed from ${set.sources.length} sources, ${problems.length} problems to mend${options.out === undefined ? '' : ` → ${options.out}`}\n`,
  );
  return exitCode.agrees;
}

/** Proposes a set from articles in text or HTML. */
export function draft(paths: readonly string[], options: MakeOptions, io: CliIo): ExitCode {
  if (!paths.length) throw new InputError('facts draft needs at least one article.');
  const articles = readSources(paths, io);
  const title = options.title ?? articles[0]?.document.title ?? 'Draft';
  const set = draftSet(articles, { id: options.id ?? slug(title), title, today: io.today });
  if (set.facts.length === 0)
    throw new InputError(
      'No statement with a date, number or sum was found that an article not written by AI makes.',
    );
  return give(set, `Drafted from ${paths.join(', ')}`, options, io);
}

/** Writes a set as ClaimReview JSON-LD. */
export function exportClaimReview(paths: readonly string[], options: MakeOptions, io: CliIo): ExitCode {
  const file = theOnly(
    paths,
    'facts export takes one set: second-source facts export --claim-review SET.yaml',
  );
  const { set, problems } = lintFile(file, io);
  for (const problem of problems) io.error(formatProblem(problem));
  if (!set || problems.length) return exitCode.unusable;
  write(`${JSON.stringify(claimReviewsOf(set), null, 2)}\n`, options, io);
  return exitCode.agrees;
}

/** Makes an unreviewed set of a ClaimReview file or feed. */
export function importClaimReview(paths: readonly string[], options: MakeOptions, io: CliIo): ExitCode {
  const file = theOnly(
    paths,
    'facts import takes one file: second-source facts import --claim-review REVIEWS.json',
  );
  let data: unknown;
  try {
    data = JSON.parse(io.readText(file).replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file} is not JSON: ${(error as Error).message}`);
  }
  const title = options.title ?? `Reviews of ${file}`;
  const { set, left } = setOfClaimReviews(data, { id: options.id ?? slug(title), title, today: io.today });
  for (const { claim, why } of left.slice(0, 20)) io.error(`left out: ${why}: ${claim.slice(0, 100)}\n`);
  if (left.length > 20) io.error(`left out: ${left.length - 20} more\n`);
  if (set === undefined)
    throw new InputError(
      left.length
        ? `None of the ${left.length} reviews in ${file} gives a fact.`
        : `${file} holds no ClaimReview.`,
    );
  return give(set, `Imported from ${file}`, options, io);
}
