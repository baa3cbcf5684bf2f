/** `check`: one page against sources, as a report for people or as JSON. */
import { parseArgs } from 'node:util';
import type { SourceDocument } from '../engine/facts/model.ts';
import { engine } from '../engine/index.ts';
import { betterVersions } from '../report/build.ts';
import { withContext } from '../report/context.ts';
import { toPlainText } from '../report/export/text.ts';
import { bundledIndexes, openFactFiles } from './facts/open.ts';
import { feedLines, reportsInFeeds } from './feeds.ts';
import { type CliIo, type ExitCode, exitCode, InputError, theOnly } from './io.ts';
import { asSource, readFields, readFile } from './page.ts';

/** Sources from files and folders, in the order given. */
function readSources(paths: readonly string[], io: CliIo): SourceDocument[] {
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

export async function check(args: string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string', multiple: true, default: [] },
      feed: { type: 'string', multiple: true, default: [] },
      facts: { type: 'string', multiple: true, default: [] },
      'no-bundled': { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const file = theOnly(positionals, 'check takes one page: second-source check PAGE [--source FILE]…');
  const openers = openFactFiles(values.facts, io);
  const bundled = values['no-bundled'] ? [] : bundledIndexes(io);
  const { document, disclosure } = readFile(file, io);
  if (!document.blocks.length) throw new InputError(`No article was found in ${file}.`);
  const reports = await reportsInFeeds(document, values.feed, io);
  const sources = [...readSources(values.source, io), ...reports.map(({ source }) => source)];
  const { findings, statements, coverage } = engine.check(document, [
    ...(sources.length ? [engine.index(sources)] : []),
    ...openers.map((open) => open(document)),
    ...bundled,
  ]);
  if (values.json) {
    const told = reports.map(({ item, followUp }) => ({ ...item, followUp }));
    const answer = { ...readFields(document), document, disclosure, findings, coverage };
    io.out(`${JSON.stringify({ ...answer, ...(values.feed.length ? { reports: told } : {}) }, null, 2)}\n`);
  } else {
    if (values.feed.length) io.out(feedLines(reports));
    const report = { document, disclosure, statements, findings: withContext(findings, document) };
    io.out(toPlainText({ ...report, betterVersions: betterVersions(findings, document) }, 'en'));
  }
  return findings.some((finding) => finding.verdict === 'contradicted')
    ? exitCode.contradicted
    : exitCode.agrees;
}
