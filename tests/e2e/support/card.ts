/**
 * The card beside a mark. A closed shadow root hides it from the page, and so from a page's script; the accessibility tree
 * sees it, as a screen reader does, and where it stands can be felt for.
 */
import type { Page } from 'puppeteer-core';
import { eventually } from './look.ts';

/** What a screen reader finds in the open card; nothing where there is none. */
async function card(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const find = (node: typeof tree): typeof tree =>
    node?.role === 'dialog' ? node : (node?.children?.map(find).find((found) => found) ?? null);
  const words = (node: typeof tree): string =>
    node ? [node.name ?? '', ...(node.children ?? []).map(words)].join(' ') : '';
  return words(find(tree));
}

/** The card's words once they fit, or the last ones. */
export const cardWhen = (page: Page, fits: (words: string) => boolean): Promise<string> =>
  eventually(() => card(page), fits);

/** Where the card stands. */
interface Standing {
  /** Points of a grid that it answers for. */
  readonly points: number;
  /** Its highest point, in the window. */
  readonly top: number;
  /** Whether any line of the marked words lies under it; words that are not there count as covered. */
  readonly covers: boolean;
  /** Whether all of it is inside the window. */
  readonly inside: boolean;
}

const look = (page: Page, mark: number): Promise<Standing & { readonly at: string }> =>
  page.evaluate((index) => {
    // The host covers the window and lets the pointer through; only the card itself answers.
    const host = document.documentElement.lastElementChild;
    const isCard = (x: number, y: number): boolean =>
      host !== document.body && document.elementFromPoint(x, y) === host;
    const points: [x: number, y: number][] = [];
    for (let y = 2; y < innerHeight; y += 6)
      for (let x = 2; x < innerWidth; x += 6) if (isCard(x, y)) points.push([x, y]);
    const [middle] = points[Math.floor(points.length / 2)] ?? [0];
    let top = 0;
    while (top < innerHeight && !isCard(middle, top)) top += 1;
    let rim = 0;
    for (let x = 0; x < innerWidth; x += 6) rim += Number(isCard(x, 1)) + Number(isCard(x, innerHeight - 2));
    const ranges = [...(CSS.highlights.get('second-source-contradicted') ?? [])] as Range[];
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const lines = [...(ranges[index]?.getClientRects() ?? [])];
    return {
      points: points.length,
      top,
      covers: !lines.length || lines.some(({ x, y, width, height }) => isCard(x + width / 2, y + height / 2)),
      inside: rim === 0,
      at: JSON.stringify([top, points[0], points.at(-1), points.length, lines.map(({ x, y }) => [x, y])]),
    };
  }, mark);

/**
 * Where the card stands once it is open and neither it nor its words move any more.
 * @param mark which of the marked words are its own, in the order of the page
 */
export async function cardStands(page: Page, mark = 0): Promise<Standing> {
  let last = '';
  const { at: _at, ...standing } = await eventually(
    () => look(page, mark),
    ({ at, points }) => {
      const still = points > 0 && at === last;
      last = at;
      return still;
    },
  );
  return standing;
}
