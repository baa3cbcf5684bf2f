/** A page read in one go: its blocks, what it says about AI, and its article. */
import { findDisclosure } from './disclosure/find.ts';
import type { Disclosure, PageModel } from './model.ts';
import { pageBlocks } from './article/blocks.ts';
import { chooseArticle } from './article/choose.ts';
import { type Article, type ReadingUse, readArticle } from './article/read.ts';

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
  const disclosure = findDisclosure(page, blocks, chooseArticle(page, blocks));
  return { disclosure, article: readArticle(page, blocks, disclosure, use) };
}
