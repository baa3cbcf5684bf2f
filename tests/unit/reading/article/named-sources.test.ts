/** The original that a page names for its story. */
import { namedSources } from '../../../../src/reading/article/named-sources.ts';
import { parseHtml } from '../../../../src/reading/article/parse-html.ts';

const sources = (body: string, head = ''): string[] =>
  namedSources(
    parseHtml(`<html><head>${head}</head><body>${body}</body></html>`, 'https://paper.example/story'),
  );

test('structured data, then links that say so, without tracking', () => {
  const data =
    '<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":["https://wire.example/a?utm_source=x&id=3#top",{"url":"https://wire.example/b"}]}</script>';
  expect(sources('<a href="https://agency.example/c?fbclid=1">Source</a>', data)).toEqual([
    'https://wire.example/a?id=3',
    'https://wire.example/b',
    'https://agency.example/c',
  ]);
});
test.each(['Source', '출처', '出典', '来源', 'Quelle', 'Fuente', 'Read the original →'])(
  'a link that reads %s',
  (word) =>
    expect(sources(`<p><a href="https://wire.example/a">${word}</a></p>`)).toEqual([
      'https://wire.example/a',
    ]),
);
test('a link behind the word', () =>
  expect(sources('<p>Source: <a href="https://wire.example/a">The Wire</a></p>')).toEqual([
    'https://wire.example/a',
  ]));
test.each([
  ['the page itself', '<a href="/story">Source</a>'],
  ['a front page', '<a href="https://wire.example/">Source</a>'],
  ['a script', '<a href="javascript:alert(1)">Source</a>'],
  ['an address with a password', '<a href="https://a:b@wire.example/x">Source</a>'],
  ['a topic', '<a href="https://wire.example/x">Source code of the program</a>'],
  ['nothing seen', '<a hidden href="https://wire.example/x">Source</a>'],
])('not %s', (_what, body) => expect(sources(body)).toEqual([]));
