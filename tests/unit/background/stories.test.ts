/** What was read for a tab's page, as facts for its check. */
import { createStories, createTabStories } from '../../../src/background/stories.ts';
import { Area, reading } from './world.ts';

const named = 'https://wire.example/report';
const text = 'Northline paid $55 million for the harbour terminal of Brunhaven.';
const source = (id: string) => ({
  document: { text, blocks: [{ start: 0, end: text.length, zone: 'body' as const }], lang: 'en' },
  source: { id, kind: 'edited' as const, publisher: 'Wire' },
});

async function world() {
  const stories = createTabStories(new Area());
  const all = createStories({
    stories,
    finder: { find: async () => [], stamp: () => 1 },
    outlets: async () => new Map(),
    auto: async () => false,
  });
  const against = async (namedSources: readonly string[]) =>
    (await all.provider(7, { namedSources })(reading.document))?.against;
  await all.look(7, reading);
  return { stories, all, against };
}

test('the source that a page names is one while the page names it', async () => {
  const { stories, all, against } = await world();
  expect(await against([named])).toBeUndefined();
  expect(await stories.addSources(7, reading.url, [source(`cited:${named}`)])).toBe(true);
  expect(await against([named])).toEqual({ citedSource: named });
  expect(await against([])).toBeUndefined();
  const facts = await all.provider(7, { namedSources: [named] })(reading.document);
  expect(facts?.index.candidates(['northlin', 'termin'], 9)).toHaveLength(1);
  // The same page once more, at another place of it.
  await all.look(7, { ...reading, url: `${reading.url}#more` });
  await stories.addSources(7, reading.url, [source('tab:1'), source('report:1')]);
  expect(await against([named])).toEqual({ citedSource: named, openTabs: 1, reports: 1 });
  await all.look(7, { ...reading, url: 'https://news.example/other' });
  expect(await against([named])).toBeUndefined();
});

test('for a page that is not looked at nothing is kept', async () => {
  const { stories } = await world();
  expect(await stories.addSources(8, reading.url, [source(`cited:${named}`)])).toBe(false);
  expect(await stories.get(8)).toBeUndefined();
});

test('what was fetched for a page that was left meanwhile is not kept with the next one', async () => {
  const { stories, all } = await world();
  await all.look(7, { ...reading, url: 'https://news.example/other' });
  const before = await stories.get(7);
  for (const id of [`cited:${named}`, 'tab:1'])
    expect(await stories.addSources(7, reading.url, [source(id)])).toBe(false);
  expect(await stories.get(7)).toEqual(before);
});

test('a page that is looked at while the browser tells of the one before it keeps its story', async () => {
  const { stories, all } = await world();
  const next = 'https://news.example/next';
  const { get, change } = stories;
  // Another page's check has begun between any two steps of what is done about the one that was left.
  const look = () => change(7, (before) => before && { ...before, url: next });
  Object.assign(stories, {
    get: async (tabId: number) => {
      const found = await get(tabId);
      await look();
      return found;
    },
    change: async (...asked: Parameters<typeof change>) => {
      await look();
      return change(...asked);
    },
  });
  await all.left(7, next);
  expect((await get(7))?.url).toBe(next);
  await all.left(7, 'https://news.example/third');
  expect(await get(7)).toBeUndefined();
});
