/** `check`: one page against sources, as a report for people or as JSON. */
import { explain } from '../words/explain.ts';
import type { Disclosure } from '../reading/model.ts';
import type { Engine } from '../engine/index.ts';
import type { FactIndex, SourceDocument } from '../engine/facts/model.ts';
import type { Document, Evidence, Finding, Source, SourceKind } from '../engine/model.ts';
import { feedLines, reportsInFeeds } from './feeds.ts';
import { type CliIo, type ExitCode, exitCode, InputError } from './io.ts';
import { looksLikeHtml, readFields, readPage, sourceKind } from './page.ts';

export interface CheckArguments {
  readonly page: string;
  readonly sources: readonly string[];
  /** Feeds in which reports of the same story are looked for. */
  readonly feeds: readonly string[];
  readonly json: boolean;
}

const kindWords: Readonly<Record<SourceKind, string>> = {
  official: 'official record',
  edited: 'edited report',
  unknown: 'unknown kind',
  ai: 'AI-generated',
};

const readFile = (file: string, io: CliIo) => {
  const content = io.readText(file);
  return readPage(looksLikeHtml(content) ? { html: content } : { text: content });
};

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
    const { title, url, published, publisher } = page.document;
    const source: Source = {
      id: file,
      kind: sourceKind({}, page),
      publisher: publisher ?? file,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
    };
    return { document: page.document, source };
  });
}

const levelWords: Readonly<Record<Disclosure['level'], string>> = {
  generated: 'AI-generated',
  assisted: 'made with the help of AI',
  translated: 'translated by AI',
  summary: 'summarised by AI',
  'none-claimed': 'made without AI',
};

function sourceLine({ source }: Evidence): string {
  const parts = [
    source.publisher ?? source.title ?? source.id,
    source.published?.slice(0, 10),
    kindWords[source.kind],
    source.url,
  ].filter((part) => part !== undefined && part !== '');
  return parts.join(' · ');
}

const wrap = (text: string, indent: string): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > 96 - indent.length) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines.map((each) => `${indent}${each}`).join('\n');
};

const groups: readonly (readonly [Finding['verdict'], string, boolean])[] = [
  ['contradicted', 'Other sources say otherwise', true],
  ['compare', 'Sources differ, or only part of it holds', true],
  ['supported', 'Supported', false],
  ['repeated', 'Only repeated by AI-generated texts or by the same publisher', false],
  ['unverified', 'Not covered by any source', false],
];

/** The report for people. Text only; the same facts as the JSON. */
export function reportText(result: {
  readonly title: string;
  readonly disclosure: Disclosure | null;
  readonly findings: readonly Finding[];
  readonly coverage: { checkable: number; checked: number };
}): string {
  const out = [result.title, ''];
  const { disclosure, coverage } = result;
  out.push(
    disclosure
      ? `The page says that it is ${levelWords[disclosure.level]}:`
      : 'No AI notice was found on the page.',
  );
  if (disclosure) out.push(wrap(`“${disclosure.quote}”`, '  '));
  out.push('', `${coverage.checked} of ${coverage.checkable} statements could be checked.`, '');
  for (const [verdict, heading, long] of groups) {
    const own = result.findings.filter((finding) => finding.verdict === verdict);
    if (!own.length) continue;
    out.push(`${heading} (${own.length})`);
    for (const finding of long ? own : own.slice(0, 12)) {
      if (!long) {
        out.push(wrap(`· ${finding.quote}`, '  '));
        continue;
      }
      out.push(wrap(`“${finding.quote}”`, '  '), wrap(explain('en', finding), '    '));
      for (const evidence of finding.evidence.slice(0, 3)) out.push(wrap(sourceLine(evidence), '    – '));
      out.push(`    rule: ${finding.rule}`, '');
    }
    if (!long && own.length > 12) out.push(`  … and ${own.length - 12} more`);
    out.push('');
  }
  return `${out.join('\n').trimEnd()}\n`;
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
  const { findings, coverage } = engine.check(page.document, all);
  if (given.json)
    io.out(
      `${JSON.stringify({ ...readFields(page.document), document: page.document, disclosure: page.disclosure, findings, coverage, ...(given.feeds.length ? { reports: reports.map(({ item, followUp }) => ({ ...item, followUp })) } : {}) }, null, 2)}\n`,
    );
  else {
    if (given.feeds.length) io.out(feedLines(reports));
    io.out(
      reportText({
        title: page.document.title ?? given.page,
        disclosure: page.disclosure,
        findings,
        coverage,
      }),
    );
  }
  return findings.some((finding) => finding.verdict === 'contradicted')
    ? exitCode.contradicted
    : exitCode.agrees;
}
