/**
 * "Compare with it" in the shipped build: the page under one public name, its source under another, both answered
 * by the test's server. What a hostile source tries (another address behind it, a body without end, a drip, another kind of
 * file) ends in words, and the page keeps the report it had.
 */
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { notice, story } from './support/harbour.ts';
import { pressOn, says, violations } from './support/keyboard.ts';
import { appears, marksWhen, press, until } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium((server) => ({
  hosts: { names: ['news.example', 'wire.example'], origin: server.origin, secure: server.secure },
}));

/** Paths of the source that were asked for, with what the request told. */
const asked: { path: string; cookie: string | undefined; referrer: string | undefined }[] = [];

/** The source behind a path, written down when it is asked for. */
function source(path: string, by: (response: ServerResponse) => void): void {
  server.answer(path, ({ headers }, response) => {
    asked.push({ path, cookie: headers.cookie, referrer: headers.referer });
    by(response);
  });
}
const html = (response: ServerResponse, body: string): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'reader=1' }).end(body);
};

const uncompared = ({ text }: { readonly text: string }): boolean => text === 'AI';

let pages = 0;
/** A machine's page that names this address as its source. */
async function pageCiting(address: string): Promise<{ page: Page; popup: Page }> {
  pages += 1;
  server.page(
    `/cites/${pages}`,
    story('$40', notice).replace(
      '<p>The ferry',
      `<p>2 min read <a href="${address}">Source</a></p><p>The ferry`,
    ),
  );
  const page = await session.open(`http://news.example/cites/${pages}`);
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…');
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await appears(popup, '.outcome');
  return { page, popup };
}

test('the source is fetched when the reader asks, and the report says what the page was checked against', async () => {
  source('/report', (response) => html(response, story('$55', '')));
  const { page, popup } = await pageCiting('http://wire.example/report?utm_source=news');
  expect((await session.badgeWhen(page, uncompared)).text).toBe('AI');
  expect(asked).toEqual([]);
  await pressOn(popup, /^Compare with it/);
  await says(popup, /The page was compared with the source it names/);
  expect((await session.badgeWhen(page, ({ text }) => text === '1')).text).toBe('1');
  expect(await marksWhen(page, (seen) => seen.length > 0)).toEqual([
    { verdict: 'contradicted', words: '$40 million' },
  ]);
  await says(popup, /Northline paid \$55 million/);
  await pressOn(popup, /^We could compare/);
  await says(popup, /its own cited source|the source it names/i);
  expect(asked).toEqual([{ path: '/report', cookie: undefined, referrer: undefined }]);
  expect(await violations(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test.each<readonly [string, (response: ServerResponse) => void, RegExp]>([
  [
    'that forwards into the reader’s own network',
    (response) => void response.writeHead(302, { location: 'http://127.0.0.1/private' }).end(),
    /leads into your own network/,
  ],
  [
    'that forwards to somebody else',
    (response) => void response.writeHead(302, { location: 'http://news.example/cites/1' }).end(),
    /forwards to another one/,
  ],
  [
    'that is a file of another kind',
    (response) => void response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'),
    /not a page of text/,
  ],
  ['that answers with an error', (response) => void response.writeHead(503).end(), /could not be reached/],
  [
    'that breaks off',
    (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '90000' });
      response.write('<p>');
      setTimeout(() => response.destroy(), 50);
    },
    /could not be reached/,
  ],
  ['without an article', (response) => html(response, '<title>Empty</title>'), /No article was found/],
])('a source %s is told in words, and the report stays', async (name, by, words) => {
  const path = `/${encodeURIComponent(name.replaceAll(' ', '-'))}`;
  source(path, by);
  const { page, popup } = await pageCiting(`http://wire.example${path}`);
  await pressOn(popup, /^Compare with it/);
  await says(popup, words);
  expect((await session.badgeWhen(page, uncompared)).text).toBe('AI');
  await Promise.all([popup.close(), page.close()]);
});

test('of a source of five megabytes only the beginning is read, and its connection is closed', async () => {
  let sent = 0;
  let closed: (value: unknown) => void = () => undefined;
  const end = new Promise((resolve) => {
    closed = resolve;
  });
  source('/large', (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.on('close', closed);
    response.write(story('$55', '').replace('</article></body></html>', ''));
    const more = (): void => {
      while (sent < 5_000_000 && !response.destroyed) {
        sent += 10_000;
        if (!response.write(`<p>${'and on '.repeat(1_428)}</p>`)) {
          response.once('drain', more);
          return;
        }
      }
      response.end();
    };
    more();
  });
  const { page, popup } = await pageCiting('http://wire.example/large');
  await pressOn(popup, /^Compare with it/);
  await says(popup, /The page was compared with the source it names/);
  expect((await session.badgeWhen(page, ({ text }) => text === '1')).text).toBe('1');
  await end;
  const kept = JSON.stringify(await session.stored('session'));
  expect(kept.length).toBeLessThan(2_500_000);
  await Promise.all([popup.close(), page.close()]);
});

test('a source that drips is given up', async () => {
  source('/drip', (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const drip = setInterval(() => response.write('<p>a</p>'), 200);
    response.on('close', () => clearInterval(drip));
  });
  const { page, popup } = await pageCiting('http://wire.example/drip');
  await pressOn(popup, /^Compare with it/);
  await until(popup, () => document.body.innerText.includes('took too long to answer'));
  expect((await session.badgeWhen(page, uncompared)).text).toBe('AI');
  await Promise.all([popup.close(), page.close()]);
});

test('a page that names another source by now is no more checked against the old one', async () => {
  const { page, popup } = await pageCiting('http://wire.example/report');
  await pressOn(popup, /^Compare with it/);
  expect((await session.badgeWhen(page, ({ text }) => text === '1')).text).toBe('1');
  server.page(`/cites/${pages}`, story('$40', notice));
  await page.reload();
  expect((await session.badgeWhen(page, uncompared)).text).toBe('AI');
  await Promise.all([popup.close(), page.close()]);
});

test.each([
  'http://127.0.0.1/report',
  'http://[::1]/report',
  'http://2130706433/report',
  'http://printer.local/report',
  'http://localhost/report',
  'http://wire.example:25/report',
])('%s is not fetched, whatever the page says', async (address) => {
  const before = asked.length;
  const { page, popup } = await pageCiting(address);
  const button = await popup.$('::-p-text(Compare with it)');
  if (button) {
    await press(popup, '::-p-text(Compare with it)');
    await says(popup, /own network|Only public web addresses/);
  }
  expect(asked.length).toBe(before);
  await Promise.all([popup.close(), page.close()]);
});
