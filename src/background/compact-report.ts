/**
 * Records as they are stored. storage.session holds ten megabytes for all tabs together, and a report names the same few
 * sources and sentences over and over: each is written once and pointed at, which makes a report a third as large.
 */
import type { Evidence, Finding, Source } from '../engine/model.ts';
import type { Report } from '../report/report.ts';
import type { TabRecord } from './tab-state.ts';

interface PackedEvidence extends Omit<Evidence, 'source' | 'quote'> {
  readonly source: number;
  readonly quote: number;
}

interface PackedReport extends Omit<Report, 'findings'> {
  readonly findings: readonly (Omit<Finding, 'evidence'> & {
    readonly evidence: readonly PackedEvidence[];
  })[];
  readonly sources: readonly Source[];
  readonly quotes: readonly string[];
}

/** Numbers things by what they are known by, in the order they come. */
function table<T>(keyOf: (item: T) => string) {
  const list: T[] = [];
  const places = new Map<string, number>();
  return {
    list,
    place(item: T): number {
      const key = keyOf(item);
      const before = places.get(key);
      if (before !== undefined) return before;
      places.set(key, list.length);
      return list.push(item) - 1;
    },
  };
}

function packReport({ findings, ...rest }: Report): PackedReport {
  const sources = table<Source>((source) => JSON.stringify(source));
  const quotes = table<string>((quote) => quote);
  return {
    ...rest,
    findings: findings.map((finding) => ({
      ...finding,
      evidence: finding.evidence.map(({ source, quote, ...more }) => ({
        ...more,
        source: sources.place(source),
        quote: quotes.place(quote),
      })),
    })),
    sources: sources.list,
    quotes: quotes.list,
  };
}

function unpackReport({ findings, sources, quotes, ...rest }: PackedReport): Report {
  return {
    ...rest,
    findings: findings.map((finding) => ({
      ...finding,
      evidence: finding.evidence.flatMap(({ source, quote, ...more }) => {
        const found = sources[source];
        return found ? [{ ...more, source: found, quote: quotes[quote] ?? '' }] : [];
      }),
    })),
  };
}

export type PackedRecord = (TabRecord extends infer R
  ? R extends TabRecord
    ? Omit<R, 'report'>
    : never
  : never) & {
  readonly report?: PackedReport;
};

export function pack(record: TabRecord): PackedRecord {
  if (record.kind === 'checking' || record.report === undefined) return record as PackedRecord;
  return { ...record, report: packReport(record.report) };
}

export function unpack(record: PackedRecord): TabRecord {
  const { report } = record;
  return (report === undefined ? record : { ...record, report: unpackReport(report) }) as TabRecord;
}
