/** Builds the Report from what the engine found: caps it, counts it, and lists better-sourced versions of the story. */
import { type Document, type Finding, type Source, verdicts } from '../engine/model.ts';
import { byStrength, mayTestify } from '../engine/policy.ts';
import { hostOf } from '../text/links.ts';
import { withContext } from './context.ts';
import type { Report } from './report.ts';

/** A page with more findings than this is cut: what differs stays, what no fact covers goes first. */
export const mostFindings = 1_000;
/** More versions than this help nobody. */
const mostVersions = 12;

/** Keeps the most telling findings, in text order. */
function capped(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostFindings) return findings;
  const placeOf = ({ finding }: { finding: Finding }): number => verdicts.indexOf(finding.verdict);
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.order - b.order)
    .slice(0, mostFindings)
    .sort((a, b) => a.order - b.order)
    .map(({ finding }) => finding);
}

const unlinked = (source: Source): number => (hostOf(source.url) === undefined ? 1 : 0);

/**
 * The sources behind the findings that a reader may turn to instead: not AI-generated, not of the page's own publisher,
 * and either titled or linked. Official before edited before unknown, those with a link first, then those that bear on
 * the most findings. One entry per address, or per publisher and title.
 */
export function betterVersions(findings: readonly Finding[], page: Document): readonly Source[] {
  const found = new Map<string, { source: Source; uses: number }>();
  const teasers = page.blocks.filter(({ zone }) => zone === 'teaser');
  for (const { evidence, start: at } of findings) {
    // A teaser tells of another story.
    if (teasers.some(({ start, end }) => start <= at && at < end)) continue;
    for (const { source } of evidence) {
      if (!mayTestify(source, page)) continue;
      if (source.title === undefined && hostOf(source.url) === undefined) continue;
      const key =
        hostOf(source.url) === undefined ? `${source.publisher ?? ''}|${source.title}` : `${source.url}`;
      const known = found.get(key);
      if (known) known.uses += 1;
      else found.set(key, { source, uses: 1 });
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        byStrength(a.source, b.source) ||
        unlinked(a.source) - unlinked(b.source) ||
        b.uses - a.uses ||
        (a.source.id < b.source.id ? -1 : 1),
    )
    .slice(0, mostVersions)
    .map(({ source }) => source);
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
