/** What the library takes in: feeds, fact sets, reviews, stored facts, addresses. */
import fc from 'fast-check';
import * as v from 'valibot';
import { refuseAddress } from '../../src/library/fetch/address.ts';
import { readFeed } from '../../src/library/feeds/read-feed.ts';
import { setOfClaimReviews } from '../../src/library/fact-sets/claim-review.ts';
import { lintFactSet } from '../../src/library/fact-sets/lint.ts';
import { parseFactSet } from '../../src/library/fact-sets/schema.ts';
import { soundRecord } from '../../src/library/fact-sets/records.ts';
import { createStoryIndex } from '../../src/stories/index.ts';
import { good } from './good-set.ts';
import { linked, must, type Target, target, words } from './target.ts';

/** A right set with one place replaced by something else. */
const damaged = fc
  .tuple(
    fc.constantFrom('format', 'id', 'lang', 'entities', 'sources', 'events', 'facts', 'expires'),
    fc.jsonValue({ maxDepth: 4 }),
  )
  .map(([key, value]): unknown => ({ ...good, [key]: value }));

/** Pieces of feeds of every format and of what spoils them, in any order; sometimes as bytes. */
const feeds = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...'<?xml version="1.0" encoding="euc-kr"?>|<rss version="2.0"><channel>|<rdf:RDF>|<feed xml:lang="ko">|<urlset>|<item rdf:about="https://a.example/1">|<item>|<entry>|<url><news:news>|<title>|</title>|<link>https://a.example/1</link>|<link href="/2"/>|<link>javascript:x</link>|<loc>https://b.example/</loc>|<guid>7</guid>|<pubDate>Mon, 09 Mar 2026 10:00:00 KST</pubDate>|<dc:date>2026-13-45</dc:date>|<description><![CDATA[<p>|]]>|</description>|</item>|</entry>|</url>|</channel></rss>|<!DOCTYPE a [<!ENTITY b "&b;">]>|&b;|&amp;lt;i&amp;gt;|\u202e|{"version":"https://jsonfeed.org/version/1","items":[{"title":"A","url":"https://a.example/1"}|]}|,'.split(
            '|',
          ),
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

export const libraryTargets: readonly Target[] = [
  target('feeds and the index of their items', fc.tuple(feeds, words), ([text, page]) => {
    const now = '2026-03-10T00:00:00Z';
    const answer = readFeed({
      body: new TextEncoder().encode(text),
      address: 'https://a.example/feed',
      outlet: { id: 'a', home: 'https://a.example/', lang: 'ko' },
      now,
    });
    if ('trouble' in answer) return;
    must(answer.items.length > 0, 'neither entries nor trouble');
    for (const { title, summary, url, published } of answer.items) {
      must(title.length > 0 && title.length <= 300 && summary.length <= 1_000, 'a text of the wrong length');
      must(!/[\p{Cc}\p{Cf}]/u.test(title + summary), 'a mark that is not seen');
      must(url === undefined || new URL(url).hostname === 'a.example', 'a link to elsewhere');
      must(
        published === undefined || published <= now.slice(0, 10) || Date.parse(published) <= Date.parse(now),
        'a date of tomorrow',
      );
    }
    const index = createStoryIndex();
    index.add(answer.items);
    for (const { score } of index.match({ title: page.slice(0, 80), text: page, published: now }))
      must(score > 0 && score <= 1, 'a score out of range');
    const kept = index.save().put.flatMap(({ ids }) => ids);
    must(kept.length === new Set(answer.items.map(({ id }) => id)).size, 'lost items');
  }),
  target(
    'addresses',
    fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.ipV4().map((ip) => `http://${ip}/`),
      fc.ipV6().map((ip) => `http://[${ip}]/`),
    ),
    (address) => {
      const refusal = refuseAddress(address);
      if (refusal === null)
        must(/^https?:$/.test(new URL(address).protocol), 'an address that is no web address');
    },
  ),
  target('ClaimReview import', linked, (data) => {
    const { set } = setOfClaimReviews(data, { id: 'i', title: 'I', today: '2026-06-01' });
    if (set) must('set' in parseFactSet(set), 'a set of a wrong shape');
  }),
  target('fact sets', damaged, (data) => {
    const parsed = parseFactSet(data);
    if ('problems' in parsed) must(parsed.problems.length > 0, 'refused without a reason');
    else
      for (const { message, remedy } of lintFactSet(parsed.set, '2026-06-01'))
        must(message !== '' && remedy !== '', 'a problem without words');
  }),
  target('stored facts', fc.object({ maxDepth: 4 }), (record) => {
    try {
      must(soundRecord(record).statement.length > 0, 'a fact without a statement');
    } catch (error) {
      must(v.isValiError(error), `another error: ${String(error)}`);
    }
  }),
];
