/** The few terms of schema.org (https://schema.org/ClaimReview) that reports and fact sets are written in. */
import type { Source } from '../../engine/model.ts';
import { known } from '../../text/known.ts';

export type Json = { readonly [key: string]: string | number | Json | readonly Json[] };

export const organisation = (name: string | undefined): Json | undefined =>
  name === undefined ? undefined : { '@type': 'Organization', name };

/** A source as the work that a review cites. */
export const citedWork = (source: Pick<Source, 'title' | 'url' | 'published' | 'publisher'>): Json =>
  known({
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    datePublished: source.published,
    publisher: organisation(source.publisher),
  });
