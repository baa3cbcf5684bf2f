/**
 * What differs, as schema.org ClaimReview (https://schema.org/ClaimReview): one review per finding, as a graph. It gives
 * no number: `alternateName` says in words what the sources do to the claim, and the sources are cited.
 */
import { nameOf } from '../../words/format.ts';
import { known } from '../../text/known.ts';
import { citedWork, type Json, organisation } from './schema-org.ts';
import type { Source } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import { sentenceOf } from '../differences.ts';
import type { Report } from '../report.ts';
import { cleanAddress } from '../../text/links.ts';
import { differences } from './outline.ts';
import { explain } from '../../words/tell.ts';
import { t } from '../../words/i18n.ts';

const cited = (source: Source): Json => citedWork(known({ ...source, url: cleanAddress(source.url) }));

/** The differences of a report as JSON-LD, indented. Findings that agree are not reviews and are left out. */
export function toClaimReview(report: Report, locale: Locale): string {
  const { document } = report;
  const appearance = known({
    '@type': 'CreativeWork',
    url: cleanAddress(document.url),
    headline: document.title,
    datePublished: document.published,
    publisher: organisation(document.publisher),
  });
  const graph = differences(report).map((finding) => {
    const { verdict, evidence } = finding;
    return known({
      '@type': 'ClaimReview',
      claimReviewed: sentenceOf(finding),
      datePublished: report.checkedAt.slice(0, 10),
      inLanguage: locale,
      author: { '@type': 'Organization', name: 'Second Source' },
      itemReviewed: { '@type': 'Claim', appearance },
      reviewRating: { '@type': 'Rating', alternateName: t(locale, `verdict.${verdict}`) },
      reviewBody: explain(locale, finding),
      citation: evidence.map(({ source, quote: said }) => ({
        ...cited(source),
        '@type': 'CreativeWork',
        name: source.title ?? nameOf(locale, source),
        abstract: said,
      })),
    });
  });
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}
