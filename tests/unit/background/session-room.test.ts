/** A session's memory that is full: the tabs that were checked longest ago make room, and come back when they are looked at. */
import { report } from '../../fixtures/reports/samples.ts';
import type { ActionLook } from '../../../src/browser/ports.ts';
import type { LibraryService } from '../../../src/library/library-service.ts';
import { createSettings } from '../../../src/background/settings.ts';
import { findingKey } from '../../../src/report/differences.ts';
import { withRoom } from '../../../src/background/session-room.ts';
import { createCommands } from '../../../src/background/commands.ts';
import { createTabStore } from '../../../src/background/tab-state.ts';
import { answering, Area, notice, page, reading, sent, settle, story, World } from './world.ts';

/** A world in which `count` tabs were checked, tab 1 first, and there is no room for another report. */
async function crowded(count: number) {
  const world = new World();
  const controller = world.life();
  let minute = 10;
  world.result = () =>
    Promise.resolve({ report: { ...report, checkedAt: `2026-02-03T10:${(minute += 1)}:00.000Z` } });
  for (let tabId = 1; tabId <= count; tabId += 1) {
    await controller.take(reading, { ...page, tabId });
    await world.session.set({ [`story:${tabId}`]: { url: page.url }, [`selection:${tabId}`]: {} });
  }
  world.session.room = [...world.session.entries.values()].join('').length + 500;
  return { world, controller };
}
const kindOf = (world: World, tabId: number): unknown => {
  const kept = JSON.parse(world.session.entries.get(`tab:${tabId}`) ?? '{}') as { kind?: string };
  return kept.kind;
};

test('the tab that was checked longest ago makes room, with all that belongs to it; others keep theirs', async () => {
  const { world, controller } = await crowded(3);
  await controller.take(reading, { ...page, tabId: 4 });
  expect([1, 2, 3, 4].map((tabId) => kindOf(world, tabId))).toEqual([
    'checking',
    'report',
    'report',
    'report',
  ]);
  const others = [...world.session.entries.keys()].filter((name) => !name.startsWith('tab:'));
  expect(others.sort()).toEqual(['selection:2', 'selection:3', 'story:2', 'story:3']);
});

test('who comes back to a tab that made room has its page checked again', async () => {
  const { world, controller } = await crowded(3);
  await controller.take(reading, { ...page, tabId: 4 });
  answering(world, controller, 1);
  await controller.getTab({ tabId: 1 });
  await settle();
  await expect(controller.getTab({ tabId: 1 })).resolves.toMatchObject({ kind: 'report' });
  expect(kindOf(world, 2)).toBe('checking');
});

test('a page that made room is left alone until then, also by the next worker', async () => {
  const { world, controller } = await crowded(2);
  await controller.take(reading, { ...page, tabId: 3 });
  world.heard.length = 0;
  await world.life().resume();
  expect(world.heard).toEqual([]);
  // Its marks still stand on the page, and can be walked through.
  await world.life().step(1, 1);
  expect(world.heard.map(({ name }) => name)).toEqual(['step']);
});

test('the badge of a tab that made room stays, also where it would be drawn again', async () => {
  const { world, controller } = await crowded(1);
  await controller.take(reading, { ...page, tabId: 2 });
  await controller.show(2);
  const before = world.badge;
  await controller.show(1);
  expect(before?.text).toBe('2');
  expect(world.badge).toBe(before);
});

test('a page that made room and changes around its article keeps its marks and is not checked again', async () => {
  const world = new World();
  const controller = world.life();
  const says = (tabId: number, more: object = {}) =>
    controller.readPage({ ...sent([notice, ...story]), asked: false, ...more }, { ...page, tabId });
  const first = await says(1);
  world.session.room = [...world.session.entries.values()].join('').length + 500;
  await says(2);
  expect(kindOf(world, 1)).toBe('checking');
  expect(await says(1, { held: first?.text })).toEqual({ text: first?.text, places: first?.places });
  expect(kindOf(world, 2)).toBe('report');
});

test('a tab that is being checked again is never put aside for another', async () => {
  const area = new Area();
  const old = { kind: 'report', url: page.url, frameId: 0, run: 'old', report, hidden: [] } as const;
  await area.set({ 'tab:1': old });
  area.room = JSON.stringify(old).length + 500;
  const begun = {
    kind: 'checking',
    url: page.url,
    frameId: 0,
    run: 'new',
    asked: false,
    attempt: 1,
  } as const;
  let again: Promise<unknown> | undefined;
  const session = withRoom({
    async get(keys) {
      const found = await area.get(keys);
      // The check begins just after it was read which tabs have a report.
      if (keys === undefined) again = store.change(1, () => begun);
      if (keys === undefined) await settle();
      return found;
    },
    set: (entries) => area.set(entries),
    remove: (keys) => area.remove(keys),
  });
  const store = createTabStore(session);
  await session.set({ 'story:2': 'x'.repeat(600) });
  await again;
  await expect(store.get(1)).resolves.toEqual(begun);
});

test('a badge that said something for a moment in a tab that made room shows the page’s report again', async () => {
  const { world, controller } = await crowded(1);
  await controller.take(reading, { ...page, tabId: 2 });
  answering(world, controller, 1);
  const library = { useAsSource: () => ({ trouble: 'no-article' }) } as unknown as LibraryService;
  const parts = { action: { show: async (_tabId: number, look: ActionLook) => void (world.badge = look) } };
  let restore = (): void => undefined;
  const run = createCommands(controller, library, {
    ...parts,
    settings: createSettings({ local: world.local, session: world.session }, () => 'en'),
    after: (_milliseconds, then) => (restore = then),
  });
  await run('use-as-source', 1);
  expect(world.badge?.text).toBe('!');
  restore();
  await settle();
  expect(world.badge?.text).toBe('2');
});

test('in a private window, where no such choice is kept, “Not right?” holds in a tab that made room', async () => {
  const { world, controller } = await crowded(1);
  world.private = true;
  await controller.take(reading, { ...page, tabId: 2 });
  answering(world, controller, 1);
  const keys = report.findings.slice(0, 1).map(findingKey);
  await expect(controller.setHidden({ tabId: 1, keys, hidden: true })).resolves.toMatchObject({
    kind: 'report',
    hidden: keys,
  });
});

test('a selection in a tab that made room has its page checked again, too', async () => {
  const { world, controller } = await crowded(1);
  await controller.take(reading, { ...page, tabId: 2 });
  answering(world, controller, 1);
  await controller.checkSelection({ tabId: 1 });
  expect(kindOf(world, 1)).toBe('report');
});

test('a page without a notice is asked for again as the reader had asked for it', async () => {
  const world = new World();
  const controller = world.life();
  world.result = () => Promise.resolve({ report: { ...report, disclosure: null } });
  await controller.take({ ...reading, asked: true, disclosure: null }, { ...page, tabId: 1 });
  world.session.room = [...world.session.entries.values()].join('').length + 500;
  await controller.take(reading, { ...page, tabId: 2 });
  expect(JSON.parse(world.session.entries.get('tab:1') ?? '')).toMatchObject({ asked: true, attempt: 0 });
});

test('what finds no room with all others gone is refused, and the reader’s private choices stay', async () => {
  const area = new Area();
  await area.set({ 'private-sites': { 'ferry.example': { off: true } }, 'tab:5': { kind: 'trouble' } });
  area.room = 100;
  await expect(withRoom(area).set({ 'story:9': 'x'.repeat(200) })).rejects.toThrow('Quota');
  expect([...area.entries.keys()]).toEqual(['private-sites', 'tab:5']);
});
