/** The main job in Firefox, on the shipped build: found, checked, marked, told in words, switched off. */
import type { Page } from 'puppeteer-core';
import { appears, eventually, marksOn, marksWhen, pause, press, textWhen } from './support/look.ts';
import { inFirefox } from './support/set-up.ts';

const { server, session } = inFirefox();

interface FirefoxTab {
  readonly id: number;
  readonly badge: string;
}

/**
 * The tab of an address and what its badge says, as a page of the extension sees them. Without access to the page its
 * address is not told: then it is the newest tab.
 */
async function tabOf(screen: Page, url: string): Promise<FirefoxTab> {
  return screen.evaluate(async (address) => {
    const { browser } = globalThis as unknown as {
      browser: {
        tabs: { query: (filter: object) => Promise<{ id: number; url?: string }[]> };
        action: { getBadgeText: (of: object) => Promise<string> };
      };
    };
    const tabs = await browser.tabs.query({});
    const id = tabs.findLast((tab) => tab.url === address)?.id ?? Math.max(...tabs.map((tab) => tab.id));
    return { id, badge: await browser.action.getBadgeText({ tabId: id }) };
  }, url);
}

test('a page with a notice is checked, marked, counted on the badge and told in the popup', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  const marks = await marksWhen(page, (seen) => seen.length >= 1);
  expect(marks.filter(({ verdict }) => verdict === 'contradicted').map(({ words }) => words)).toEqual([
    'January 14, 2026',
    'January 14, 2026',
  ]);
  const welcome = await session.screen('src/welcome/index.html', 'h1');
  const tab = await eventually(
    () => tabOf(welcome, page.url()),
    ({ badge }) => /^\d/.test(badge),
  );
  expect(tab.badge).toMatch(/^\d/);

  const popup = await session.screen(`src/popup/index.html?tab=${tab.id}`, '.outcome h1');
  const told = await textWhen(
    popup,
    /We could compare[\s\S]*The page: 14 January|The page: 14 January[\s\S]*We could compare/,
  );
  expect(told).toContain('This content is AI-generated');
  expect(told).toMatch(/The page: 14 January\.[\s\S]{1,120}: 13 January\./);

  await press(popup, '::-p-text(Marks)');
  expect(await marksWhen(page, (seen) => seen.length === 0)).toEqual([]);
  // A press turns over what the screen shows: it may still show what was before the last one.
  await appears(popup, '.brand > :last-child .switch[aria-checked=false]');
  await press(popup, '::-p-text(Marks)');
  expect(await marksWhen(page, (seen) => seen.length > 0)).toEqual(marks);
  await Promise.all([popup.close(), welcome.close(), page.close()]);
});

test('a page that only speaks of AI is left alone', async () => {
  const page = await session.open(`${server.origin}/no-notice/law.html`);
  await pause(1_500);
  expect(await marksOn(page)).toEqual([]);
  const welcome = await session.screen('src/welcome/index.html', 'h1');
  expect((await tabOf(welcome, page.url())).badge).toBe('');
  await Promise.all([welcome.close(), page.close()]);
});

test('under a strict policy of the page the marks are drawn all the same', async () => {
  const page = await session.open(`${server.origin}/strict`);
  const marks = await marksWhen(page, (seen) => seen.length >= 1);
  expect(marks.length).toBeGreaterThanOrEqual(1);
  await page.close();
});

test('the sidebar has the report, and the browser assigned the keys', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  await marksWhen(page, (seen) => seen.length >= 1);
  const welcome = await session.screen('src/welcome/index.html', 'h1');
  const { id } = await tabOf(welcome, page.url());
  const known = await welcome.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: {
        sidebarAction: { getPanel: (of: object) => Promise<string> };
        commands: { getAll: () => Promise<{ name: string; shortcut: string }[]> };
      };
    };
    return {
      sidebar: await browser.sidebarAction.getPanel({}),
      keys: Object.fromEntries((await browser.commands.getAll()).map((one) => [one.name, one.shortcut])),
    };
  });
  expect(known.sidebar).toMatch(/\/src\/panel\/index\.html$/);
  expect(known.keys).toMatchObject({
    _execute_action: 'Alt+Shift+U',
    'next-finding': 'Alt+Shift+Y',
    'previous-finding': 'Alt+Shift+K',
    'toggle-highlights': 'Alt+Shift+H',
  });
  const panel = await session.screen(`src/panel/index.html?tab=${id}`, '.outcome h1');
  expect(await textWhen(panel, /The page: 14 January/)).toMatch(/The page: 14 January/);
  await Promise.all([panel.close(), welcome.close(), page.close()]);
});

test('a site whose access the reader took back is left alone, and the popup says so', async () => {
  const welcome = await session.screen('src/welcome/index.html', 'h1');
  const checked = await session.open(`${server.origin}/sample/`);
  await marksWhen(checked, (seen) => seen.length >= 1);
  const { id: checkedTab } = await tabOf(welcome, checked.url());
  const origins = ['http://*/*', 'https://*/*'];
  await welcome.evaluate(async (hosts) => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove: (of: object) => Promise<boolean> } };
    };
    await browser.permissions.remove({ origins: hosts });
  }, origins);
  // The source that the page names is not fetched either.
  const answer = await welcome.evaluate(
    (message) =>
      (
        globalThis as unknown as { browser: { runtime: { sendMessage: (sent: object) => Promise<unknown> } } }
      ).browser.runtime.sendMessage(message),
    {
      to: 'worker',
      name: 'checkCited',
      request: { tabId: checkedTab, address: 'https://wire.example/seoul-tokyo-summit' },
    },
  );
  expect(answer).toEqual({ ok: true, response: { trouble: 'permission' } });
  await checked.close();
  const page = await session.open(`${server.origin}/sample/`);
  await pause(1_500);
  expect(await marksOn(page)).toEqual([]);
  const { id, badge } = await tabOf(welcome, page.url());
  expect(badge).toBe('');
  const popup = await session.screen(`src/popup/index.html?tab=${id}`, 'h1, h2');
  expect(await textWhen(popup, /permission|Allow on this site/i)).toMatch(/No permission|Allow on this site/);
  await Promise.all([popup.close(), page.close(), welcome.close()]);
});
