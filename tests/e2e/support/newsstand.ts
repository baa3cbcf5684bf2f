/** Outlets of a test: public names over https that the test's own server answers, and what they were asked. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Entry, forms } from './ferry.ts';
import type { PageServer } from './server.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export const send =
  (body: string | Uint8Array, type: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': type, 'set-cookie': 'reader=1', ...headers }).end(body);

export function newsstand(server: PageServer) {
  const asked: Asked[] = [];
  const answers = new Map<string, Answer>();
  /** Answers an address; what nobody answers is not found. */
  function serve(address: string, answer: Answer): void {
    const { host, pathname } = new URL(address);
    answers.set(host + pathname, answer);
    server.answer(pathname, (request, response) => {
      const to = request.headers.host ?? '';
      asked.push({ host: to, path: pathname, headers: request.headers });
      const found = answers.get(to + pathname);
      if (found) found(request, response);
      else response.writeHead(404, { 'content-type': 'text/plain' }).end();
    });
  }
  /** Serves a feed of the entries in one of the forms. @returns its address */
  const serveFeed = (
    host: string,
    form: string,
    entries: readonly Entry[],
    headers = {},
    title = `The ${host} Post`,
  ): string => {
    const address = `https://${host}/feed-${form.toLowerCase().replaceAll(' ', '-')}`;
    const { type, write } = forms[form] ?? { type: '', write: () => '' };
    serve(address, send(write(entries, title), type, headers));
    return address;
  };
  return { asked, serve, serveFeed };
}
