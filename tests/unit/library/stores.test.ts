/**
 * What is kept in the library: of two writers at once none is lost, and a worker that dies between any two writes leaves
 * the old state or the new one.
 */
import 'fake-indexeddb/auto';
import { defaults } from '../../../src/background/settings.ts';
import { engine } from '../../../src/engine/index.ts';
import { createLibrary } from '../../../src/library/database.ts';
import { createLibraryService, dailyLook } from '../../../src/library/library-service.ts';
import { createOwnSources } from '../../../src/library/own-sources.ts';
import { createSubscriptions } from '../../../src/library/subscriptions.ts';
import type { ArticleReading, Settings } from '../../../src/rpc/calls.ts';
import { factSet } from '../../e2e/support/harbour.ts';

const address = 'https://facts.example/set.json';
const document = { text: '', blocks: [] };
let databases = 0;

const reading = (
  name: string,
  text = 'The ferry carried 40 people to Brunhaven on Friday.',
): ArticleReading => ({
  url: `https://wire.example/${name}`,
  document: { text, blocks: [{ start: 0, end: text.length, zone: 'body' }], lang: 'en' },
  disclosure: null,
  namedSources: [],
  asked: true,
});
const set = (version: string, statement = 'The terminal of Brunhaven has six berths.'): string =>
  factSet(version, statement);

/** A library with a network in front of it. `life` is a worker's: each has memories of its own. */
function world() {
  databases += 1;
  const name = `library-${databases}`;
  const served = new Map<string, string>();
  const asked: { address: string; headers: unknown }[] = [];
  const stands = new Map<string, number>();
  const chosen: { settings: Settings } = { settings: defaults };
  /** What happens while the network is waited for. */
  const meanwhile: { do?: () => Promise<unknown> } = {};
  const life = (version = '1') => {
    const library = createLibrary(name);
    const now = (): Date => new Date('2026-03-01T12:00:00Z');
    const own = createOwnSources({ library, now, version });
    const subscriptions = createSubscriptions({
      library,
      now,
      fetch: async (url, init) => {
        asked.push({ address: url, headers: init.headers });
        await meanwhile.do?.();
        const body = served.get(url);
        return body === undefined
          ? new Response('', { status: 404 })
          : new Response(body, { headers: { 'content-type': 'application/json', etag: '"reader-7"' } });
      },
    });
    const tab = {
      private: false,
      reading: reading('a') as ArticleReading | null,
      stays: async (): Promise<boolean> => true,
      restore: async (_choices: unknown, rest: () => Promise<unknown>): Promise<void> => void (await rest()),
    };
    const { handlers: service, schedule } = createLibraryService({
      own,
      subscriptions,
      library,
      packs: {
        list: async () => [],
        has: async () => false,
        setOn: async () => undefined,
        remove: async () => undefined,
      },
      fetch: async () =>
        new Response(reading('a').document.text, { headers: { 'content-type': 'text/plain' } }),
      permissions: { has: async () => true },
      addSources: () => tab.stays(),
      outlets: { all: async () => [], restore: (...given) => tab.restore(...given) },
      readSource: async () => tab.reading,
      isPrivate: async () => tab.private,
      naming: async () => ({ url: 'https://news.example/a', named: [address] }),
      alarms: {
        every: async (name, minutes) =>
          void (minutes === null ? stands.delete(name) : stands.set(name, minutes)),
      },
      settings: {
        load: async () => chosen.settings,
        async set(change) {
          chosen.settings = { ...chosen.settings, ...change };
        },
      },
      recheck: async () => undefined,
      forgetPages: async () => undefined,
    });
    return { library, own, subscriptions, service, schedule, tab, chosen };
  };
  return { life, served, asked, meanwhile, stands };
}
type Life = ReturnType<ReturnType<typeof world>['life']>;

const stateOf = async ({ library, chosen }: Life): Promise<unknown> => {
  const store = await library();
  const kept = await Promise.all([store.getAll('own'), store.getAll('trash'), store.getAll('sets')]);
  return [...kept, chosen.settings];
};

