/** What goes wrong in a check: facts that cannot be read, a full storage, a worker that dies at any call to the browser. */
import { report } from '../../fixtures/reports/samples.ts';
import { createTabStore } from '../../../src/background/tab-state.ts';
import { answering, page, reading, settle, url, World } from './world.ts';

const asked = { ...reading, disclosure: null, asked: true };

describe('faults', () => {
  test('facts that cannot be read at all are said, and the report without them comes along', async () => {
    const world = new World();
    const blind = { ...report, checkedAgainst: { bundled: false, sets: [], ownSources: 0 } };
    world.result = () => Promise.resolve({ report: blind, trouble: 'facts-unreadable' });
    const controller = world.life();
    await controller.take(reading, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'facts-unreadable',
      report: blind,
    });
  });

  test('a set that cannot be read does not hide what the others found', async () => {
    const world = new World();
    world.result = () => Promise.resolve({ report, trouble: 'facts-unreadable' });
    const controller = world.life();
    await expect(controller.take(reading, page)).resolves.toMatchObject({ url });
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({
      kind: 'report',
      trouble: 'facts-unreadable',
    });
    expect(world.badge?.text).toBe('2');
  });

  test('a check that throws ends as trouble, and the next one works', async () => {
    const world = new World();
    const controller = world.life();
    world.result = () => Promise.reject(new Error('out of memory'));
    await expect(controller.take(reading, page)).resolves.toBeUndefined();
    await expect(controller.getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'unexpected',
    });
    world.result = () => Promise.resolve({ report });
    await controller.take(reading, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'report' });
  });

  test('a storage that cannot take a report is said, and other pages are asked again', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, { ...page, tabId: 1 });
    world.session.full = 300;
    await controller.take(reading, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'storage-full',
    });
    await expect(controller.getTab({ tabId: 1 })).resolves.toMatchObject({ kind: 'checking' });
    expect(world.heard.map(({ name }) => name)).toEqual(['readNow']);
    await controller.take(reading, { ...page, tabId: 1 });
    await expect(controller.getTab({ tabId: 1 })).resolves.toMatchObject({ trouble: 'storage-full' });
    world.session.full = Number.POSITIVE_INFINITY;
    await controller.take(reading, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'report' });
  });

  test('a choice that cannot be kept is said', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    world.local.full = 0;
    await expect(controller.setSite({ tabId: 7, choice: { highlights: false } })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'storage-full',
    });
  });

  test('wherever the worker dies in a check, the next one ends it', async () => {
    const whole = new World();
    await whole.life().take(reading, page);
    const steps = whole.calls;
    expect(steps).toBeGreaterThan(8);
    for (let death = 0; death <= steps; death += 1) {
      const world = new World();
      void world.life(death).take(reading, page);
      await settle();
      const next = world.life();
      answering(world, next);
      await next.resume();
      const state = await next.getTab({ tabId: 7 });
      // Before the first write there is nothing to take up: the page has its question refused and asks again.
      expect([death, state.kind]).toEqual([death, state.kind === 'none' ? 'none' : 'report']);
      if (state.kind === 'none') expect(world.session.entries.size).toBe(0);
      else expect(world.badge?.text).toBe('2');
      await next.take(reading, page);
      await expect(next.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'report' });
      expect(world.badge?.text).toBe('2');
    }
  });

  test('wherever the worker dies while a report is forgotten, badge and report agree', async () => {
    for (let death = 0; death < 12; death += 1) {
      const world = new World();
      await world.life().take(reading, page);
      void world.life(death).take({ ...reading, disclosure: null, document: null }, page);
      await settle();
      const next = world.life();
      await next.resume();
      const { kind } = await next.getTab({ tabId: 7 });
      expect([death, kind, world.badge?.text]).toEqual([death, kind, kind === 'report' ? '2' : '']);
    }
  });

  test('wherever the worker dies while a tab takes the place of another, one of the two has the report', async () => {
    for (let death = 0; death < 16; death += 1) {
      const world = new World();
      await world.life().take(reading, page);
      void world.life(death).replaced(8, 7);
      await settle();
      expect([death, [...(await createTabStore(world.session).all()).keys()]]).toEqual([
        death,
        [expect.any(Number) as number],
      ]);
    }
  });

  test('wherever the worker dies in an asked check, the next one asks the page again', async () => {
    const whole = new World();
    await whole.life().checkAnyway({ tabId: 7 });
    for (let death = 0; death <= whole.calls; death += 1) {
      const world = new World();
      void world.life(death).checkAnyway({ tabId: 7 });
      await settle();
      const next = world.life();
      world.onPage = (name) => {
        if (name === 'readNow') void next.take(asked, page);
        return undefined;
      };
      await next.getTab({ tabId: 7 });
      await settle();
      const { kind } = await next.getTab({ tabId: 7 });
      expect([death, kind]).toEqual([death, kind === 'none' ? 'none' : 'report']);
    }
  });

  test('a check takes the place of the report before it where there is no room for both', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    world.session.full = (world.session.entries.get('tab:7')?.length ?? 0) + 5;
    await controller.take(reading, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'report' });
  });

  test.each([[reading], [asked]])(
    'the next worker asks for no more than the last was asked for',
    async (of) => {
      const world = new World();
      world.result = () => new Promise(() => undefined);
      void world.life().take(of, page);
      await settle();
      await world.life().resume();
      const request = of.asked ? { asked: page.url } : {};
      expect(world.heard).toEqual([{ name: 'readNow', request }]);
    },
  );

  test('the page whose question died with the worker is asked, and gets its marks for an answer', async () => {
    const world = new World();
    world.result = () => new Promise(() => undefined);
    void world.life().take(reading, page);
    await settle();
    world.result = () => Promise.resolve({ report });
    const next = world.life();
    let marks: unknown;
    world.onPage = async (name) => {
      if (name === 'readNow') marks = await next.take(reading, page);
    };
    await next.resume();
    expect(marks).toMatchObject({ url });
  });

  test('a check that kills every worker is given up', async () => {
    const world = new World();
    world.result = () => new Promise(() => undefined);
    void world.life().take(reading, page);
    await settle();
    for (let life = 0; life < 3; life += 1) {
      const next = world.life();
      answering(world, next);
      void next.resume();
      await settle();
    }
    await expect(world.life().getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'unexpected',
    });
  });
});
