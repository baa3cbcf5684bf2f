/** Where the body of the article stands among a page's blocks, and in which place of it a block is. */
import { bylineStart } from './byline.ts';
import type { DisclosurePlace, PageBlock, PageModel } from '../model.ts';

export const noticeNames =
  /(?:^|[\s_-])(?:ai-?(?:disclosure|notice|label|badge|disclaimer|generated|info|transparency|footer)|disclosure|disclaimer|transparency|editor-?note|editorial-?note)(?:$|[\s_-])/;
const summaryNames =
  /(?:^|[\s_-])(?:ai-?summary|summary(?:-?(?:box|card))?|key-?points|takeaways|tl-?dr|digest)(?:$|[\s_-])/;
const bylineNames = /(?:^|[\s_-])(?:byline|author|authors|writer|creator)(?:$|[\s_-])/;

export interface Layout {
  /** Index of the first and the last paragraph of the body. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
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
    count: own.length,
    article,
  };
}

export function placeOf(block: PageBlock, layout: Layout, blocks: readonly PageBlock[]): DisclosurePlace {
  if (summaryNames.test(block.names)) return 'box';
  if (block.context === 'footer') return 'footer';
  if (bylineNames.test(block.names) || bylineStart.test(block.text))
    return block.index <= layout.first + 2 ? 'byline' : 'end';
  if (block.index < layout.first + 1) return 'header';
  const behind = blocks.filter(
    (other) =>
      other.index > block.index &&
      other.index <= layout.last &&
      other.article === layout.article &&
      other.context === 'main' &&
      other.text.length >= 15,
  ).length;
  if (behind <= Math.max(1, Math.floor(layout.count * 0.2))) return 'end';
  return block.context === 'aside' ? 'box' : 'body';
}
