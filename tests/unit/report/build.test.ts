/** What a Report keeps, counts and recommends. */
import { betterVersions, buildReport, mostFindings } from '../../../src/report/build.ts';
import type { Finding, Source } from '../../../src/engine/model.ts';
import { disclosure, report, wrongDate } from '../../fixtures/reports/samples.ts';
import { blog, daily, gazette, machine, unnamed, wire } from '../../fixtures/reports/sources.ts';

const page = { text: '', blocks: [], url: 'https://news.example/story', publisher: 'Example News' };
const said = (...sources: readonly Source[]): Finding => ({
  ...wrongDate,
  evidence: sources.map((source) => ({ source, value: 'x', quote: 'y' })),
});
const ids = (findings: readonly Finding[], document = page) =>
  betterVersions(findings, document).map(({ id }) => id);

describe('better-sourced versions', () => {
  test('come best kind first, each once, those that bear on most findings first', () => {
    expect(ids([said(blog, daily), said(wire, gazette), said(wire)])).toEqual([
      'gazette',
      'wire',
      'daily',
      'blog',
    ]);
  });

  test('are never AI-generated texts, and never without title and link', () => {
    expect(ids([said(machine, unnamed)])).toEqual([]);
  });

  test.each<[string, Source]>([
    ['its host', { ...wire, url: 'https://www.news.example/other' }],
    ['its name', { ...wire, publisher: 'EXAMPLE NEWS' }],
    ['its name with an article', { ...wire, publisher: 'The Example  News' }],
  ])('are not the page’s own publisher, by %s', (_how, source) => {
    expect(ids([said(source)])).toEqual([]);
  });

  test('with a link come before those without, within a kind', () => {
    const { url: _url, ...unlinked } = wire;
    expect(ids([said({ ...unlinked, id: 'a' }), said({ ...unlinked, id: 'a' }), said(daily)])).toEqual([
      'daily',
      'a',
    ]);
    expect(ids([said({ ...wire, url: 'javascript:alert(1)' }), said(daily)])).toEqual(['daily', 'wire']);
  });

  test('are of the story itself, not of those that the page only points to', () => {
    const blocks = [
      { start: 0, end: 50, zone: 'body' as const },
      { start: 51, end: 90, zone: 'teaser' as const },
    ];
    const findings = [
      { ...said(daily), start: 10, end: 12 },
      { ...said(wire), start: 60, end: 62 },
    ];
    expect(betterVersions(findings, { ...page, blocks }).map(({ id }) => id)).toEqual(['daily']);
  });

  test('are at most twelve', () => {
    const sources = Array.from({ length: 40 }, (_, n) => ({
      ...wire,
      id: `s${n}`,
      url: `https://s${n}.example/`,
    }));
    expect(ids([said(...sources)])).toHaveLength(12);
  });
});

describe('a report', () => {
  const parts = {
    document: { ...page, title: 'A story' },
    disclosure,
    findings: report.findings,
    statements: report.statements,
    coverage: report.coverage,
    namedSources: ['https://wire.example/a', 'javascript:alert(1)', 'no address'],
    checkedAgainst: report.checkedAgainst,
    checkedAt: '2025-03-06T09:30:00Z',
  };

  test('leaves the text behind and takes only web addresses', () => {
    const built = buildReport(parts);
    expect(built.document).toEqual({ url: page.url, publisher: page.publisher, title: 'A story' });
    expect(built.namedSources).toEqual(['https://wire.example/a']);
  });

  test('of too many findings keeps those that differ, in the order of the text', () => {
    const unverified = { ...wrongDate, verdict: 'unverified' as const };
    const findings = [
      ...Array.from({ length: mostFindings }, () => ({ ...unverified })),
      wrongDate,
      unverified,
      wrongDate,
    ];
    const kept = buildReport({ ...parts, findings }).findings;
    expect(kept).toHaveLength(mostFindings);
    expect(kept.slice(-2).map(({ verdict }) => verdict)).toEqual(['contradicted', 'contradicted']);
  });
});
