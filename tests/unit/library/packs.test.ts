/** Packs of facts as they are kept: whole or not at all, and one that is damaged is named and hides nothing. */
import 'fake-indexeddb/auto';
import { writeFactFile } from '../../../src/engine/facts/binary.ts';
import { nameHash, writePackHead } from '../../../src/engine/facts/pack.ts';
import { engine } from '../../../src/engine/index.ts';
import { createPackFacts } from '../../../src/library/fact-provider.ts';
import { createPacks } from '../../../src/library/packs/packs.ts';

const source = { id: 'wire', kind: 'edited', publisher: 'Northern Wire', published: '2026-03-05' } as const;
const document = {
  text: 'The harbour of Brunhaven counted 900 ferries in March 2026.',
  blocks: [{ start: 0, end: 59, zone: 'body' as const }],
};

/** A pack about one harbour, in one part. */
function packOf(id: string, statement: string, version = '1'): Blob {
  const facts = writeFactFile(
    [
      {
        id: `${id}-1`,
        statement,
        evidence: [{ source }],
        reviewed: true,
        story: id,
        published: '2026-03-05',
      },
    ],
    (record) => engine.keys(record),
  );
  const info = { id, title: `Harbours of ${id}`, version, facts: 1, sets: 1 };
  return new Blob([writePackHead(info, [facts.length], [nameHash('brunhaven')]), facts] as BlobPart[]);
}
const counted = (count: string): string => `The harbour of Brunhaven counted ${count} ferries in March 2026.`;

let databases = 0;
function world() {
  databases += 1;
  const name = `packs-${databases}`;
  const life = () => {
    const packs = createPacks(name);
    const facts = createPackFacts(packs, () => new Date('2026-03-10T00:00:00Z'));
    return {
      packs,
      facts,
      add: (file: Blob) => packs.add(file, { now: '2026-03-10T00:00:00Z' }),
    };
  };
  return { life, name };
}

/** Changes the stored record or file. */
async function harm(name: string, store: 'packs' | 'files', by: (value: never) => unknown): Promise<void> {
  const open = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const transaction = database.transaction(store, 'readwrite');
  const records = transaction.objectStore(store);
  const cursor = records.openCursor();
  cursor.onsuccess = () => cursor.result?.update(by(cursor.result.value as never));
  await new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  database.close();
}

/** The first pack, with a fact that says no statement. */
let harmed: Blob;
beforeAll(async () => {
  const bytes = new Uint8Array(await packOf('elmsport', counted('800')).arrayBuffer());
  const at = new TextDecoder('latin1').decode(bytes).indexOf('"statement"');
  bytes.set(new TextEncoder().encode('"x"'), at);
  harmed = new Blob([bytes]);
});

const statements = async (life: ReturnType<ReturnType<typeof world>['life']>): Promise<string[]> => {
  const facts = await life.facts(document);
  return (facts?.index.candidates(['brunhaven'], 9) ?? []).map(({ statement }) => statement).sort();
};

test.each<readonly [string, 'packs' | 'files', (value: never) => unknown, boolean]>([
  [
    'whose head is damaged',
    'packs',
    (record: object) => ({ ...record, head: new Uint8Array([1, 2, 3]) }),
    true,
  ],
  ['whose part is cut off', 'files', (file: Blob) => file.slice(0, file.size - 30), false],
  ['with a record that is none', 'files', () => harmed, false],
])('one %s is told and set aside, and the others answer', async (_what, store, by, named) => {
  const { life, name } = world();
  const first = life();
  await first.add(packOf('elmsport', counted('800')));
  await first.add(packOf('northquay', counted('900')));
  const [before] = await first.packs.list();
  await harm(name, store, by);
  const next = life();
  expect(await statements(next)).toHaveLength(1);
  const { index, against } = (await next.facts(document)) ?? {};
  index?.candidates(['brunhaven'], 9);
  expect(index?.unreadable?.()).toBe(1);
  const list = await next.packs.list();
  expect(list.map(({ trouble }) => trouble?.code)).toEqual([named ? 'unsound' : undefined, undefined]);
  expect(against?.sets).toHaveLength(named ? 1 : 2);
  // It can be removed, and laid in anew.
  await next.packs.remove(before?.id ?? '');
  await next.add(packOf(before?.id ?? '', counted('700')));
  expect(await statements(life())).toHaveLength(2);
});

test('two writers at once: a pack that is switched off or removed while its new version comes', async () => {
  const { life } = world();
  const [one, two] = [life(), life()];
  await one.add(packOf('elmsport', counted('800')));
  await Promise.all([one.add(packOf('elmsport', counted('900'), '2')), two.packs.setOn('elmsport', false)]);
  expect(await one.packs.list()).toMatchObject([{ version: '2', on: false }]);
  await Promise.all([
    one.add(packOf('northquay', counted('500'))),
    two.add(packOf('northquay', counted('600'), '2')),
    two.packs.remove('elmsport'),
  ]);
  const list = await two.packs.list();
  expect(list).toHaveLength(1);
  expect(await statements(life())).toEqual([counted(list[0]?.version === '2' ? '600' : '500')]);
});

test('what an earlier build kept of packs is deleted', async () => {
  /** Opens the old database; whether there was none. */
  const isFresh = () =>
    new Promise<boolean>((resolve) => {
      const open = indexedDB.open('second-source-packs');
      let fresh = false;
      open.onupgradeneeded = () => {
        fresh = true;
      };
      open.onsuccess = () => {
        open.result.close();
        resolve(fresh);
      };
    });
  await isFresh();
  expect(await isFresh()).toBe(false);
  await world().life().packs.list();
  expect(await isFresh()).toBe(true);
});

describe('a window that is closed between any two writes', () => {
  type Life = ReturnType<ReturnType<typeof world>['life']>;
  const works: readonly (readonly [string, (life: Life) => Promise<unknown>])[] = [
    ['lays a pack in', (life) => life.add(packOf('northquay', counted('600')))],
    ['brings one up to date', (life) => life.add(packOf('elmsport', counted('900'), '2'))],
    ['switches one off', ({ packs }) => packs.setOn('elmsport', false)],
    ['removes one', ({ packs }) => packs.remove('elmsport')],
  ];

  async function after(work: (life: Life) => Promise<unknown>, deathAt: number) {
    const { life, name } = world();
    await life().add(packOf('elmsport', counted('800')));
    const state = async () => [await life().packs.list(), await statements(life())];
    const before = await state();
    let writes = 0;
    const spies = (['put', 'delete'] as const).map((method) => {
      const real = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
      return jest.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...given: unknown[]
      ) {
        const request = real.apply(this, given);
        if (this.transaction.db.name !== name) return request as never;
        writes += 1;
        if (writes >= deathAt) this.transaction.abort();
        return request as never;
      });
    });
    await work(life()).catch(() => undefined);
    for (const spy of spies) spy.mockRestore();
    return { before, state: await state(), writes };
  }

  test.each(works)('%s', async (_name, work) => {
    const { before, state: whole, writes } = await after(work, Number.POSITIVE_INFINITY);
    expect(writes).toBeGreaterThan(0);
    expect(whole).not.toEqual(before);
    for (let death = 1; death <= writes; death += 1)
      expect([before, whole]).toContainEqual((await after(work, death)).state);
  });
});
