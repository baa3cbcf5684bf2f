/** Builds the Report from what the engine found: caps it, counts it, and lists better-sourced versions of the story. */
import { type Document, type Finding, type Source, verdicts } from '../engine/model.ts';
import { byStrength, mayTestify } from '../engine/policy.ts';
import { grouped } from '../text/groups.ts';
import { hostOf } from '../text/links.ts';
import { withContext } from './context.ts';
import type { Report } from './report.ts';

/** A page with more findings than this is cut: what differs stays, what no fact covers goes first. */
export const mostFindings = 1_000;
/** More versions than this help nobody. */
const mostVersions = 12;

/** Keeps the most telling findings, in text order. */
function capped(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ verdict }: Finding): number => verdicts.indexOf(verdict);
  const kept = new Set([...findings].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, mostFindings));
  return findings.filter((finding) => kept.has(finding));
}

const unlinked = (source: Source): number => (hostOf(source.url) === undefined ? 1 : 0);

/**
 * The sources behind the findings that a reader may turn to instead: not AI-generated, not of the page's own publisher,
 * and either titled or linked. Official before edited before unknown, those with a link first, then those that bear on
 * the most findings. One entry per address, or per publisher and title.
 */
export function betterVersions(findings: readonly Finding[], page: Document): readonly Source[] {
  const teasers = page.blocks.filter(({ zone }) => zone === 'teaser');
  const cited = findings
    // A teaser is about another story.
    .filter(({ start: at }) => !teasers.some(({ start, end }) => start <= at && at < end))
    .flatMap(({ evidence }) => evidence.map(({ source }) => source))
    .filter(
      (source) =>
        mayTestify(source, page) && (source.title !== undefined || hostOf(source.url) !== undefined),
    );
  const keyOf = ({ url, publisher = '', title }: Source): string =>
    hostOf(url) === undefined ? `${publisher}|${title}` : `${url}`;
  return [...grouped(cited.map((source) => [keyOf(source), source] as const)).values()]
    .sort(
      (a, b) =>
        byStrength(a[0], b[0]) ||
        unlinked(a[0]) - unlinked(b[0]) ||
        b.length - a.length ||
        (a[0].id < b[0].id ? -1 : 1),
    )
    .slice(0, mostVersions)
    .map(([source]) => source);
}

/**
 * Puts a Report together from findings that have no context yet. The document's text stays behind: what screens need of it
 * is in the findings.
 */
export function buildReport({
  document: page,
  findings,
  unread,
  namedSources,
  ...parts
}: Omit<Report, 'document' | 'betterVersions'> & { readonly document: Document }): Report {
  const { text: _text, blocks: _blocks, ...document } = page;
  return {
    ...parts,
    document,
    findings: withContext(capped(findings), page),
    ...(unread ? { unread } : {}),
    betterVersions: betterVersions(findings, page),
    namedSources: namedSources.filter((address) => hostOf(address) !== undefined),
  };
}
