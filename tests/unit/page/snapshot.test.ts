/**
 * @jest-environment jsdom
 *
 * The snapshot of a live page is the model that the same HTML text gives: one reader serves both.
 */
import { parseHtml } from '../../../src/reading/article/parse-html.ts';
import type { PageModel } from '../../../src/reading/model.ts';
import { nodeCap } from '../../../src/reading/model.ts';
import { takeSnapshot } from '../../../src/page/snapshot.ts';
import { fixtures, readModel, summaryOf } from '../reading/article/support.ts';

function show(html: string): void {
  document.open();
  document.write(html);
  document.close();
}
/** Without what only a browser knows (whether it is seen) and what only it keeps (elements that are silent). */
const shape = ({ nodes }: PageModel) =>
  nodes.map((node) =>
    node.kind === 'text'
      ? [node.id, node.parent, node.text]
      : [node.id, node.parent, node.end, node.tag, node.attributes],
  );

test.each(fixtures)('%s', async (_name, html) => {
  show(html);
  const { model, nodes } = await takeSnapshot(document);
  const parsed = parseHtml(html);
  expect(shape(model)).toEqual(shape(parsed));
  expect(nodes).toHaveLength(model.nodes.length);
  const { url: _own, ...read } = summaryOf(readModel({ ...model, url: 'about:blank' })) ?? { blocks: [] };
  const { url: _other, ...expected } = summaryOf(readModel(parsed)) ?? { blocks: [] };
  expect(read).toEqual(expected);
});

test('each text of the model is the text of its DOM node', async () => {
  show(fixtures[0]?.[1] ?? '');
  const { model, nodes } = await takeSnapshot(document);
  for (const node of model.nodes) if (node.kind === 'text') expect(nodes[node.id]?.nodeValue).toBe(node.text);
});

test('fields that hide the properties of their form change nothing', async () => {
  const names = [
    'attributes',
    'firstChild',
    'nextSibling',
    'nodeType',
    'parentNode',
    'textContent',
    'localName',
    'shadowRoot',
  ];
  show(
    `<body><form>${names.map((name) => `<input name="${name}">`).join('')}<p>Words of the form.</p></form><p>After it.</p></body>`,
  );
  const { model } = await takeSnapshot(document);
  const words = model.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : []));
  expect(words).toEqual(['Words of the form.', 'After it.']);
  const form = model.nodes.find((node) => node.kind === 'element' && node.tag === 'form');
  expect(form).toMatchObject({ attributes: {} });
});

test('open shadow roots are read, closed ones are not', async () => {
  show('<body><div id="open"></div><div id="closed"></div></body>');
  const attach = (id: string, mode: ShadowRootMode): void => {
    const root = document.querySelector(`#${id}`)?.attachShadow({ mode });
    root?.append(Object.assign(document.createElement('p'), { textContent: `${mode} words` }));
  };
  attach('open', 'open');
  attach('closed', 'closed');
  const { model } = await takeSnapshot(document);
  expect(model.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : []))).toEqual(['open words']);
});

test('what the style sheet hides is hidden, with all that is in it', async () => {
  show(
    '<head><style>.gone{display:none}</style></head><body><div class="gone"><p>Nobody <b>sees</b> this.</p></div><p>Seen.</p></body>',
  );
  const { model } = await takeSnapshot(document);
  const hidden = model.nodes.flatMap((node) => (node.kind === 'element' && node.hidden ? [node.tag] : []));
  expect(hidden.filter((tag) => tag !== 'style')).toEqual(['div', 'p', 'b']);
});

test('short lines that may make a claim are asked about every way of hiding, words of a menu are not', async () => {
  const away = (words: string): string => `<p style="text-indent:-9999px">${words}</p>`;
  const lines = [
    'The mayor has resigned.',
    '“The mayor has resigned.”',
    '시장이 어제 저녁 시청에서 사임 의사를 밝혔다고',
    '市長が昨夜、辞任の意向を表明したと市役所',
    'Seen 12 times',
    'Our towns and villages',
  ];
  show(`<body>${lines.map(away).join('')}</body>`);
  const { model } = await takeSnapshot(document);
  const hidden = model.nodes.flatMap((node) =>
    node.kind === 'element' && node.tag === 'p' ? [node.hidden] : [],
  );
  expect(hidden).toEqual([true, true, true, true, true, false]);
});

test('a larger page is cut at the cap, and the model says so', async () => {
  show('<body></body>');
  const holder = document.createDocumentFragment();
  for (let i = 0; i < nodeCap + 10; i += 1) holder.append(document.createTextNode('x'));
  document.body.append(holder);
  const { model } = await takeSnapshot(document);
  expect(model).toMatchObject({ truncated: true });
  expect(model.nodes).toHaveLength(nodeCap);
});

test('reading changes nothing in the page', async () => {
  show(fixtures[0]?.[1] ?? '');
  const before = document.documentElement.outerHTML;
  await takeSnapshot(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
