/** The source that a page names: which address is fetched, and as what it comes. */
import { fetchCited } from '../../../src/library/article.ts';

const report = `<!doctype html><html lang="en"><title>Terminal</title><meta property="og:type" content="article"><article>
<h1>Northline buys the harbour terminal</h1><p>Northline paid $55 million for the harbour terminal of Brunhaven.</p>
<p>The ferry crews opened it on Thursday.</p></article></html>`;

/** A browser that forwards as some servers do. */
function world(answers: Readonly<Record<string, string>>, granted: readonly string[]) {
  const asked: string[] = [];
  const net: Parameters<typeof fetchCited>[1] = {
    permissions: { has: (origins) => Promise.resolve(origins.every((origin) => granted.includes(origin))) },
    fetch: (address) => {
      asked.push(address);
      const body = answers[address];
      // What the browser gives for a redirect that must not be followed.
      const forwarded = { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers(), body: null };
      return Promise.resolve(
        body === undefined
          ? (forwarded as unknown as Response)
          : new Response(body, { headers: { 'content-type': 'text/html' } }),
      );
    },
  };
  return { cited: (address: string) => fetchCited(address, net), asked };
}
const both = ['http://wire.example/*', 'https://wire.example/*'];

test('an old link that leads to the same page under https is read there', async () => {
  const { cited, asked } = world({ 'https://wire.example/report?a=1': report }, both);
  expect(await cited('http://wire.example/report?a=1')).toMatchObject({
    source: { id: 'cited:http://wire.example/report?a=1', url: 'https://wire.example/report?a=1' },
    document: { title: 'Northline buys the harbour terminal' },
  });
  expect(asked).toEqual(['http://wire.example/report?a=1', 'https://wire.example/report?a=1']);
});

test('without access to the https page it stays a redirect', async () => {
  const { cited, asked } = world({ 'https://wire.example/report': report }, both.slice(0, 1));
  expect(await cited('http://wire.example/report')).toEqual({ trouble: 'redirected' });
  expect(asked).toHaveLength(1);
});

test('an https page that forwards is not followed', async () => {
  const { cited, asked } = world({}, both);
  expect(await cited('https://wire.example/report')).toEqual({ trouble: 'redirected' });
  expect(asked).toHaveLength(1);
});

test('without access nothing is asked', async () => {
  const { cited, asked } = world({ 'http://wire.example/report': report }, []);
  expect(await cited('http://wire.example/report')).toEqual({ trouble: 'permission' });
  expect(asked).toEqual([]);
});

test.each(['Warning: the cache of this page is old.\n', '<x-banner></x-banner>\n'])(
  'a page behind %j is read as a page',
  async (before) => {
    const address = 'https://wire.example/report';
    const { cited } = world({ [address]: before + report }, both);
    expect(await cited(address)).toMatchObject({
      document: { title: 'Northline buys the harbour terminal' },
    });
  },
);

test('is cut where it is longer than any report', async () => {
  const address = 'https://wire.example/report';
  const { cited } = world(
    { [address]: report.replace('</article>', `<p>${'And on it went. '.repeat(9_000)}</p>`) },
    both,
  );
  expect(await cited(address)).toMatchObject({ document: { text: expect.stringMatching(/^.{60000}$/s) } });
});

test('plain text that says AI wrote it is AI’s, as a page that says so is', async () => {
  const address = 'https://wire.example/report.txt';
  const words = 'Northline buys the harbour terminal\nNorthline paid $55 million for the terminal.\n';
  const kind = async (text: string) => {
    const found = await world({ [address]: text }, both).cited(address);
    return 'trouble' in found ? found.trouble : found.source.kind;
  };
  expect(await kind(words)).toBe('unknown');
  expect(await kind(`${words}This article was written by AI.`)).toBe('ai');
});
