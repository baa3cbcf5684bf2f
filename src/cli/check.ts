/** `check`: one page against sources, as a report for people or as JSON. */
import type { FactIndex, SourceDocument } from '../engine/facts/model.ts';
import type { Engine } from '../engine/index.ts';
import type { Document } from '../engine/model.ts';
import { betterVersions } from '../report/build.ts';
import { withContext } from '../report/context.ts';
import { toPlainText } from '../report/export/text.ts';
import { feedLines, reportsInFeeds } from './feeds.ts';
import { type CliIo, type ExitCode, exitCode, InputError } from './io.ts';
import { asSource, readFields, readFile } from './page.ts';

export interface CheckArguments {
  readonly page: string;
  readonly sources: readonly string[];
  /** Feeds in which reports of the same story are looked for. */
  readonly feeds: readonly string[];
  readonly json: boolean;
}

/** Sources from files and folders, in the order given. */
export function readSources(paths: readonly string[], io: CliIo): SourceDocument[] {
  const files = paths.flatMap((path) => {
    const inside = io.listPages(path);
    if (inside?.length === 0) throw new InputError(`The folder ${path} has no .txt or .html files.`);
    return inside ?? [path];
  });
  return files.map((file) => {
    const page = readFile(file, io);
    if (!page.document.blocks.length) throw new InputError(`No article was found in ${file}.`);
    const { document, source } = asSource(file, page);
    return { document, source: { publisher: file, ...source } };
  });
}

export async function check(
  given: CheckArguments,
  engine: Engine,
  indexesFor: (document: Document) => readonly FactIndex[],
  io: CliIo,
): Promise<ExitCode> {
  const page = readFile(given.page, io);
  if (!page.document.blocks.length) throw new InputError(`No article was found in ${given.page}.`);
  const reports = await reportsInFeeds(page.document, given.feeds, io);
  const sources = [...readSources(given.sources, io), ...reports.map(({ source }) => source)];
  const all = [...(sources.length ? [engine.index(sources)] : []), ...indexesFor(page.document)];
  const { document, disclosure } = page;
  const { findings, statements, coverage } = engine.check(document, all);
  if (given.json) {
    const told = given.feeds.length
      ? reports.map(({ item, followUp }) => ({ ...item, followUp }))
      : undefined;
    const answer = { ...readFields(document), document, disclosure, findings, coverage, reports: told };
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    if (given.feeds.length) io.out(feedLines(reports));
    const report = { document, disclosure, statements, findings: withContext(findings, document) };
    io.out(toPlainText({ ...report, betterVersions: betterVersions(findings, document) }, 'en'));
  }
  return findings.some((finding) => finding.verdict === 'contradicted')
    ? exitCode.contradicted
    : exitCode.agrees;
}
