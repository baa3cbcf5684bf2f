/** Every message that arrives gets an answer; none is ever thrown into the page that sent it. */
import {
  type Answer,
  type Handlers,
  listener,
  MessageError,
  openAnswer,
  openEnvelope,
  sender,
  workerListener,
} from '../../../src/rpc/envelope.ts';
import { type ScreenCalls, screenMessages } from '../../../src/rpc/screen-calls.ts';
import type { ScreenUpdates } from '../../../src/rpc/calls.ts';
import { pageMessages } from '../../../src/rpc/page-calls.ts';
import { caps, documentShape } from '../../../src/rpc/shapes.ts';
import { safeParse } from 'valibot';

const url = 'https://news.example/story';
const page = { url, truncated: false, parents: [-1, 0], nodes: [['p', 0], 'One. Two.'] };
const read = { text: 'One. Two.', blocks: [{ start: 0, end: 4, zone: 'body' }], url, lang: 'en' };

const calls: string[] = [];
const handlers: Handlers<typeof pageMessages, string> = {
  pageMayDisclose: () => {
    throw new Error('a secret of the worker');
  },
  readPage: ({ page }) => {
    calls.push(String(page.nodes[1]));
    return null;
  },
  hide: () => Promise.reject(new Error('later')),
};
const faults: unknown[] = [];
const listen = listener(pageMessages, handlers, {
  to: 'worker',
  onFault: (fault) => faults.push(fault),
});
const say = (message: unknown): Promise<Answer<unknown>> | undefined => {
  let heard = false;
  const answer = new Promise<unknown>((resolve) => {
    heard = listen(message, 'page', resolve) === true;
  });
  return heard ? (answer as Promise<Answer<unknown>>) : undefined;
};

