/**
 * The only entrance to the engine: text in; values, claims and findings out. Pure; the page's date is part of the input.
 */
import { checkPage } from './check/findings.ts';
import type { Claim } from './claims/model.ts';
import { normalise } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';
import { visible } from '../text/visible.ts';
import { readDocument } from './claims/read.ts';
import { factOf, filingOf, keysOfReading } from './facts/record.ts';
import { compileSource, indexSources, openSources } from './facts/memory.ts';
import type { FactIndex, FactRecord, SourceDocument } from './facts/model.ts';
import { extractValues } from './values/extract.ts';
import type { ValueMention } from './values/model.ts';
import type { Coverage, Document, Finding, Statement } from './model.ts';

export interface CheckResult {
  /** In text order. */
  readonly findings: readonly Finding[];
  /** In text order; every one has exactly one state. */
  readonly statements: readonly Statement[];
  readonly coverage: Coverage;
}

/** Keeps nothing between calls but its word lists. */
export const engine = {
  /** Every typed value of a document's blocks, whatever their zone, in text order. */
  values: valuesOf,
  /** Every checkable claim of a document as a reader sees it, in text order. */
  claims: (document: Document): readonly Claim[] =>
    readDocument(visible(document).document).sentences.flatMap((s) => s.claims),
  /** Reads a stored fact: claims and keys of its statement. Deterministic, so an index may do it lazily. */
  fact: factOf,
  /** The keys under which a compiled index must file a record (the same that `fact` gives, plus its aliases). */
  keys: (record: FactRecord): readonly string[] => filingOf(record).keys,
  /** The same keys, and those of its names, by which a pack lays facts together. */
  filing: filingOf,
  /** Every key of a document, for looking up in a pack. */
  documentKeys: (document: Document): readonly string[] =>
    keysOfReading(readDocument(visible(document).document)),
  /** An index in memory over sources read at run time. */
  index: (sources: readonly SourceDocument[]): FactIndex => indexSources(sources.map(seenSource)),
  /** A source compiled once: its facts as bytes, for `openSources`. */
  compileSource: (source: SourceDocument): Uint8Array => compileSource(seenSource(source)),
  /** An index over compiled sources; facts are decoded when they are asked for. */
  openSources,
  /** Compares a page with everything the indexes hold. */
  check(page: Document, indexes: readonly FactIndex[]): CheckResult {
    const seen = visible(page);
    const result = checkPage(seen.document, indexes);
    if (seen.document === page) return result;
    const findings = result.findings
      .map(seen.back)
      .map((finding) => ({ ...finding, quote: page.text.slice(finding.start, finding.end) }));
    const statements = result.statements.map((statement) => {
      const { start, end } = seen.back(statement);
      const { passage } = statement;
      return {
        ...statement,
        start,
        end,
        quote: page.text.slice(start, end),
        ...(passage ? { passage: { ...passage, pageValues: passage.pageValues.map(seen.back) } } : {}),
      };
    });
    return { ...result, findings, statements };
  },
};

const seenSource = (source: SourceDocument): SourceDocument => ({
  ...source,
  document: visible(source.document).document,
});

function valuesOf(given: Document): ValueMention[] {
  const { document, back } = visible(given);
  const text = normalise(document.text);
  const { published, lang = 'en' } = document;
  const context = { lang, ...(published === undefined ? {} : { published }) };
  return document.blocks
    .flatMap((block) => sentences(text, block, lang))
    .flatMap((sentence) => extractValues(text, sentence, context).map(back));
}
