/**
 * `batch`: one job a line, one answer a line, in the same order. Jobs are independent; memory holds one at a time. A line
 * that cannot be used gets an answer that says why, and the rest go on.
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { engine } from '../engine/index.ts';
import type { FactIndex } from '../engine/facts/model.ts';
import type { Finding } from '../engine/model.ts';
import { formatValue } from '../engine/values/extract.ts';
import { jsonOf, known } from '../text/known.ts';
import { explain } from '../words/tell.ts';
import { bundledIndexes } from './facts/open.ts';
import { type CliIo, type ExitCode, exitCode, InputError, theOnly, withProgress } from './io.ts';
import { asSource, pageSchema, readFields, readPage } from './page.ts';

const id = v.union([v.string(), v.number()]);
const jobSchema = v.object({
  id,
  page: pageSchema,
  sources: v.nullish(
    v.array(v.intersect([v.object({ id, aiGenerated: v.nullish(v.boolean()) }), pageSchema])),
  ),
  bundled: v.nullish(v.boolean()),
});

/** One line of a jobs' file. Throws an `InputError` where it is not of the documented shape. */
export function readLine<Schema extends v.GenericSchema>(
  line: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const data = jsonOf(line);
  if (data === undefined) throw new InputError('The line is not JSON.');
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new InputError(
    `The job is not of the documented shape: ${v.getDotPath(issue) ?? 'job'} ${issue.message}.`,
  );
}

const toAnswer = (finding: Finding) => ({
  // The contract's word for what is only put side by side.
  verdict: finding.verdict === 'compare' ? 'disputed' : finding.verdict,
  slot: finding.slot,
  start: finding.start,
  end: finding.end,
  quote: finding.quote,
  value: finding.value,
  explanation: explain('en', finding),
  rule: finding.rule,
  confidence: Math.round(finding.confidence * 1000) / 1000,
  evidence: finding.evidence.map(({ source, quote, value }) => ({ source: source.id, quote, value })),
});

/** Answers one job. Throws an `InputError` where the job is not of the documented shape. */
function answerJob(line: string, bundled: () => readonly FactIndex[]): object {
  const job = readLine(line, jobSchema);
  const read = readPage(job.page);
  const sources = (job.sources ?? []).map(({ id: name, aiGenerated, ...page }) =>
    asSource(String(name), readPage(page), aiGenerated ?? undefined),
  );
  const indexes = [
    ...(sources.length ? [engine.index(sources)] : []),
    ...(job.bundled === true ? bundled() : []),
  ];
  const { findings, coverage } = engine.check(read.document, indexes);
  const { disclosure } = read;
  return {
    id: job.id,
    ...known({ text: read.text }),
    ...readFields(read.document),
    disclosure: disclosure && {
      level: disclosure.level,
      scope: disclosure.scope,
      reviewed: disclosure.reviewed,
      quote: disclosure.quote,
    },
    // The contract has no type for scores.
    values: engine.values(read.document).flatMap((value) => (value.type === 'score' ? [] : toValue(value))),
    findings: findings.map(toAnswer),
    coverage,
  };
}

const toValue = ({ type, start, end, value }: ReturnType<typeof engine.values>[number]): object => ({
  type,
  start,
  end,
  value: formatValue(type, value),
  ...(value.type === 'quantity' && value.unit && type !== 'ordinal' ? { unit: value.unit } : {}),
});

/** The id of a line that could not be used, if it can be read. */
function idOf(line: string): string | number | null {
  const match = /"id"\s{0,8}:\s{0,8}("(?:[^"\\]|\\.){0,400}"|\d{1,15})/.exec(line.slice(0, 2_000));
  return (jsonOf(match?.[1] ?? '') as string | number | undefined) ?? null;
}

/** Answers a file of jobs line by line: one answer a line, in the same order, also for lines that cannot be used. */
export const answerLines = (
  file: string,
  answer: (line: string) => object,
  io: CliIo,
  label: string,
): Promise<ExitCode> =>
  withProgress(io, label, async (step) => {
    let done = 0;
    for await (const line of io.lines(file)) {
      if (!line.trim()) continue;
      let given: string;
      try {
        given = JSON.stringify(answer(line));
      } catch (error) {
        given = JSON.stringify({
          id: idOf(line),
          error:
            error instanceof InputError
              ? error.message
              : `The job could not be checked: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
      io.out(`${given}\n`);
      done += 1;
      step(done);
    }
    return exitCode.agrees;
  });

export function batch(args: string[], io: CliIo): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const file = theOnly(positionals, 'batch takes one file: second-source batch JOBS.jsonl');
  let opened: readonly FactIndex[] | undefined;
  const bundled = (): readonly FactIndex[] => (opened ??= bundledIndexes(io));
  return answerLines(file, (line) => answerJob(line, bundled), io, 'jobs');
}
