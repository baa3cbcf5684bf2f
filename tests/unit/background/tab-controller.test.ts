/** The worker's states: every message leaves a tab in one that the next message can go on from. */
import { findingKey } from '../../../src/report/differences.ts';
import { caps } from '../../../src/rpc/shapes.ts';
import { report, wrongDate } from '../../fixtures/reports/samples.ts';
import { notice, page, reading, sent, settle, story, url, World } from './world.ts';

const asked = { ...reading, disclosure: null, asked: true };

describe('a page with a notice', () => {
  test('is injected, checked, marked and shown', async () => {
    const world = new World();
    const controller = world.life();
    await expect(controller.getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'none',
      checkable: true,
      site: 'news.example',
    });
    await controller.pageMayDisclose({ url: page.url }, page);
    expect(world.injected).toBe(1);
    const marks = await controller.take(reading, page);
    expect(marks).toMatchObject({ url, settings: { on: true, locale: 'en' } });
    expect(marks?.findings).toHaveLength(report.findings.length);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'report', hidden: [] });
    expect(world.badge?.text).toBe('2');
    expect(world.told).toBeGreaterThan(0);
  });

  test('of too many findings a page gets marks of the first', async () => {
    const world = new World();
    const findings = Array.from({ length: caps.findings + 5 }, () => wrongDate);
    world.result = () => Promise.resolve({ report: { ...report, findings } });
    const marks = await world.life().take(reading, page);
    expect(marks?.findings).toHaveLength(caps.findings);
  });

  test('keeps its report when the worker dies afterwards', async () => {
    const world = new World();
    await world.life().take(reading, page);
    await expect(world.life().getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'report' });
  });

  test.each([
    ['no disclosure', null],
    ['a claim that no AI was used', { ...reading.disclosure, level: 'none-claimed' }],
    ['a notice that speaks for its site', { ...reading.disclosure, scope: 'site' }],
  ])('is left alone with %s', async (_what, disclosure) => {
    const world = new World();
    const controller = world.life();
    await expect(
      controller.take({ ...reading, disclosure: disclosure as typeof reading.disclosure }, page),
    ).resolves.toBeUndefined();
    await expect(controller.getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'none',
      checkable: true,
      site: 'news.example',
    });
  });

  test('is left alone where the reader switched the site off', async () => {
    const world = new World();
    const controller = world.life();
    await controller.setSettings({ sites: { 'news.example': { off: true } } });
    // A site is one with "www." and without, here as where the reader types it in the options.
    for (const url of [page.url, page.url.replace('//', '//www.')]) {
      await controller.pageMayDisclose({ url }, { ...page, url });
      await expect(controller.take({ ...reading, url }, { ...page, url })).resolves.toBeUndefined();
    }
    expect(world.injected).toBe(0);
    expect(world.session.entries.size).toBe(0);
  });

  test('may give an address of its own host only', async () => {
    const world = new World();
    const says = (at: string) =>
      world.life().readPage({ ...sent([notice, ...story], at), asked: false }, page);
    expect((await says('https://bank.example/'))?.marks?.url).toBe(url);
    expect((await says('https://news.example/next'))?.marks?.url).toBe('https://news.example/next');
  });

  test('may give an address of its own host only, also where it holds no article', async () => {
    const world = new World();
    const bare = { ...sent([notice], 'https://bank.example/'), asked: false };
    await expect(world.life().readPage(bare, page)).resolves.toBeNull();
    expect(JSON.parse(world.session.entries.get('tab:7') ?? '{}')).toMatchObject({ kind: 'trouble', url });
  });

  test('is read here: what stands where, what is new, and nothing where nothing is said', async () => {
    const world = new World();
    const controller = world.life();
    let checks = 0;
    world.result = () => {
      checks += 1;
      return Promise.resolve({ report });
    };
    const says = (paragraphs: readonly string[], more: object = {}) =>
      controller.readPage({ ...sent(paragraphs), asked: false, ...more }, page);
    const first = await says([notice, ...story]);
    expect(first?.marks?.findings).toHaveLength(report.findings.length);
    expect(first?.places.length).toBeGreaterThan(1);
    const again = await says([...story, notice], { held: first?.text ?? '' });
    expect(checks).toBe(2);
    expect(await says([...story, notice], { held: again?.text ?? '' })).toEqual({
      text: again?.text,
      places: again?.places,
    });
    expect(checks).toBe(2);
    world.tabUrl = 'https://news.example/other';
    await controller.navigated(7, { url: world.tabUrl });
    world.tabUrl = url;
    expect(await says([...story, notice], { held: again?.text ?? '' })).toMatchObject({ marks: { url } });
    expect(checks).toBe(3);
    await expect(says(story)).resolves.toBeNull();
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'none' });
    await expect(says(story, { asked: true })).resolves.toMatchObject({ marks: { url } });
  });

  test('of two readings at once the later one counts', async () => {
    const world = new World();
    const answers: ((result: { report: typeof report }) => void)[] = [];
    world.result = () =>
      new Promise((resolve) => {
        answers.push(resolve);
      });
    const controller = world.life();
    const first = controller.take(reading, page);
    await settle();
    const second = controller.take(reading, page);
    await settle();
    answers[1]?.({ report: { ...report, findings: [wrongDate] } });
    await second;
    answers[0]?.({ report });
    await first;
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({
      report: { findings: [wrongDate] },
    });
  });
});

