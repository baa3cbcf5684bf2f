/** A page on its way to the worker: what arrives reads as what was sent, and what no page sends is refused. */
import { parseHtml } from '../../../src/reading/article/parse-html.ts';
import { nodeCap } from '../../../src/reading/model.ts';
import { type PackedPage, packPage, unpackPage } from '../../../src/reading/packed-page.ts';
import { surveyPage } from '../../../src/reading/read-page.ts';
import { discloses } from '../../pages/disclosure/discloses.ts';
import { fixtures } from './article/support.ts';

/** The journey as a browser makes it. */
const sent = (page: PackedPage): PackedPage => JSON.parse(JSON.stringify(page)) as PackedPage;

test.each([...fixtures, ...discloses.slice(0, 40).map(({ name, html }) => [name, html] as const)])(
  '%s reads the same where it arrives',
  (_name, html) => {
    const page = parseHtml(html, 'https://herald.example/2026/pier');
    const arrived = unpackPage(sent(packPage(page)));
    expect(arrived.nodes.map((node) => ('end' in node ? node.end : node.text))).toEqual(
      page.nodes.map((node) => ('end' in node ? node.end : node.text)),
    );
    expect(surveyPage(arrived, 'check')).toEqual(surveyPage(page, 'check'));
  },
);

const packed = (parents: readonly number[], nodes: PackedPage['nodes']): PackedPage => ({
  url: 'https://herald.example/',
  truncated: false,
  parents,
  nodes,
});
const root = ['html', 0] as const;

test.each<[string, PackedPage]>([
  ['a node beside the root', packed([-1, -1], [root, 'x'])],
  ['a node below a text', packed([-1, 0, 1], [root, 'x', 'y'])],
  ['a node below one that comes later', packed([-1, 2, 0], [root, 'x', root])],
  ['a node below one that has ended', packed([-1, 0, 0, 1], [root, ['p', 0], ['p', 0], 'x'])],
  ['a node without a parent', packed([-1], [root, 'x'])],
  ['a node that is a number', packed([-1, 0], [root, 7 as unknown as string])],
])('refuses %s', (_name, page) => {
  expect(() => unpackPage(page)).toThrow('of the page');
});

test('of a page that is too large the beginning is read, and the model says so', () => {
  const many = packed([-1, ...Array<number>(nodeCap).fill(0)], [root, ...Array<string>(nodeCap).fill('x')]);
  expect(unpackPage(many)).toMatchObject({ truncated: true, nodes: { length: nodeCap } });
  const long = 'x'.repeat(400_000);
  const heavy = unpackPage(
    packed([-1, ...Array<number>(20).fill(0)], [root, ...Array<string>(20).fill(long)]),
  );
  expect(heavy).toMatchObject({ truncated: true, nodes: { length: 9 } });
  const dressed = ['p', 0, ...Array.from({ length: 60 }, (_, at) => [`data-${at}`, long]).flat()] as const;
  const attributes = unpackPage(packed([-1, 0], [root, dressed])).nodes[1];
  expect(attributes).toMatchObject({ attributes: { 'data-7': 'x'.repeat(4_096) } });
});

test('a name that would change every object stays without effect', () => {
  const page = unpackPage(packed([-1, 0], [root, ['p', 0, '__proto__', 'x', 'class', 'lead']]));
  expect(page.nodes[1]).toMatchObject({ attributes: { class: 'lead' } });
  expect(Object.getPrototypeOf((page.nodes[1] as { attributes: object }).attributes)).toBe(Object.prototype);
});