describe('two writers at once', () => {
  test('a set that is switched off, asked for daily or removed while its new version is on the way', async () => {
    const { life, served, meanwhile } = world();
    const { subscriptions } = life();
    served.set(address, set('1'));
    await subscriptions.add(address);
    served.set(address, set('2', 'The terminal of Brunhaven has seven berths.'));
    const other = life().subscriptions;
    meanwhile.do = async () => {
      await other.setOn('brunhaven', false);
      await other.setDaily('brunhaven', true);
    };
    expect(await subscriptions.update()).toBe(true);
    expect(await subscriptions.list()).toMatchObject([{ version: '2', on: false, daily: true }]);
    served.set(address, set('3', 'The terminal of Brunhaven has nine berths.'));
    meanwhile.do = () => other.remove('brunhaven');
    await subscriptions.update();
    expect(await subscriptions.list()).toEqual([]);
  });

  test('a failure that is noted at a set leaves what changed meanwhile', async () => {
    const { life, served, meanwhile } = world();
    const { subscriptions } = life();
    served.set(address, set('1'));
    await subscriptions.add(address);
    served.delete(address);
    meanwhile.do = () => life().subscriptions.setOn('brunhaven', false);
    await subscriptions.update();
    expect(await subscriptions.list()).toMatchObject([
      { version: '1', on: false, trouble: { code: 'status' } },
    ]);
  });

  test('own sources: pages added, changed and deleted side by side', async () => {
    const { life } = world();
    const [one, two] = [life(), life()];
    await one.own.add(reading('a'));
    await Promise.all([
      one.own.setKind('own:https://wire.example/a', 'official'),
      two.own.add(reading('b')),
      one.own.add(reading('c')),
      two.own.setKind('own:https://wire.example/c', 'unknown'),
      two.own.provider(document),
    ]);
    await two.own.remove('own:https://wire.example/b');
    const kinds = (await one.own.list()).map(({ source }) => `${source.url} ${source.kind}`).sort();
    expect(kinds[0]).toBe('https://wire.example/a official');
    expect(kinds).toHaveLength(2);
  });
});

describe('a worker that dies between any two writes', () => {
  const backup = async (): Promise<string> => {
    const { life } = world();
    const { own, subscriptions, service, chosen } = life();
    chosen.settings = { ...defaults, locale: 'ja', sites: { 'news.example': { off: true } } };
    await own.add(reading('x'));
    await own.add(reading('y'));
    await subscriptions.addText(set('7'));
    return (await service.exportLibrary({}, undefined)).text;
  };
  const works: readonly (readonly [string, (life: Life) => Promise<unknown>])[] = [
    ['adds a source', ({ own }) => own.add(reading('new'))],
    ['changes its kind', ({ own }) => own.setKind('own:https://wire.example/a', 'official')],
    ['deletes one', ({ own }) => own.remove('own:https://wire.example/a')],
    ['takes that back', ({ own }) => own.restore('own:https://wire.example/b')],
    ['compiles them', ({ own }) => own.provider(document)],
    ['adds a set', ({ subscriptions }) => subscriptions.addText(set('2'))],
    ['brings one up to date', ({ subscriptions }) => subscriptions.update()],
    ['switches one off', ({ subscriptions }) => subscriptions.setOn('elmsport', false)],
    ['asks for it daily', ({ subscriptions }) => subscriptions.setDaily('elmsport', true)],
    ['removes it', ({ subscriptions }) => subscriptions.remove('elmsport')],
    ['puts a backup back', async ({ service }) => service.importLibrary({ text: await backup() }, undefined)],
  ];

  /** Runs a work in a fresh world; from the given write on, the worker is dead and its open transaction undone. */
  async function after(work: (life: Life) => Promise<unknown>, deathAt: number) {
    const { life, served } = world();
    const first = life();
    const other = address.replace('set', 'elmsport');
    served.set(other, set('1').replace('"brunhaven"', '"elmsport"'));
    await first.own.add(reading('a'));
    await first.own.add(reading('b'));
    await first.own.remove('own:https://wire.example/b');
    await first.subscriptions.add(other);
    served.set(other, set('2', 'The terminal has nine berths.').replace('"brunhaven"', '"elmsport"'));
    const before = await stateOf(first);
    let writes = 0;
    const spies = (['put', 'delete', 'clear'] as const).map((name) => {
      const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
      return jest.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
        this: IDBObjectStore,
        ...given: unknown[]
      ) {
        if (!this.transaction.db.name.endsWith(String(mine))) return real.apply(this, given) as never;
        writes += 1;
        const request = real.apply(this, given);
        if (writes >= deathAt) this.transaction.abort();
        return request as never;
      });
    });
    const mine = databases;
    await work(first).catch(() => undefined);
    for (const spy of spies) spy.mockRestore();
    return { before, state: await stateOf(life()), writes };
  }

  test.each(works)('%s', async (_name, work) => {
    const { state: whole, before, writes } = await after(work, Number.POSITIVE_INFINITY);
    expect(writes).toBeGreaterThan(0);
    expect(whole).not.toEqual(before);
    for (let death = 1; death <= writes; death += 1) {
      const { state } = await after(work, death);
      expect([before, whole]).toContainEqual(state);
    }
  });
});

