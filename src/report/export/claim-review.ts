/**
 * What differs, as schema.org ClaimReview (https://schema.org/ClaimReview): one review per finding, as a graph. It gives
 * no number: `alternateName` says in words what the sources do to the claim, and the sources are cited.
 */
import type { Locale, Source } from '../../engine/model.ts';
import type { Report } from '../report.ts';
import { cleanAddress, dayOf, differences, nameOf } from './parts.ts';
import { exportWords } from './words.ts';

type Json = { readonly [key: string]: string | Json | readonly Json[] };

/** Leaves out what is not known. */
const known = (entries: Readonly<Record<string, string | Json | readonly Json[] | undefined>>): Json =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

const organisation = (name: string | undefined): Json | undefined =>
  name === undefined ? undefined : { '@type': 'Organization', name };

const cited = (source: Source): Json =>
  known({
    '@type': 'CreativeWork',
    name: source.title,
    url: cleanAddress(source.url),
    datePublished: source.published,
    publisher: organisation(source.publisher),
  });

/** The differences of a report as JSON-LD, indented. Findings that agree are not reviews and are left out. */
export function toClaimReview(report: Report, locale: Locale): string {
  const words = exportWords[locale];
  const { document } = report;
  const appearance = known({
    '@type': 'CreativeWork',
    url: cleanAddress(document.url),
    headline: document.title,
    datePublished: document.published,
    publisher: organisation(document.publisher),
  });
  const graph = differences(report).map(({ verdict, quote, explanation, evidence, context }) =>
    known({
      '@type': 'ClaimReview',
      claimReviewed: `${context?.before ?? ''}${quote}${context?.after ?? ''}`.trim(),
      datePublished: dayOf(report.checkedAt),
      inLanguage: locale,
      author: { '@type': 'Organization', name: 'Second Source' },
      itemReviewed: { '@type': 'Claim', appearance },
      reviewRating: { '@type': 'Rating', alternateName: words.verdict[verdict] },
      reviewBody: explanation,
      citation: evidence.map(({ source, quote: said }) => ({
        ...cited(source),
        '@type': 'CreativeWork',
        name: source.title ?? nameOf(source, words),
        abstract: said,
      })),
    }),
  );
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}
