/**
 * @jest-environment jsdom
 *
 * A span of the article's text becomes the page's own words, and is believed only while they stand.
 */
import { readPageModel } from '../../../src/reading/read-page.ts';
import { rangeOf, stillReads } from '../../../src/page/anchor.ts';
import { takeSnapshot } from '../../../src/page/snapshot.ts';

const html = `<body><article><h1>A road for the town</h1>
<p>The council met on <b>Tuesday,
   13</b> January&nbsp;2026 and
 spoke about the new road for two hours.</p><p>The road costs 12 million crowns.</p></article></body>`;

async function find(quote: string) {
  const { model, nodes } = await takeSnapshot(document);
  const { article } = readPageModel(model);
  const text = article?.document.text ?? '';
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + quote.length, quote, places: article?.places ?? [], nodes };
}
beforeEach(() => {
  document.body.outerHTML = html;
});

test.each(['Tuesday, 13 January 2026', 'A road for the town', 'two hours.', '12 million crowns', 'T'])(
  '%s',
  async (quote) => {
    const { start, end, places, nodes } = await find(quote);
    const range = rangeOf(start, end, quote, places, nodes);
    expect(range?.toString().replace(/\s+/g, ' ')).toBe(quote);
  },
);

test('words that changed are not marked', async () => {
  const { start, end, quote, places, nodes } = await find('12 million crowns');
  const text = document.querySelector('p:last-child')?.firstChild;
  if (text) text.nodeValue = 'The road costs 13 million crowns.';
  expect(rangeOf(start, end, quote, places, nodes)).toBeNull();
  if (text) text.nodeValue = 'Nothing.';
  expect(rangeOf(start, end, quote, places, nodes)).toBeNull();
});

test('words that left the page are not marked', async () => {
  const { start, end, quote, places, nodes } = await find('12 million crowns');
  const range = rangeOf(start, end, quote, places, nodes);
  expect(range && stillReads(range, quote)).toBe(true);
  document.querySelector('p:last-child')?.remove();
  expect(range && stillReads(range, quote)).toBe(false);
  expect(rangeOf(start, end, quote, places, nodes)).toBeNull();
});

test('a span outside the text finds nothing', async () => {
  const { places, nodes } = await find('road');
  expect(rangeOf(90_000, 90_010, 'road', places, nodes)).toBeNull();
  expect(rangeOf(0, 4, 'road', [], nodes)).toBeNull();
});
