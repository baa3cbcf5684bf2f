/** The source that a page names: which address is fetched, and what is kept of it. */
import { createCitedSources } from '../../../src/library/cited-source.ts';

const report = `<!doctype html><html lang="en"><title>Terminal</title><meta property="og:type" content="article"><article>
<h1>Northline buys the harbour terminal</h1><p>Northline paid $55 million for the harbour terminal of Brunhaven.</p>
<p>The ferry crews opened it on Thursday.</p></article></html>`;

/** A browser that forwards as some servers do. */
function world(answers: Readonly<Record<string, string>>, granted: readonly string[]) {
  const asked: string[] = [];
  const kept: Record<string, unknown> = {};
  const room = { records: Number.POSITIVE_INFINITY };
  const cited = createCitedSources({
    session: {
      get: (keys) => Promise.resolve(Object.fromEntries((keys ?? []).map((key) => [key, kept[key]]))),
      set: async (entries) => {
        if (Object.values(entries).flat().length > room.records) throw new Error('QuotaExceededError');
        Object.assign(kept, entries);
      },
      remove: async (keys) => {
        for (const key of keys) delete kept[key];
      },
    },
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
  });
  return { cited, asked, kept, room };
}
const page = { tabId: 7, url: 'https://news.example/a' };
const both = ['http://wire.example/*', 'https://wire.example/*'];

test('an old link that leads to the same page under https is read there', async () => {
  const { cited, asked } = world({ 'https://wire.example/report?a=1': report }, both);
  expect(await cited.fetch(page, 'http://wire.example/report?a=1')).toBeNull();
  expect(asked).toEqual(['http://wire.example/report?a=1', 'https://wire.example/report?a=1']);
  const provider = cited.provider(7, { url: page.url, namedSources: ['http://wire.example/report?a=1'] });
  const document = { text: '', blocks: [] };
  expect((await provider(document))?.index.candidates(['northlin', 'ferri'], 9)).toHaveLength(3);
  expect(await cited.provider(7, { url: page.url, namedSources: [] })(document)).toBeUndefined();
});

test('without access to the https page it stays a redirect', async () => {
  const { cited, asked } = world({ 'https://wire.example/report': report }, both.slice(0, 1));
  expect(await cited.fetch(page, 'http://wire.example/report')).toBe('redirected');
  expect(asked).toHaveLength(1);
});

test('an https page that forwards is not followed', async () => {
  const { cited, asked } = world({}, both);
  expect(await cited.fetch(page, 'https://wire.example/report')).toBe('redirected');
  expect(asked).toHaveLength(1);
});

test('without access nothing is asked', async () => {
  const { cited, asked } = world({ 'http://wire.example/report': report }, []);
  expect(await cited.fetch(page, 'http://wire.example/report')).toBe('permission');
  expect(asked).toEqual([]);
});

describe('what is kept of cited sources', () => {
  const address = 'https://wire.example/report';
  const holds = (kept: Record<string, unknown>) =>
    (kept['cited'] as { tabId: number }[]).map((one) => one.tabId);
  const inTab = (tabId: number) => ({ ...page, tabId });

  test('goes with its tab', async () => {
    const { cited, kept } = world({ [address]: report }, both);
    await cited.fetch(inTab(1), address);
    await cited.fetch(inTab(2), address);
    await cited.forget(1);
    expect(holds(kept)).toEqual([2]);
    expect(
      await cited.provider(1, { url: page.url, namedSources: [address] })({ text: '', blocks: [] }),
    ).toBe(undefined);
  });

  test('goes to the tab that takes the place of its own', async () => {
    const { cited, kept } = world({ [address]: report }, both);
    await cited.fetch(inTab(1), address);
    await cited.move(1, 2);
    await cited.move(3, 4);
    expect(holds(kept)).toEqual([2]);
  });

  test('is bounded, the oldest goes first, also of many that arrive at once', async () => {
    const { cited, kept } = world({ [address]: report }, both);
    await Promise.all(Array.from({ length: 20 }, (_, i) => cited.fetch(inTab(i), address)));
    expect(holds(kept)).toHaveLength(8);
    expect(holds(kept)).toContain(19);
  });

  test('makes room for itself where the storage is full, and says so where even that is not enough', async () => {
    const { cited, kept, room } = world({ [address]: report }, both);
    room.records = 2;
    for (const tab of [1, 2, 3]) expect(await cited.fetch(inTab(tab), address)).toBeNull();
    expect(holds(kept)).toEqual([2, 3]);
    room.records = 0;
    expect(await cited.fetch(inTab(4), address)).toBe('full');
  });
});
