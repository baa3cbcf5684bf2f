import { type FetchLimits, fetchText } from '../../../src/library/fetch/fetch-text.ts';

const limits: FetchLimits = { bytes: 20, milliseconds: 60_000, types: ['text/html', 'text/plain'] };
const address = 'https://news.example.com/a';
const answering = (body: BodyInit | null, init: ResponseInit = {}) => {
  const calls: { input: string; init: RequestInit }[] = [];
  return {
    calls,
    fetch: (input: string, request: RequestInit) => {
      calls.push({ input, init: request });
      return Promise.resolve(
        new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init }),
      );
    },
  };
};

test('reads a page without cookies, referrer or blind redirects', async () => {
  const server = answering('<p>Hello</p>');
  expect(await fetchText(address, limits, server)).toEqual({
    text: '<p>Hello</p>',
    url: address,
    cut: false,
  });
  expect(server.calls[0]?.init).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
  });
});

test('cuts a body that is too long, and says so', async () => {
  expect(await fetchText(address, limits, answering('x'.repeat(50)))).toMatchObject({
    text: 'x'.repeat(20),
    cut: true,
  });
  expect(await fetchText(address, limits, answering('x'.repeat(20)))).toMatchObject({
    text: 'x'.repeat(20),
    cut: false,
  });
});

test('a private address is refused before anything is sent', async () => {
  const server = answering('secret');
  expect(await fetchText('http://192.168.0.1/', limits, server)).toEqual({
    trouble: { code: 'private' },
  });
  expect(server.calls).toEqual([]);
});

test.each([
  ['an error page', answering('no', { status: 404 }), { code: 'status', detail: '404' }],
  [
    'a redirect',
    answering(null, { status: 302, headers: { location: 'http://127.0.0.1/' } }),
    { code: 'redirected' },
  ],
  [
    'a picture',
    answering('GIF', { headers: { 'content-type': 'image/gif' } }),
    { code: 'type', detail: 'image/gif' },
  ],
  ['no type', answering(new Uint8Array([1]), { headers: {} }), { code: 'type', detail: '?' }],
])('%s', async (_name, server, trouble) => {
  expect(await fetchText(address, limits, server)).toEqual({ trouble });
});

test('a slow drip ends', async () => {
  const drip = (_input: string, { signal }: RequestInit): Promise<Response> =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          pull: (controller) =>
            new Promise<void>((resolve, reject) => {
              const timer = setTimeout(() => {
                controller.enqueue(new Uint8Array([65]));
                resolve();
              }, 50);
              signal?.addEventListener('abort', () => {
                clearTimeout(timer);
                reject(new Error('aborted'));
              });
            }),
        }),
        { headers: { 'content-type': 'text/plain' } },
      ),
    );
  expect(await fetchText(address, { ...limits, milliseconds: 200 }, { fetch: drip })).toEqual({
    trouble: { code: 'slow' },
  });
});

test('nobody there', async () => {
  expect(await fetchText(address, limits, { fetch: () => Promise.reject(new TypeError('failed')) })).toEqual({
    trouble: { code: 'unreachable' },
  });
});

test('sends nothing by which a server could know the reader again', async () => {
  const server = answering('text', { headers: { 'content-type': 'text/plain', etag: '"reader-7"' } });
  await fetchText(address, limits, server);
  await fetchText(address, limits, server);
  expect(server.calls[1]?.init.headers).toEqual({ accept: limits.types.join(', ') });
});

test('reads the character set that the page names', async () => {
  const bytes = new Uint8Array([0xb0, 0xa1]);
  const server = answering(bytes, { headers: { 'content-type': 'text/html; charset=euc-kr' } });
  expect(await fetchText(address, limits, server)).toMatchObject({ text: '가' });
});
