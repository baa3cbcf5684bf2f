/**
 * Outlets in Firefox: read over https, listed and compared with while the background page sleeps in between; access that the
 * reader took from the extension is asked for one outlet at its click, and given back when the outlet is turned off.
 */
import { ferryEntry, forms, otherEntries, reportPage } from './support/ferry.ts';
import { feedFaults } from './support/feed-faults.ts';
import { firefoxDesk } from './support/firefox-desk.ts';
import { appears, eventually, marksWhen, press, textWhen } from './support/look.ts';
import { send } from './support/newsstand.ts';

const hosts = ['coast.example', 'vale.example', 'fell.example'];
const desk = firefoxDesk(hosts);
const { server, session, asked, serve, serveFeed, ask, own, badge, may, takeBack, story, machine } = desk;
const feeds: string[] = [];

beforeAll(() => {
  hosts.forEach((host, index) => {
    const form = Object.keys(forms)[index] ?? '';
    const entry = ferryEntry(`https://${host}/ferry`, index);
    feeds.push(serveFeed(host, form, [entry, ...otherEntries(host)]));
    serve(`https://${host}/ferry`, send(reportPage(entry.title), 'text/html; charset=utf-8'));
  });
});

test('before the reader chose nothing is asked; open tabs and a search are there without an outlet', async () => {
  server.page('/report', reportPage('Fourteen hurt as the ferry Aldermoor runs aground off Tessaly'));
  const report = await session.open('http://coast.example/report');
  const { page, tabId } = await machine('/first', '<p>Source: Harbour Wire</p>');
  const popup = await session.screen(`src/popup/index.html?tab=${tabId}`, '.reports');
  expect(await textWhen(popup, /Turn on news outlets that you trust/)).toMatch(
    /Turn on news outlets that you trust/,
  );
  expect(await textWhen(popup, /Source the page names: Harbour Wire/)).toMatch(
    /Source the page names: Harbour Wire/,
  );
  await press(popup, '::-p-text(Search for this report)');
  await appears(popup, '.look input');
  expect(await popup.$eval('.look input', (field) => field.value)).toMatch(/^Harbour Wire .*Aldermoor/);
  const { tabs: offered } = await ask('offerTabs', { tabId });
  expect(offered.map(({ host }) => host)).toEqual(['coast.example']);
  expect(await ask('compareTabs', { tabId, tabs: offered.map((one) => one.tabId) })).toEqual({ read: 1 });
  expect(
    await eventually(
      () => badge(tabId),
      (text) => /^\d/.test(text),
    ),
  ).toMatch(/^[12]\??$/);
  expect(asked).toEqual([]);
  await Promise.all([report.close(), popup.close(), page.close()]);
});

test('outlets are added, a page of today gets its list, and is compared through the background’s sleep', async () => {
  for (const address of feeds) expect(await ask('addOutlet', { address })).toHaveProperty('list');
  expect((await own()).map(({ line }) => line?.items)).toEqual([3, 3, 3]);
  const { page, tabId } = await machine('/machine');
  await session.putAway();
  expect(
    (
      await eventually(
        () => story(tabId),
        (now) => (now?.reports.length ?? 0) > 0,
      )
    )?.reports.length,
  ).toBeGreaterThan(0);
  asked.length = 0;
  const popup = await session.screen(`src/popup/index.html?tab=${tabId}`, '.reports .button');
  await press(popup, '::-p-text(Compare with these reports)');
  expect(await textWhen(popup, /Compared with: \d reports?/)).toMatch(/Compared with: [123] report/);
  expect(
    await eventually(
      () => badge(tabId),
      (text) => /^\d/.test(text),
    ),
  ).toMatch(/^[12]\??$/);
  expect(await marksWhen(page, (seen) => seen.length > 0)).not.toEqual([]);
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  await Promise.all([popup.close(), page.close()]);
});

