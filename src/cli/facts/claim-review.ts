/** `facts export` and `facts import`: sets to and from ClaimReview. */
import { stringify } from 'yaml';
import { claimReviewsOf, setOfClaimReviews } from '../../library/fact-sets/claim-review.ts';
import { lintFactSet } from '../../library/fact-sets/lint.ts';
import { type CliIo, type ExitCode, exitCode, InputError, theOnly } from '../io.ts';
import { lintFile, formatProblem } from './files.ts';

export interface ReviewOptions {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly out?: string | undefined;
}

const head = (file: string): string => `# Imported from ${file}
# Not reviewed. For each fact: check it against its sources, restate it in your own words, then add to the set
#   reviewed: { by: your name or desk, on: the day }
# "second-source facts lint" tells what is still wrong; "facts build" takes no set that is not reviewed.
`;

const write = (text: string, { out }: ReviewOptions, io: CliIo): void =>
  void (out === undefined ? io.out(text) : io.write(out, text));

/** An id of a set: lower case, letters, digits and hyphens. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'x';
}

/** Writes a set as ClaimReview JSON-LD. */
export function exportClaimReview(paths: readonly string[], options: ReviewOptions, io: CliIo): ExitCode {
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

/** Makes an unreviewed set of a ClaimReview file or feed, as YAML, and says what the linter will ask for. */
export function importClaimReview(paths: readonly string[], options: ReviewOptions, io: CliIo): ExitCode {
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
  write(`${head(file)}${stringify(set, { lineWidth: 0 })}`, options, io);
  const problems = lintFactSet(set, io.today);
  for (const { path, message } of problems.slice(0, 20)) io.error(`${path.join('.')}: ${message}\n`);
  io.error(
    `${set.facts.length} facts proposed from ${set.sources.length} sources, ${problems.length} problems to mend${options.out === undefined ? '' : ` → ${options.out}`}\n`,
  );
  return exitCode.agrees;
}
