/**
 * What is kept in the browser's storage areas: of two writers at once none is lost, and a worker that dies at any call to
 * the browser leaves the old state or the new one. (The databases: tests/unit/library.)
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createSelections } from '../../../src/background/selections.ts';
import { createSettings } from '../../../src/background/settings.ts';
import { createTabStore } from '../../../src/background/tab-state.ts';
import { createTabStories } from '../../../src/background/stories.ts';
import type { StoragePort } from '../../../src/browser/ports.ts';
import { createPageValues } from '../../../src/library/page-values.ts';
import { report, wrongDate } from '../../fixtures/reports/samples.ts';
import { Area, reading, sent, settle, story as paragraphs, url } from './world.ts';

const story = {
  url,
  page: { title: 'T', text: 'One.', url },
  stamp: 1,
  matches: [],
  named: [],
};
const source = (id: string) => ({ document: reading.document, source: { id, kind: 'edited' as const } });
const said = { ...wrongDate, context: { before: 'The ferry sank on ', after: ' off the quay.' } };

/** A worker on two storage areas that answers no more after so many calls to them. */
function life(local: Area, session: Area, deathAfter = Number.POSITIVE_INFINITY) {
  const counted = { calls: 0 };
  const mortal = (area: Area): StoragePort => {
    const call = <T>(work: () => Promise<T>): Promise<T> => {
      counted.calls += 1;
      return counted.calls > deathAfter ? new Promise<T>(() => undefined) : work();
    };
    return {
      get: (keys) => call(() => area.get(keys)),
      set: (entries) => call(() => area.set(entries)),
      remove: (keys) => call(() => area.remove(keys)),
    };
  };
  const areas = { local: mortal(local), session: mortal(session) };
  return {
    counted,
    settings: createSettings(areas, () => 'en'),
    values: createPageValues(areas.local, () => new Date('2026-03-05T10:00:00Z')),
    stories: createTabStories(areas.session),
    tabs: createTabStore(areas.session),
    selections: createSelections({
      session: areas.session,
      toPage: (async (_place: unknown, name: string) =>
        name === 'takePage' ? selected : undefined) as never,
      inject: async () => undefined,
      compare: async () => ({ report }),
      locale: async () => 'en',
    }),
  };
}
type Life = ReturnType<typeof life>;

const selected = { ...sent(paragraphs), selected: { nodes: [], text: 'the quay', title: 'Quay' } };
const site = { url, private: false };
const record = { kind: 'trouble', trouble: 'no-article', url, frameId: 0, run: 'a' } as const;
const fill = async ({ settings, values, stories, tabs, selections }: Life): Promise<void> => {
  await settings.save({ locale: 'ja' });
  await settings.setHidden(['a'], true);
  await settings.setSite({ url, private: true }, { off: true });
  await values.compare('https://news.example/first', [said]);
  await tabs.change(7, () => record);
  await stories.change(7, () => story);
  await stories.addSources(7, url, [source('tab:1'), source('cited:https://wire.example/a')]);
  await selections.answer({ tabId: 7, frameId: 0 }, url);
};

/** What the stores answer, as anybody would ask them. */
async function stateOf({ settings, values, stories, tabs: records, selections }: Life): Promise<unknown> {
  return {
    settings: await settings.load(),
    hidden: await settings.hidden(),
    off: await settings.isOff({ url, private: true }),
    // Asked with another value: what was kept first answers.
    values: await values.compare('https://news.example/second', []),
    stories: [...(await stories.all())],
    records: [...(await records.all())],
    selections: [await selections.of(7, url), await selections.of(8, url)],
  };
}

const works: readonly (readonly [string, (life: Life) => Promise<unknown>])[] = [
  ['settings are saved', ({ settings }) => settings.save({ locale: 'ko', showSupported: true })],
  ['a site is switched off', ({ settings }) => settings.setSite(site, { off: true })],
  ['a private choice is forgotten', ({ settings }) => settings.forgetPrivate()],
  ['a claim is called not right', ({ settings }) => settings.setHidden(['b'], true)],
  ['a story is kept', ({ stories }) => stories.change(7, () => ({ ...story, stamp: 2 }))],
  ['a source of a page is added', ({ stories }) => stories.addSources(7, url, [source('tab:2')])],
  ['a story goes with its page to another tab', ({ stories }) => stories.move(7, 8)],
  ['a record is kept', ({ tabs }) => tabs.change(7, () => ({ ...record, run: 'b' }))],
  ['a record goes with its page to another tab', ({ tabs }) => tabs.move(7, 8)],
  ['a record goes with its tab', ({ tabs }) => tabs.change(7, () => undefined)],
  ['a page is left', ({ stories }) => stories.forget(7)],
  ['a selection is answered', ({ selections }) => selections.answer({ tabId: 8, frameId: 0 }, url)],
  ['a selection is forgotten', ({ selections }) => selections.forget(7)],
  [
    'the source that a page names takes the place of another',
    ({ stories }) => stories.addSources(7, url, [source('cited:https://wire.example/b')]),
  ],
];