describe('subscriptions', () => {
  test.each([
    ['1', '2', true],
    ['2026-02-01', '2026-01-31', false],
    ['1.10', '1.9', false],
    ['1.9', '1.10', true],
  ])('of version %s meets %s: an older one never comes in its place', async (first, second, comes) => {
    const { life, served } = world();
    const { subscriptions } = life();
    served.set(address, set(first));
    await subscriptions.add(address);
    served.set(address, set(second, 'The terminal of Brunhaven has seven berths.'));
    await subscriptions.update();
    const [kept] = await subscriptions.list();
    expect(kept?.version).toBe(comes ? second : first);
    expect(kept?.trouble?.code).toBe(comes ? undefined : 'older');
  });

  test('are fetched over https only, and tell the server nothing of what they have', async () => {
    const { life, served, asked } = world();
    const { subscriptions } = life();
    await expect(subscriptions.add('http://facts.example/set.json')).rejects.toMatchObject({
      trouble: { code: 'refused' },
    });
    expect(asked).toEqual([]);
    served.set(address, set('1'));
    await subscriptions.add(address);
    await subscriptions.update();
    expect(JSON.stringify(asked)).not.toMatch(/reader-7|none-match/i);
  });

  test('one that is damaged is named, and the others answer', async () => {
    const { life } = world();
    const { subscriptions, library } = life();
    await subscriptions.addText(set('1'));
    await subscriptions.addText(set('1').replace('"brunhaven"', '"elmsport"'));
    const store = await library();
    const record = await store.get('sets', 'elmsport');
    if (record) await store.put('sets', { ...record, compiled: record.compiled.slice(0, 40) });
    const fresh = life().subscriptions;
    const { index, against } = (await fresh.provider(document)) ?? {};
    expect(index?.candidates(['brunhaven'], 9)).toHaveLength(1);
    expect(index?.unreadable?.()).toBe(1);
    expect(against?.sets).toHaveLength(1);
    expect((await fresh.list()).map(({ id, trouble }) => `${id} ${trouble?.code ?? 'sound'}`)).toEqual([
      'brunhaven sound',
      'elmsport unsound',
    ]);
  });
});

describe('own sources', () => {
  test('are read once: the next worker finds them compiled, and finds the same', async () => {
    const { life } = world();
    const text = 'Northline paid $55 million for the terminal. The ferry carried 40 people on Friday.';
    await life().own.add(reading('a', text));
    const keys = engine.documentKeys(reading('a', text).document);
    const first = (await life().own.provider(document))?.index;
    const index = jest.spyOn(engine, 'compileSource');
    const second = (await life().own.provider(document))?.index;
    expect(index).not.toHaveBeenCalled();
    const record = await (await life().library()).get('own', 'own:https://wire.example/a');
    const read = record && engine.index([record]);
    expect(second?.candidates(keys, 9)).toEqual(read?.candidates(keys, 9));
    expect(first?.candidates(keys, 9)).toEqual(read?.candidates(keys, 9));
    // Another version of the extension may read otherwise.
    await life('2').own.provider(document);
    expect(index).toHaveBeenCalledTimes(1);
    index.mockRestore();
  });

  test('a damaged one hides nothing else', async () => {
    const { life } = world();
    const { own, library } = life();
    await own.add(reading('a'));
    await own.add(reading('b'));
    const store = await library();
    const record = await store.get('own', 'own:https://wire.example/a');
    if (record)
      await store.put('own', { ...record, document: { ...record.document, blocks: null as never } });
    const index = (await life().own.provider(document))?.index;
    expect(index?.candidates(engine.documentKeys(reading('b').document), 9)).toHaveLength(1);
    expect(index?.unreadable?.()).toBe(1);
  });

  test('take nothing from a private window', async () => {
    const { life } = world();
    const { service, tab, own } = life();
    tab.private = true;
    expect(await service.useAsSource({ tabId: 7 }, undefined)).toEqual({ trouble: 'private-window' });
    tab.private = false;
    expect(await service.useAsSource({ tabId: 7 }, undefined)).toHaveProperty('added');
    expect(await own.list()).toHaveLength(1);
  });
});

