/** What is heard of the browser's requests: only those of our own, and only while they run. */
type Listener = (details: object) => undefined;
const heard = new Map<Listener, unknown[]>();
jest.mock('webextension-polyfill', () => ({
  __esModule: true,
  default: {
    runtime: { getURL: () => 'chrome-extension://ours/' },
    webRequest: {
      onHeadersReceived: {
        addListener: (listener: Listener, ...rest: unknown[]) => void heard.set(listener, rest),
        removeListener: (listener: Listener) => void heard.delete(listener),
      },
    },
  },
}));
import { watchRedirects } from '../../../src/browser/redirects.ts';

const address = 'https://news.example.com/feed#top';
const details = (more: object = {}): object => ({
  url: 'https://news.example.com/feed',
  initiator: 'chrome-extension://ours',
  responseHeaders: [{ name: 'Location', value: '/rss?a=1' }],
  ...more,
});
async function toldBy(...events: readonly object[]): Promise<string> {
  const watched = watchRedirects(address);
  for (const event of events) for (const listener of heard.keys()) listener(event);
  watched?.stop();
  return Promise.race([watched?.to, Promise.resolve('nothing')]).then((to) => to ?? '');
}

test('only while a request runs, for its host and for requests of no tab', () => {
  const watched = watchRedirects(address);
  expect([...heard.values()]).toEqual([
    [{ urls: ['https://news.example.com/*'], types: ['xmlhttprequest'], tabId: -1 }, ['responseHeaders']],
  ]);
  watched?.stop();
  expect(heard.size).toBe(0);
});

test('a request of our own tells where it leads, in both browsers', async () => {
  expect(await toldBy(details())).toBe('https://news.example.com/rss?a=1');
  const firefox = { initiator: undefined, originUrl: 'chrome-extension://ours/background.html' };
  expect(await toldBy(details(firefox))).toBe('https://news.example.com/rss?a=1');
});

test.each([
  ['another page of the host', { url: 'https://news.example.com/other' }],
  ['another extension', { initiator: 'chrome-extension://ours-not' }],
  ['a page', { initiator: 'https://news.example.com' }],
  ['nobody', { initiator: undefined }],
  ['an answer that leads nowhere', { responseHeaders: [] }],
  ['an address that is none', { responseHeaders: [{ name: 'location', value: 'https://' }] }],
])('a request of anybody else tells nothing: %s', async (_who, more) => {
  expect(await toldBy(details(more))).toBe('nothing');
});