const gone = (): never => {
  throw new Error('Receiving end does not exist.');
};

const left = async (change: { url?: string; status?: string }, onPage?: () => unknown) => {
  const world = new World();
  const controller = world.life();
  await controller.take(reading, page);
  if (onPage) world.onPage = onPage;
  world.tabUrl = change.url ?? url;
  await controller.navigated(7, change);
  return (await controller.getTab({ tabId: 7 })).kind;
};

test('pages that were open before the extension came are looked at, sleeping and foreign ones are not', async () => {
  const world = new World();
  const tab = { private: false, asleep: false };
  world.open = [
    { ...tab, id: 1, url },
    { ...tab, id: 2, url, asleep: true },
    { ...tab, id: 3, url: 'chrome://settings/' },
    { ...tab, id: 4 },
    { ...tab, id: 5, url: 'http://other.example/' },
  ];
  await world.life().installed();
  expect(world.ran).toEqual(['detector.js in 1', 'detector.js in 5']);
  world.mayInject = false;
  await expect(world.life().installed()).resolves.toBeUndefined();
});

describe('leaving a page', () => {
  test('to another address forgets the report', async () => {
    await expect(left({ status: 'loading', url: 'https://news.example/other' })).resolves.toBe('none');
  });
  test('to another place of the same page keeps it', async () => {
    await expect(left({ url: `${url}#end` })).resolves.toBe('report');
  });
  test('by loading it again forgets it when nobody of ours is there any more', async () => {
    await expect(left({ status: 'complete' }, gone)).resolves.toBe('none');
    await expect(left({ status: 'complete' })).resolves.toBe('report');
  });
  test('by closing the tab leaves nothing behind', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    await controller.closed(7);
    expect(world.session.entries.size).toBe(0);
  });
  test('by closing the tab in the middle of a check leaves nothing behind', async () => {
    const world = new World();
    const controller = world.life();
    world.result = async () => {
      await controller.closed(7);
      world.closed = true;
      return { report };
    };
    await controller.take(reading, page);
    expect(world.session.entries.size).toBe(0);
    // The browser may also tell of the closed tab before the page's last message is heard.
    world.result = () => Promise.resolve({ report });
    await controller.take(reading, page);
    expect(world.session.entries.size).toBe(0);
  });
  test('that lost its notice takes the badge away', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    await controller.take({ ...reading, disclosure: null, document: null }, page);
    expect(world.badge?.text).toBe('');
  });
});

/** A page that does something once it is asked to read itself. */
function whenAsked(world: World, then: () => unknown): void {
  world.onPage = (name) => {
    if (name === 'readNow') void Promise.resolve().then(then);
    return undefined;
  };
}

describe('a check that the reader asks for', () => {
  test('injects, asks the page, and reports without a disclosure', async () => {
    const world = new World();
    const controller = world.life();
    whenAsked(world, async () => {
      // Injected, the annotator first says that the page discloses nothing.
      await controller.take({ ...reading, disclosure: null, document: null }, page);
      await controller.take(asked, page);
    });
    await expect(controller.checkAnyway({ tabId: 7 })).resolves.toMatchObject({ kind: 'checking' });
    await settle();
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'report' });
  });

  test('says so where the page has no article', async () => {
    const world = new World();
    const controller = world.life();
    whenAsked(world, () =>
      controller.take({ ...reading, disclosure: null, document: null, asked: true }, page),
    );
    await controller.checkAnyway({ tabId: 7 });
    await settle();
    await expect(controller.getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'no-article',
    });
    expect(world.badge?.text).toBe('!');
  });

  test('tells the notice of a page without an article, asked or not', async () => {
    const world = new World();
    const controller = world.life();
    const { disclosure } = reading;
    await controller.take({ ...reading, disclosure, document: null }, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'no-article',
      disclosure,
    });
    await controller.take({ ...reading, disclosure: null, document: null }, page);
    await controller.take({ ...reading, disclosure: null, document: null, asked: true }, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ kind: 'none' });
  });

  test('says so where the browser does not let us read', async () => {
    const world = new World();
    world.mayInject = false;
    await expect(world.life().checkAnyway({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'page-not-readable',
    });
    world.allowed = false;
    await expect(world.life().checkAnyway({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'permission-withheld',
    });
  });

  test('says so where the page never answers', async () => {
    const world = new World();
    const controller = world.life();
    await controller.checkAnyway({ tabId: 7 });
    for (const then of world.later) then();
    await settle();
    await expect(controller.getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'page-not-readable',
    });
  });

  test('is refused on pages of the browser', async () => {
    const world = new World();
    world.tabUrl = 'chrome://settings/';
    await expect(world.life().checkAnyway({ tabId: 7 })).resolves.toEqual({ kind: 'none', checkable: false });
    world.tabUrl = undefined;
    world.allowed = false;
    await expect(world.life().getTab({ tabId: 7 })).resolves.toEqual({
      kind: 'trouble',
      trouble: 'permission-withheld',
    });
  });
});