test('the daily look stands while some set wants it', async () => {
  const { life, served, stands } = world();
  const { subscriptions, service, schedule } = life();
  served.set(address, set('1'));
  await subscriptions.add(address);
  await schedule();
  expect(stands.size).toBe(0);
  await service.setSetDaily({ id: 'brunhaven', on: true }, undefined);
  expect([...stands]).toEqual([[dailyLook, 24 * 60]]);
  await service.removeSet({ id: 'brunhaven' }, undefined);
  expect(stands.size).toBe(0);
});

test('the source that a page names is fetched where the page names it, and said to have no room where it has none', async () => {
  const { service, tab } = world().life();
  const check = (named: string) => service.checkCited({ tabId: 7, address: named }, undefined);
  expect(await check('https://wire.example/other')).toEqual({ trouble: 'refused' });
  expect(await check(address)).toEqual({ trouble: null });
  tab.stays = async () => false;
  expect(await check(address)).toEqual({ trouble: 'left' });
  tab.stays = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  expect(await check(address)).toEqual({ trouble: 'full' });
});

test('sources of a backup answer at once, also where the outlets fail after they were kept', async () => {
  const { own, service } = world().life();
  await own.add(reading('a'));
  const { text } = await service.exportLibrary({}, undefined);
  const there = world().life();
  expect(await there.own.provider(document)).toBeUndefined();
  there.tab.restore = async (_choices, rest) => {
    await rest();
    throw new Error('no alarm');
  };
  await there.service.importLibrary({ text }, undefined);
  expect(await there.own.provider(document)).toBeDefined();
});

test.each([
  ['{"format":', 'JSON'],
  ['null', 'Object'],
  ['[]', 'format'],
  ['{"format":"second-source-backup","version":9,"settings":{}}', 'version'],
  ['{"format":"second-source-backup","version":1,"settings":{"sites":5}}', 'settings.sites'],
  ['{"format":"second-source-backup","version":1,"settings":{},"library":{}}', 'library.own'],
])('%s is no backup, and the answer says where', async (text, where) => {
  const { service, chosen } = world().life();
  expect(await service.importLibrary({ text }, undefined)).toEqual({
    trouble: { code: 'no-backup', detail: expect.stringContaining(where) as string },
  });
  expect(chosen.settings).toBe(defaults);
});

test('a backup of a version that kept settings alone gives the settings', async () => {
  const { service, own, chosen } = world().life();
  await own.add(reading('x'));
  const text = '{"format":"second-source-backup","version":1,"settings":{"locale":"ko"}}';
  expect(await service.importLibrary({ text }, undefined)).toHaveProperty('list.own.length', 1);
  expect(chosen.settings).toEqual({ ...defaults, locale: 'ko' });
});

test('a backup whose outlets cannot be kept is told to have failed, and leaves everything as it was', async () => {
  const { life, served } = world();
  const { own, subscriptions, service } = life();
  served.set(address, set('1'));
  await own.add(reading('a'));
  await subscriptions.add(address);
  await subscriptions.setDaily('brunhaven', true);
  const { text } = await service.exportLibrary({}, undefined);
  const { life: elsewhere, stands } = world();
  const there = elsewhere();
  expect(await there.own.provider(document)).toBeUndefined();
  there.tab.restore = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  expect(await there.service.importLibrary({ text }, undefined)).toEqual({ trouble: { code: 'full' } });
  expect(await there.own.provider(document)).toBeUndefined();
  expect(await there.subscriptions.list()).toEqual([]);
  expect(stands.size).toBe(0);
});
