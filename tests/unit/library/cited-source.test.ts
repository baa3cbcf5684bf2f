/** The source that a page names: which address is fetched, and what is kept of it. */
import { createCitedSources } from '../../../src/library/cited-source.ts';
import { createEngine } from '../../../src/engine/index.ts';

const report = `<!doctype html><html lang="en"><title>Terminal</title><meta property="og:type" content="article"><article>
<h1>Northline buys the harbour terminal</h1><p>Northline paid $55 million for the harbour terminal of Brunhaven.</p>
<p>The ferry crews opened it on Thursday.</p></article></html>`;

/** A browser that forwards as some servers do. */
function world(answers: Readonly<Record<string, string>>, granted: readonly string[]) {
  const asked: string[] = [];
  const kept: Record<string, unknown> = {};
  const cited = createCitedSources({
    session: {
      get: (keys) => Promise.resolve(Object.fromEntries((keys ?? []).map((key) => [key, kept[key]]))),
      set: (entries) => Promise.resolve(void Object.assign(kept, entries)),
      remove: () => Promise.resolve(),
    },
    permissions: { has: (origins) => Promise.resolve(origins.every((origin) => granted.includes(origin))) },
    engine: () => Promise.resolve(createEngine()),
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
  });
  return { cited, asked };
}
const page = 'https://news.example/a';
const both = ['http://wire.example/*', 'https://wire.example/*'];

test('an old link that leads to the same page under https is read there', async () => {
  const { cited, asked } = world({ 'https://wire.example/report?a=1': report }, both);
  expect(await cited.fetch(page, 'http://wire.example/report?a=1')).toBeNull();
  expect(asked).toEqual(['http://wire.example/report?a=1', 'https://wire.example/report?a=1']);
  const provider = cited.provider(page, ['http://wire.example/report?a=1']);
  const document = { text: '', blocks: [] };
  expect((await provider.load(document))?.size).toBeGreaterThan(1);
  expect(await cited.provider(page, []).load(document)).toBeUndefined();
});

test('without access to the https page it stays a redirect', async () => {
  const { cited, asked } = world({ 'https://wire.example/report': report }, both.slice(0, 1));
  expect(await cited.fetch(page, 'http://wire.example/report')).toBe('cited-redirected');
  expect(asked).toHaveLength(1);
});

test('an https page that forwards is not followed', async () => {
  const { cited, asked } = world({}, both);
  expect(await cited.fetch(page, 'https://wire.example/report')).toBe('cited-redirected');
  expect(asked).toHaveLength(1);
});

test('without access nothing is asked', async () => {
  const { cited, asked } = world({ 'http://wire.example/report': report }, []);
  expect(await cited.fetch(page, 'http://wire.example/report')).toBe('cited-permission');
  expect(asked).toEqual([]);
});
