/**
 * Records by tab in storage.session: they outlive the worker, never the browser. The area holds ten megabytes for all tabs
 * together, and a report names the same few sources and sentences over and over: each is written once and pointed at, which
 * makes a report a third as large.
 */
import type { StoragePort } from '../browser/ports.ts';
import { storedUnder } from '../browser/stored.ts';
import type { Evidence } from '../engine/model.ts';
import type { Report } from '../report/report.ts';
import type { TabRecord } from './tab-state.ts';

/** A report whose evidence gives the places of source and quotation among `parts`. */
interface PackedReport {
  readonly findings: readonly { readonly evidence: readonly PackedEvidence[] }[];
  readonly parts?: readonly unknown[];
}
interface PackedEvidence {
  readonly source: number;
  readonly quote: number;
}

/** The report with every piece of evidence made another. */
const withEvidence = <From, To>(
  report: { readonly findings: readonly { readonly evidence: readonly From[] }[] },
  change: (one: From) => readonly To[],
) => ({
  ...report,
  findings: report.findings.map((one) => ({ ...one, evidence: one.evidence.flatMap(change) })),
});

export function pack(record: TabRecord): unknown {
  if (record.kind === 'checking' || record.report === undefined) return record;
  const parts: unknown[] = [];
  const places = new Map<string, number>();
  const placeOf = (part: unknown): number => {
    const key = JSON.stringify(part);
    const place = places.get(key) ?? parts.push(part) - 1;
    places.set(key, place);
    return place;
  };
  const report = withEvidence(record.report, (one: Evidence) => [
    { ...one, source: placeOf(one.source), quote: placeOf(one.quote) },
  ]);
  return { ...record, report: { ...report, parts } };
}

export function unpack(kept: unknown): TabRecord {
  const { report: packed, ...record } = kept as { readonly report?: PackedReport };
  if (!packed) return record as TabRecord;
  const { parts = [], ...rest } = packed;
  const report = withEvidence(rest, (one: PackedEvidence) =>
    parts[one.source] ? [{ ...one, source: parts[one.source], quote: parts[one.quote] ?? '' }] : [],
  );
  return { ...record, report: report as unknown as Report } as TabRecord;
}

export const createTabStore = (session: StoragePort) =>
  storedUnder<TabRecord>(session, 'tab:', { read: unpack, write: pack });
export type TabStore = ReturnType<typeof createTabStore>;
