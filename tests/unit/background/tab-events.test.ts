/**
 * What the browser does to tabs, in whatever order its news reach the worker: among many tabs that open at once, each
 * answer of the browser may come late. In the end the badge shows what is kept, and what is kept is of the page that is
 * there.
 */
import { badgeOf } from '../../../src/background/badge.ts';
import { speakerOf } from '../../../src/background/router.ts';
import type { TabController } from '../../../src/background/tab-controller.ts';
import { disclosure, report } from '../../fixtures/reports/samples.ts';
import { answering, page, reading, url, World } from './world.ts';

const other = 'https://news.example/other';
const next = { ...page, url: other };
const nextReading = { ...reading, url: other, document: { ...reading.document, url: other } };
const gone = (): never => {
  throw new Error('Receiving end does not exist.');
};

/** The browser shows another document in the tab: its badge is blank, and nobody of ours is there yet. */
function load(world: World, address: string): void {
  world.tabUrl = address;
  world.badge = undefined;
  world.onPage = gone;
}

/** The page's annotator was put in: it hears, and says what it has read. */
function reads(
  world: World,
  controller: TabController,
  what: typeof reading,
  where: typeof page,
): Promise<unknown> {
  world.onPage = () => undefined;
  return controller.take(what, where);
}

type Happening = (world: World, controller: TabController) => Promise<unknown>;
interface Outcome {
  /** What is kept is what the badge shows. */
  readonly agrees: boolean;
  readonly badge: string | undefined;
  /** Address of what is kept. */
  readonly url: string | undefined;
}

/** Lets all that needs no answer of the browser go on. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 25; turn += 1) await Promise.resolve();
}

/** A tab with a report, to which things happen one after another while every answer of the browser may be late. */
async function inOrder(seed: number, happens: readonly Happening[]): Promise<Outcome> {
  const world = new World();
  const controller = world.life();
  await controller.take(reading, page);
  const waiting: (() => void)[] = [];
  world.turn = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  const coming = [...happens];
  const all: Promise<unknown>[] = [];
  let dice = seed;
  while (coming.length || waiting.length) {
    dice = (dice * 48_271) % 2_147_483_647;
    const pick = dice % (waiting.length + Math.sign(coming.length));
    if (pick < waiting.length) waiting.splice(pick, 1)[0]?.();
    else all.push(coming.shift()?.(world, controller) ?? Promise.resolve());
    await idle();
  }
  await Promise.all(all);
  world.turn = () => Promise.resolve();
  const kept = JSON.parse([...world.session.entries.values()][0] ?? '{}') as { url?: string };
  const state = await controller.getTab({ tabId: 7 });
  const badge = world.badge?.text;
  return { agrees: badge === badgeOf(state, 'en').text, badge, url: kept.url };
}

/** In whatever order the answers come. */
async function holds(happens: readonly Happening[], expected: Partial<Outcome>): Promise<void> {
  for (let seed = 1; seed <= 100; seed += 1)
    expect({ seed, ...(await inOrder(seed, happens)) }).toMatchObject({ seed, agrees: true, ...expected });
}

const checked = { badge: '2' };

test('a page that follows another in its tab keeps its own report', () =>
  holds(
    [
      (world, controller) => {
        load(world, other);
        return controller.navigated(7, { status: 'loading', url: other });
      },
      (world, controller) => reads(world, controller, nextReading, next),
      (_world, controller) => controller.navigated(7, { status: 'complete' }),
    ],
    { ...checked, url: other },
  ));

test('a page that is loaded again keeps its new report, however late the news of the loading is', () =>
  holds(
    [
      (world, controller) => {
        load(world, url);
        return controller.navigated(7, { status: 'loading' });
      },
      (_world, controller) => controller.navigated(7, { status: 'complete' }),
      (world, controller) => reads(world, controller, reading, page),
    ],
    { ...checked, url },
  ));

test('a tab that went elsewhere and is back keeps the report of what it shows', () =>
  holds(
    [
      (world, controller) => {
        load(world, url);
        return reads(world, controller, reading, page);
      },
      (_world, controller) => controller.navigated(7, { status: 'loading', url: other }),
      (_world, controller) => controller.navigated(7, { status: 'loading', url }),
      (_world, controller) => controller.navigated(7, { status: 'complete' }),
    ],
    { ...checked, url },
  ));

test('of two readings at once the badge is that of the report that is kept', () =>
  holds(
    [
      (world, controller) => reads(world, controller, reading, page),
      (world, controller) => {
        world.result = () => Promise.resolve({ report: { ...report, findings: [] } });
        return reads(world, controller, reading, page);
      },
    ],
    { url },
  ));

test('a page without a notice that follows one with a report has no badge', () =>
  holds(
    [
      (world, controller) => {
        load(world, other);
        return controller.navigated(7, { status: 'loading', url: other });
      },
      (world, controller) => {
        world.onPage = () => undefined;
        return controller.take({ ...reading, disclosure: null, document: null }, next);
      },
      (_world, controller) => controller.navigated(7, { status: 'complete' }),
    ],
    { badge: '', url: undefined },
  ));