test('what a server does wrong its line says, the others go on, and nothing is lost', async () => {
  const [address = ''] = feeds;
  const entries = [ferryEntry('https://coast.example/ferry'), ...otherEntries('coast.example')];
  const sound = forms['RSS 2.0']?.write(entries, 'The coast.example Post') ?? '';
  const line = async () => (await own()).find(({ id }) => id === 'own:coast.example')?.line;
  await desk.options().bringToFront();
  // A drip takes a quarter of a minute, and is the same code in both browsers.
  for (const [what, answer, words] of feedFaults(sound, 'other.example').filter(
    ([name]) => name !== 'a drip',
  )) {
    serve(address, answer);
    asked.length = 0;
    await ask('readOutlets', {});
    expect([what, await textWhen(desk.options(), words)]).toEqual([what, expect.stringMatching(words)]);
    expect((await own()).map((one) => one.line?.items)).toEqual([3, 3, 3]);
    expect((await own()).filter((one) => one.line?.trouble)).toHaveLength(1);
    expect(asked.filter(({ host }) => !hosts.includes(host))).toEqual([]);
  }
  serve(address, send(sound, 'application/rss+xml'));
  await ask('readOutlets', {});
  expect((await line())?.trouble).toBeUndefined();
});

test('a backup holds the chosen outlets, and brings them back', async () => {
  const before = await own();
  await ask('setOutletKind', { id: 'own:vale.example', kind: 'wire' });
  const { text } = await ask('exportLibrary', {});
  for (const { id } of before) await ask('removeOutlet', { id });
  expect(await own()).toEqual([]);
  expect(await ask('importLibrary', { text })).toHaveProperty('list');
  const after = await eventually(
    own,
    (all) => all.length === 3 && all.every(({ line }) => line?.items === 3),
  );
  expect(new Set(after.map(({ id, on, kind }) => `${id} ${on} ${kind}`))).toEqual(
    new Set(before.map(({ id, on, kind }) => `${id} ${on} ${id === 'own:vale.example' ? 'wire' : kind}`)),
  );
  for (const { id } of after) await ask('removeOutlet', { id });
});

test('access that the reader took away is asked for at the click, for this outlet alone, and given back', async () => {
  await takeBack(['http://*/*', 'https://*/*']);
  const origin = 'https://*.coast.example/*';
  expect(await may(origin)).toBe(false);
  asked.length = 0;
  expect(await ask('addOutlet', { address: feeds[0] ?? '' })).toEqual({ trouble: { code: 'permission' } });
  expect(asked).toEqual([]);

  await desk.options().bringToFront();
  await desk.options().focus('#outlets .line-form input');
  await desk.options().keyboard.type(feeds[0] ?? '');
  await desk.options().keyboard.press('Enter');
  expect(await textWhen(desk.options(), /Added: /)).toMatch(/Added: The coast\.example Post/);
  expect(await may(origin)).toBe(true);
  expect(await may('https://vale.example/*')).toBe(false);
  expect(await own()).toMatchObject([{ on: true, line: { items: 3 } }]);

  // Taken back behind the extension's back: its line says so, and nothing is asked.
  await takeBack([origin]);
  asked.length = 0;
  await ask('readOutlets', {});
  expect(await own()).toMatchObject([{ line: { items: 3, trouble: { code: 'permission' } } }]);
  expect(asked).toEqual([]);

  // A press turns over what the screen shows: it may still show what was before the last one.
  const toggle = async (shown: boolean): Promise<void> => {
    const first = `#outlets .rows > li:first-child [role=switch][aria-checked="${shown}"]`;
    await appears(desk.options(), first);
    const button = await desk.options().$(first);
    await button?.press('Enter');
  };
  await toggle(true);
  await eventually(own, (all) => all[0]?.on === false);
  await toggle(false);
  await eventually(own, (all) => all[0]?.on === true && all[0].line?.read !== undefined);
  expect(await may(origin)).toBe(true);
  await toggle(true);
  await eventually(own, (all) => all[0]?.on === false);
  expect(
    await eventually(
      () => may(origin),
      (allowed) => !allowed,
    ),
  ).toBe(false);
});

test('where the browser gives no access nothing is turned on, and the page says so', async () => {
  // A press that no hand made: the browser refuses to ask.
  await desk.options().evaluate(() => {
    const button = [...document.querySelectorAll('#outlets button')].find(({ textContent }) =>
      textContent?.startsWith('Turn on 12'),
    );
    (button as HTMLButtonElement | undefined)?.click();
  });
  expect(await textWhen(desk.options(), /gave no access/)).toMatch(/gave no access/);
  expect((await ask('getOutlets', {})).outlets.filter(({ on }) => on)).toEqual([]);
});
