/**
 * Every state in which a check did not end with a report, in the shipped popup and by keyboard alone: what it says, what its
 * button does. The state is put where the worker keeps it, since a browser cannot be brought to lose its memory, its network
 * and its rights on demand; the page, the popup and what follows are real.
 */
import type { Page } from 'puppeteer-core';
import type { Trouble } from '../../src/rpc/calls.ts';
import { type Badge } from './support/chromium.ts';
import { complaints, pressOn, says, violations, watched } from './support/keyboard.ts';
import { appears, marksWhen, until } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

let inside: Page;

beforeAll(async () => {
  inside = await session.screen('manifest.json');
});

const differs = ({ text }: Badge): boolean => /^[1-9]\d*\??$/.test(text);

/** The sample page, checked, then left in a trouble; its popup. */
async function troubled(trouble: Trouble): Promise<{ page: Page; popup: Page }> {
  const page = await session.open(`${server.origin}/sample/`);
  await session.badgeWhen(page, differs);
  await session.rest(page);
  const tab = await session.tab(page);
  await inside.evaluate((key, record) => chrome.storage.session.set({ [key]: record }), `tab:${tab}`, {
    kind: 'trouble',
    trouble,
    url: page.url(),
    frameId: 0,
  });
  const popup = watched(await session.screen(`src/popup/index.html?tab=${tab}`));
  await appears(popup, '.plain-state:not(.checking)');
  return { page, popup };
}

test.each<readonly [Trouble, RegExp, RegExp]>([
  ['page-not-readable', /The page could not be read/, /^Try again/],
  ['facts-unreadable', /A fact set could not be read/, /^Try again/],
  ['storage-full', /No room left/, /^Try again/],
  ['unexpected', /Something went wrong/, /^Try again/],
  ['no-article', /No article found here/, /^Try again/],
  ['permission-withheld', /No permission for this site/, /^Allow on this site/],
])('%s: says so, and its button leads to the report', async (trouble, words, button) => {
  const { page, popup } = await troubled(trouble);
  await says(popup, words);
  expect(await violations(popup)).toEqual([]);
  await pressOn(popup, button);
  await says(popup, /We could compare/);
  // The focus has gone on to what took the button's place.
  await until(popup, () => document.activeElement !== document.body);
  expect((await session.badgeWhen(page, differs)).text).toMatch(/^[1-9]/);
  expect(await marksWhen(page, (seen) => seen.length > 0)).not.toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('no screen broke its policy or threw', () => {
  expect(complaints).toEqual([]);
});
