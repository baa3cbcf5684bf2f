/** `facts export` and `facts import`: sets to and from ClaimReview, on the standard output. */
import { stringify } from 'yaml';
import { claimReviewsOf, setOfClaimReviews } from '../../library/fact-sets/claim-review.ts';
import { lintFactSet } from '../../library/fact-sets/lint.ts';
import { jsonOf } from '../../text/known.ts';
import { type CliIo, type ExitCode, exitCode, InputError, theOnly } from '../io.ts';
import { lintFile } from './files.ts';

const head = (file: string): string => `# Imported from ${file}
# Not reviewed. Give the set an id and a title of its own. For each fact: check it against its sources, restate it in your
# own words, then add to the set
#   reviewed: { by: your name or desk, on: the day }
# "second-source facts lint" tells what is still wrong; "facts build" takes no set that is not reviewed.
`;

/** Writes a set as ClaimReview JSON-LD. */
export function exportClaimReview(paths: readonly string[], io: CliIo): ExitCode {
  const file = theOnly(
    paths,
    'facts export takes one set: second-source facts export --claim-review SET.yaml',
  );
  const { set, problems } = lintFile(file, io);
  for (const problem of problems) io.error(problem);
  if (!set || problems.length) return exitCode.unusable;
  io.out(`${JSON.stringify(claimReviewsOf(set), null, 2)}\n`);
  return exitCode.agrees;
}

/** Makes an unreviewed set of a ClaimReview file or feed, as YAML, and says what the linter will ask for. */
export function importClaimReview(paths: readonly string[], io: CliIo): ExitCode {
  const file = theOnly(
    paths,
    'facts import takes one file: second-source facts import --claim-review REVIEWS.json',
  );
  const data = jsonOf(io.readText(file));
  if (data === undefined) throw new InputError(`${file} is not JSON.`);
  const meta = { id: 'imported', title: `Reviews of ${file}`, today: io.today };
  const { set, left } = setOfClaimReviews(data, meta);
  for (const { claim, why } of left.slice(0, 20)) io.error(`left out: ${why}: ${claim.slice(0, 100)}\n`);
  if (left.length > 20) io.error(`left out: ${left.length - 20} more\n`);
  if (set === undefined)
    throw new InputError(
      left.length
        ? `None of the ${left.length} reviews in ${file} gives a fact.`
        : `${file} holds no ClaimReview.`,
    );
  io.out(`${head(file)}${stringify(set, { lineWidth: 0 })}`);
  const problems = lintFactSet(set, io.today);
  for (const { path, message } of problems.slice(0, 20)) io.error(`${path.join('.')}: ${message}\n`);
  const [facts, sources] = [set.facts.length, set.sources.length];
  io.error(`${facts} facts proposed from ${sources} sources, ${problems.length} problems to mend\n`);
  return exitCode.agrees;
}
