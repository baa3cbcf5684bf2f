/** Where the body of the article stands among a page's blocks, and in which place of it a block is. */
import { afterBy } from './byline.ts';
import type { DisclosurePlace, PageBlock, PageModel } from '../model.ts';

export const noticeNames =
  /(?:^|[\s_-])(?:ai-?(?:act-?)?(?:disclosure|notice|label|badge|disclaimer|generated|assisted|info|transparency|footer|banner|note|statement|icon|flag|alert|credit|message|hint)|disclosure|disclaimer|transparency|editor-?note|editorial-?note)(?:$|[\s_-])/;
const summaryNames =
  /(?:^|[\s_-])(?:ai-?summary|summary(?:-?(?:box|card))?|key-?points|takeaways|tl-?dr|digest)(?:$|[\s_-])/;
const bylineNames = /(?:^|[\s_-])(?:byline|author|authors|writer|creator)(?:$|[\s_-])/;

export interface Layout {
  /** Index of the first and the last paragraph of the body. */
  readonly first: number;
  readonly last: number;
  /** Index of the paragraph behind which the end begins: at most a fifth of the paragraphs follow. */
  readonly lastBody: number;
  readonly article: number;
}

/** Whether a block stands in an article, or in an article inside it, such as an entry of a live page. */
export function belongs(page: PageModel, block: PageBlock, article: number): boolean {
  const holder = page.nodes[article];
  return (
    block.article === article ||
    (holder?.kind === 'element' && block.node > article && block.node < holder.end)
  );
}

/** Where the body of the chosen article, else of the largest one, stands among the blocks. */
export function layoutOf(page: PageModel, blocks: readonly PageBlock[], chosen: number | undefined): Layout {
  const mass = new Map<number, number>();
  const paragraphs = blocks.filter(
    (block) =>
      !block.hidden &&
      (block.context === 'main' || block.context === 'quote') &&
      !/^h[1-6]$/.test(block.tag) &&
      block.text.length >= 15 &&
      block.linked < block.text.length * 0.6,
  );
  for (const block of paragraphs) mass.set(block.article, (mass.get(block.article) ?? 0) + block.text.length);
  const article = chosen ?? [...mass].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? -1;
  const own = paragraphs.filter((block) => belongs(page, block, article));
  return {
    first: own[0]?.index ?? 0,
    last: own.at(-1)?.index ?? blocks.length - 1,
    lastBody: own.at(-1 - Math.max(1, Math.floor(own.length * 0.2)))?.index ?? -1,
    article,
  };
}

export function placeOf(block: PageBlock, layout: Layout): DisclosurePlace {
  if (summaryNames.test(block.names)) return 'box';
  if (block.context === 'footer') return 'footer';
  if (bylineNames.test(block.names) || afterBy(block.text) !== undefined)
    return block.index <= layout.first + 2 ? 'byline' : 'end';
  if (block.index < layout.first + 1) return 'header';
  if (block.index >= layout.lastBody) return 'end';
  return block.context === 'aside' ? 'box' : 'body';
}