describe('what the reader chooses', () => {
  test('marks off on a site hold there, for every tab, and after a restart', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    await controller.take(reading, { ...page, tabId: 8 });
    world.heard.length = 0;
    await expect(controller.setSite({ tabId: 7, choice: { highlights: false } })).resolves.toMatchObject({
      settings: { on: false },
    });
    expect(world.heard.filter(({ name }) => name === 'marks')).toHaveLength(2);
    const marks = await world.life().take(reading, { ...page, tabId: 9 });
    expect(marks?.settings.on).toBe(false);
    world.tabUrl = 'https://other.example/';
    const other = { ...page, tabId: 10, url: 'https://other.example/' };
    expect((await controller.take({ ...reading, url: other.url }, other))?.settings.on).toBe(true);
  });

  test('a site is switched off by its name alone: what else was chosen stays', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    const chosen = { 'other.example': { off: true }, 'news.example': { highlights: false } };
    await controller.setSettings({ sites: chosen });
    world.open.push({ id: 7, url: page.url, private: false, asleep: false });
    const { sites } = await controller.setHostOff({ host: 'news.example', off: true });
    expect(sites).toEqual({ ...chosen, 'news.example': { highlights: false, off: true } });
    expect(world.badge?.text).toBe('');
  });

  test('in a private window nothing is written for good', async () => {
    const world = new World();
    world.private = true;
    const controller = world.life();
    await controller.take(reading, page);
    await controller.setSite({ tabId: 7, choice: { highlights: false } });
    await controller.setHidden({ tabId: 7, keys: [findingKey(wrongDate)], hidden: true });
    expect(world.local.entries.size).toBe(0);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ settings: { on: false } });
  });

  test('in a private window, too, what is hidden stays hidden when the page is checked again', async () => {
    const world = new World();
    world.private = true;
    const controller = world.life();
    await controller.take(reading, page);
    const keys = [findingKey(wrongDate)];
    await controller.setHidden({ tabId: 7, keys, hidden: true });
    await controller.take(reading, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ hidden: keys });
    await controller.setHidden({ tabId: 7, keys, hidden: false });
    await controller.take(reading, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ hidden: [] });
    expect(world.local.entries.size).toBe(0);
  });

  test('a hidden finding no longer counts, and stays hidden when the page is checked again', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    const key = findingKey(wrongDate);
    await controller.setHidden({ tabId: 7, keys: [key], hidden: true });
    expect(world.badge?.text).toBe('1');
    await controller.closed(7);
    await controller.take(reading, page);
    await expect(controller.getTab({ tabId: 7 })).resolves.toMatchObject({ hidden: [key] });
    await controller.setHidden({ tabId: 7, keys: [key], hidden: false });
    expect(world.badge?.text).toBe('2');
  });

  test.each([
    ['what was called not right', true],
    ['the undo of it', false],
  ])('%s holds also where the tab closes at once', async (_what, hidden) => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    const key = findingKey(wrongDate);
    const index = report.findings.indexOf(wrongDate);
    if (!hidden) await controller.hide({ index, hidden: true }, page);
    const saying = controller.hide({ index, hidden }, page);
    world.closed = true;
    await Promise.all([saying, controller.closed(7)]);
    expect(JSON.parse(world.local.entries.get('hidden') ?? '[]')).toEqual(hidden ? [key] : []);
  });

  test('of a private tab that closes at once nothing is kept for good', async () => {
    const world = new World();
    world.private = true;
    const controller = world.life();
    await controller.take(reading, page);
    const saying = controller.hide({ index: 0, hidden: true }, { ...page, private: true });
    world.closed = true;
    await Promise.all([saying, controller.closed(7)]);
    expect(world.local.entries.size).toBe(0);
  });

  test('another language is told on the page, without a check', async () => {
    const world = new World();
    const controller = world.life();
    await controller.take(reading, page);
    await controller.setSettings({ locale: 'ko' });
    const [told, ...others] = world.heard;
    expect(others).toEqual([]);
    expect(told?.name).toBe('marks');
    expect(JSON.stringify(told?.request)).toMatch(/"heading":"날짜: /);
    expect(world.badge?.title).toMatch(/\p{Script=Hangul}/u);
  });

  test('going to a passage answers whether it is still there', async () => {
    const world = new World();
    const controller = world.life();
    await expect(controller.goTo({ tabId: 7, index: 0 })).resolves.toEqual({ found: false });
    await controller.take(reading, page);
    world.onPage = () => ({ found: true });
    await expect(controller.goTo({ tabId: 7, index: 0 })).resolves.toEqual({ found: true });
    world.onPage = () => {
      throw new Error('gone');
    };
    await expect(controller.goTo({ tabId: 7, index: 0 })).resolves.toEqual({ found: false });
  });
});
