/** Feeds of every format, and everything that real and hostile ones get wrong. */
import { type FeedInput, readFeed } from '../../../src/library/feeds/read-feed.ts';
import { ratioOfDoubling } from '../support/ratio.ts';

const outlet = { id: 'post', home: 'https://www.post.example/', lang: 'en' };
const read = (body: string | Uint8Array, more: Partial<FeedInput> = {}) =>
  readFeed({
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    address: 'https://feeds.post.example/news',
    outlet,
    now: '2026-06-01T12:00:00Z',
    ...more,
  });
const items = (body: string | Uint8Array, more: Partial<FeedInput> = {}) => {
  const answer = read(body, more);
  return 'items' in answer ? answer.items : [];
};
const rss = (inside: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title>${inside}</channel></rss>`;
const entry = (inside: string): string => rss(`<item>${inside}</item>`);

describe('formats', () => {
  const wanted = {
    id: 'https://post.example/1',
    outlet: 'post',
    title: 'Bridge & ferry',
    summary: 'It opened.',
    url: 'https://post.example/1',
    published: '2026-05-31T10:00:00.000Z',
  };
  test.each([
    [
      'RSS 2.0',
      rss(
        '<item><title>Bridge &amp; ferry</title><link>https://post.example/1</link><pubDate>Sun, 31 May 2026 19:00:00 +0900</pubDate><description>It opened.</description></item>',
      ),
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="r"><channel rdf:about="c"><title>The Post</title></channel><item rdf:about="https://post.example/1"><title>Bridge &amp; ferry</title><link>https://post.example/1</link><description>It opened.</description><dc:date>2026-05-31T10:00:00Z</dc:date></item></rdf:RDF>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Post</title><entry><id>tag:post.example,2026:1</id><title type="html">Bridge &amp;amp; ferry</title><link rel="self" href="https://post.example/api"/><link href="https://post.example/1"/><updated>2026-06-01T00:00:00Z</updated><published>2026-05-31T10:00:00Z</published><summary>It opened.</summary></entry></feed>',
    ],
    [
      'Atom with a prefix',
      '<atom:feed xmlns:atom="a"><atom:entry><atom:title>Bridge &amp; ferry</atom:title><atom:link href="https://post.example/1"/><atom:updated>2026-05-31T10:00:00Z</atom:updated><atom:summary>It opened.</atom:summary></atom:entry></atom:feed>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Post',
        items: [
          {
            id: 1,
            url: 'https://post.example/1',
            title: 'Bridge & ferry',
            content_text: 'It opened.',
            date_published: '2026-05-31T10:00:00Z',
          },
          7,
          { id: '2' },
        ],
      }),
    ],
  ])('%s', (_, body) => {
    const [first, ...rest] = items(body);
    expect(first).toMatchObject(wanted);
    expect(rest).toEqual([]);
  });

  test('a news sitemap has titles and no summaries', () => {
    const body =
      '<urlset xmlns:news="n"><url><loc>https://post.example/1</loc><lastmod>2026-06-01</lastmod><news:news><news:publication><news:name>The Post</news:name><news:language>ko</news:language></news:publication><news:publication_date>2026-05-31T10:00:00Z</news:publication_date><news:title>Bridge &amp; ferry</news:title></news:news></url></urlset>';
    expect(items(body)).toEqual([{ ...wanted, summary: '', lang: 'en' }]);
  });

  test('title and language of the feed', () => {
    const body = rss('<language>en-gb</language><item><title>A</title></item>');
    expect(read(body)).toMatchObject({
      title: 'The Post',
      items: [{ lang: 'en-gb' }],
    });
  });
});

describe('text', () => {
  test.each([
    ['markup', '&lt;b&gt;Bridge&lt;/b&gt; opens', 'Bridge opens'],
    ['CDATA', '<![CDATA[<i>Bridge</i> opens &amp; closes]]>', 'Bridge opens & closes'],
    ['markup escaped twice', '&amp;lt;b&amp;gt;Bridge&amp;lt;/b&amp;gt; opens', 'Bridge opens'],
    ['scripts', '<![CDATA[Bridge<script>alert(1)</script> opens<style>p{}</style>]]>', 'Bridge opens'],
    ['bidi controls and zero-width marks', 'Bri\u202edge\u2066 op\u200bens\u00ad', 'Bridge opens'],
    ['runs of space', '  Bridge\n\t opens  ', 'Bridge opens'],
    ['an ampersand and a comparison', 'Fish &amp; chips: 3 &lt; 4', 'Fish & chips: 3 < 4'],
    ['half a letter', 'Bridge \ud800opens', 'Bridge \ufffdopens'],
  ])('%s', (_, title, wanted) => expect(items(entry(`<title>${title}</title>`))[0]?.title).toBe(wanted));

  test('10,000 letters are cut between words', () => {
    const title = items(entry(`<title>${'bridge '.repeat(1_500)}</title>`))[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title).toMatch(/bridge…$/);
  });

  test('an entry without title takes the beginning of its summary; one without words is none', () => {
    expect(items(entry('<description>It opened.</description>'))[0]).toMatchObject({ title: 'It opened.' });
    expect(items(rss('<item><link>https://post.example/1</link></item>'))).toEqual([]);
  });

  test.each([
    ['AP', 'CORREN (AP) — The bridge opened.', '', 'ap'],
    ['Reuters', 'The bridge opened. (Reuters)', '', 'reuters'],
    ['Yonhap', '(서울=연합뉴스) 다리가 열렸다.', '', 'yonhap'],
    ['an author', 'The bridge opened.', '<dc:creator>The Associated Press</dc:creator>', 'ap'],
    ['nobody', 'Reuters said it would not sell the bridge.', '', undefined],
  ])('origin: %s', (_, summary, more, origin) =>
    expect(items(entry(`<title>Bridge</title><description>${summary}</description>${more}`))[0]?.origin).toBe(
      origin,
    ),
  );
});

describe('links', () => {
  test.each([
    ['http becomes https', 'http://post.example/1', 'https://post.example/1'],
    ['relative to the feed', '/1?a=2', 'https://feeds.post.example/1?a=2'],
    [
      'tracking and fragment go',
      'https://www.post.example/1?utm_source=rss&id=7#top',
      'https://www.post.example/1?id=7',
    ],
    ['javascript:', 'javascript:alert(1)', undefined],
    ['data:', 'data:text/html,x', undefined],
    ['another site', 'https://evil.example.net/1', undefined],
    ['credentials', 'https://a:b@post.example/1', undefined],
    ['nonsense', 'https://', undefined],
  ])('%s', (_, link, url) => {
    const [item] = items(entry(`<title>A</title><link>${link.replace(/&/g, '&amp;')}</link>`));
    expect(item?.url).toBe(url);
    expect(item?.id).toBe(url ?? 'post:A');
  });

  test('an identifier is a link only where it is an address; two entries of one address are one', () => {
    expect(items(entry('<title>A</title><guid>12345</guid>'))[0]).not.toHaveProperty('url');
    expect(items(entry('<title>A</title><guid>https://post.example/1</guid>'))[0]?.url).toBe(
      'https://post.example/1',
    );
    const twice = '<item><title>A</title><link>https://post.example/1</link></item>';
    expect(items(rss(twice + twice.replace('A', 'B')))).toHaveLength(1);
  });

  test.each([
    ['https://www.bbc.example.co.uk/', 'https://feeds.bbc.example.co.uk/x'],
    ['https://news.corren.or.kr/1', 'https://www.corren.or.kr/rss'],
  ])('%s belongs to %s', (link, address) =>
    expect(items(entry(`<title>A</title><link>${link}</link>`), { address })[0]?.url).toBe(link),
  );
});

describe('dates', () => {
  test.each([
    ['a zone by name', 'Sun, 31 May 2026 19:00:00 KST', '2026-05-31T10:00:00.000Z'],
    ['no zone: the day alone', '2026-05-31 19:00:00', '2026-05-31'],
    ['with dots', '2026.05.31', '2026-05-31'],
    ['a few hours ahead is now', '2026-06-01T20:00:00Z', '2026-06-01T12:00:00.000Z'],
    ['next week is not believed', '2026-06-09T00:00:00Z', undefined],
    ['1970', 'Thu, 01 Jan 1970 00:00:00 GMT', undefined],
    ['a word', 'yesterday', undefined],
  ])('%s', (_, date, wanted) =>
    expect(items(entry(`<title>A</title><pubDate>${date}</pubDate>`))[0]?.published).toBe(wanted),
  );
});

describe('letters', () => {
  const korean =
    '<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>\xb4\xd9\xb8\xae</title></item></channel></rss>';
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  test('what the feed names wrongly is tried in the language’s older encoding', () =>
    expect(items(bytes(korean), { outlet: { ...outlet, lang: 'ko' } })[0]?.title).toBe('다리'));
  test('the header decides over the feed', () =>
    expect(items(bytes(korean), { contentType: 'text/xml; charset=euc-kr' })[0]?.title).toBe('다리'));
  test('UTF-16', () => {
    const text = rss('<item><title>다리</title></item>');
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    expect(items(wide)[0]?.title).toBe('다리');
  });
  const titleOf = (body: Uint8Array, lang: string) => items(body, { outlet: { ...outlet, lang } })[0]?.title;
  const utf8 = (title: string): Uint8Array =>
    new TextEncoder().encode(rss(`<item><title>${title}</title></item><item><title>${'é'.repeat(9)}`));
  test.each([
    ['a feed cut inside a letter', utf8('Café Zoë').slice(0, -1), 'en', 'Café Zoë'],
    [
      'one cut inside a letter of three bytes',
      utf8('다리가 열렸다 다리').slice(0, -1),
      'ko',
      '다리가 열렸다 다리',
    ],
    [
      'one with a single byte that is none of its letters',
      utf8('Pâté, café, crème brûlée\0').map((byte) => (byte ? byte : 0xff)),
      'en',
      'Pâté, café, crème brûlée\ufffd',
    ],
    [
      'an older one under a wrong name',
      bytes(rss('<item><title>Caf\xe9\x92s</title></item>')),
      'en',
      'Café’s',
    ],
  ])('%s is read as what it is', (_, body, lang, title) => expect(titleOf(body, lang)).toBe(title));
  test('letters that no encoding fits', () => {
    const broken = bytes(
      `<rss><channel><item><title>${'\xff\xfe\x80'.repeat(400)}</title></item></channel></rss>`,
    );
    expect(read(broken, { outlet: { ...outlet, lang: 'ja' } })).toEqual({ trouble: 'charset' });
  });
});

describe('what is no feed', () => {
  test.each([
    ['a web page', '<!doctype html><html><head><title>x</title></head></html>', 'html'],
    ['another XML', '<svg xmlns="s"><path/></svg>', 'not-a-feed'],
    ['text', 'hello', 'not-a-feed'],
    ['nothing', '', 'not-a-feed'],
    ['other JSON', '{"a":1}', 'not-a-feed'],
    ['half a JSON', '{"version":"https://jsonfeed.org/version/1","items":[', 'damaged'],
    ['a feed cut off before its first entry', '<rss><channel><title>The P', 'damaged'],
    ['a feed without entries', rss(''), 'empty'],
  ])('%s', (_, body, trouble) => expect(read(body)).toEqual({ trouble }));

  test('a feed that is cut off is read up to there, and says so', () => {
    const body = rss('<item><title>A</title></item><item><title>B</title></item>').slice(0, -35);
    expect(read(body)).toMatchObject({ items: [{ title: 'A' }], cut: 'damaged' });
  });
});

describe('hostile bodies take time in proportion to their length', () => {
  const hostile: readonly (readonly [string, (n: number) => string])[] = [
    [
      'entities in entities',
      (n) => `<!DOCTYPE rss [${'<!ENTITY a "&b;&b;">'.repeat(n / 20)}]>${entry('<title>&a;</title>')}`,
    ],
    ['elements in elements', (n) => rss(`<item>${'<a>'.repeat(n / 3)}`)],
    ['open elements with attributes', (n) => rss(`<item><title>${'<b a=0>'.repeat(n / 7)}`)],
    ['angles', (n) => entry(`<title>${'<'.repeat(n)}</title>`)],
    ['ampersands', (n) => entry(`<title>${'&'.repeat(n)}</title>`)],
    ['half CDATA', (n) => rss(`<item><title>${'<![CDATA['.repeat(n / 9)}`)],
    ['entries', (n) => rss('<item><title>A</title></item>'.repeat(n / 29))],
    ['attributes', (n) => rss(`<item ${'a="1" '.repeat(n / 6)}><title>A</title></item>`)],
  ];
  test.each(hostile)('%s', (_, body) => {
    expect(ratioOfDoubling(read, 800_000, body)).toBeLessThan(3.2);
  });

  test.each([
    ['never closed', (deep: string) => deep],
    ['closed again', (deep: string) => `${deep}x${deep.replaceAll('<', '</')}`],
    [
      'closed again in a title',
      (deep: string) => `<item><title>${deep}x${deep.replaceAll('<', '</')}</title></item>`,
    ],
  ])(
    'elements so deep that a tree of them could not be walked, %s: what stands before them is read, and the rest is said',
    (_, more) =>
      expect(
        read(
          rss(
            `<item><title>First</title></item>${more('<a>'.repeat(9_000))}<item><title>Last</title></item>`,
          ),
        ),
      ).toMatchObject({ items: [{ title: 'First' }], cut: 'deep' }),
  );

  test('a feed in which everything is too deep is not called empty', () =>
    expect(read(rss(`${'<a>'.repeat(300)}<item><title>Only</title></item>${'</a>'.repeat(300)}`))).toEqual({
      trouble: 'deep',
    }));

  test('of 100,000 entries the first 2,000 are read', () =>
    expect(
      items(rss(Array.from({ length: 100_000 }, (_, i) => `<item><title>A ${i}</title></item>`).join(''))),
    ).toHaveLength(2_000));
});
