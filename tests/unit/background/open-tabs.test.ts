/** Which open tabs are offered for a page's story, and what becomes of them. */
import { createOpenTabs } from '../../../src/background/open-tabs.ts';
import { createStoryIndex } from '../../../src/stories/index.ts';
import type { Tab } from '../../../src/browser/ports.ts';
import type { ArticleReading } from '../../../src/rpc/calls.ts';

const page = {
  title: 'Ferry Aldermoor runs aground off Tessaly',
  text: 'The ferry Aldermoor ran aground off the island of Tessaly in thick fog, the coast guard said.',
  published: '2026-03-05',
  lang: 'en',
  url: 'https://news.example/a',
};
const reading = (id: number, title: string): ArticleReading => ({
  url: `https://site${id}.example/a`,
  document: {
    text: `${title}\n${title}, it was said on Thursday.`,
    blocks: [],
    title,
    published: '2026-03-05',
    lang: 'en',
  },
  disclosure: null,
  namedSources: [],
  asked: false,
});
const tab = (id: number, more: Partial<Tab> = {}): Tab => ({
  id,
  url: `https://site${id}.example/a`,
  private: false,
  asleep: false,
  ...more,
});

function setUp(all: readonly Tab[], titles: Readonly<Record<number, string>>) {
  const read: number[] = [];
  const open = createOpenTabs({
    tabs: { get: (id) => Promise.resolve(all.find((one) => one.id === id)), all: () => Promise.resolve(all) },
    readSource(id) {
      read.push(id);
      const title = titles[id];
      return Promise.resolve(title === undefined ? null : reading(id, title));
    },
    after: () => undefined,
    among: (items, page, most) => Promise.resolve(createStoryIndex().match(page, most, items)),
  });
  return { open, read };
}

test('those that tell the story, and no others', async () => {
  const { open } = setUp([tab(1), tab(2), tab(3), tab(4)], {
    2: 'Fog: ferry Aldermoor aground off Tessaly',
    3: 'Glassmakers of Orvel end their strike',
  });
  expect(await open.offer(1, page)).toEqual([
    { tabId: 2, title: 'Fog: ferry Aldermoor aground off Tessaly', host: 'site2.example' },
  ]);
  expect((await open.sources(1, [2, 4])).map(({ source }) => source)).toMatchObject([
    { id: 'tab:https://site2.example/a', kind: 'unknown', publisher: 'site2.example' },
  ]);
});

test('tabs of the other kind of window, asleep or of the browser itself are not looked into', async () => {
  const all = [tab(1), tab(2, { private: true }), tab(3, { asleep: true }), tab(4, { url: 'about:addons' })];
  const { open, read } = setUp(all, { 2: page.title, 3: page.title });
  expect(await open.offer(1, page)).toEqual([]);
  expect(await open.sources(1, [1, 2, 3, 4])).toEqual([]);
  expect(read).toEqual([]);
  await open.offer(2, page);
  expect(read).toEqual([]);
});
