/** @jest-environment node */
/** What is kept of outlets and their items: one change at a time, whole or not at all. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { createOutletDatabase } from '../../../../src/library/database.ts';
import { createOutletStore } from '../../../../src/library/outlets/outlet-store.ts';
import { hours, item, world } from './world.ts';

const reading = (...items: ReturnType<typeof item>[]) => ({
  items,
  modified: {},
  answered: true,
  failures: 0,
  due: '2026-03-05T10:00:00.000Z',
});
const page = {
  title: 'Ferry arrives in Brunhaven',
  text: 'A ferry of the Velde Line reached the island of Brunhaven on Thursday. Captain Ida Lund tied it up at the pier of Elmsport with 340 passengers.',
  published: '2026-03-05',
  lang: 'en',
};

/** Items that the index knows for the page: those that carry one report stand together as one. */
const known = (found: readonly { readonly copies: number }[]): number =>
  found.reduce((sum, { copies }) => sum + 1 + copies, 0);

describe('items', () => {
  test('are found as soon as they are kept, and by the next worker too', async () => {
    const { life } = world();
    const { store } = life();
    await store.setOn(['coast'], true);
    await store.keep('coast', reading(item('Aurora')));
    expect((await store.find(page)).map(({ item: { title } }) => title)).toEqual([
      'Ferry Aurora reaches the island of Brunhaven',
    ]);
    expect(await life().store.find(page)).toHaveLength(1);
  });

  test('of one link, or of one outlet’s near-same title, are one', async () => {
    const { life } = world();
    const { store } = life();
    await store.setOn(['coast', 'vale'], true);
    await store.keep(
      'coast',
      reading(item('a'), item('a'), item('b', { title: 'FERRY a reaches the island of Brunhaven!' })),
    );
    await store.keep(
      'vale',
      reading(item('c', { outlet: 'vale', title: 'Ferry a reaches the island of Brunhaven' })),
    );
    expect(Object.fromEntries(await store.counts())).toEqual({ coast: 1, vale: 1 });
  });

  test('that changed their title take the place of the old', async () => {
    const { life } = world();
    const { store } = life();
    await store.setOn(['coast'], true);
    await store.keep('coast', reading(item('a')));
    await store.keep('coast', reading(item('a', { title: 'Ferry turns back from Brunhaven island' })));
    expect((await store.find(page)).map((found) => found.item.title)).toEqual([
      'Ferry turns back from Brunhaven island',
    ]);
  });

  test('go after 14 days, and the oldest go where there are too many', async () => {
    const { life, state } = world();
    const { store } = life({ items: 3 });
    await store.setOn(['coast'], true);
    const dated = [1, 2, 3, 4, 5].map((day) => item(`d${day}`, { published: `2026-03-0${day}T00:00:00Z` }));
    await store.keep('coast', reading(...dated));
    expect((await store.counts()).get('coast')).toBe(3);
    state.clock += hours(24 * 13);
    await store.keep('coast', reading());
    expect((await store.counts()).get('coast')).toBe(1);
    state.clock += hours(24 * 5);
    await store.keep('coast', reading(item('d1', { published: '2026-03-01' })));
    expect((await store.counts()).get('coast')).toBe(0);
    expect(await store.find(page)).toEqual([]);
  });

  test('of an outlet that was turned off while it was read leave nothing', async () => {
    const { life } = world();
    const { store } = life();
    await store.setOn(['coast'], true);
    await Promise.all([store.setOn(['coast'], false), store.keep('coast', reading(item('a')))]);
    expect(await store.find(page)).toEqual([]);
    expect(await store.chosen()).toMatchObject([{ id: 'coast', on: false }]);
  });
});

describe('two writers at once', () => {
  test('undo nothing of each other', async () => {
    const { life } = world();
    const { store } = life();
    await Promise.all([
      store.setOn(['coast', 'vale'], true),
      store.setKind('coast', 'wire'),
      store.keep('coast', reading(item('a'))),
      store.keep('vale', reading(item('b', { outlet: 'vale' }))),
      store.setKind('vale', 'official'),
    ]);
    expect(await store.chosen()).toMatchObject([
      { id: 'coast', on: true, kind: 'wire', read: expect.any(String) as string },
      { id: 'vale', on: true, kind: 'official' },
    ]);
    expect(known(await store.find(page))).toBe(2);
  });
});

