/**
 * @jest-environment jsdom
 *
 * The fixture pages as a document that stands, read through the snapshot that the extension takes of it.
 */
import { readPageModel } from '../../../src/reading/read-page.ts';
import type { Disclosure } from '../../../src/reading/model.ts';
import { takeSnapshot } from '../../../src/page/snapshot.ts';
import { discloses } from '../../pages/disclosure/discloses.ts';
import { silent } from '../../pages/disclosure/silent.ts';
import { traps } from '../../pages/disclosure/traps.ts';

async function read(html: string, url = 'https://herald.example/2026/pier'): Promise<Disclosure | null> {
  document.open();
  document.write(html);
  document.close();
  return readPageModel({ ...(await takeSnapshot(document)).model, url }).disclosure;
}

test.each(discloses)('discloses: $name', async ({ html, level, scope }) => {
  expect(await read(html)).toMatchObject({ level, scope: scope ?? 'article' });
});

test.each(silent)('silent: $name', async ({ html, url }) => {
  expect(await read(html, url)).toBeNull();
});

test.each(traps.filter(({ layout }) => !layout))('trap: $name', async ({ html, url, scope }) => {
  expect((await read(html, url))?.scope).toBe(scope);
});
