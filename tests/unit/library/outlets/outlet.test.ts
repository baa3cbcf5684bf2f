/** What an outlet may be asked for. */
import { belongsTo, originsOf } from '../../../../src/library/outlets/outlet.ts';
import { feedsNamedIn } from '../../../../src/library/outlets/outlet-service.ts';

const coast = { home: 'https://www.coast.example/news', feeds: ['https://feeds.coastcdn.example/a.xml'] };

test('its home’s site and the hosts of its feeds, and nothing else', () => {
  expect(originsOf(coast)).toEqual(['https://*.coast.example/*', 'https://feeds.coastcdn.example/*']);
  for (const address of [
    'https://coast.example/a',
    'https://live.coast.example/a',
    'https://feeds.coastcdn.example/b',
  ])
    expect(belongsTo(coast, address)).toBe(true);
  for (const address of [
    'https://notcoast.example/a',
    'https://coast.example.evil.example/',
    'https://coastcdn.example/a',
    'http://coast.example/a',
    'https://user:word@coast.example/',
    'https://127.0.0.1/',
    'javascript:alert(1)',
    'coast.example',
  ])
    expect(belongsTo(coast, address)).toBe(false);
});

test('an ending under which anybody may have a name is nobody’s own', () => {
  expect(originsOf({ home: 'https://www.gov.uk/', feeds: [] })).toEqual(['https://*.www.gov.uk/*']);
  expect(originsOf({ home: 'https://www.pref.go.jp/', feeds: [] })).toEqual(['https://*.pref.go.jp/*']);
});

test('feeds that a page names: absolute, over https, of a feed’s type, three at most', () => {
  const head = `<link rel=alternate type="application/rss+xml" href="/rss?a=1&amp;b=2"><link type='application/atom+xml' rel='alternate' href='https://x.example/atom'>
<link rel="alternate" hreflang="ko" href="/ko"><link rel="stylesheet" type="application/rss+xml" href="/no"><link rel="alternate" type="application/feed+json" href="http://plain.example/f">
<LINK REL="ALTERNATE" TYPE="application/feed+json" HREF="feed.json"><link rel="alternate" type="application/rss+xml" href="/4">`;
  expect(feedsNamedIn(head, 'https://x.example/a/')).toEqual([
    'https://x.example/rss?a=1&b=2',
    'https://x.example/atom',
    'https://x.example/a/feed.json',
  ]);
});
