/** Comparing a page with reports of its story: the order, stopping, and a worker that dies anywhere in between. */
import { type CompareParts, chooseReports, createCompareJob } from '../../../src/background/compare-job.ts';
import { createTabStories, type StoryRecord } from '../../../src/background/stories.ts';
import type { FoundReport } from '../../../src/library/outlets/outlet-store.ts';
import type { ReportOutcome } from '../../../src/rpc/outlet-calls.ts';
import { Area } from './world.ts';

const found = (id: string, outlet: string, origin?: string): FoundReport => ({
  item: {
    id,
    outlet,
    title: id,
    summary: '',
    url: `https://www.${outlet}.example/${id}`,
    ...(origin === undefined ? {} : { origin }),
  },
  followUp: false,
  copies: 0,
});
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => found(id, `outlet-${id}`));

describe('which reports are read', () => {
  const chosen = (matches: readonly FoundReport[], first?: string): string =>
    chooseReports(matches, first)
      .map(({ id }) => id)
      .join('');

  test('five, best first', () => expect(chosen(six)).toBe('abcde'));
  test('those of other outlets and origins before copies', () =>
    expect(
      chosen([
        found('a', 'x', 'Wire'),
        found('b', 'y', 'wire'),
        found('c', 'x'),
        found('d', 'z'),
        found('e', 'w'),
      ]),
    ).toBe('adebc'));
  test('the one that the reader asked for before all', () => expect(chosen(six, 'f')).toBe('fabcd'));
  test('none without an address', () => {
    const { item, ...rest } = found('a', 'x');
    const { url: _url, ...bare } = item;
    expect(chosen([{ ...rest, item: bare }])).toBe('');
  });
});

const outletOf = (id: string) => ({
  id,
  name: id,
  country: '',
  lang: '',
  kind: 'wire' as const,
  state: false,
  home: `https://www.${id}.example/`,
  feeds: [],
  origins: [],
  on: true,
  own: false,
  first: false,
});

/** A browser in which a worker may die after so many calls. */
function world(
  outcomes: Readonly<Record<string, ReportOutcome>> = {},
  onRead: (id: string) => void = () => undefined,
) {
  const session = new Area();
  const read: string[] = [];
  let rechecked = 0;
  const alarms = new Set<string>();
  const record: StoryRecord = {
    url: 'https://news.example/a',
    page: { title: 'a', text: 'a' },
    stamp: 1,
    matches: six,
    named: [],
  };
  function life(deathAfter = Number.POSITIVE_INFINITY) {
    let calls = 0;
    const mortal = <T>(call: () => T | Promise<T>): Promise<T> => {
      calls += 1;
      return calls > deathAfter ? new Promise<T>(() => undefined) : Promise.resolve().then(call);
    };
    const stories = createTabStories({
      get: (keys) => mortal(() => session.get(keys)),
      set: (entries) => mortal(() => session.set(entries)),
      remove: (keys) => mortal(() => session.remove(keys)),
    });
    const parts: CompareParts = {
      stories,
      read: ({ id }) =>
        mortal(() => {
          read.push(id);
          onRead(id);
          const trouble = outcomes[id];
          return trouble
            ? { trouble }
            : { document: { text: '', blocks: [] }, source: { id, kind: 'edited' } };
        }),
      outlets: () => Promise.resolve(new Map(six.map(({ item: { outlet: id } }) => [id, outletOf(id)]))),
      alarms: {
        every: (name, minutes) =>
          mortal(() => void (minutes === null ? alarms.delete(name) : alarms.add(name))),
      },
      recheck: () =>
        mortal(() => {
          rechecked += 1;
        }),
      toScreens: () => mortal(() => undefined),
    };
    return { job: createCompareJob(parts), stories, calls: () => calls };
  }
  return { life, record, read, alarms, session, rechecked: () => rechecked };
}

test('each is read once, the page is checked after each that had a text, and the alarm goes at the end', async () => {
  const { life, record, read, alarms, rechecked } = world({ b: 'slow' });
  const { job, stories } = life();
  await stories.change(7, () => record);
  await job.start(7);
  expect(read.join('')).toBe('abcde');
  expect(rechecked()).toBe(4);
  expect(alarms.size).toBe(0);
  expect((await stories.get(7))?.comparison).toMatchObject({
    state: 'done',
    outcomes: { a: 'read', b: 'slow' },
  });
  await job.start(7);
  // What could not be read is tried again; what was read is not.
  expect(read.join('')).toBe('abcdeb');
});

test('the texts stand with their page in the session, one for each report that was read', async () => {
  const { life, record } = world({ b: 'slow' });
  const { job, stories } = life();
  await stories.change(7, () => record);
  await job.start(7);
  const { sources = [] } = (await stories.get(7)) ?? {};
  expect(sources.map(({ source }) => source.id).join('')).toBe('acde');
});

test('where there is no room for a text, that is noted, and the next one is read', async () => {
  const { life, record, read, session } = world();
  const { job, stories } = life();
  await stories.change(7, () => record);
  const set = session.set.bind(session);
  session.set = (entries) =>
    JSON.stringify(entries).includes('"source":{"id":"b"') ? Promise.reject(new Error('full')) : set(entries);
  await job.start(7);
  expect(read.join('')).toBe('abcde');
  expect((await stories.get(7))?.comparison?.outcomes).toMatchObject({ a: 'read', b: 'full', c: 'read' });
});

test('stopped, it reads no further, and goes on where it was when it is asked', async () => {
  let stopping: Promise<void> | undefined;
  const { life, record, read } = world({}, (id) => {
    if (id === 'b') stopping ??= job.stop(7);
  });
  const { job, stories } = life();
  await stories.change(7, () => record);
  await job.start(7);
  await stopping;
  expect(read.join('')).toBe('ab');
  expect((await stories.get(7))?.comparison?.state).toBe('stopped');
  await job.start(7);
  expect([...new Set(read)].join('')).toBe('abcde');
  expect((await stories.get(7))?.comparison?.state).toBe('done');
});

test('wherever the worker dies in a comparison, the next one ends it', async () => {
  const whole = world();
  const first = whole.life();
  await first.stories.change(7, () => whole.record);
  await first.job.start(7);
  const all = first.calls();
  expect(all).toBeGreaterThan(20);
  for (let death = 2; death <= all; death += 1) {
    const { life, record, read, alarms } = world();
    const dying = life(death + 2);
    await life().stories.change(7, () => record);
    void dying.job.start(7);
    await new Promise((resolve) => setTimeout(resolve, 1));
    const next = life();
    const before = (await next.stories.get(7))?.comparison;
    await next.job.resume();
    const after = (await next.stories.get(7))?.comparison;
    // Nothing was begun, or all of it is done: never a comparison that hangs.
    if (before) expect(after).toMatchObject({ state: 'done' });
    expect(Object.keys(after?.outcomes ?? {})).toHaveLength(before ? 5 : 0);
    expect(new Set(read).size).toBe(before ? 5 : 0);
    if (before) expect(alarms.size).toBe(0);
  }
});

test('a page that is left takes its comparison along', async () => {
  const { life, record, read } = world();
  const { job, stories } = life();
  await stories.change(7, () => record);
  const going = job.start(7);
  await stories.forget(7);
  await going;
  expect(read.length).toBeLessThan(5);
  expect(await stories.get(7)).toBeUndefined();
});
