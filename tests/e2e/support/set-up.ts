/**
 * The set-up of an end-to-end file in one line: a server of pages and a browser with the shipped build, started before
 * the file's first test and closed after its last.
 *
 *     const { server, session } = inChromium();
 */
import { type Session, startChromium } from './chromium.ts';
import { type FirefoxSession, startFirefox } from './firefox.ts';
import { type PageServer, startServer } from './server.ts';

/** One test may take as long as a busy machine needs, in milliseconds. */
const longest = 600_000;

/** Stands for what is made before the first test, so that a file can name it at its top. */
function later<T extends object>(made: () => T | undefined): T {
  return new Proxy({} as T, {
    get(_nothing, name) {
      const thing = made();
      if (thing === undefined) throw new Error('The set-up of this file failed or is not done yet.');
      return Reflect.get(thing, name) as unknown;
    },
  });
}

function setUp<S extends { close(): Promise<void> }>(start: (server: PageServer) => Promise<S>) {
  let server: PageServer | undefined;
  let session: S | undefined;
  jest.setTimeout(longest);
  beforeAll(async () => {
    server = await startServer();
    session = await start(server);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
  return { server: later(() => server), session: later(() => session) };
}

/** @param options for the browser; a function where they need the server's address */
export const inChromium = (
  options?:
    | Parameters<typeof startChromium>[0]
    | ((server: PageServer) => Parameters<typeof startChromium>[0]),
): { readonly server: PageServer; readonly session: Session } =>
  setUp((server) => startChromium(typeof options === 'function' ? options(server) : options));

/** @param preferences of the browser, by name; a function where they need the server's address */
export const inFirefox = (
  preferences?:
    | Parameters<typeof startFirefox>[0]
    | ((server: PageServer) => Parameters<typeof startFirefox>[0]),
): { readonly server: PageServer; readonly session: FirefoxSession } =>
  setUp((server) => startFirefox(typeof preferences === 'function' ? preferences(server) : preferences));
