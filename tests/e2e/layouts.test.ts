/** Marks and card on pages that are laid out in odd ways: the card opens beside its words and covers none of them. */
import type { Page } from 'puppeteer-core';
import { cardStands } from './support/card.ts';
import { eventually, marksWhen } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

/** Opens the first mark's card by a click on its words and looks where it stands. */
async function clickFirst(page: Page): ReturnType<typeof cardStands> {
  const at = await page.evaluate(async () => {
    const [range] = [...(CSS.highlights.get('second-source-contradicted') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!at) throw new Error('nothing is marked');
  await page.mouse.click(at.x, at.y);
  return cardStands(page);
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
  const { points, covers, inside } = await clickFirst(page);
  expect(points).toBeGreaterThan(100);
  expect({ covers, inside }).toEqual({ covers: false, inside: true });
  await page.close();
});

test('the card follows its words when the page scrolls', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  await marksWhen(page, (marks) => marks.length > 0);
  const { top: before } = await clickFirst(page);
  await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
  const moved = await eventually(
    async () => before - (await cardStands(page)).top,
    (by) => by > 50,
  );
  expect(moved).toBeGreaterThan(50);
  expect(moved).toBeLessThan(70);
  await page.close();
});
