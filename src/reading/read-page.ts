/** A page read in one go: its blocks, what it says about AI, and its article. */
import { findDisclosure } from './disclosure/find.ts';
import type { Disclosure, PageModel } from './model.ts';
import { pageBlocks } from './article/blocks.ts';
import { chooseArticle } from './article/choose.ts';
import { readMetadata } from './article/metadata.ts';
import { type Article, readAsGiven, type ReadingUse, readArticle } from './article/read.ts';

export interface PageReading {
  readonly disclosure: Disclosure | null;
  /** null where the page has no article. */
  readonly article: Article | null;
}

/**
 * Reads a page: the disclosure and the text are of the same article, also where the page holds several.
 * @param use what the text is for, where a box on the page is AI's alone
 */
export function readPageModel(page: PageModel, use: ReadingUse = 'check'): PageReading {
  const blocks = pageBlocks(page);
  const metadata = readMetadata(page);
  const container = chooseArticle(page, blocks, metadata.titles[0]);
  const disclosure = findDisclosure(page, blocks, container);
  return { disclosure, article: readArticle({ page, blocks, metadata, container }, disclosure, use) };
}

/**
 * What the reader selected, on a page where no article is found: each block of it as a paragraph.
 * @param nodes ids of the selected text nodes
 * @returns null where they hold no words
 */
export function readSelection(page: PageModel, nodes: ReadonlySet<number>): Article | null {
  const blocks = pageBlocks(page).filter(
    (block) => !block.hidden && block.pieces.some(({ node }) => nodes.has(node)),
  );
  return readAsGiven({ page, blocks, metadata: readMetadata(page) });
}
