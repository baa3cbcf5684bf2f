/** Marks and card on pages that are laid out in odd ways: the card opens beside its words and covers none of them. */
import type { Page } from 'puppeteer-core';
import { marksWhen, until } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

interface Seen {
  /** Points of a grid that the card answers for. */
  readonly card: number;
  /** Whether any line of the marked words lies under it. */
  readonly covered: boolean;
  /** Whether all of it is inside the window. */
  readonly inside: boolean;
}

/** Opens the first mark's card by a click on its words and looks where it stands. */
async function clickFirst(page: Page): Promise<Seen> {
  const at = await page.evaluate(async () => {
    const [range] = [...(CSS.highlights.get('second-source-contradicted') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!at) throw new Error('nothing is marked');
  await page.mouse.click(at.x, at.y);
  await until(page, () => {
    const host = document.documentElement.lastElementChild;
    return (
      host !== document.body && host instanceof HTMLElement && getComputedStyle(host).position === 'fixed'
    );
  });
  return page.evaluate(async () => {
    const host = document.documentElement.lastElementChild;
    const isCard = (x: number, y: number): boolean => document.elementFromPoint(x, y) === host;
    const look = async (): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      let seen = 0;
      for (let x = 2; x < innerWidth; x += 6)
        for (let y = 2; y < innerHeight; y += 6) if (isCard(x, y)) seen += 1;
      return seen;
    };
    // It stands once two looks see the same.
    let card = await look();
    for (let last = -1; card === 0 || card !== last; ) {
      last = card;
      card = await look();
    }
    const [range] = [...(CSS.highlights.get('second-source-contradicted') ?? [])] as Range[];
    const lines = [...(range?.getClientRects() ?? [])];
    let rim = 0;
    for (let x = 0; x < innerWidth; x += 6) rim += Number(isCard(x, 1)) + Number(isCard(x, innerHeight - 2));
    return {
      card,
      covered: lines.some(({ x, y, width, height }) => isCard(x + width / 2, y + height / 2)),
      inside: rim === 0,
    };
  });
}

test.each([
  ['right to left', 'html { direction: rtl }'],
  ['in columns', 'main, article { columns: 3 14rem }'],
  ['in a scaled box', 'article { transform: scale(1.4); transform-origin: 0 0 }'],
  ['at 200 % zoom', 'html { zoom: 2 }'],
  [
    'on a picture',
    'body { background: repeating-linear-gradient(45deg, #123 0 12px, #fc6 12px 24px); color: #fff }',
  ],
  ['in a table', 'article { display: table } article > * { display: table-row }'],
  ['in a box that scrolls', 'article { height: 500px; overflow: auto }'],
  ['with every element on top', '* { position: relative; z-index: 2147483647 }'],
  [
    "with the page's own rules for everything",
    'html > * { opacity: 0.9 } div { display: flex; transform: none }',
  ],
])('%s', async (_name, css) => {
  const page = await session.open(`${server.origin}/sample/`);
  await page.addStyleTag({ content: css });
  await marksWhen(page, (marks) => marks.length > 0);
  const { card, covered, inside } = await clickFirst(page);
  expect(card).toBeGreaterThan(100);
  expect({ covered, inside }).toEqual({ covered: false, inside: true });
  await page.close();
});

test('the card follows its words when the page scrolls', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  await marksWhen(page, (marks) => marks.length > 0);
  await clickFirst(page);
  const top = (): Promise<number> =>
    page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      for (let y = 0; y < innerHeight; y += 1)
        for (let x = 20; x < innerWidth; x += 40) if (document.elementFromPoint(x, y) === host) return y;
      return -1;
    });
  const before = await top();
  await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
  await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))));
  const moved = before - (await top());
  expect(moved).toBeGreaterThan(50);
  expect(moved).toBeLessThan(70);
  await page.close();
});
