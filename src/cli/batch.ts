/**
 * `batch`: one job a line, one answer a line, in the same order. Jobs are independent; memory holds one at a time. A line
 * that cannot be used gets an answer that says why, and the rest go on.
 */
import { explain } from '../words/explain.ts';
import * as v from 'valibot';
import type { Engine } from '../engine/index.ts';
import type { FactIndex } from '../engine/facts/model.ts';
import type { Finding, Source } from '../engine/model.ts';
import { formatValue } from '../engine/values/extract.ts';
import { type ExitCode, exitCode, type CliIo, InputError } from './io.ts';
import { readFields, readPage, sourceKind } from './page.ts';

/** A page of a megabyte is far beyond an article. */
const text = v.pipe(v.string(), v.maxLength(8_000_000, 'is longer than 8 million characters'));
const short = v.pipe(v.string(), v.maxLength(10_000));
const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema));

export const pageSchema = v.pipe(
  v.object({
    text: optional(text),
    html: optional(text),
    url: optional(short),
    title: optional(short),
    publisher: optional(short),
    published: optional(short),
    lang: optional(short),
  }),
  v.check((page) => typeof page.text === 'string' || typeof page.html === 'string', 'needs "text" or "html"'),
);
const jobSchema = v.object({
  id: v.union([v.string(), v.number()]),
  page: pageSchema,
  sources: optional(
    v.array(
      v.intersect([
        v.object({ id: v.union([v.string(), v.number()]), aiGenerated: optional(v.boolean()) }),
        pageSchema,
      ]),
    ),
  ),
  bundled: optional(v.boolean()),
});

/** Drops what JSON calls null: a missing value is simply not there. */
export function present<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== null && item !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], null | undefined> };
}

/** One line of a jobs' file. Throws an `InputError` where it is not of the documented shape. */
export function readLine<Schema extends v.GenericSchema>(
  line: string,
  schema: Schema,
): v.InferOutput<Schema> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new InputError('The line is not JSON.');
  }
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
export function answerJob(line: string, engine: Engine, bundled: () => readonly FactIndex[]): object {
  const job = readLine(line, jobSchema);
  const read = readPage(present(job.page));
  const sources = (job.sources ?? []).map((given) => {
    const input = present(given) as Parameters<typeof readPage>[0] & {
      id: string | number;
      aiGenerated?: boolean;
    };
    const page = readPage(input);
    const { publisher, title, url, published } = page.document;
    const source: Source = {
      id: String(input.id),
      kind: sourceKind(input, page),
      ...(publisher === undefined ? {} : { publisher }),
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
    };
    return { document: page.document, source };
  });
  const indexes = [
    ...(sources.length ? [engine.index(sources)] : []),
    ...(job.bundled === true ? bundled() : []),
  ];
  const { findings, coverage } = engine.check(read.document, indexes);
  const { disclosure } = read;
  return {
    id: job.id,
    ...(read.text === undefined ? {} : { text: read.text }),
    ...readFields(read.document),
    disclosure: disclosure && {
      level: disclosure.level,
      scope: disclosure.scope,
      reviewed: disclosure.reviewed,
      quote: disclosure.quote,
    },
    values: engine.values(read.document).map(toValue),
    findings: findings.map(toAnswer),
    coverage,
  };
}

const toValue = ({ type, start, end, value }: ReturnType<Engine['values']>[number]): object => ({
  type,
  start,
  end,
  value: formatValue(type, value),
  ...(value.type === 'quantity' && value.unit && type !== 'ordinal' ? { unit: value.unit } : {}),
});

/** The id of a line that could not be used, as far as it can be told. */
function idOf(line: string): string | number | null {
  const match = /"id"\s{0,8}:\s{0,8}("(?:[^"\\]|\\.){0,400}"|\d{1,15})/.exec(line.slice(0, 2_000));
  try {
    return match?.[1] === undefined ? null : (JSON.parse(match[1]) as string | number);
  } catch {
    return null;
  }
}

/** Called as jobs are answered, for a progress bar. */
export type Progress = (done: number) => void;

/** Answers a file of jobs line by line: one answer a line, in the same order, also for lines that cannot be used. */
export async function answerLines(
  lines: AsyncIterable<string>,
  answer: (line: string) => object,
  io: CliIo,
  progress: Progress,
): Promise<ExitCode> {
  let done = 0;
  for await (const line of lines) {
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
    progress(done);
  }
  return exitCode.agrees;
}

export const batch = (
  file: string,
  engine: Engine,
  bundled: () => readonly FactIndex[],
  io: CliIo,
  progress: Progress,
): Promise<ExitCode> => answerLines(io.lines(file), (line) => answerJob(line, engine, bundled), io, progress);
