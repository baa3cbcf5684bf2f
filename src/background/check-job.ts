/** One check: a page's article and facts in, a Report out. Stores nothing. */
import type { FactProvider } from '../library/fact-provider.ts';
import { engine } from '../engine/index.ts';
import { cutTo } from '../text/document.ts';
import type { ArticleReading, Trouble } from '../rpc/calls.ts';
import { buildReport } from '../report/build.ts';
import type { CheckedAgainst, Report } from '../report/report.ts';

/**
 * Text that is checked, in UTF-16 code units: 10,000 words, more than any daily article. The rest is not read, so that one
 * hostile page cannot keep the worker from all others.
 */
export const checkedText = 60_000;

export interface CheckResult {
  readonly report: Report;
  /** Set if some facts could not be read: the report is then made without them. */
  readonly trouble?: Trouble;
}

/** Each provider describes its own, and several list sets. */
const together = (parts: readonly Partial<CheckedAgainst>[]): CheckedAgainst => ({
  bundled: false,
  ownSources: 0,
  ...Object.assign({}, ...parts),
  sets: parts.flatMap(({ sets = [] }) => sets),
});

/**
 * Checks an article.
 * @param now the moment of the check
 * @returns always a report; facts that cannot be read are left out and reported as trouble
 */
export async function checkArticle(
  reading: ArticleReading,
  providers: readonly FactProvider[],
  now: Date,
): Promise<CheckResult> {
  const document = cutTo(reading.document, checkedText);
  const loaded = await Promise.all(
    providers.map((factsFor) => factsFor(document).catch(() => 'unreadable' as const)),
  );
  const usable = loaded.flatMap((part) => (part && part !== 'unreadable' ? [part] : []));
  const { document: whole, disclosure, namedSources } = reading;
  const report = buildReport({
    document: whole,
    disclosure,
    namedSources,
    ...engine.check(
      document,
      usable.map(({ index }) => index),
    ),
    unread: 1 - document.text.length / Math.max(1, whole.text.length),
    checkedAgainst: together(usable.map(({ against }) => against)),
    checkedAt: now.toISOString(),
  });
  const unread = loaded.includes('unreadable') || usable.some(({ index }) => (index.unreadable?.() ?? 0) > 0);
  return unread ? { report, trouble: 'facts-unreadable' } : { report };
}
