/** Who may say what: told from the browser's word about the sender, never from the message. */

import { createRouter, type ScreenService } from '../../../src/background/router.ts';
import { speakerOf } from '../../../src/background/router.ts';
import type { MessageSender } from '../../../src/browser/ports.ts';
import { notice, sent, story, url, World } from './world.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours/' };
const contentScript: MessageSender = {
  id: 'ours',
  url,
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7 },
};
const popup: MessageSender = {
  id: 'ours',
  url: 'chrome-extension://ours/src/popup/index.html',
  origin: 'chrome-extension://ours',
};

describe('who is speaking', () => {
  test.each<[string, MessageSender, string]>([
    ['a content script', contentScript, 'page'],
    ['the popup', popup, 'screen'],
    ['the options page in a tab', { ...popup, tab: { id: 3 } }, 'screen'],
    ['Firefox, which gives no origin', { id: 'ours', url: popup.url ?? '' }, 'screen'],
    ['another extension', { ...popup, id: 'theirs' }, 'stranger'],
    ['nobody known', {}, 'stranger'],
    ['a page that calls itself the popup', { ...popup, origin: 'https://evil.example' }, 'stranger'],
    [
      'a page whose address only begins like ours',
      { ...contentScript, url: 'chrome-extension://ours.evil/' },
      'stranger',
    ],
    ['a file', { ...contentScript, url: 'file:///etc/passwd' }, 'stranger'],
    ['a page that nobody sees yet', { ...contentScript, documentLifecycle: 'prerender' }, 'stranger'],
  ])('%s', (_who, sender, kind) => {
    const speaker = speakerOf(sender, self);
    expect(typeof speaker === 'object' ? 'page' : (speaker ?? 'stranger')).toBe(kind);
  });
});

/** The library has tests of its own; here nothing may reach it. */
const noLibrary = new Proxy({}, { get: () => () => Promise.reject(new Error('not asked')) }) as ScreenService;

describe('the router', () => {
  const world = new World();
  const faults: string[] = [];
  const route = createRouter(
    world.life(),
    noLibrary,
    () => self,
    (fault) => faults.push(String(fault)),
  );
  const say = (message: object, sender: MessageSender) =>
    new Promise<unknown>((resolve) => {
      if (route({ to: 'worker', ...message }, sender, resolve) === undefined) resolve('unheard');
    });

  test('takes an article from a page, under the tab that the browser names', async () => {
    const request = { ...sent([notice, ...story]), asked: false, tabId: 99 };
    const answer = await say({ name: 'readPage', request }, contentScript);
    expect(answer).toMatchObject({ ok: true, response: { marks: { url } } });
    expect([...world.session.entries.keys()]).toEqual(['tab:7']);
  });

  test.each(['getTab', 'checkAnyway', 'setSite', 'goTo', 'setHidden', 'getSettings', 'setSettings'])(
    'does not let a page say %s',
    async (name) => {
      await expect(say({ name, request: { tabId: 7 } }, contentScript)).resolves.toEqual({
        ok: false,
        error: `There is no message of the name "${name}" for this sender.`,
      });
    },
  );

  test.each(['pageMayDisclose', 'readPage', 'hide', 'setMarks'])(
    'does not let a screen say %s',
    async (name) => {
      await expect(say({ name, request: { url } }, popup)).resolves.toMatchObject({ ok: false });
    },
  );

  test.each<[string, MessageSender]>([
    ['another extension', { ...popup, id: 'theirs' }],
    ['a page nobody sees yet', { ...contentScript, documentLifecycle: 'prerender' }],
  ])('%s is not heard before the message is read', async (_who, sender) => {
    for (const name of ['readPage', 'getTab'])
      await expect(say({ name, request: 'nonsense' }, sender)).resolves.toBe('unheard');
  });

  test('answers the popup', async () => {
    await expect(say({ name: 'getTab', request: { tabId: 7 } }, popup)).resolves.toMatchObject({
      ok: true,
      response: { kind: 'report' },
    });
    await expect(say({ name: 'getSettings', request: {} }, popup)).resolves.toMatchObject({
      response: { locale: 'auto', highlights: true },
    });
  });

  test('reaches every handler', async () => {
    const from = (name: string, request: object) => say({ name, request }, popup);
    await from('setSite', { tabId: 7, choice: { highlights: false } });
    await from('setHidden', { tabId: 7, key: 'a', hidden: true });
    await from('setSettings', { showSupported: true });
    await from('checkAnyway', { tabId: 7 });
    await say({ name: 'readPage', request: { ...sent([]), asked: true } }, contentScript);
    await say({ name: 'pageMayDisclose', request: { url } }, contentScript);
    await say({ name: 'setMarks', request: { on: true } }, contentScript);
    await say({ name: 'readPage', request: { ...sent(story), asked: false } }, contentScript);
    await expect(from('goTo', { tabId: 7, index: 0 })).resolves.toEqual({
      ok: true,
      response: { found: false },
    });
    expect(faults).toEqual([]);
    expect(world.session.entries.size).toBe(0);
  });

  test('says nothing of what went wrong inside', async () => {
    world.mayInject = false;
    const answer = await say({ name: 'pageMayDisclose', request: { url } }, contentScript);
    expect(answer).toEqual({ ok: false, error: 'The message "pageMayDisclose" could not be handled.' });
    expect(faults).toEqual([expect.stringContaining('Cannot access')]);
  });
});
