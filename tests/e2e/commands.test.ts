/**
 * The reader's orders on a page, in the shipped build: the keys that the browser really assigned, the card that they open
 * and its own keys, the page's menu. Closed shadow roots hide the card from the page, and so from a page's script; the
 * accessibility tree sees it, as a screen reader does.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { marksOn, marksWhen } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

async function sample(): Promise<{ page: Page; keys: CDPSession }> {
  const page = await session.open(`${server.origin}/sample/`);
  await session.badgeWhen(page, ({ text }) => /\d/.test(text));
  await marksWhen(page, (marks) => marks.length > 0);
  return { page, keys: await page.createCDPSession() };
}

/** Presses Alt+Shift+letter the way the browser's own shortcuts hear it: with the key's native code. */
async function order(keys: CDPSession, letter: string): Promise<void> {
  const code = letter.toUpperCase().charCodeAt(0);
  const key = {
    modifiers: 1 + 8,
    key: letter.toUpperCase(),
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** What a screen reader finds in the open card, or nothing where there is none. */
async function card(page: Page): Promise<string | undefined> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const find = (node: typeof tree): typeof tree =>
    node?.role === 'dialog' ? node : (node?.children?.map(find).find((found) => found) ?? null);
  const words = (node: typeof tree): string =>
    node ? [node.name ?? '', ...(node.children ?? []).map(words)].join(' ') : '';
  const dialog = find(tree);
  return dialog ? words(dialog) : undefined;
}

async function cardWhen(
  page: Page,
  fits: (words: string | undefined) => boolean,
): Promise<string | undefined> {
  const end = Date.now() + 30_000;
  for (;;) {
    const words = await card(page);
    if (fits(words) || Date.now() > end) return words;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

test('the browser assigned every key that the manifest suggests', async () => {
  const screen = await session.screen('src/welcome/index.html');
  const assigned = await screen.evaluate(async () =>
    (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
  );
  expect(Object.fromEntries(assigned)).toEqual({
    _execute_action: 'Alt+Shift+U',
    'next-finding': 'Alt+Shift+Y',
    'previous-finding': 'Alt+Shift+K',
    'toggle-highlights': 'Alt+Shift+H',
    'check-page': '',
    'use-as-source': '',
  });
  await screen.close();
});

test('next and previous finding open their cards, and Escape gives the focus back', async () => {
  const { page, keys } = await sample();
  const before = await page.evaluate(() => {
    const link = document.querySelector('a');
    link?.focus();
    return link?.textContent;
  });
  await order(keys, 'y');
  const first = await cardWhen(page, (words) => words?.includes('1 of') === true);
  expect(first).toContain('The page says');
  expect(first).toMatch(/13 January 2026/);
  await order(keys, 'y');
  expect(await cardWhen(page, (words) => words?.includes('2 of') === true)).toContain('2 of');
  await order(keys, 'k');
  expect(await cardWhen(page, (words) => words?.includes('1 of') === true)).toContain('1 of');
  await page.keyboard.press('Escape');
  expect(await cardWhen(page, (words) => words === undefined)).toBeUndefined();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
  await page.close();
});

test('the card never covers its words, whichever mark it belongs to', async () => {
  const { page, keys } = await sample();
  const count = (await marksOn(page)).length;
  for (let step = 1; step <= count; step += 1) {
    await order(keys, 'y');
    await cardWhen(page, (words) => words?.includes(`${step} of`) === true);
    const { words, seen } = await page.evaluate(async (at) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const ranges = ['contradicted', 'compare'].flatMap((name) => [
        ...((CSS.highlights.get(`second-source-${name}`) ?? []) as Iterable<Range>),
      ]);
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const of = ranges[at - 1]?.getBoundingClientRect();
      // The host covers the window and lets the pointer through; only the card itself answers.
      const host = document.documentElement.lastElementChild;
      let seen = 0;
      for (let x = 4; x < innerWidth; x += 8)
        for (let y = 4; y < innerHeight; y += 8) if (document.elementFromPoint(x, y) === host) seen += 1;
      return {
        words: of && { left: of.left, right: of.right, top: of.top, bottom: of.bottom },
        seen,
      };
    }, step);
    expect(seen).toBeGreaterThan(100);
    if (!words) throw new Error(`mark ${step} is gone`);
    const onCard = await page.evaluate(({ left, right, top, bottom }) => {
      const host = document.documentElement.lastElementChild;
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    }, words);
    expect([step, onCard]).toEqual([step, false]);
  }
  await page.close();
});

test('one key turns the marks off and on again', async () => {
  const { page, keys } = await sample();
  const marks = await marksOn(page);
  await order(keys, 'h');
  expect(await marksWhen(page, (now) => now.length === 0)).toEqual([]);
  await order(keys, 'h');
  expect(await marksWhen(page, (now) => now.length > 0)).toEqual(marks);
  await page.close();
});

test('a mark opens its card on a click, and a click elsewhere closes it', async () => {
  const { page } = await sample();
  const at = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('second-source-contradicted') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!at) throw new Error('nothing is marked');
  await page.mouse.click(at.x, at.y);
  expect(await cardWhen(page, (words) => words !== undefined)).toContain('Contradicted');
  await page.mouse.click(5, 5);
  expect(await cardWhen(page, (words) => words === undefined)).toBeUndefined();
  await page.close();
});

test('what is copied and printed carries no trace of marks or card', async () => {
  const { page, keys } = await sample();
  const plain = await page.evaluate(() => document.body.innerText);
  await order(keys, 'y');
  await cardWhen(page, (words) => words !== undefined);
  const { copied, kept } = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = getSelection()?.toString() ?? '';
    getSelection()?.removeAllRanges();
    return { copied: selected, kept: document.body.innerText };
  });
  expect(kept).toBe(plain);
  expect(copied).not.toContain('Contradicted');
  await page.emulateMediaType('print');
  expect(
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return host && getComputedStyle(host).display;
    }),
  ).toBe('none');
  await page.close();
});
