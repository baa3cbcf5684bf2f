/** @jest-environment node */
/** A worker that dies between any two writes of a change of outlets leaves the old state or the new one. */
import { item, outlet, world } from './world.ts';

type Life = ReturnType<ReturnType<typeof world>['life']>;

const reading = (...names: string[]) => ({
  items: names.map((name) => item(name)),
  modified: {},
  answered: true,
  failures: 0,
  due: '2026-03-05T10:00:00.000Z',
});
const page = {
  title: 'Ferry arrives in Brunhaven',
  text: 'A ferry of the Velde Line reached the island of Brunhaven on Thursday.',
  published: '2026-03-05',
  lang: 'en',
};

const works: readonly (readonly [string, (life: Life) => Promise<unknown>])[] = [
  ['turns outlets on', ({ store }) => store.setOn(['vale', 'dune'], true)],
  ['turns outlets off', ({ store }) => store.setOn(['coast', 'hill'], false)],
  ['keeps what a feed brought', ({ store }) => store.keep('coast', reading('c', 'd'))],
  ['adds an outlet', ({ store }) => store.add(outlet('elm'))],
  ['corrects a kind', ({ store }) => store.setKind('coast', 'official')],
  ['takes one away', ({ store }) => store.remove('coast')],
  [
    'puts a backup back',
    ({ store }) =>
      store.restore(
        [
          { id: 'vale', on: true },
          { id: 'dune', on: true },
        ],
        async () => undefined,
      ),
  ],
];

/** What a worker that has just begun finds: choices, counts, and what it matches. */
const stateOf = async ({ store }: Life): Promise<unknown> => ({
  chosen: await store.chosen(),
  counts: Object.fromEntries(await store.counts()),
  found: (await store.find(page)).map((found) => found.item.id).sort(),
});

/** Runs a work in a fresh world; from the given write on, the worker is dead and its open transaction undone. */
async function after(work: (life: Life) => Promise<unknown>, deathAt: number) {
  const { life } = world();
  const first = life();
  await first.store.setOn(['coast', 'hill'], true);
  await first.store.keep('coast', reading('a', 'b'));
  const before = await stateOf(first);
  let writes = 0;
  const spies = (['put', 'delete'] as const).map((name) => {
    const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    return jest.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      writes += 1;
      const request = real.apply(this, given);
      // Once the work has handed over what it does in one go.
      if (writes === deathAt) queueMicrotask(() => this.transaction.abort());
      return request as never;
    });
  });
  await work(first).catch(() => undefined);
  for (const spy of spies) spy.mockRestore();
  return { before, state: await stateOf(life()), writes };
}

test.each(works)('%s', async (_name, work) => {
  const { before, state: whole, writes } = await after(work, Number.POSITIVE_INFINITY);
  expect(writes).toBeGreaterThan(0);
  expect(whole).not.toEqual(before);
  for (let death = 1; death <= writes; death += 1) {
    const { state } = await after(work, death);
    expect([before, whole]).toContainEqual(state);
  }
});
