/** Sets to ClaimReview and back, against the shape that schema.org gives, and what a feed of others may hold. */
import { assert, jsonValue, property } from 'fast-check';
import { claimReviewsOf, setOfClaimReviews } from '../../../../src/library/fact-sets/claim-review.ts';
import { lintFactSet } from '../../../../src/library/fact-sets/lint.ts';
import { type FactSet, parseFactSet } from '../../../../src/library/fact-sets/schema.ts';

const meta = { id: 'imported', title: 'Imported', today: '2026-06-01' };

const set: FactSet = {
  format: 1,
  id: 'bridge',
  version: '2025-03-06',
  title: 'A bridge opens',
  lang: 'en',
  reviewed: { by: 'the desk', on: '2025-03-06' },
  entities: [],
  sources: [
    {
      id: 'council',
      publisher: 'Lindhaven City Council',
      title: 'Minutes',
      url: 'https://council.example/minutes',
      published: '2025-03-04',
      kind: 'official',
    },
    { id: 'wire', publisher: 'Northern Wire', title: 'Bridge open', published: '2025-03-04', kind: 'edited' },
  ],
  events: [],
  facts: [
    {
      id: 'day',
      statement: 'Elsa Brandt opened the Lindhaven bridge on 4 March 2025.',
      slot: 'date',
      value: '2025-03-04',
      words: '4 March 2025',
      evidence: ['council', 'wire'],
    },
    { id: 'who', statement: 'The bridge belongs to the port of Lindhaven.', evidence: ['wire'] },
  ],
};

describe('export', () => {
  const data = claimReviewsOf(set) as { '@context': string; '@graph': Record<string, unknown>[] };

  test('each review has what schema.org and search engines ask of a ClaimReview', () => {
    expect(data['@context']).toBe('https://schema.org');
    for (const review of data['@graph']) {
      expect(review['@type']).toBe('ClaimReview');
      expect(review['claimReviewed']).toEqual(expect.any(String));
      expect(review['datePublished']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(review['author']).toMatchObject({ '@type': 'Organization', name: 'the desk' });
      expect(review['itemReviewed']).toMatchObject({ '@type': 'Claim' });
      const rating = review['reviewRating'] as Record<string, number>;
      expect(rating).toMatchObject({ '@type': 'Rating', alternateName: 'Confirmed' });
      expect(rating['ratingValue']).toBeLessThanOrEqual(rating['bestRating'] ?? 0);
      expect(rating['worstRating']).toBeLessThan(rating['bestRating'] ?? 0);
      expect(review['citation']).toEqual(
        expect.arrayContaining([expect.objectContaining({ '@type': 'CreativeWork' })]),
      );
    }
    expect(data['@graph'][0]?.['url']).toBe('https://council.example/minutes');
  });

  test('there and back keeps statements and sources, and is not reviewed', () => {
    const { set: back, left } = setOfClaimReviews(JSON.parse(JSON.stringify(data)), meta);
    expect(left).toEqual([]);
    expect(back?.reviewed).toBeUndefined();
    expect(back?.facts.map(({ statement }) => statement)).toEqual(
      set.facts.map(({ statement }) => statement),
    );
    const told = (given: FactSet | undefined) =>
      given?.sources.map(({ publisher, title, url, published }) => ({ publisher, title, url, published }));
    expect(told(back)).toEqual(told(set));
    expect(back && lintFactSet(back, '2026-06-01')).toEqual([]);
  });
});

describe('import', () => {
  const review = (more: object) => ({
    '@type': 'ClaimReview',
    claimReviewed: 'The bridge cost 90 million euros.',
    author: { name: 'Fact TabController' },
    url: 'https://facts.example/1',
    datePublished: '2025-03-10',
    ...more,
  });

  test('a claim rated false is no fact; what the review says is so', () => {
    const { set: made } = setOfClaimReviews(
      review({
        reviewRating: { alternateName: 'False' },
        reviewBody: 'The bridge of Lindhaven cost 45 million euros.',
      }),
      meta,
    );
    expect(made?.facts).toMatchObject([{ statement: 'The bridge of Lindhaven cost 45 million euros.' }]);
    expect(made?.sources).toMatchObject([
      { publisher: 'Fact TabController', url: 'https://facts.example/1' },
    ]);
  });

  test('a claim rated false with nothing of its own is left out, and said so', () => {
    const { set: made, left } = setOfClaimReviews(
      review({ reviewRating: { alternateName: 'Misleading' } }),
      meta,
    );
    expect(made).toBeUndefined();
    expect(left).toEqual([
      { claim: 'The bridge cost 90 million euros.', why: expect.stringContaining('not rated true') },
    ]);
  });

  test.each([
    ['words', { alternateName: 'Mostly true' }],
    ['Korean words', { alternateName: '사실' }],
    ['the top of its scale', { ratingValue: 5, bestRating: 5, worstRating: 1 }],
  ])('a claim rated true by %s is a fact', (_, reviewRating) => {
    expect(setOfClaimReviews(review({ reviewRating }), meta).set?.facts[0]?.statement).toBe(
      'The bridge cost 90 million euros.',
    );
  });

  test('words go before numbers: "False" at the top of an odd scale is false', () => {
    const reviewRating = { alternateName: 'False', ratingValue: 1, bestRating: 1, worstRating: 0 };
    expect(setOfClaimReviews(review({ reviewRating }), meta).set).toBeUndefined();
  });

  test('a fact is a statement with its evidence', () => {
    const made = setOfClaimReviews(
      review({ claimReviewed: 'The port owns the bridge.', reviewRating: { alternateName: 'True' } }),
      meta,
    );
    expect(made.set?.facts[0]).toEqual({
      id: 'r1',
      statement: 'The port owns the bridge.',
      evidence: ['s1'],
    });
  });

  test.each([
    ['a list', (r: object) => [r]],
    ['a graph', (r: object) => ({ '@graph': [r] })],
    ['a data feed', (r: object) => ({ '@type': 'DataFeed', dataFeedElement: [{ item: [r] }] })],
  ])('%s', (_, wrap) => {
    const one = review({ reviewRating: { alternateName: 'True' } });
    expect(setOfClaimReviews(wrap(one), meta).set?.facts).toHaveLength(1);
  });

  test('hostile texts and addresses are cut, and never leave the shape of a set', () => {
    const { set: made } = setOfClaimReviews(
      review({
        claimReviewed: `<script>alert(1)</script>\u2028${'x '.repeat(5_000)}`,
        reviewRating: { alternateName: 'True' },
        url: 'javascript:alert(1)',
        author: { name: 'A\nB'.repeat(200) },
      }),
      meta,
    );
    expect(made && 'set' in parseFactSet(made)).toBe(true);
    expect(made?.sources[0]?.url).toBeUndefined();
  });

  test('a day that is not on the calendar is none', () => {
    const { set: made } = setOfClaimReviews(
      review({ datePublished: '2025-02-31', reviewRating: { alternateName: 'True' } }),
      meta,
    );
    expect(made?.sources.map(({ published }) => published)).toEqual([meta.today]);
    expect(made && 'set' in parseFactSet(made)).toBe(true);
  });

  test('any JSON gives a set of the right shape or none', () => {
    assert(
      property(jsonValue({ maxDepth: 6 }), jsonValue(), (claim, rating) => {
        const { set: made } = setOfClaimReviews(
          [
            {
              '@type': 'ClaimReview',
              claimReviewed: claim,
              reviewBody: claim,
              reviewRating: rating,
              citation: claim,
            },
            claim,
          ],
          meta,
        );
        if (made) expect('set' in parseFactSet(made)).toBe(true);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