describe('what a listener does with a message', () => {
  test('a message of the right shape reaches its handler and is answered', async () => {
    await expect(say({ to: 'worker', name: 'readPage', request: { page, asked: false } })).resolves.toEqual({
      ok: true,
      response: null,
    });
    expect(calls).toEqual(['One. Two.']);
  });

  test.each([
    ['no object', 'hello'],
    ['null', null],
    ['no direction', { name: 'pageMayDisclose', request: { url } }],
    ['another direction', { to: 'screen', name: 'pageMayDisclose', request: { url } }],
    ['a name that is no text', { to: 'worker', name: 7, request: { url } }],
  ])('%s is not ours and stays unanswered', (_what, message) => {
    expect(say(message)).toBeUndefined();
  });

  test.each([
    ['an unknown name', { to: 'worker', name: 'erase', request: {} }, /no message of the name "erase"/],
    ['a name of Object', { to: 'worker', name: 'constructor', request: {} }, /no message of the name/],
    ['no request', { to: 'worker', name: 'pageMayDisclose' }, /wrong shape at "request"/],
    ['a wrong address', { to: 'worker', name: 'pageMayDisclose', request: { url: 'javascript:1' } }, /"url"/],
    [
      'a page without nodes',
      { to: 'worker', name: 'readPage', request: { page: { ...page, nodes: 'all' }, asked: false } },
      /"page.nodes"/,
    ],
    [
      'a handler that throws',
      { to: 'worker', name: 'pageMayDisclose', request: { url } },
      /could not be handled/,
    ],
    [
      'a handler that rejects',
      { to: 'worker', name: 'hide', request: { index: 0, hidden: true } },
      /could not be handled/,
    ],
  ])('%s is answered with a sentence', async (_what, message, sentence) => {
    const answer = await say(message);
    expect(answer).toEqual({ ok: false, error: expect.stringMatching(sentence) });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('what a handler threw is told to the worker only', () => {
    expect(faults.map(String)).toEqual(['Error: a secret of the worker', 'Error: later']);
  });

  test('keys that nobody asked for do not reach the handler', () => {
    const parsed = safeParse(pageMessages.pageMayDisclose, { url, tabId: 7 });
    expect(parsed.output).toEqual({ url });
  });
});

describe('the shapes', () => {
  test.each<[keyof ScreenCalls, unknown, boolean]>([
    ['getTab', { tabId: 3 }, true],
    ['getTab', { tabId: -1 }, false],
    ['getTab', { tabId: '3' }, false],
    ['setSite', { tabId: 3, choice: { highlights: 'yes' } }, false],
    ['goTo', { tabId: 3, index: 1.5 }, false],
    ['setSettings', { highlights: false }, true],
    ['setSettings', { locale: 'xx' }, false],
    ['setSettings', { sites: { 'news.example': { off: true } } }, true],
    ['getSettings', { extra: 1 }, false],
  ])('%s with %j', (name, request, fits) => {
    expect(safeParse(screenMessages[name], request).success).toBe(fits);
  });

  const article = (document: object) => safeParse(documentShape(), { ...read, ...document });

  test.each([
    ['a headline that never ends', { title: 'Quay '.repeat(9_000) }, 'title', /^Quay Quay.*…$/],
    ['a site’s name of a megabyte', { publisher: 'Post'.repeat(250_000) }, 'publisher', /^PostPost.*…$/],
    ['a language that is a novel', { lang: 'en '.repeat(9_000) }, 'lang', /^en en.*…$/],
    ['a headline in two directions', { title: 'Quay\u202e open\u2066' }, 'title', /^Quay open$/],
    ['a name in several lines', { publisher: 'Harbour\n\u2028Post\u0000' }, 'publisher', /^Harbour Post$/],
  ])('%s is cut or cleaned, and the page is read', (_name, document, field, expected) => {
    const { success, output } = article(document);
    expect(success && output[field as 'title']).toMatch(expected);
    expect(success && (output[field as 'title']?.length ?? 0)).toBeLessThan(2_100);
  });

  test('of a text or a list of blocks that is too long the beginning is read', () => {
    const text = 'x'.repeat(caps.text + 10);
    const long = article({ text, blocks: [{ start: 0, end: text.length, zone: 'body' }] });
    expect(long.success && [long.output.text.length, long.output.blocks[0]?.end]).toEqual([
      caps.text,
      caps.text,
    ]);
    const blocks = Array.from({ length: caps.blocks + 3 }, () => ({ start: 0, end: 0, zone: 'body' }));
    const many = article({ text: 'x', blocks });
    expect(many.success && many.output.blocks.length).toBe(caps.blocks);
    expect(article({ blocks: [{ start: 0, end: 90, zone: 'body' }] }).success).toBe(false);
  });

  test.each([
    ['2026-02-31', undefined],
    ['0001-01-01', undefined],
    ['9999-12-31T00:00:00Z', undefined],
    ['+275760-09-13', undefined],
    ['soon', undefined],
    ['2026-02-28T10:00:00+09:00', '2026-02-28T10:00:00+09:00'],
    ['2026-02-28', '2026-02-28'],
  ])('a page of the day %s has the day %s', (published, kept) => {
    const { success, output } = article({ published });
    expect(success && output.published).toBe(kept);
  });
});

describe('the sending end', () => {
  test('gives the response, or rejects with the sentence that came instead', async () => {
    const send = sender<ScreenCalls>('worker', (message) =>
      Promise.resolve(
        openEnvelope(message)?.name === 'getTab'
          ? { ok: true, response: { kind: 'checking' } }
          : { ok: false, error: 'No.' },
      ),
    );
    await expect(send('getTab', { tabId: 1 })).resolves.toEqual({ kind: 'checking' });
    await expect(send('checkAnyway', { tabId: 1 })).rejects.toThrow(new MessageError('No.'));
  });

  test('pages and screens hear the worker alone', async () => {
    const told: number[] = [];
    const listen = workerListener<ScreenUpdates>(
      'screen',
      { id: 'us' },
      { outletsChanged: () => undefined, tabChanged: ({ tabId }) => void told.push(tabId) },
    );
    const message = { to: 'screen', name: 'tabChanged', request: { tabId: 3, state: { kind: 'checking' } } };
    const answer = await new Promise((resolve) => listen(message, { id: 'us' }, resolve));
    expect(answer).toEqual({ ok: true, response: undefined });
    for (const stranger of [{ id: 'them' }, {}, { id: 'us', tab: { id: 3 } }])
      expect(listen(message, stranger, () => undefined)).toBeUndefined();
    expect(told).toEqual([3]);
    const unknown = await new Promise((resolve) =>
      listen({ ...message, name: 'constructor' }, { id: 'us' }, resolve),
    );
    expect(unknown).toEqual({ ok: false, error: expect.stringMatching(/could not be handled/) });
  });

  test('no answer is an error of another kind than a refusal: it is worth another try', () => {
    expect(() => openAnswer(undefined)).toThrow('Nobody answered');
    expect(() => openAnswer(undefined)).not.toThrow(MessageError);
    expect(openAnswer({ ok: true })).toBeUndefined();
  });
});
