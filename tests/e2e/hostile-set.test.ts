/** A fact set made to harm: markup in every string, sizes that fill memory. It is text, or it is refused, and quickly. */
import type { Page } from 'puppeteer-core';
import { askThrough } from './support/ask.ts';
import { factSet, notice, story } from './support/harbour.ts';
import { complaints, watched } from './support/keyboard.ts';
import { appears, marksWhen, textWhen } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

const markup = '<img src=x onerror="document.title=\'harmed\'"><script>document.title="harmed"</script>';
let options: Page;
const ask = askThrough(() => options);

beforeAll(async () => {
  options = watched(await session.screen('src/options/index.html'));
  await appears(options, '#facts form input');
});

type Json = Record<string, unknown>;
const changed = (change: (set: Json) => void): string => {
  const set = JSON.parse(
    factSet(
      '1',
      'Northline paid $55 million for the harbour terminal of Brunhaven, the company said on Thursday.',
    ),
  ) as Json;
  change(set);
  return JSON.stringify(set);
};
const kept = async (): Promise<number> => (await ask('getLibrary', {})).sets.length;

test('markup in every string stays words, on every screen and in the page', async () => {
  const text = changed((set) => {
    set['title'] = `Terminal ${markup}`;
    set['reviewed'] = { by: markup, on: '2026-03-06' };
    for (const source of set['sources'] as Json[])
      Object.assign(source, {
        publisher: `Harbour Post ${markup}`,
        title: markup,
        url: 'https://post.example/"><script>',
      });
    set['entities'] = [{ id: 'x', kind: 'place', names: ['Brunhaven', markup] }];
  });
  expect(await ask('addSet', { text })).toHaveProperty('list');
  const page = await session.open(server.page('/machine', story('$40', notice)));
  expect((await session.badgeWhen(page, ({ text: badge }) => badge === '1')).text).toBe('1');
  await marksWhen(page, (seen) => seen.length > 0);
  const popup = watched(await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`));
  expect(await textWhen(popup, /<img src=x onerror=/)).toContain('<img src=x onerror=');
  await options.reload();
  expect(await textWhen(options, /<script>/)).toContain('<script>');
  for (const screen of [page, popup, options]) {
    expect(await screen.title()).not.toBe('harmed');
    expect(await screen.$$('img[src=x]')).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
  for (const { id } of (await ask('getLibrary', {})).sets) await ask('removeSet', { id });
});

test.each<readonly [string, () => string]>([
  [
    'a million names of one letter',
    () =>
      changed((set) => {
        set['entities'] = [{ id: 'x', kind: 'place', names: Array.from({ length: 1_000_000 }, () => 'A') }];
      }),
  ],
  [
    'a statement of ten megabytes',
    () =>
      changed((set) => {
        set['facts'] = [
          { id: 'f', statement: `The harbour ${'and '.repeat(2_500_000)}`, evidence: ['post'] },
        ];
      }),
  ],
  [
    'nested lists without end',
    () =>
      changed((set) => {
        set['facts'] = 'HERE';
      }).replace('"HERE"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  ],
  [
    'a key that changes every object',
    () => changed(() => undefined).replace('{', '{"__proto__":{"reviewed":true},'),
  ],
])('%s: refused, and the worker goes on', async (_what, text) => {
  const content = text();
  expect(await ask('addSet', { text: content })).toMatchObject({
    trouble: { code: expect.any(String) as string },
  });
  expect(await kept()).toBe(0);
});
