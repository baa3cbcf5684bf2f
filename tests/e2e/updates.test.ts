/** What the browser does to a page between checks: kept for "back", made ready before anyone sees it, framed, updated under. */
import { type Badge } from './support/chromium.ts';
import { eventually, marksWhen, pause, until } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium({ keepPages: true });

const differs = ({ text }: Badge): boolean => /^[1-9]\d*\??$/.test(text);
test('a page that the browser kept whole has its badge and marks again when the reader comes back', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  const { text } = await session.badgeWhen(page, differs);
  const marks = await marksWhen(page, (seen) => seen.length > 0);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) =>
      document.documentElement.setAttribute('data-kept', String(event.persisted)),
    );
  });
  await page.goto(`${server.origin}/no-notice/law.html`);
  expect((await session.badgeWhen(page, (badge) => badge.text === '')).text).toBe('');
  await page.goBack();
  await until(page, () => document.documentElement.getAttribute('data-kept') === 'true');
  expect((await session.badgeWhen(page, differs)).text).toBe(text);
  expect(await marksWhen(page, (seen) => seen.length === marks.length)).toEqual(marks);
  await page.close();
});

test('a page made ready beforehand counts once it is shown, not before', async () => {
  const { origin } = server;
  const sample = await (await fetch(`${origin}/sample/`)).text();
  const ready = server.called('/ready');
  const go = server.held('/go');
  // It says when it stands, unseen, with everything that it loads.
  const next = server.page(
    '/next',
    sample.replaceAll('"style.css"', '"/sample/style.css"') +
      `<script>addEventListener('load', () => { if (document.prerendering) setTimeout(() => fetch('/ready'), 0); });</script>`,
  );
  const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
  const tab = await session.openAlone(
    server.page(
      '/ahead',
      `<!doctype html><html lang="en"><title>Ahead</title><p>A front page.</p>
<script type="speculationrules">${rules}</script><script>fetch('/go').then(() => location.assign('/next'));</script></html>`,
    ),
  );
  await ready;
  // As long as nobody sees it, it has no badge: this long, at least.
  expect((await session.badgeWhen(tab, ({ text }) => text !== '', 1_500)).text).toBe('');
  go();
  expect((await session.badgeWhen(tab, differs)).text).toMatch(/^[1-9]/);
  const seen = await eventually(
    () => session.seenIn(tab),
    ({ marks }) => marks > 0,
  );
  expect(seen.ready).toBeGreaterThan(0);
  expect(seen.marks).toBeGreaterThan(0);
});

test('a tab that sleeps, wakes and moves to a window of its own has its badge and marks', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  const { text } = await session.badgeWhen(page, differs);
  const tab = await session.tab(page);
  const helper = await session.screen('manifest.json');
  const moved = await helper.evaluate(async (tabId) => {
    const asleep = await chrome.tabs.discard(tabId);
    const id = asleep?.id ?? tabId;
    await chrome.windows.create({ tabId: id });
    await chrome.tabs.update(id, { active: true });
    return id;
  }, tab);
  expect((await session.badgeWhen(moved, differs)).text).toBe(text);
  const seen = await eventually(
    () => session.seenIn(moved),
    ({ marks }) => marks > 0,
  );
  expect(seen.marks).toBeGreaterThan(0);
  await helper.evaluate((tabId) => chrome.tabs.remove(tabId), moved);
  await helper.close();
});

test('a page that an animation, a sheet or a transition brings to sight is read then, also in a tab behind others', async () => {
  const { origin } = server;
  const sample = (await (await fetch(`${origin}/sample/`)).text()).replaceAll(
    '"style.css"',
    '"/sample/style.css"',
  );
  const ways: Readonly<Record<string, string>> = {
    animation:
      '<style>@keyframes come { from { opacity: 0 } to { opacity: 1 } } body { animation: come 1s steps(1, end) 2s both }</style>',
    transition: `<style>body { opacity: 0; transition: opacity 1s 1s } body.here { opacity: 1 }</style><script>addEventListener('load', () => document.body.classList.add('here'));</script>`,
    sheet: `<style>body { visibility: hidden }</style><script>setTimeout(() => { const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = '/late.css'; document.head.append(link); }, 100);</script>`,
  };
  server.answer('/late.css', (_request, response) => {
    setTimeout(
      () => response.writeHead(200, { 'content-type': 'text/css' }).end('body { visibility: visible }'),
      2_000,
    );
  });
  const helper = await session.screen('manifest.json');
  for (const [name, head] of Object.entries(ways)) {
    const address = server.page(`/appears/${name}`, sample.replace('</head>', `${head}</head>`));
    const tab = await helper.evaluate(async (url) => {
      const made = await chrome.tabs.create({ url, active: false });
      return made.id ?? -1;
    }, address);
    await pause(500);
    await helper.evaluate((tabId) => chrome.tabs.update(tabId, { active: true }), tab);
    expect([name, (await session.badgeWhen(tab, differs)).text]).toEqual([
      name,
      expect.stringMatching(/^[1-9]/),
    ]);
    await helper.evaluate((tabId) => chrome.tabs.remove(tabId), tab);
  }
  await helper.close();
});

test('a notice in a frame is the frame’s: the page around it is left alone', async () => {
  const address = server.page(
    '/framing',
    `<!doctype html><html lang="en"><title>Framing</title><article><h1>A page with a frame</h1>
<p>The council of the harbour town met on Monday and spoke of the pier.</p></article>
<iframe src="/sample/" width="700" height="500"></iframe></html>`,
  );
  const page = await session.open(address);
  await pause(2_000);
  expect((await session.badge(page)).text).toBe('');
  for (const frame of page.frames())
    expect(
      await frame.evaluate(() =>
        [...CSS.highlights.keys()].filter((name) => name.startsWith('second-source')),
      ),
    ).toEqual([]);
  await page.close();
});

test('an update under an open page takes the old marks away, draws new ones once, and breaks nothing', async () => {
  const faults: string[] = [];
  const page = await session.open(`${server.origin}/sample/`);
  page.on('pageerror', (error) => faults.push(String(error)));
  await session.badgeWhen(page, differs);
  const marks = await marksWhen(page, (seen) => seen.length > 0);
  await session.update();
  expect((await session.badgeWhen(page, differs)).text).toMatch(/^[1-9]/);
  expect(await marksWhen(page, (seen) => seen.length === marks.length)).toEqual(marks);
  // The old script draws nothing more, however the page goes on.
  await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
  await pause(800);
  expect(await marksWhen(page, (seen) => seen.length === marks.length)).toEqual(marks);
  expect(faults).toEqual([]);

  await page.reload();
  expect((await session.badgeWhen(page, differs)).text).toMatch(/^[1-9]/);
  await page.close();
});
