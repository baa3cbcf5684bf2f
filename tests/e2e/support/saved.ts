/** What the browser saves when the reader presses "Save". */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { eventually } from './look.ts';

export interface Saved {
  readonly folder: string;
  /** A saved file's name and text once the browser has written it; rejects where it never does. */
  file(fits: RegExp): Promise<{ readonly path: string; readonly text: string }>;
  remove(): void;
}

/** Has the browser save into a folder of the test's own. */
export async function savedBy(browser: Browser): Promise<Saved> {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-'));
  const cdp = await browser.target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return {
    folder,
    async file(fits) {
      const read = () => {
        const name = readdirSync(folder).find((one) => fits.test(one));
        const at = path.join(folder, name ?? '');
        // The browser reserves the name with an empty file before it writes the download.
        return { path: at, text: name === undefined ? '' : readFileSync(at, 'utf8') };
      };
      const found = await eventually(read, ({ text }) => text !== '');
      if (found.text === '') throw new Error(`No file ${fits}: ${readdirSync(folder).join(', ')}`);
      return found;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