async function after(work: (one: Life) => Promise<unknown>, deathAfter: number) {
  const [local, session] = [new Area(), new Area()];
  await fill(life(local, session));
  const before = await stateOf(life(local, session));
  const worker = life(local, session, deathAfter);
  await Promise.race([work(worker), settle()]);
  return { before, state: await stateOf(life(local, session)), calls: worker.counted.calls };
}

test('no store is left out here', async () => {
  const areas = [new Area(), new Area()] as const;
  await fill(life(...areas));
  const kept = areas.flatMap(({ entries }) => [...entries.keys()]);
  const source = path.resolve(__dirname, '../../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const names = files.flatMap((file) =>
    [
      ...readFileSync(path.join(source, file), 'utf8').matchAll(
        /\bstored(?:Under)?(?:<.*>)?\(\w+, '([^']+)'/g,
      ),
    ].map(([, name = '']) => name),
  );
  expect(names.length).toBeGreaterThan(6);
  expect(names.filter((name) => !kept.some((key) => key.startsWith(name)))).toEqual([]);
});

describe('a worker that dies at any call to the browser', () => {
  test.each(works)('while %s', async (_name, work) => {
    const { before, state: whole, calls } = await after(work, Number.POSITIVE_INFINITY);
    expect(whole).not.toEqual(before);
    for (let death = 0; death < calls; death += 1)
      expect([before, whole]).toContainEqual((await after(work, death)).state);
  });

  test('while a page’s values are kept', async () => {
    for (let death = 0; death <= 2; death += 1) {
      const [local, session] = [new Area(), new Area()];
      await fill(life(local, session));
      await Promise.race([life(local, session, death).values.compare(url, [said]), settle()]);
      const now = life(local, session).values;
      const other = { ...said, value: '2025-01-01', quote: '1 January' };
      expect((await now.compare('https://news.example/first', [other]))?.changes).toHaveLength(1);
      expect(((await now.compare(url, [other]))?.changes ?? []).length).toBe(death < 2 ? 0 : 1);
    }
  });
});

test('two moves that cross end, and nothing is lost', async () => {
  const { tabs } = life(new Area(), new Area());
  await tabs.change(7, () => record);
  await tabs.change(8, () => ({ ...record, run: 'b' }));
  await Promise.all([tabs.move(7, 8), tabs.move(8, 7)]);
  expect([...(await tabs.all()).keys()]).toEqual([7]);
});

test('two writers at once lose nothing of each other', async () => {
  const [local, session] = [new Area(), new Area()];
  const one = life(local, session);
  await Promise.all([
    one.settings.save({ showSupported: true }),
    one.settings.setSite(site, { highlights: false }),
    one.settings.setSite({ ...site, url: 'https://other.example/' }, { off: true }),
    one.settings.save({ locale: 'ja' }),
    one.settings.setHidden(['a'], true),
    one.settings.setHidden(['b'], true),
    one.values.compare('https://news.example/first', [said]),
    one.values.compare('https://news.example/second', [said]),
    one.stories.change(7, () => story),
    one.stories.change(7, (before) => before && { ...before, stamp: before.stamp + 1 }),
    one.stories.change(7, (before) => before && { ...before, stamp: before.stamp + 1 }),
    one.stories.addSources(7, url, [source('tab:1')]),
    one.stories.addSources(7, url, [source('tab:2')]),
    one.tabs.change(7, () => record),
    one.tabs.change(7, (before) => before && { ...before, run: `${before.run}b` }),
    one.tabs.change(7, (before) => before && { ...before, run: `${before.run}c` }),
    ...['a', 'b'].map((name) =>
      one.stories.addSources(7, url, [source(`cited:https://wire.example/${name}`)]),
    ),
  ]);
  expect(await one.settings.load()).toMatchObject({
    showSupported: true,
    locale: 'ja',
    sites: { 'news.example': { highlights: false }, 'other.example': { off: true } },
  });
  expect(await one.settings.hidden()).toEqual(['a', 'b']);
  const other = { ...said, value: '2025-01-01', quote: '1 January' };
  for (const name of ['first', 'second'])
    expect((await one.values.compare(`https://news.example/${name}`, [other]))?.changes).toHaveLength(1);
  expect((await one.tabs.get(7))?.run).toBe('abc');
  expect((await one.stories.get(7))?.stamp).toBe(3);
  expect((await one.stories.get(7))?.sources?.map(({ source: { id } }) => id)).toEqual([
    'tab:1',
    'tab:2',
    'cited:https://wire.example/b',
  ]);
});
