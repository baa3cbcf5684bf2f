/** `stories` and `check --feed`: answers in order, bad lines told, feeds listed and compared with. */
import { run } from './support.ts';

const page = {
  title: 'Corren bridge opens after nine years of work',
  text: 'Corren bridge opens after nine years of work\nThe new bridge over the Velde at Corren was opened on 14 March 2026 by Prime Minister Ida Lund in front of 4,000 guests.\nThe bridge is 1,200 metres long and cost 350 million crowns.',
  published: '2026-03-14',
};
const report = {
  id: 7,
  outlet: 'Coast Wire',
  title: 'Ida Lund opens Corren bridge',
  summary:
    'The new bridge over the Velde at Corren was opened on 13 March 2026 by Prime Minister Ida Lund in front of 4,000 guests.',
  published: '2026-03-15T08:00:00Z',
  url: null,
};
const other = {
  id: 'o',
  outlet: 'Coast Wire',
  title: 'Rowers win gold in Lisk',
  summary: 'The eight won in Lisk.',
};
const lines = (...values: (object | string)[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

test('answers each page in order with the items of its story and a score', async () => {
  const { code, out, steps } = await run(['stories', 'pages', '--items', 'items'], {
    pages: lines({ id: 'a', page }, '', { id: 2, page: { text: 'Weather\nIt rained in Hadal.' } }),
    items: lines(other, report),
  });
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { stories: { score: number }[] });
  expect(first).toEqual({ id: 'a', stories: [{ item: '7', score: expect.any(Number) as number }] });
  expect(first?.stories[0]?.score).toBeGreaterThan(0.5);
  expect(second).toEqual({ id: 2, stories: [] });
  expect([code, steps]).toEqual([0, [1, 2]]);
});

test('a bad page is answered and the rest go on; a bad item ends the command with its line', async () => {
  const { code, out } = await run(['stories', 'pages', '--items', 'items'], {
    pages: lines('{"id":"x","page":{}}', '{', { id: 'a', page }),
    items: lines(report),
  });
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string | null }).id),
  ).toEqual(['x', null, 'a']);
  expect(code).toBe(0);
  const bad = await run(['stories', 'pages', '--items', 'items'], {
    pages: '',
    items: lines(report, '{"id":1}'),
  });
  expect(bad).toMatchObject({ code: 2, error: expect.stringContaining('items, line 2: ') as string });
});

test('says how it is called', async () => {
  expect(await run(['stories', 'pages'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('stories PAGES.jsonl --items ITEMS.jsonl') as string,
  });
});

describe('check --feed', () => {
  const feed = `<rss><channel><title>Coast Wire</title><link>https://coast.example/</link>
    <item><title>${other.title}</title><link>https://coast.example/2</link><description>${other.summary}</description></item>
    <item><title>${report.title}</title><link>https://coast.example/1</link><description>${report.summary}</description><pubDate>Sun, 15 Mar 2026 08:00:00 GMT</pubDate></item></channel></rss>`;
  const files = { 'page.txt': page.text, 'feed.xml': feed };

  test('lists the reports of the story and compares with what they say', async () => {
    const { code, out, error } = await run(
      ['check', 'page.txt', '--feed', 'feed.xml', '--no-bundled'],
      files,
    );
    expect(error).toBe('');
    expect(out).toContain(
      'Reports of the same story (1)\n  Ida Lund opens Corren bridge\n    – Coast Wire · 2026-03-15 · https://coast.example/1',
    );
    expect(out).toContain('13 March 2026');
    expect(code).toBe(1);
  });

  test('an entry whose link names no site is a report without an address', async () => {
    const nowhere = feed.replace('https://coast.example/1', 'articles/1.txt');
    const { out } = await run(['check', 'page.txt', '--feed', 'feed.xml', '--no-bundled', '--json'], {
      ...files,
      'feed.xml': nowhere.replace('https://coast.example/2', 'articles/2.txt'),
    });
    expect(JSON.parse(out)).toMatchObject({ reports: [{ title: report.title, followUp: false }] });
  });

  test('of a feed that breaks off the beginning is taken, and one line says so', async () => {
    const { out, error } = await run(['check', 'page.txt', '--feed', 'feed.xml', '--no-bundled'], {
      ...files,
      'feed.xml': feed.replace('</channel></rss>', '<item><title>The choir of'),
    });
    expect(out).toContain('Reports of the same story (1)');
    expect(error).toBe('feed.xml breaks off or is larger than 5 MB; what could be read was taken.\n');
  });

  test('an address is fetched; nothing found is said', async () => {
    const address = 'https://coast.example/rss';
    const none = feed
      .replace(report.title, 'Choir tours Hadal')
      .replace(report.summary, 'The choir of Lisk sings in Hadal in May.');
    const { out } = await run(['check', 'page.txt', '--feed', address], { ...files, [address]: none });
    expect(out).toContain('No report of the same story stands in the feeds.');
  });

  test.each([
    ['a file that is not there', 'nowhere.xml', 'There is no file nowhere.xml.'],
    ['a web page', 'page.html', 'page.html: A web page that names no feed.'],
    [
      'an address that does not answer',
      'https://coast.example/gone',
      'https://coast.example/gone did not answer.',
    ],
  ])('%s', async (_, name, message) => {
    const ran = await run(['check', 'page.txt', '--feed', name], {
      ...files,
      'page.html': '<html><body></body></html>',
    });
    expect(ran).toMatchObject({ code: 2, error: `${message}\n` });
  });
});
