/** Rounds over the outlets' feeds, against a make-believe network. */
import { nextReading } from '../../../../src/library/outlets/read-outlets.ts';
import { until } from '../../support/until.ts';
import { feed, hours, outlet, rss, world } from './world.ts';

const coast = 'https://feeds.coast.example/news.xml';
const vale = 'https://feeds.vale.example/news.xml';

test('nothing is asked before an outlet is on, and then only its feeds, without what could tell the reader', async () => {
  const { life, state } = world();
  const { store, reader } = life();
  await reader.read('due');
  expect(state.asked).toEqual([]);
  await store.setOn(['coast'], true);
  state.answers[coast] = feed(rss('Ferry reaches Brunhaven'), {
    etag: '"x"',
    'last-modified': 'Thu, 05 Mar 2026 08:30:00 GMT',
  });
  await reader.read('due');
  await reader.read('due');
  state.clock += hours(1.2);
  state.answers[coast] = () => new Response(null, { status: 304 });
  await reader.read('due');
  expect(state.asked.map(({ url }) => url)).toEqual([coast, coast]);
  expect(state.asked.map(({ headers }) => Object.keys(headers))).toEqual([
    ['accept'],
    ['accept', 'if-modified-since'],
  ]);
  expect(state.asked[1]?.headers['if-modified-since']).toBe('Thu, 05 Mar 2026 08:30:00 GMT');
  expect(await store.chosen()).toMatchObject([
    { read: '2026-03-05T10:12:00.000Z', changed: '2026-03-05T09:00:00.000Z' },
  ]);
  expect((await store.counts()).get('coast')).toBe(1);
});

test.each([
  [
    'a web page',
    feed('<!doctype html><html><body>Sorry</body></html>', { 'content-type': 'text/html' }),
    'html',
  ],
  ['an error', () => new Response('', { status: 503 }), 'status'],
  ['a picture', () => new Response('x', { headers: { 'content-type': 'image/png' } }), 'type'],
  ['an entry of more than 5 MB', feed(rss('a'.repeat(5_000_001))), 'large'],
  [
    'an address elsewhere',
    () => new Response('', { status: 302, headers: { location: 'http://10.0.0.1/' } }),
    'redirected',
  ],
  ['nothing', () => Promise.reject(new Error('gone')), 'unreachable'],
])('an outlet that gives %s has a line that says so, and the others go on', async (_what, answer, code) => {
  const { life, state } = world();
  const { store, reader } = life();
  await store.setOn(['coast', 'vale'], true);
  state.answers[coast] = answer;
  state.answers[vale] = feed(rss('Ferry reaches Brunhaven').replaceAll('www.coast', 'www.vale'));
  await reader.read('due');
  expect(await store.chosen()).toMatchObject([
    { id: 'coast', trouble: { code }, failures: 1 },
    { id: 'vale', failures: 0, read: '2026-03-05T09:00:00.000Z' },
  ]);
  state.answers[coast] = feed(rss('Ferry reaches Brunhaven'));
  state.clock += hours(2.5);
  await reader.read('due');
  const [mended] = await store.chosen();
  expect(mended).toMatchObject({ failures: 0 });
  expect(mended).not.toHaveProperty('trouble');
});

test('a feed that breaks off gives what stood before, and is asked for as a whole again', async () => {
  const { life, state } = world();
  const { store, reader } = life();
  await store.setOn(['coast'], true);
  const whole = rss('Ferry reaches Brunhaven', 'Harbour of Brunhaven opens');
  state.answers[coast] = feed(whole.slice(0, whole.indexOf('Harbour of Brunhaven opens</title>') + 10), {
    'last-modified': 'Thu, 05 Mar 2026 08:30:00 GMT',
  });
  await reader.read('due');
  expect((await store.counts()).get('coast')).toBeGreaterThanOrEqual(1);
  expect(await store.chosen()).toMatchObject([{ trouble: { code: 'damaged' }, modified: {} }]);
});

