/**
 * Firefox with the shipped build, over WebDriver BiDi. The extension's address is fixed beforehand, since Firefox makes up
 * another one for every profile.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { eventually, inTime, patience } from './look.ts';
import manifest from '../../../manifest.json';

const folder = path.resolve('dist/firefox');
const uuid = '5ec0d500-0000-4000-8000-00000000c0de';

/** Where Firefox is: FIREFOX_PATH, then the usual places. Throws with what to do where it is nowhere. */
function findFirefox(): string {
  const named = process.env['FIREFOX_PATH'];
  const places =
    named === undefined ? ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'] : [named];
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(
      named === undefined
        ? 'Firefox was not found. Install it (sudo apt-get install firefox-esr) or set FIREFOX_PATH.'
        : `FIREFOX_PATH is ${named}, and there is nothing.`,
    );
  return found;
}

/** The driver's own line to the browser; its way into the browser's own window is the only one to an idle background. */
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string }[];
    };
  }>;
}

export interface FirefoxSession {
  readonly browser: Browser;
  /** Opens an address in a tab of its own. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension; its `browser` object is at hand for `evaluate`. */
  screen(file: string, selector: string): Promise<Page>;
  /** Has the browser put the background page away at once, whatever it is doing, as it does when the page is idle. */
  putAway(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Firefox with the extension. The caller closes it.
 * @param from the built folder, or a package
 */
export async function startFirefox(
  preferences: Readonly<Record<string, unknown>> = {},
  from = folder,
): Promise<FirefoxSession> {
  if (!existsSync(from.endsWith('.zip') ? from : path.join(from, 'manifest.json')))
    throw new Error(`There is no build in ${from}: run "npm run build" first.`);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    timeout: patience,
    // The tests' server signed itself.
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
      'intl.accept_languages': 'en-GB, en',
      // The background page is put away when a test says so, and not when a busy machine is slow.
      'extensions.background.idle.timeout': 600_000,
      ...preferences,
    },
    defaultViewport: { width: 1000, height: 900 },
  });
  await browser.installExtension(from);
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    return page;
  };
  return {
    browser,
    async open(url) {
      const page = await blank();
      await page.goto(url);
      return page;
    },
    async screen(file, selector) {
      const page = await blank();
      // Going to a page of an extension never settles here: what counts is that it is drawn. While the tab goes from one
      // process to another the browser may answer with an error of its own.
      void page.goto(`moz-extension://${uuid}/${file}`).catch(() => undefined);
      const drawn = await eventually(() => inTime(page.$(selector), 2_000), Boolean);
      if (!drawn) throw new Error(`${file} never showed ${selector}.`);
      return page;
    },
    async putAway() {
      const { connection } = browser as unknown as { connection: Connection };
      const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const { id } = manifest.browser_specific_settings.gecko;
      await connection.send('script.evaluate', {
        expression: `(async () => {
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
          // News on the way keeps it: then it is asked again. Asked for one that is away, the browser never answers.
          while (extension.backgroundState !== 'stopped') {
            await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        })()`,
        awaitPromise: true,
        target: { context: tree.result.contexts?.[0]?.context },
      });
    },
    close: () => browser.close(),
  };
}