describe('what a page says last holds', () => {
  const article: Happening = (world, controller) => reads(world, controller, reading, page);
  const nothing: Happening = (_world, controller) =>
    controller.take({ ...reading, disclosure: null, document: null }, page);
  const noArticle: Happening = (_world, controller) =>
    controller.take({ ...reading, disclosure, document: null }, page);
  const changed: Happening = (world, controller) =>
    reads(world, controller, { ...reading, disclosure: null }, page);

  test.each<readonly [string, readonly Happening[], Partial<Outcome>]>([
    ['a notice, and then none', [article, nothing], { badge: '', url: undefined }],
    ['no notice, and then one', [nothing, article], { ...checked, url }],
    ['a notice that comes, goes and comes', [article, nothing, article], { ...checked, url }],
    ['an article, and then one without a notice', [article, changed], { badge: '', url: undefined }],
    ['an article, and then none', [article, noArticle], { badge: '!', url }],
    ['no article, and then one', [noArticle, article], { ...checked, url }],
  ])('%s', (_what, happens, expected) => holds(happens, expected));
});

test('a worker that starts while its tabs change draws no badge of yesterday', () =>
  holds(
    [
      (_world, controller) => controller.resume(),
      (world, controller) => {
        load(world, other);
        return controller.navigated(7, { status: 'loading', url: other });
      },
      (world, controller) => reads(world, controller, { ...nextReading, disclosure }, next),
    ],
    { ...checked, url: other },
  ));

describe('a tab', () => {
  test('made ready beforehand is not heard before it is shown, and then like any other', async () => {
    const world = new World();
    const controller = world.life();
    const self = { id: 'us', origin: 'chrome-extension://us/' };
    const sender = { id: 'us', url, tab: { id: 7 }, frameId: 0 };
    expect(speakerOf({ ...sender, documentLifecycle: 'prerender' }, self)).toBeUndefined();
    const speaker = speakerOf({ ...sender, documentLifecycle: 'active' }, self);
    if (typeof speaker !== 'object') throw new Error('A page that is shown is not heard.');
    load(world, url);
    await controller.pageMayDisclose({ url: speaker.url }, speaker);
    await reads(world, controller, reading, page);
    await controller.navigated(7, { status: 'complete' });
    expect([world.badge?.text, world.injected]).toEqual(['2', 1]);
  });

  test('put to sleep keeps its report, and has its badge again when it is loaded anew', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    world.open = [{ id: 7, url, private: false, asleep: true }];
    await controller.installed();
    expect(world.ran).toEqual([]);
    // The next worker draws what it finds; the page that comes to the front is loaded and read again.
    await world.life().resume();
    expect(world.badge?.text).toBe('2');
    const awake = world.life();
    load(world, url);
    await awake.navigated(7, { status: 'loading' });
    await awake.pageMayDisclose({ url: page.url }, page);
    await reads(world, awake, reading, page);
    await awake.navigated(7, { status: 'complete' });
    expect(world.badge?.text).toBe('2');
  });

  test.each([
    ['with its page', url, '2'],
    ['with a page that was made ready beforehand', other, ''],
  ])(
    'that the browser replaces by another %s has the state of what it shows',
    async (_with, address, badge) => {
      const world = new World();
      const controller = world.life();
      await controller.take(reading, page);
      load(world, address);
      await controller.replaced(8, 7);
      expect(world.badge?.text).toBe(badge);
      expect((await controller.getTab({ tabId: 8 })).kind).toBe(badge ? 'report' : 'none');
      expect([...world.session.entries.keys()]).toEqual(badge ? ['tab:8'] : []);
    },
  );

  test('that is replaced while its page is checked is checked to the end', async () => {
    const world = new World();
    const controller = world.life();
    world.result = () => new Promise(() => undefined);
    void controller.take(reading, page);
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    world.result = () => Promise.resolve({ report });
    answering(world, controller, 8);
    await controller.replaced(8, 7);
    expect((await controller.getTab({ tabId: 8 })).kind).toBe('report');
    expect(world.badge?.text).toBe('2');
  });

  test('restored by the browser has no report of an earlier day, and is read like a new one', async () => {
    const world = new World();
    const controller = world.life();
    await controller.resume();
    await controller.navigated(7, { status: 'loading', url });
    await controller.pageMayDisclose({ url: page.url }, page);
    await reads(world, controller, reading, page);
    await controller.navigated(7, { status: 'complete' });
    expect(world.badge?.text).toBe('2');
  });

  test('moved to another window keeps report, badge and marks', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    // All that a worker hears of it: the page goes on, and may be loading or not.
    await controller.navigated(7, { status: 'complete' });
    await world.life().resume();
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'report' });
    expect(world.badge?.text).toBe('2');
  });
});

test('facts that come while a page is checked are in its report, and the page has its marks', async () => {
  const world = new World();
  const controller = world.life();
  const answers: (() => void)[] = [];
  world.result = () =>
    new Promise((resolve) => {
      const known = answers.length ? report : { ...report, findings: [] };
      answers.push(() => resolve({ report: known }));
    });
  const article = controller.take(reading, page);
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  let marks: unknown;
  world.onPage = async (name) => {
    if (name === 'readNow') marks = await controller.take(reading, page);
  };
  const again = controller.recheck(7);
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
  for (const answer of answers) answer();
  await Promise.all([article, again]);
  expect(world.badge?.text).toBe('2');
  expect(marks).toMatchObject({ findings: { length: report.findings.length } });
});
