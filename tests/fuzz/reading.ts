/** Pages: their HTML, their structured data, their notices. */
import fc from 'fast-check';
import { parseBounded } from '../../src/reading/article/bounded-parser.ts';
import { parseHtml } from '../../src/reading/article/parse-html.ts';
import { nodeCap } from '../../src/reading/model.ts';
import { type PackedPage, packPage, unpackPage } from '../../src/reading/packed-page.ts';
import { readPageModel, surveyPage } from '../../src/reading/read-page.ts';
import { reviewOf } from '../../src/reading/disclosure/review.ts';
import { readNotice } from '../../src/reading/disclosure/sentence.ts';
import { linked, must, type Target, target, words } from './target.ts';

const tag = fc.constantFrom(
  ...'html body main article section div p h1 h2 b em a span ul li table tr td figure figcaption details summary template svg form script style blockquote aside nav time'.split(
    ' ',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' hidden',
  ' class="ai-disclosure"',
  ' ai-disclosure="ai-generated"',
  ' style="display:none"',
  ' contenteditable',
  ' name="textContent"',
  ' id="head"',
  ' datetime="2026-99-99"',
  ' href="javascript:x"',
  ' type="application/ld+json"',
  ' aria-label="AI-generated"',
  ' "',
  " '=",
);
const html = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`) },
      { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
      { weight: 3, arbitrary: words },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<!--',
          '-->',
          '<![CDATA[',
          '<!doctype',
          '&amp;',
          '&#x110000;',
          '<',
          '</',
          '{"@type":"NewsArticle","author":',
          '"}]',
        ),
      },
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(''));

/** Few letters that unfold: a box and formatting that nobody closes, again and again, each told apart by an attribute. */
const nested = fc
  .tuple(
    fc.constantFrom('p', 'li', 'dd'),
    fc.constantFrom('b', 'em', 'code', 'a'),
    fc.array(
      fc.oneof(
        tag,
        tag.map((name) => `/${name}`),
      ),
      { maxLength: 2 },
    ),
    fc.oneof({ weight: 49, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.constant(1_000) }),
  )
  .map(([box, format, others, times]) =>
    Array.from({ length: times }, (_, i) =>
      [box, format, ...others].map((name) => `<${name} a=${i}>`).join(''),
    ).join('x'),
  );

/** What a page's own scripts could send in place of a page. */
const packed = fc.record({
  url: fc.constant('https://news.example/a'),
  truncated: fc.boolean(),
  parents: fc.array(fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constant(Number.NaN)), { maxLength: 12 }),
  nodes: fc.array(
    fc.oneof(
      fc.string(),
      fc.array(fc.oneof(tag, fc.constantFrom('__proto__', 'class', 'href', 0, 1), fc.string()), {
        maxLength: 7,
      }),
      fc.constantFrom(null, 7, {}),
    ),
    { maxLength: 12 },
  ),
});

export const readingTargets: readonly Target[] = [
  target('HTML reader and page reading', html, (text) => {
    const page = parseHtml(text, 'https://news.example/a');
    must(page.nodes.length <= nodeCap, 'more nodes than the cap');
    const { article, disclosure } = readPageModel(page);
    if (article)
      for (const { start, end } of article.document.blocks)
        must(start >= 0 && start <= end && end <= article.document.text.length, 'a block outside the text');
    must(disclosure === null || disclosure.quote.length <= 400, 'an endless quote');
  }),
  target('pages on their way to the worker', fc.tuple(html, packed), ([text, made]) => {
    const page = parseHtml(text, 'https://news.example/a');
    must(
      JSON.stringify(readPageModel(unpackPage(packPage(page)))) === JSON.stringify(readPageModel(page)),
      'another reading than of the page itself',
    );
    let received: ReturnType<typeof unpackPage>;
    try {
      received = unpackPage(made as unknown as PackedPage);
    } catch {
      return;
    }
    must(
      received.nodes.every((node, id) => node.id === id && node.parent < id),
      'nodes that make no tree',
    );
    surveyPage(received, 'check', [0, 1, 2]);
    must(({} as { polluted?: unknown }).polluted === undefined, 'a prototype was changed');
  }),
  target('HTML that unfolds', nested, (text) => {
    const waiting: object[] = [parseBounded(text).document];
    let elements = 0;
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      elements += 1;
      if ('childNodes' in node) for (const child of node.childNodes as object[]) waiting.push(child);
    }
    must(elements <= 200_000, 'more elements than one page may cost');
    const page = parseHtml(text);
    must(page.nodes.length <= nodeCap, 'more nodes than the cap');
    if (!page.truncated) readPageModel(page);
  }),
  target('JSON-LD in a page', linked, (data) => {
    const text = JSON.stringify(data) ?? 'null';
    for (const script of [text, text.slice(0, text.length >> 1), `${text}</scr`]) {
      const page = parseHtml(
        `<script type="application/ld+json">${script}</script><main><article><h1>T</h1><p>One.</p></article></main>`,
      );
      readPageModel(page);
    }
    must(({} as { polluted?: unknown }).polluted === undefined, 'a prototype was changed');
  }),
  target('notices', words, (text) => {
    readNotice(text);
    reviewOf(text);
  }),
];
