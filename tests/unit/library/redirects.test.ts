/** Redirects followed by hand, against a browser that tells where they lead or does not. */
import { articleLimits, fetchText } from '../../../src/library/fetch/fetch-text.ts';

const start = 'https://news.example.com/feed';

/** @param ways where each address leads; any other answers with its own address */
function world(ways: Readonly<Record<string, string>>, tells = true) {
  const asked: string[] = [];
  const watched: string[] = [];
  const granted = [
    'https://news.example.com/*',
    'https://www.news.example.com/*',
    'https://cdn.example.org/*',
  ];
  const net = {
    watch: (address: string) => {
      if (!tells) return undefined;
      watched.push(address);
      const to = ways[address];
      return {
        to: to === undefined ? new Promise<string>(() => undefined) : Promise.resolve(to),
        stop: () => void watched.splice(watched.indexOf(address), 1),
      };
    },
    permissions: { has: async (origins: readonly string[]) => origins.every((one) => granted.includes(one)) },
  };
  const fetch = (address: string): Promise<Response> => {
    asked.push(address);
    const gone = { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers(), body: null };
    return Promise.resolve(
      ways[address] === undefined
        ? new Response(address, { headers: { 'content-type': 'text/html' } })
        : (gone as unknown as Response),
    );
  };
  const covers = (address: string): boolean => !address.includes('not-ours');
  return { asked, watched, read: () => fetchText(start, articleLimits, { ...net, fetch }, { covers }) };
}

test.each([
  ['another path', ['https://news.example.com/rss']],
  ['www.', ['https://www.news.example.com/feed']],
  ['another host of the grant', ['https://cdn.example.org/news.xml']],
  ['five addresses, one after another', [1, 2, 3, 4, 5].map((at) => `https://news.example.com/${at}`)],
])('a redirect to %s is followed', async (_where, stops) => {
  const all = [start, ...stops];
  const { asked, watched, read } = world(
    Object.fromEntries(stops.map((to, at) => [all[at] ?? '', `${to}#top`])),
  );
  const last = stops.at(-1) ?? '';
  expect(await read()).toMatchObject({ text: last, url: last });
  expect(asked).toEqual(all);
  expect(watched).toEqual([]);
});

test.each([
  [
    'a host without the browser’s access',
    'https://elsewhere.example.net/feed',
    { detail: 'elsewhere.example.net' },
  ],
  ['a host that our own grant leaves out', 'https://cdn.example.org/not-ours', { detail: 'cdn.example.org' }],
  ['a page without https', 'http://news.example.com/feed', {}],
])('a redirect to %s is not asked for, and told with its host', async (_where, to, more) => {
  const { asked, watched, read } = world({ [start]: to });
  expect(await read()).toEqual({ trouble: { code: 'redirected', ...more } });
  expect(asked).toEqual([start]);
  expect(watched).toEqual([]);
});

test.each([
  ['https://127.0.0.1/feed', 'private'],
  ['https://2130706433/feed', 'private'],
  ['http://[::1]/', 'private'],
  ['https://printer.local/', 'private'],
  ['https://news.example.com:25/', 'refused'],
  ['https://reader:word@news.example.com/', 'refused'],
  ['javascript:alert(1)', 'refused'],
  ['data:text/html,x', 'refused'],
])('a redirect to %s is refused before anything is sent', async (to, code) => {
  const { asked, read } = world({ [start]: to });
  expect(await read()).toEqual({ trouble: { code } });
  expect(asked).toEqual([start]);
});

test('a circle and a way of more than five addresses end', async () => {
  const circle = world({ [start]: 'https://news.example.com/a', 'https://news.example.com/a': start });
  expect(await circle.read()).toEqual({ trouble: { code: 'redirected' } });
  expect(circle.asked).toHaveLength(2);
  const stops = Array.from({ length: 9 }, (_, at) => `https://news.example.com/${at}`);
  const long = world(Object.fromEntries([start, ...stops].map((at, i) => [at, stops[i] ?? start])));
  expect(await long.read()).toEqual({ trouble: { code: 'redirected' } });
  expect(long.asked).toHaveLength(6);
});

test('where the browser does not tell where one leads, none is followed', async () => {
  const { asked, read } = world({ [start]: 'https://news.example.com/rss' }, false);
  expect(await read()).toEqual({ trouble: { code: 'redirected' } });
  expect(asked).toEqual([start]);
});
