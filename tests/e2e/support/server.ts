/**
 * A local web server for the pages of the tests: the files of tests/pages, and pages that behave in ways a file cannot
 * (built late, built by script, slow, under a strict policy).
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { makeCertificate } from './certificate.ts';

/** Tests and the demonstration both run in the repository's root. */
const folder = path.resolve('tests/pages');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface PageServer {
  /** Origin without a slash at the end. */
  readonly origin: string;
  /** The same pages over https, with a certificate that nobody trusts. */
  readonly secure: string;
  /** Adds or replaces a page at a path. */
  page(address: string, html: string, headers?: Readonly<Record<string, string>>): string;
  /** The same page under another host's name: a source of the page's own host is no source. */
  elsewhere(address: string, html: string): string;
  /** Answers a path in a way of its own. */
  answer(address: string, by: (request: IncomingMessage, response: ServerResponse) => void): void;
  /** Settles once somebody asks for a path. */
  called(address: string): Promise<void>;
  /** Keeps who asks for a path waiting until the returned function is called. */
  held(address: string): () => void;
  close(): Promise<void>;
}

const samplePage = (): string => readFileSync(path.join(folder, 'sample/index.html'), 'utf8');
const sampleMain = (): string => /<main>[\s\S]*<\/main>/.exec(samplePage())?.[0] ?? '';

/** A page without an article whose script puts the sample in after a while. */
function late(milliseconds: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loading</title>
<meta property="article:published_time" content="2026-01-14T06:30:00Z"><link rel="stylesheet" href="/sample/style.css"></head>
<body><div id="app"><p>Loading …</p></div><template id="later">${sampleMain()}</template>
<script>setTimeout(() => { document.querySelector('#app').replaceChildren(document.querySelector('#later').content.cloneNode(true)); }, ${milliseconds});</script>
</body></html>`;
}

/** An application: a front page, an article with the notice and one without, shown without loading. */
const application =
  (): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Northlight</title>
<meta property="article:published_time" content="2026-01-14T06:30:00Z"><link rel="stylesheet" href="/sample/style.css"></head>
<body><nav><button id="to-home">Home</button> <button id="to-story">Story</button> <button id="to-plain">Other story</button></nav>
<div id="app"></div>
<template id="home"><h1>Today</h1><ul><li>Leaders meet in Nara</li><li>Harvest festival opens</li></ul></template>
<template id="story">${sampleMain()}</template>
<template id="plain"><main><article><h1>Harvest festival opens in the valley</h1>
<p>The harvest festival of the valley opened on Saturday with music, a market and a parade of forty decorated carts.</p>
<p>Farmers from the region showed fruit, bread and cheese, and the mayor thanked the people who prepared the day.</p></article></main></template>
<script>
const show = (name) => document.querySelector('#app').replaceChildren(document.querySelector('#' + name).content.cloneNode(true));
for (const name of ['home', 'story', 'plain'])
  document.querySelector('#to-' + name).addEventListener('click', () => { history.pushState({}, '', '/spa/' + name); show(name); });
show('home');
</script></body></html>`;

const strictPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin";

const html = (body: string, headers: Readonly<Record<string, string>> = {}) => ({
  body,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
});

export async function startServer(): Promise<PageServer> {
  const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  const pages = new Map<string, { body: string; headers: Readonly<Record<string, string>> }>();
  pages.set('/late', html(late(1_500)));
  pages.set(
    '/strict',
    html(
      samplePage()
        .replaceAll('href="style.css"', 'href="/sample/style.css"')
        .replaceAll('src="lead.svg"', 'src="/sample/lead.svg"'),
      { 'content-security-policy': strictPolicy, 'cross-origin-embedder-policy': 'require-corp' },
    ),
  );
  for (const name of ['', '/home', '/story', '/plain']) pages.set(`/spa${name}`, html(application()));

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const address = new URL(request.url ?? '/', 'http://local').pathname;
    const own = answers.get(address);
    if (own) {
      own(request, response);
      return;
    }
    const page = pages.get(address);
    if (page) {
      response.writeHead(200, page.headers).end(page.body);
      return;
    }
    if (address === '/slow') {
      // The head at once, the article in pieces, so that the page is still loading when the detector looks.
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const whole = samplePage()
        .replaceAll('href="style.css"', 'href="/sample/style.css"')
        .replaceAll('src="lead.svg"', 'src="/sample/lead.svg"');
      const half = whole.indexOf('<div class="body">');
      response.write(whole.slice(0, half));
      setTimeout(() => response.end(whole.slice(half)), 1_000);
      return;
    }
    const file = path.normalize(path.join(folder, address.endsWith('/') ? `${address}index.html` : address));
    const type = types[path.extname(file)];
    try {
      if (!file.startsWith(folder + path.sep) || type === undefined) throw new Error('not a page');
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  }

  const server: Server = createServer(answer);
  const secure = createSecureServer(makeCertificate(), answer);
  const listen = (one: Server): Promise<string> =>
    new Promise((resolve) => {
      one.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(one.address() as AddressInfo).port}`));
    });
  const origin = `http://${await listen(server)}`;
  return {
    origin,
    secure: `https://${await listen(secure)}`,
    page(address, body, headers) {
      pages.set(address, html(body, headers));
      return origin + address;
    },
    elsewhere(address, body) {
      pages.set(address, html(body));
      return origin.replace('127.0.0.1', 'localhost') + address;
    },
    answer(address, by) {
      answers.set(address, by);
    },
    called: (address) =>
      new Promise((resolve) => {
        answers.set(address, (_request, response) => {
          response.writeHead(204).end();
          resolve();
        });
      }),
    held(address) {
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      answers.set(address, (_request, response) => {
        void until.then(() => response.writeHead(204).end());
      });
      return release;
    },
    close: () =>
      new Promise((resolve) => {
        for (const one of [server, secure]) one.closeAllConnections();
        secure.close(() => server.close(() => resolve()));
      }),
  };
}