test('of a feed of more than 5 MB the beginning is read, whatever letter the end cuts, and it is asked as often as others', async () => {
  const { life, state } = world();
  const { store, reader } = life();
  await store.setOn(['coast'], true);
  const last = rss('Harbour of Brunhaven opens');
  for (const letters of [1, 2, 3]) {
    // Two of three bytes of a letter fall within the limit, or one, or none.
    const start = rss(`Ferry ${letters} reaches Brunhaven`).replace('</channel></rss>', '');
    const filler = `<!--${'x'.repeat(5_000_000 - start.length - 35 - letters)}--><item><title>다음 배가 온다</title>`;
    state.answers[coast] = feed(start + filler + last, { 'last-modified': 'Thu, 05 Mar 2026 08:30:00 GMT' });
    await reader.read('all');
    const [record] = await store.chosen();
    expect(record).toMatchObject({ trouble: { code: 'large' }, failures: 0 });
    expect(Object.keys(record?.modified ?? {})).toEqual([coast]);
    expect((await store.counts()).get('coast')).toBe(letters);
  }
});

test('without the browser’s access nothing is asked, and the line says why', async () => {
  const { life, state } = world();
  const { store, reader } = life();
  await store.setOn(['coast'], true);
  state.allowed = false;
  await reader.read('due');
  expect(state.asked).toEqual([]);
  expect(await store.chosen()).toMatchObject([{ trouble: { code: 'permission' } }]);
});

test('feeds of the reader’s own network, over http or elsewhere are refused before anything is sent', async () => {
  const { life, state } = world([
    outlet('inner', { home: 'https://192.168.0.1/', feeds: ['https://192.168.0.1/rss'] }),
    outlet('plain', { feeds: ['http://feeds.plain.example/rss'] }),
  ]);
  const { store, reader } = life();
  await store.setOn(['inner', 'plain'], true);
  await reader.read('due');
  expect(state.asked).toEqual([]);
  expect((await store.chosen()).map(({ trouble }) => trouble?.code)).toEqual(['refused', 'refused']);
});

test('an outlet that does not answer is asked less often, never less than once a day; none at the full hour of all', () => {
  const now = new Date('2026-03-05T09:00:00Z');
  const wait = (failures: number, random: number): number =>
    (Date.parse(nextReading(now, failures, random)) - now.getTime()) / hours(1);
  expect(wait(0, 0)).toBeCloseTo(0.9);
  expect(wait(0, 1)).toBeCloseTo(1.1);
  expect(wait(2, 0.5)).toBeCloseTo(4);
  expect(wait(40, 0.5)).toBeCloseTo(24);
});

test('a clock that was far ahead does not stop the rounds', async () => {
  const { life, state } = world();
  const { store, reader } = life();
  await store.setOn(['coast'], true);
  state.answers[coast] = feed(rss('Ferry reaches Brunhaven'));
  state.clock += hours(24 * 60);
  await reader.read('due');
  state.clock -= hours(24 * 60);
  await reader.read('due');
  expect(state.asked).toHaveLength(2);
});

test('a worker that dies over a feed leaves the outlet as it was, and the next one reads it', async () => {
  const { life, state } = world();
  const first = life();
  await first.store.setOn(['coast'], true);
  let die: (() => void) | undefined;
  state.answers[coast] = () =>
    new Promise((_resolve, reject) => {
      die = () => reject(new Error('killed'));
    });
  const lost = first.reader.read('due');
  await until(() => die);
  state.answers[coast] = feed(rss('Ferry reaches Brunhaven'));
  const second = life();
  await second.reader.read('due');
  expect((await second.store.counts()).get('coast')).toBe(1);
  die?.();
  await lost;
});

const naming = (feed: string): string =>
  `<!doctype html><html lang="en"><title>Coast</title><link rel="alternate" type="application/rss+xml" href="${feed}">`;

test.each([
  ['itself', 'https://www.coast.example/', 1],
  ['another page', 'https://www.coast.example/news', 2],
])('a page that calls %s its feed is asked no further', async (_what, named, times) => {
  const { life, state } = world();
  const { reader } = life();
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const start = 'https://www.coast.example/';
  state.answers[start] = feed(naming(named), html);
  state.answers['https://www.coast.example/news'] = feed(naming(start), html);
  const answer = await reader.handlers.addOutlet({ address: start }, undefined);
  expect(answer).toMatchObject({ trouble: { code: 'html' } });
  expect(new Set(state.asked.map(({ url }) => url)).size).toBe(times);
  expect(state.asked).toHaveLength(2);
});