describe('a write that fails', () => {
  /** Every put of the store of this name fails from the given one on. */
  function failing(name: string, from: number, error: Error): () => void {
    const real = Reflect.get(IDBObjectStore.prototype, 'put') as (
      this: IDBObjectStore,
      ...args: unknown[]
    ) => IDBRequest<IDBValidKey>;
    let count = 0;
    IDBObjectStore.prototype.put = function put(this: IDBObjectStore, ...args) {
      if (this.name === name && (count += 1) >= from) throw error;
      return real.apply(this, args);
    };
    return () => {
      IDBObjectStore.prototype.put = real;
    };
  }

  test.each([
    ['the first item', 'items', 1],
    ['the second item', 'items', 2],
    ['the outlet', 'chosen', 1],
    ['the index', 'days', 1],
  ])('at %s leaves the old state, index and items alike', async (_where, name, from) => {
    const { life } = world();
    const { store } = life();
    await store.setOn(['coast'], true);
    await store.keep('coast', reading(item('old')));
    const mend = failing(name, from, new Error('killed'));
    await expect(store.keep('coast', reading(item('new1'), item('new2')))).rejects.toThrow('killed');
    mend();
    for (const one of [store, life().store]) {
      expect((await one.find(page)).map((found) => found.item.id)).toEqual(['https://www.coast.example/old']);
      expect((await one.counts()).get('coast')).toBe(1);
    }
    await store.keep('coast', reading(item('new1'), item('new2')));
    expect(known(await life().store.find(page))).toBe(3);
  });

  test('because there is no room is said at the outlet, and what was there stays', async () => {
    const { life } = world();
    const { store } = life();
    await store.setOn(['coast'], true);
    await store.keep('coast', reading(item('old')));
    const mend = failing('items', 1, new DOMException('full', 'QuotaExceededError'));
    await store.keep('coast', reading(item('new')));
    mend();
    expect(await store.chosen()).toMatchObject([{ trouble: { code: 'full' }, failures: 1 }]);
    expect(await store.find(page)).toHaveLength(1);
  });
});

test('choices of a backup whose rest cannot be kept are again as they were', async () => {
  const { store } = world().life();
  await store.setOn(['coast', 'hill'], true);
  await store.setOn(['hill'], false);
  const before = await store.chosen();
  const choices = ['coast', 'hill', 'vale', 'vale'].map((id) => ({ id, on: true }));
  const full = new Error('full');
  await expect(store.restore(choices, () => Promise.reject(full))).rejects.toBe(full);
  expect(await store.chosen()).toEqual(before);
  const meanwhile = async (): Promise<never> => {
    await store.setKind('vale', 'wire');
    throw full;
  };
  await expect(store.restore(choices, meanwhile)).rejects.toBe(full);
  expect(await store.chosen()).toEqual([...before, expect.objectContaining({ id: 'vale', kind: 'wire' })]);
  await store.restore(choices, async () => undefined);
  expect((await store.chosen()).filter(({ on }) => on).map(({ id }) => id)).toEqual([
    'coast',
    'hill',
    'vale',
  ]);
});

test('what an earlier build kept stays, but for the texts of reports', async () => {
  const name = 'outlets-of-an-earlier-build';
  const before = await openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('chosen', { keyPath: 'id' });
      const items = fresh.createObjectStore('items', { keyPath: 'id' });
      for (const field of ['when', 'fold', 'outlet']) items.createIndex(field, field);
      fresh.createObjectStore('texts', { keyPath: 'url' }).createIndex('fetched', 'fetched');
      fresh.createObjectStore('days', { keyPath: 'day' });
    },
  });
  const moved = { 'https://www.coast.example/feed': 'https://www.coast.example/new' };
  const coast = { id: 'coast', on: true, modified: {}, moved, failures: 0, due: '2026-03-05T10:00:00.000Z' };
  await before.put('chosen', coast);
  await before.put('texts', { url: 'https://www.coast.example/a', fetched: '2026-03-05T09:00:00.000Z' });
  before.close();
  const database = createOutletDatabase(name);
  const store = createOutletStore(database, () => new Date('2026-03-05T09:00:00Z'));
  expect(await store.chosen()).toMatchObject([{ id: 'coast', on: true }]);
  await store.keep('coast', reading(item('Aurora')));
  expect(await store.find(page)).toHaveLength(1);
  expect([...(await database()).objectStoreNames]).toEqual(['chosen', 'days', 'items']);
});
