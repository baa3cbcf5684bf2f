/** What a feed's server can do wrong, and what the outlet's line says of it. */
import { gzipSync } from 'node:zlib';
import { type Answer, send } from './newsstand.ts';

const drip: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  response.write('<?xml version="1.0"?><rss version="2.0"><channel>');
  const timer = setInterval(() => response.write(' '), 500);
  response.on('close', () => clearInterval(timer));
};
const forward =
  (location: string): Answer =>
  (_request, response) =>
    void response.writeHead(302, { location }).end();
const endless: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const chunk = `<item><title>${'x'.repeat(60_000)}</title></item>`;
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

/** @param feed a sound feed @param elsewhere a host that may not be asked */
export const feedFaults = (
  feed: string,
  elsewhere: string,
): readonly (readonly [string, Answer, RegExp])[] => [
  [
    'HTML in place of the feed',
    send('<!doctype html><html><body><p>Gone</p></body></html>', 'text/html'),
    /names no feed/,
  ],
  ['an error', (_request, response) => void response.writeHead(503).end(), /error 503/],
  ['a feed that is cut off', send(feed.slice(0, 700), 'application/rss+xml'), /cut off or damaged/],
  [
    'a feed that breaks off with its connection',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': '90000' });
      response.write(feed.slice(0, 700));
      setTimeout(() => response.destroy(), 50);
    },
    /could not be reached/,
  ],
  ['a feed of more than 5 MB', endless, /larger than 5 MB/],
  [
    'a small file that unpacks to 200 MB',
    send(gzipSync(Buffer.alloc(200_000_000, 32)), 'application/rss+xml', { 'content-encoding': 'gzip' }),
    /larger than 5 MB/,
  ],
  ['a drip', drip, /took too long/],
  ['a way elsewhere', forward(`https://${elsewhere}/feed`), /Has moved to/],
  ['a way into the reader’s own network', forward('https://127.0.0.1/feed'), /leads into your own network/],
  ['a picture', send('x', 'image/png'), /Not a feed \(image\/png\)/],
  [
    'a feed without entries',
    send(
      '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
      'application/rss+xml',
    ),
    /no entries/,
  ],
  [
    'a feed whose elements are too deep in one another',
    send(`<rss version="2.0"><channel>${'<group>'.repeat(300)}`, 'application/rss+xml'),
    /nested too deeply/,
  ],
];
